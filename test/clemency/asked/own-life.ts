import type { Asked } from './row.js';

const askedBack = [/depends on whose court/, /^I (?:do not know|did not)/, /Which state is it/];
const row = (ask: string, says: RegExp, where: readonly string[] = [], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['general'], where, says: [says] },
	never: [...askedBack, ...never],
});

/** What people ask of their own lives, of no court or of a state's: answered, or said by name to be on no page. */
// biome-ignore format: a question a line
export const ownLife: readonly Asked[] = [
	// How one asks, without a court.
	row('do i need letters of support', /^(?:It depends\. )?The federal form of 2024 asks for letters/),
	row('how many reference letters do they want', /letters of support/),
	row('do i have to say sorry', /^(?:Mostly no\. )?No rule we read demands an apology or an/),
	row('must i admit it before i apply', /No rule we read demands an apology or an/),
	row('can i apply before 5 years', /five years since release/),
	row('is there a way to skip the five year wait', /a waiver may be asked for/),
	row('how long do i have to wait', /five years from release/),
	row('where do i send it', /Office of the Pardon Attorney.*name the state/),
	row('what does it cost to get pardoned', /names no fee/),
	row('how long till they decide', /often takes years/),
	row('will the fbi come to my house', /the FBI usually looks into/),
	row('can my mother file it for me', /whoever seeks clemency makes the petition/),
	row('can the victim speak at the hearing', /hearing/i),
	row('they denied me, when may i try again', /at once after a refusal/),
	row('can i sue the governor for saying no', /gives an appeal to a court/),
	row('why does my case go to the governor', /^A state's conviction is for that state to forgive/, [], /Must the reasons/),
	row('why does the governor get to decide', /most give the power to the governor/),
	row('what if he does nothing', /Nothing is granted that is not signed/),

	// What one was convicted of, and how.
	row('can a felon run for president', /says nothing of convictions/),
	row('can someone with a felony become president', /says nothing of convictions/),
	row('is selling pardons illegal', /would be a bribe/),
	row('can you buy a pardon', /would be a bribe/),
	row('pardon for money', /would be a bribe/),
	row('i took a plea deal can i be pardoned', /A conviction on a plea of guilty can be/),
	row('i never did it can i still ask for a pardon', /formidable burden/),
	row('do they pardon misdemeanors or only felonies', /small ones too/),
	row('speeding ticket pardon', /An offence against a state's law/),
	row('can a pardon stop an execution', /A commutation takes a death sentence away, and/),
	row('do i get paid if im pardoned for something i didnt do', /A pardon that only forgives pays nothing, as/),

	// Life afterwards.
	row('can i rent an apartment after a pardon', /lift barriers to housing/),
	row('will a pardon get me food stamps', /^It depends\. Only a drug felony bars/),
	row('can i adopt after a pardon', /[Nn]o page we read says what a pardon does for/),
	row('does a pardon help me get tsa precheck', /security check/),
	row('can i be a cop after a pardon', /^It depends\. Each state's police standards decide/, [], /A pardon comes from the President/),
	row('can felons join the army if pardoned', /Each service may make exceptions for a felony,/),
	row('can i serve on a jury with a felony', /federal jury/),
	row('what if i get arrested after the pardon', /A full pardon of the old offence stays, as far/),

	// The same of a state: by name, and what comes nearest.
	row('can i adopt a kid after a pardon in kansas', /No/, ['KS'], /Juvenile/),
	row('can i rent a place after a pardon in texas', /It depends\. A pardon can/, ['TX']),
	row('how many character references for a federal pardon', /^The federal form asks for letters of support\./, ['US'], /name the state/),
	row('how long does a federal pardon take', /often takes years/, ['US'], /name the state/),
	row('why does my pardon case go to the governor in ohio', /^Only the Governor of Ohio can pardon/, ['OH'], /Reasons/),

	row('does the da get a say in texas', /^Not known: no page we read says whether prosecutor and judge/, ['TX'], /Public office/),
	row('can the da object in oklahoma', /^Not known: no page we read says whether prosecutor and judge/, ['OK'], /That official/),
	row('can the judge fight it in federal court', /may ask the prosecutor/),
	row('does a nurse get her license back in georgia', /whoever gives the licence decides/, ['GA'], /Connecticut/),
	row('do i need a pardon to vote in kentucky', /^It depends\. In Kentucky a pardon gives the vote back/, ['KY']),
	row('can misdemeanors be pardoned in nevada', /^Yes\. A misdemeanor can be pardoned in Nevada: only treason and impeachments/, ['NV']),
	row('when is the next hearing in minnesota', /^In Minnesota the Clemency Review Commission meets at/, ['MN']),
	row('pardon application pdf california', /^Send the application to the Governor's Office of/, ['CA']),
	row('can i apply right after probation in missouri', /In Missouri: 3 years after discharge, without a new/, ['MO']),
	row('does the lieutenant governor vote in pennsylvania', /^Yes\. The Board of Pardons of Pennsylvania has five members: the Lieutenant Governor/, ['PA']),
	row('do i have to tell employers in georgia after pardon', /stays on record/, ['GA']),
	row('can i say no to have you been convicted in delaware', /^No\. In Delaware/, ['DE']),
	row('can they pardon something from when i was a kid in ohio', /^No\. Ohio's clemency is for adult convictions/, ['OH']),
	row('restoration of citizenship north carolina', /^In North Carolina the vote, jury/, ['NC'], /deportation/),
	row('minnesota petty misdemeanor pardon', /^In Minnesota a petty misdemeanor is no crime, so there is nothing to pardon/, ['MN'], /Juvenile/),
	row('get off the registry in georgia with a pardon', /./, ['GA'], /^The sex offender registry in Georgia: Five/),
	row('when does the next governor take office in texas', /^Governor of Texas: .*until January 2027/, ['TX'], /How often/),

	// Of officers and boards.
	row("can alabama's governor block a pardon if everybody else says yes", /^(?:No\. )?The Governor of Alabama has no part in the decision/, ["AL"], /whole group/),
	row('could the governor of utah refuse what the board voted', /^No\. The Governor of Utah has no part in the decision/, ['UT'], /refuse applications/),
	row('can the governor of illinois cut my fine', /^Yes\. Only the Governor of Illinois can remit/, ['IL'], /no page/),
	row('where does a federal inmate apply for clemency', /^In federal prison the case manager has the commutation form/, ['US']),
	row('does a federal pardon count in texas', /^Yes, with limits\. A President's pardon forgives the federal/, [], /Tennessee/),
	row('do other states honor a federal pardon', /forgives the federal conviction wherever one lives/, [], /Tennessee/),

	// Towns of one state.
	row('my biloxi conviction how do i apply', /Apply to the Governor of Mississippi, who may have the/, ['MS']),
	row('convicted biloxi 2009, who pardons', /Mississippi/, ['MS']),

	// As it is typed.
	row('hw do i gt a pardn', /Office of the Pardon Attorney/),
	row('gunz bak', /A presidential pardon lifts the federal gun/),
	row('wher 2 apply tx', /Texas Board of Pardons and Paroles/, ['TX']),
	row('how lng wait 4 pardon ga', /^In Georgia: 5 years/, ['GA']),
	row('komutation of sentince in illinois', /^Only the Governor of Illinois can commute/, ['IL']),
];
