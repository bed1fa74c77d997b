import type { Topic } from '../../../src/clemency/shapes/fact.js';

/** How a topic is asked for on a phone; `@` is the place. */
// biome-ignore format: a topic a line
export const wordings: Readonly<Partial<Record<Topic, readonly string[]>>> = {
	fee: ['whats @ charge to ask', 'is there a fee in @', 'how much money do they want in @', 'cost of a pardon @', 'do they charge anything in @', 'what does it cost to file in @', 'price of a pardon in @'],
	duration: ['how long does @ sit on it', 'how long till @ decides', 'how long do they sit on an application in @', '@ how long from filing to an answer', 'in @ how long does it take', 'how many months does @ need to decide'],
	apply: ['where do i send my papers in @', 'who do i write to in @', '@ pardon application where', 'how do i ask for one in @', 'where to file in @'],
	guns: ['pardoned in @, can i own a gun', 'gun rights @ after pardon', 'does a pardon in @ give my guns back', 'can i hunt again in @ if im pardoned'],
	vote: ['can i vote again in @ after a pardon', 'does a pardon in @ give the vote back', 'voting rights @ pardon'],
	jury: ['can i be on a jury in @ after a pardon', 'does a pardon in @ let me serve on a jury', 'jury duty @ once im pardoned'],
	publicOffice: ['can i run for office in @ after a pardon', 'does a pardon let me hold office in @', 'run for sheriff in @ once pardoned'],
	record: ['does a pardon clear my record in @', 'is it off my record in @ once im pardoned', 'will @ wipe my record after the pardon'],
	fines: ['can they cancel my fines in @', 'does a pardon wipe fines in @', 'i still owe fines in @, can clemency forgive them'],
	group: ['did @ ever pardon everybody at once', 'mass pardon @', 'has @ pardoned a whole group'],
	dead: ['can my dead grandfather be pardoned in @', 'posthumous pardon @', 'pardon for somebody who died, @'],
	ordinances: ['broke a city ordinance in @, who pardons', 'municipal ordinance pardon @', 'ordinance violation in @, can it be pardoned'],
	juveniles: ['juvenile record in @, pardon?', 'does @ pardon juvenile adjudications', 'i was in juvenile court in @, can that be pardoned'],
	deferred: ['deferred adjudication in @, pardon?', 'can deferred adjudication be pardoned in @', 'got deferred in @, can i be pardoned'],
	reasons: ['do they have to say why in @', 'does @ give reasons', 'must the reasons be given in @'],
	revocation: ['can a pardon be taken back in @', 'can @ revoke a pardon', 'could they undo my pardon in @'],
	conditions: ['can a pardon have conditions in @', 'are there strings attached in @', 'conditional pardon @ possible?'],
	chances: ['what are the odds in @', 'does @ pardon often', 'how likely is a pardon in @', 'do they ever pardon anybody in @'],
	innocence: ['is there an innocence pardon in @', 'pardoned for innocence in @, what then', 'wrongly convicted in @, pardon of innocence?'],
	kinds: ['what kinds of pardon are there in @', 'which types of pardon does @ have', 'kinds of clemency @'],
	licence: ['can i get a nurse license in @ after a pardon', 'does a pardon help with a job license in @', 'professional license @ pardon'],
	boardVote: ['how many votes does it take in @', 'how does the board vote in @', 'votes needed for a pardon @'],
	wait: ['when can i ask in @', 'how many years do i wait in @', 'waiting time @ pardon', 'how soon can i apply in @'],
};

/** How somebody asks whether a kind of case is taken; the keys are concepts of the statements that say so. */
// biome-ignore format: a kind a line
export const kindsAsked: Readonly<Record<string, readonly string[]>> = {
	misdemeanor: ['only a misdemeanor in @, can they pardon it', '@ misdemeanor, will they take it', 'is a misdemeanor pardonable in @'],
	'drunk driving': ['drunk driving in @, will they pardon it', 'will @ take a dui', 'just a dwi in @, can i get a pardon for it'],
	traffic: ['traffic offense in @, pardon?', 'does @ pardon traffic violations', 'only a traffic conviction in @, will they look at it'],
	infraction: ['does @ pardon infractions', 'just an infraction in @, can it be pardoned', 'petty offense in @, will they take it'],
	'sex offence': ['registered sex offender in @, will they hear it', 'does @ pardon sex offenses', 'sex offense in @, can i be pardoned'],
	'pending charge': ['i have a pending charge in @, will they take my application', 'new charge pending in @, can i still ask'],
	'first offence': ['im a first offender in @, any pardon', '@ first offender pardon?'],
	life: ['hes a lifer in @, can he ask', 'life sentence in @, will they take his application'],
	prison: ['hes still in prison in @, can he ask', 'can an inmate in @ apply'],
	juvenile: ['juvenile case in @, will they take it'],
	'other state': ['convicted in another state but live in @, can @ pardon me', 'out of state conviction, does @ pardon it'],
	'remedies first': ['do i have to go to court first in @', 'must i try everything else first in @'],
	hearing: ['is there a hearing in @', 'do i have to show up at a hearing in @'],
	newspaper: ['do i have to put it in the newspaper in @', 'does @ publish it in the paper first'],
	military: ['dishonorable discharge, does a pardon in @ fix it'],
	gun: ['only reason is hunting guns in @, will they hear it', 'i just want my guns back in @, will they take it'],
};

/** Facts that do not stand in the first sentences when they are asked for so, and why. */
export const unheardTopics: Readonly<Record<string, string>> = {};

/** Rules of a row that do not, and why. */
export const unheardKinds: Readonly<Record<string, string>> = {
	'AL prison': 'that nobody still serving is considered stands first',
	'ID prison': 'that nobody still serving is considered stands first',
	'GA sex offence': 'that the power reaches them stands first where the question names nothing else',
	'FL hearing': 'a fact on hearings stands first, and says the same',
	'SC hearing': 'who in prison is heard is no rule on hearings',
	'WA hearing': 'that some are heard sooner is no rule on hearings',
	'WI newspaper': 'what a news site reported is no notice in a newspaper',
	'ME hearing': 'what is not heard is no rule on hearings',
};
