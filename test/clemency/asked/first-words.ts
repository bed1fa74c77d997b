import type { Asked } from './row.js';

/** A yes, a no or what stands for one, wherever it begins a section. */
const word = /(?:^|[.\]] )(?:Yes|No|It depends|Not settled|Only if the pardon says so)[.,:]/;
const yes = /(?:^|[.\]] )Yes[.,:]/;
const no = /(?:^|[.\]] )No[.,:]/;

/** Asked in words that turn the question, or that were not read: the sentence stands alone. */
const turned = (ask: string, ...says: readonly RegExp[]): Asked => ({
	ask,
	asks: [],
	where: null,
	says,
	never: [word],
});
const without = (ask: string, never: RegExp, ...says: readonly RegExp[]): Asked => ({
	ask,
	asks: [],
	where: null,
	says,
	never: [never],
});

/** A "yes" or "no" stands only where every word that could turn the question was read. */
export const firstWords: readonly Asked[] = [
	// What a pardon does, and what others may still do.
	turned('does a pardon let them charge me a second time', /convict|pardon/i),
	turned('can my landlord still see a pardoned felony on a check', /./),
	turned('will they keep my dna on file after a pardon', /./),
	turned('do i lose my gun again if a pardon is undone', /./),
	turned('do i have to tell an employer about a pardoned conviction', /./),
	turned('can they use a pardoned felony against me at sentencing', /./),
	turned('is a lawyer allowed to come to my pardon hearing', /./),
	turned('is the pardon office closed during a shutdown', /./),
	turned('could the pardon attorney lose my application', /./),
	turned('does congress get told about pardons', /./),
	turned('can a judge ignore a pardon', /./),
	turned('may the supreme court hear my case after a pardon', /./),
	turned('does a company need to pay its fine after a pardon', /./),
	turned('can a dead mans family get his money back through a pardon', /./),
	turned('can treason be commuted without a hearing', /./),
	turned('does the president have to give back the money if a pardon is refused', /./),
	turned('will a vice president who becomes president be able to pardon', /./),
	turned('can somebody refuse to sign a pardon petition', /./),
	turned('can i revoke my signature on a pardon petition', /./),
	turned('do journalists need a pardon to see a pardoned file', /./),
	turned('is murder harder to get pardoned', /./),
	// Who is covered, who is told, what else must be done.
	turned('detroit kid here, does whitmers pardon include me', /michigan/i),
	turned('does the evers pardon reach people from racine', /wisconsin/i),
	turned('nolle prosequi in hartford, can the connecticut board pardon it', /connecticut/i),
	turned('does the governor of delaware have to tell the legislature about a pardon', /delaware/i),
	turned('can the governor of texas pardon my dog for biting', /texas/i),
	turned('could the governor of utah come to my hearing', /utah/i),
	turned('can abbott pardon someone without telling the victim', /texas/i),
	turned('does walz know my name', /./),
	turned('is the governor of ohio free to talk to the family', /./),
	turned('can dewine be sued over a pardon', /./),
	turned('can newsom be paid for a pardon', /./),
	turned('can the texas board decide by email', /texas/i),
	turned('is a majority of the louisiana board women', /./),
	turned('can the governor of maine pardon me before christmas', /maine/i),
	turned('can hochul pardon me twice', /new york/i),
	turned('can the governor of iowa pardon a speeding ticket', /iowa/i),
	turned('could the governor of nevada pardon someone the day after the verdict', /nevada/i),
	turned('would the governor of oregon pardon me if i wrote nicely', /oregon/i),
	turned('if kemp pardons me without the board do i get my vote', /georgia/i),
	turned('the governor of arizona signed without the board, is it good', /arizona/i),
	turned('can the governor of georgia help with a pardon', /georgia/i),
	turned('could the president ask the governor of ohio to pardon', /./),
	// Gun, vote, jury, office: now, and by a pardon.
	turned('felony in kentucky, may i hunt with a bow', /./),
	turned('after my wisconsin pardon can the sheriff deny me a gun permit', /wisconsin/i),
	turned('will a pardon in georgia let me vote from prison', /georgia/i),
	turned('can i become sheriff in florida after a pardon if i was in the army', /./),
	turned('is there a fee for a copy of my pardon in wisconsin', /Wisconsin takes no fee; a court may charge for the/),
	turned('do they charge a fee for late papers in texas', /texas/i),
	turned('does the board in connecticut erase the application record', /connecticut/i),
	turned('can the connecticut board see an erased record', /./),
	// Reprieves, whatever they are called, and whoever may give them.
	without('death row in alabama, could ivey push it back a month by herself', no, /Governor of Alabama can delay/),
	without('holman. can the governor of alabama give him ten days', no, /Governor of Alabama/),
	without('alabama execution is thursday, may ivey delay it alone', no, /Governor of Alabama can delay/),
	without('death row in louisiana, may landry hold it off for a month without the board', no, /reprieve/i),
	without('texas death row, can abbott give 30 days alone', no, /reprieve/i),
	without('my dad is on death row in alabama, can the governor stop it', no, /Governor of Alabama/),
	without('he is on death row in alabama. can the governor help him', no, /Governor of Alabama can commute/),
	without('can the texas governor give a 30 day reprieve without the board', no, /once, for 30 days/),
	without('does hochul pardon people', yes, /New York/),
	without('does the governor of texas pardon often', yes, /texas/i),
	without('can the board in pennsylvania vote by majority', yes, /all five members/),
	turned('must dewine ask the parole board first', /must be heard/),
	turned('does the governor of ohio need the parole board', /must be heard/),
	turned('can the governor of kansas pardon someone on parole', /kansas/i),
	// Together with others is not alone, and what nobody takes has no "yes" beside it.
	without('can the governor of arizona still do it anyway without the board', yes, /arizona/i),
	without('may healey do it on her own', yes, /council/i),
	without('my wife is in prison in montana, can gianforte pardon her and do i need a lawyer', yes, /montana/i),
	without('awaiting trial in ohio. can dewine pardon me? is there a fee?', yes, /after a conviction/i),
	// Its own question before an answer takes no word.
	turned('two pardons, one for each court, is that how it goes when ohio and the feds convicted', /./),
	turned('were people in jail for weed let out by those pardons', /./),
	// Other countries.
	turned('does the king have to say why he pardons in england', /./),
	turned('may a french president be asked twice for a pardon', /./),
	turned('can the governor general of canada take back a pardon', /./),
	turned('could the president of germany pardon my traffic fine', /./),
	without(
		'tribunal in lyon convicted him, can the president of france pardon',
		no,
		/In France the President decides himself, for/,
	),
	without('manila rtc conviction, can the philippine president pardon', no, /philippines/i),
	// Plain questions keep their word.
	{ ask: 'can the governor of wisconsin pardon me', asks: [], where: null, says: [/^Yes\./] },
	{ ask: 'hi, can abbott pardon my brother please', asks: [], where: null, says: [/^Yes, but not alone/] },
	{ ask: 'could trump pardon a texas felony', asks: [], where: null, says: [/^No\./] },
	{ ask: 'is the governor of ohio allowed to pardon someone', asks: [], where: null, says: [/^Yes\./] },
	{ ask: 'does a wisconsin pardon bring my gun rights back', asks: [], where: null, says: [/^Yes\./] },
	{ ask: 'can i own a gun after a pardon in wisconsin', asks: [], where: null, says: [/^Yes\./] },
	{ ask: 'can congress pardon people', asks: [], where: null, says: [/^No\./] },
	{ ask: 'does a pardon end a lawsuit', asks: [], where: null, says: [/^No\./] },
	{ ask: 'can a pardon be refused', asks: [], where: null, says: [/^Yes\./] },
	{ ask: 'can you pardon a company', asks: [], where: null, says: [/^Yes\./] },
	{
		ask: 'is there a fee for a pardon in california',
		asks: [],
		where: null,
		says: [/^No. California takes no fee/],
	},
	{ ask: 'indicted in columbus ohio. can dewine pardon me', asks: [], where: null, says: [/^No\./] },
	{ ask: 'does the minnesota board have to agree unanimously', asks: [], where: null, says: [/^No\./] },
];
