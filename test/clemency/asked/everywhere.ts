import type { Asked } from './row.js';

const row = (ask: string, says: RegExp, ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['general'],
	where: [],
	says: [says],
	never: [/That depends on whose/, /depends on whose court/, /Which state is it/, ...never],
});

const boards = /In Alabama, Connecticut, Georgia, Idaho .*South Carolina and Utah/;
const bound = /in Arizona, Delaware, Louisiana, Oklahoma, Pennsylvania and Texas/;
const bare = /^(?:Yes|No)\b/;

/** Questions that need no court, whatever words they are asked in. */
// biome-ignore format: a question a line
export const everywhere: readonly Asked[] = [
	// Those who pardon nobody.
	row('can my congressman pardon me', /^No\. Nobody in Congress/),
	row('can the da pardon my brother', /^No\. A district attorney cannot pardon/),
	row('can a congresswoman pardon', /^No\. Nobody in Congress/),
	row('can my senator pardon my son', /^No\. Nobody in Congress/),
	row('would writing my representative get me a pardon', /Nobody in Congress/, bare),
	row('does a lieutenant governor have pardon power', /^No\. .*The power is the governor's/),
	row('can the lt governor pardon', /^No\. .*The power is the governor's/),
	row('can a governor pardon himself', /^Not settled\. Whether a governor may pardon himself no court has decided/),
	row('has a governor ever pardoned himself', /^Yes, with limits\. Isaac Stevens, governor of Washington Territory, did in 1856/),
	row('can the president pardon himself', /^Not settled\. No President has tried to pardon himself, and/),
	row('what is the pardon czar', /Alice Johnson.*advises the President/),

	// What is no pardon.
	row('am i still a felon after a commutation', /^Yes\. A commutation shortens .* The conviction stays/),
	row('does a commutation remove the felony', /^No\. A commutation shortens or lightens the/),
	row('they commuted me, so is it still on my record after the commutation', /The conviction stays/),
	row('is a pardon the same as parole', /^No\. .*A pardon forgives the offence/),
	row('is parole the same thing as a pardon', /^No\. .*A pardon forgives the offence/),
	row('is a pardon the same as dropped charges', /^No\. .*Dropped or dismissed/),
	row('is a pardon the same thing as getting the charges dismissed', /Dropped or dismissed charges never became/),

	// What comes after it.
	row('if i reoffend after a pardon does the pardon still count', /^(?:Mostly yes\. )?A full pardon of the old offence stays, as far/),
	row('does the pardon still count if i get arrested again', /A full pardon of the old offence stays, as far/),
	row('my brother is in ice detention, can a pardon help', /Where the detention rests on a conviction, a/),
	row('will a pardon give me my driving licence back', /driving licence: no page we read says/),
	row('what does dual sovereignty mean', /each pardons its own conviction only/),

	// Lists of states.
	row('which states use a board instead of the governor', boards),
	row('list the states where a board pardons', boards),
	row('how many states have a pardon board that decides', /^In ten states a board decides: six without the governor/),
	row('which states bind the governor to a board', bound),
	row('in which states does a board have to agree', bound),
	row('what states have no board at all', /Kentucky, New York, North Carolina, Oregon and Wyoming/),
	row('in which states can the governor pardon alone', /Kentucky, New York, North Carolina, Oregon and Wyoming/),
	row('which states grant the most pardons', /Alabama, Arkansas, Delaware/),
	row('where is it easiest to get a pardon', /Alabama, Arkansas, Delaware/),
	row('which states almost never pardon', /Alaska, Arizona, Kansas, Michigan/),
	row('what is the hardest state to get pardoned in', /Alaska, Arizona, Kansas, Michigan/),

	// Numbers.
	row('who commuted the most sentences', /^Most commutations: Joe Biden/),
	row('any other president commuted more than biden?', /^Most commutations: Joe Biden/),
	row('is it true the president can pardon ten thousand people', /^Yes\. An amnesty can cover a whole group of federal/),
	row('can the president pardon thousands of people at once', /^Yes\. An amnesty can cover a whole group of federal/),

	// Whose court it was, and guns.
	row('how do i know if its federal or state', /^The judgment says it: "United States v\." is federal/),
	row('how can i tell whether my case is state or federal', /^The judgment says it/),
	row('does a state pardon lift the federal gun ban', /^Yes, with limits\. A state's pardon lifts the federal gun ban for/),
	row('does a pardon from the governor of ohio lift the federal gun ban', /^Yes, with limits\. A state's pardon lifts the federal gun ban for/),
	row('is 925(c) relief open again', /whether applications are taken today was not found/),
	row('does a presidential pardon lift the federal gun ban', /A presidential pardon ends the federal gun ban of/),
];
