import { describe, expect, it } from 'vitest';
import { ask, flat } from './ask.js';
import { boardsAndOfficers } from './asked/boards-and-officers.js';
import { effects } from './asked/effects.js';
import { everywhere } from './asked/everywhere.js';
import { general } from './asked/general.js';
import { numbers } from './asked/numbers.js';
import { people } from './asked/people.js';
import { places } from './asked/places.js';
import { seen } from './asked/seen.js';
import { told } from './asked/told.js';
import { towns } from './asked/towns.js';
import { unheard } from './asked/unheard.js';
import { whenWhereCost } from './asked/when-where-cost.js';

/** Sentences people write around what they want to know. */
const around = [
	'It was a long time ago and nothing has happened since.',
	'I hope that you do not mind such a long message from me.',
	'My wife bakes bread on Sundays and the kids love it.',
	'we have a small house with a garden and two old dogs',
	'The weather has been awful this week and I could not sleep.',
	'Somebody at church gave me the link and I thought I would try it.',
	'Thank you for taking the time to read all of this.',
	'He coaches softball and plays the guitar quite well.',
];

/** So many characters of them, as whole sentences, and then the question. */
function padded(question: string, length: number): string {
	let text = '';
	for (let i = 0; text.length + question.length < length; i++) text += `${around[i % around.length]}\n`;
	return `${text}${question}`;
}

/** A bare yes or no stands only where every word was read, else the same as a statement: here a sentence was not. */
const withoutWord = (text: string) =>
	text
		// Which state it is stands before an answer that begins with no word of that kind.
		.replace(/^[A-Z][A-Za-z. ]+: (?=[A-Z0-9])/, '')
		.replace(
			/(?<![a-z] )(?:Yes, with limits\.|Mostly (?:yes|no)\.|Yes[.,:;]|But not alone:|No[.,:;]|It depends\.|Not settled\.|Only if the pardon says so\.|Not by itself: it recommends, and|No longer:|City ordinances in \w+:) /gi,
			'',
		)
		.replace(/(?:^|(?<=[.\]] ))[A-Z][^.?]*\? /g, '')
		.replace(' any more: only', ', and only')
		.toLowerCase();

const rows = [
	seen,
	general,
	boardsAndOfficers,
	whenWhereCost,
	effects,
	places,
	people,
	numbers,
	told,
	everywhere,
	towns,
	unheard,
].flat();
const short = rows.filter(({ ask: question }) => question.length <= 300);

/** By day each question in two lengths, in turn; at night in all four. */
const nightly = process.env['MILEPOST_NIGHTLY'] !== undefined;
const lengths = [450, 600, 900, 4_000];

describe('a question answered the same however much is told around it', () => {
	it.each(short.map(({ ask: question }, i) => [question, i] as const))('%s', async (question, i) => {
		const alone = withoutWord(flat(await ask(question)));
		for (const length of lengths.filter((_, at) => nightly || at % 2 === i % 2))
			expect(withoutWord(flat(await ask(padded(question, length)))), `${length}`).toBe(alone);
		const behind = `${question}\n${around.join('\n')}`;
		expect(withoutWord(flat(await ask(behind))), 'told behind it').toBe(alone);
	});
});
