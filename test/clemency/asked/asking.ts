import type { Asked } from './row.js';

const asked = (ask: string, says: RegExp, never: readonly RegExp[] = []): Asked => ({
	...{ ask, asks: ['general'], where: [], says: [says] },
	never: [/which court/i, /which state is it/i, ...never],
});
const ofAvery = (ask: string, says: RegExp): Asked => ({ ask, asks: ['happened'], where: ['WI'], says: [says] });

/** Petitions that many sign, and asking for clemency as such: what the people come for whom Milepost is made for. */
// biome-ignore format: a question a line
export const asking: readonly Asked[] = [
	asked('how many signatures do i need for a pardon', /signatures are not counted/i),
	asked('we have 80,000 signatures is that enough for clemency', /bind nobody|not counted/i, [/^yes/i]),
	asked('do petitions with many signatures help get a pardon', /can show support/i, [/^yes/i]),
	asked('does signing a petition on change.org do anything for a pardon', /can show support/i),
	asked('is a petition binding for the president', /can show support/i, [/^yes/i]),
	asked('how do i start a petition for clemency', /is no application/i),
	asked('how can we launch a petition to free my brother', /is no application/i),
	asked('can they pardon only part of my sentence', /wholly or in part/i),
	asked('can half of my sentence be commuted', /wholly or in part/i),
	asked('can my sentence be cut because my mom is dying', /critical illness or old age of the prisoner/i),
	asked('he has terminal cancer can he get clemency', /critical illness/i),
	asked('can the victim stop a pardon', /may comment/i, [/^yes/i]),
	asked('do victims get a say in clemency', /may comment/i),
	asked('what happens after i apply for a pardon', /report with advice/i),
	asked('i sent my application, what comes next', /report with advice/i),
	asked('is a pardon application public', /kept for the officials/i, [/^yes/i]),
	asked('can i apply for clemency while my appeal is pending', /not taken up while/i, [/^yes/i]),
	asked('can i pardon myself', /a governor or a board/i, [/^yes/i]),
	asked('can i get a passport with a pardoned felony', /each country decides/i),
	asked('can i travel to canada after a pardon', /each country decides/i),
	asked('do i have to register as a sex offender after a pardon', /each state.s law/i, [/^yes/i, /^no\b/i]),
	asked('can the parole board pardon', /a board in alabama/i, [/^yes/i, /^no\b/i]),
	asked('can a pardon be secret', /must be announced: no page/i, [/^yes/i, /^no\b/i]),
	asked('can trump pardon his friends', /names no other limit/i),
	asked('i was acquitted can i get a pardon for the arrest', /never became a conviction/i),
	asked('my mom is undocumented with a dui can a pardon help her stay', /removes some grounds, not all/i),
	asked('what happens to my fine after a pardon', /what is not paid yet/i),
	asked('what happens to my gun rights after a pardon', /lifts the federal ban/i),
	asked('what happens to my voting rights if i am pardoned', /without one, after prison/i),
	{ ask: "who's the governor of michigan", asks: ['office-holder'], where: ['MI'], says: [/^Governor of Michigan: Gretchen Whitmer/] },
	{ ask: 'how many pardons did trump give in his first term', asks: ['numbers'], where: [], says: [/^Donald Trump, first term/] },
	{ ask: 'can i get my nursing license back if pardoned in florida', asks: ['effect'], where: ['FL'], says: [/^Licences and jobs in Florida/], never: [/vote/] },
	asked('what does time served mean', /counts as the sentence/i),
	asked('who was the last person pardoned by the president', /no page we read says/i, [/since 20 January/]),
	{ ask: 'has gov newsom pardoned anybody this year', asks: ['numbers'], where: ['CA'], says: [/^Governor Newsom had granted 247/] },
	{ ask: 'alice johnson', asks: ['happened'], where: ['US'], says: [/^Do you mean Alice Marie Johnson/] },
	asked('i have a bad conduct discharge, will a pardon fix that', /character of a discharge/i),
	{ ask: 'Received a dishonorable discharge from the Marine Corps in 1998 after a general court-martial. Does a pardon upgrade it?', asks: ['effect'], where: ['MIL'], says: [/^The character of a discharge is not changed/] },
	{ ask: 'where do i mail my letter to the board in texas', asks: ['where'], where: ['TX'], says: [/^Where to ask: Texas Board/], never: [/recommends/] },
	// What became of the petition this all began with.
	ofAvery('did the petition for steven avery succeed', /^Steven Avery: 7 January 2016, White House: .*the President cannot pardon him/),
	ofAvery('why did the white house not pardon steven avery', /^Steven Avery: 7 January 2016, White House: .*the President cannot pardon him/),
	ofAvery('what did the white house say about steven avery', /7 January 2016, White House/),
	ofAvery('why was steven avery not pardoned', /only Wisconsin's Governor/),
];
