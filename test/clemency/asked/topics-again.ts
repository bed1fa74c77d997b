import type { Asked } from './row.js';

const askedBack = [/depends on whose court/, /^I (?:do not know|did not)/, /Which state is it/];
const row = (ask: string, says: RegExp, where: readonly string[] = [], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['general'], where, says: [says] },
	never: [...askedBack, ...never],
});

/** Topics by words other than their own: what a commutation leaves, a kind of pardon in its state, two letters as a state. */
// biome-ignore format: a question a line
export const topicsAgain: readonly Asked[] = [
	// Without a court, or of any governor.
	row('what if the governor just ignores my application', /Nothing is granted that is not signed/),
	row('can the parole board override the governor', /A board decides in six states/),
	row('does a governor have to follow the board', /A board decides in six states/),
	row('what happens if i lie on the pardon application', /filled in fully and accurately/),
	row('they found out i lied on the form', /filled in fully and accurately/),
	row('do i need to be out of prison to apply', /By the federal rules whoever still serves asks/),
	row('can a new president cancel the last ones pardons', /^No\. A pardon that was delivered and accepted stays\./),
	row('is a pardon signed by autopen void', /^(?:Not settled\. )?No court has decided whether an autopen makes a/),
	row('things not done yet can be pardoned?', /reaches back only/),
	row('can a commutation give me my vote back', /^No\. A commutation shortens or lightens the/),
	row('mom is dying in prison what can we do', /^A commutation can do it: critical illness and/),

	// Of a federal court.
	row('how long after a denial can i apply again federal', /at once after a refusal/, ['US'], /name the state/),
	row('how do i ask the president for clemency', /^Send the form to the Office of the Pardon Attorney:/, ['US'], /D\.C\. Superior/),
	row('fed pardon how many years', /^For a federal conviction: 5 years/, ['US']),

	// Of a state.
	row('mom is dying in prison in michigan can clemency get her out', /^Only the Governor of Michigan can commute/, ['MI']),
	row('georgia first offender act, do i still need a pardon', /^It depends on whether it counts as a conviction in Georgia: where nobody wa/, ['GA'], /1943/),
	row('my appeal is still going in texas can i ask now', /^Not known: no page we read says whether an open appeal stands in the way in/, ['TX']),
	row("does maryland's pardon cover my possession case", /175,000/, ['MD']),
	row('can i have a gun after a commutation in virginia', /No\. A commutation in Virginia does/, ['VA']),
	row('i am innocent and out of appeals, new york', /In New York: pardons are used for innocence, for relief from disabilities,/, ['NY']),
	row('does the record disappear in south dakota after a pardon', /Yes, with limits\. In South Dakota a/, ['SD'], /stays on record/),

	row('would a state pardon give me guns back for a federal felony', /For a conviction in a federal court a presidential/, ['US']),
	row('can the governor of montana pardon a federal pot case', /^No\. Only the President pardons a federal/, [], /groups/),
	row('will a pardon end my probation in ohio', /^Yes\. A full pardon ends what is left of the punishment: prison, probation, parole/, ['OH']),
	row('does a pardon get him out of jail', /^Yes\. A full pardon ends what is left/, []),
	row('the governor takes years so is there some other paper he could get in Tennessee that does nearly the same', /^Yes\. In Tennessee a court can expunge some misdemeanors/, ['TN'], /Only the Governor/),
	row('is there something like a certificate in ohio i could get that aint as hard', /certificate of qualification/, ['OH']),
	row('what types of pardon does georgia hand out', /^What can be granted in Georgia, as far as we read: a pardon, a commutation, a reprieve, remission of fines/, ['GA'], /no page/),
	row('what does a pardon do in texas', /In Texas a full pardon alone clears/, ['TX'], /no page/),
	row('is an inmate allowed to turn down a commutation in texas', /^(?:Mostly no|No, as a rule)\. A commutation needs no consent/, ['TX']),
	row('fine was paid in 2015 in maine, any refund if forgiven', /^Maine: What was paid or forfeited already is not given back/, ['ME']),
	row('does a pardon let me serve on jury duty in texas', /^Yes. In Texas/, ['TX']),
	row('does a pardon restore my civil rights in arizona', /Yes\. In Arizona a pardon gives back/, ['AZ']),
	row('does a pardon still not let me serve on jury duty in texas', /In Texas a full pardon gives jury service back\./, ['TX'], /^Yes/),
	row('can i be a nurse with a pardon in texas', /^It depends\. A pardon can lift a bar/, ['TX'], /peace officer/),
	row('could i be a cop again after a pardon in texas', /^No\. In Texas a peace officer's/, ['TX']),
	row('if the gov of illinois pardons me can they still deport me', /A full pardon removes some grounds of deportation, not/, ['IL']),
	row('do my rights come back by themselves in michigan', /^In part\. In Michigan the vote comes/, ['MI']),
	row('is there something easier than a pardon in illinois', /^Yes\. In Illinois a court can seal most convictions/, ['IL']),
	row('do i still owe the court 6k in arizona after a pardon', /^It depends\. What is still owed/, ['AZ']),
	row('will a georgia pardon take me off the registry', /^Yes\. In Georgia a pardon takes the name off/, ['GA'], /Five years/),
	row('ohio nursing license after pardon', /A pardon can lift a bar that the/, ['OH']),
	row('do i have to live in alabama to apply', /^Mostly no\. Where one lives does not matter for who decides: tha/, ['AL']),
	row('louisiana automatic pardon first offender does it give guns', /^No\. The automatic first offender pardon in Louisiana does not give guns back/, ['LA']),
	row('easier way to vote in alabama than a pardon', /^In Alabama/, ['AL'], /chances/),
	row('fast track pardon ohio', /^In Ohio: no waiting time was found for the ordinary way; the Expedited Pard/, ['OH'], /Not known: that case/),
	row('simple or absolute pardon in virginia, which one clears the record', /opens the way to expungement/, ['VA']),
	row('my mom passed can she still get one for her old charge in mississippi', /^Yes, as a rule\..*Whether it was done in Mississippi, no page we read says/s, ['MS']),
	row('does a pardon have to be signed on paper', /^(?:No\. )?The Constitution asks for no writing, a federal/),
	row('am i still a felon after a pardon', /^The offence is forgiven and its legal penalties/, [], /commutation/),
	row('can the mayor of mobile pardon a city ordinance fine', /^Yes: in that state a mayor may pardon/, ['AL']),
	row('they never answered my petition what now', /Nothing is granted that is not signed/),
	row('how do i get proof of my pardon', /By the paper that was granted/),
	row('ok board how long', /Oklahoma/, ['OK']),

	row('can i vote on parole in california', /^Yes\. In California/, ['CA'], /majority of the state Supreme/),
	row('can my judge write a letter for me', /letters of support/, [], /cannot pardon/),
	row('is it too late for a conviction from 40 years ago', /never too late|No law we read sets a last day/),
	row('is there a deadline to apply for a pardon', /No law we read sets a last day/),
	row('how many people get turned down', /chances differ by office/),
	row('can i get pardoned for two felonies at once', /^Yes\. A pardon covers what its text says, and may/),

	// One kind of several.
	row('what is a simple pardon in virginia', /^In Virginia a simple pardon forgives/, ['VA'], /absolute/),
	row('whats an absolute pardon va', /^In Virginia an absolute pardon is for those who pleaded not guilty/, ['VA'], /simple/),
	row('what is an exceptional pardon south dakota', /^In South Dakota an exceptional pardon is for a first offence/, ['SD']),
	row('whats a conditional pardon in texas', /^In Texas a conditional pardon keeps somebody under conditions/, ['TX'], /innocence/),

	// Two letters that do something.
	row('how slow is pa', /^About three years in Pennsylvania, by an older page\./, ['PA']),
	row('is nj quick', /^Not known: no page we read says how long it takes in/, ['NJ']),
	row('what does il charge', /^Illinois takes no fee\./, ['IL']),
	row('who pardons in mo', /Governor of Missouri/, ['MO']),
];
