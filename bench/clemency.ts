import { lazyClemency, nobodyOwn } from '../src/app/clemency-data.js';
import { judge } from '../src/clemency/judge/verdict.js';
import { createReader, rulersOf } from '../src/clemency/law/gazetteer.js';
import { jurisdiction } from '../src/clemency/law/index.js';
import { readQuestion } from '../src/clemency/read/read-question.js';
import { medianMs, printFigure } from './figure.js';

/*
 * Reading one question and judging it. The slowest kind: long, misspelled, with an officer and two laws; and a story of
 * 5,000 characters. The floor splits the same text into words and looks each up in a map.
 */

const question =
	'my cousin was convicted in the fedral court in Houston and then once more in Pensylvania for a murder, he has a ' +
	'life sentence without parole; can the governor of Massachussetts or the president commute that before he dies, ' +
	'and would it stop the deportation and bring back his voting rights?';
const story = `${`${question.replaceAll('?', '.')} `.repeat(20).slice(0, 5_000 - 30)} Who can pardon him, and when?`;

const data = lazyClemency(nobodyOwn)();
const known = {
	gazetteer: createReader(data),
	register: data.register,
	holders: { officials: data.officials, today: '2026-11-21', rulers: rulersOf(data) },
};

for (const [text, most, times] of [
	[question, 2, 100],
	[story, 10, 10],
] as const) {
	let verdicts = 0;
	const measured =
		medianMs(50, () => {
			for (let i = 0; i < times; i++) {
				const read = readQuestion(text, known);
				const codes = read.codes.filter((code) => /^[A-Z]/.test(code));
				verdicts = codes.map((code) => judge(jurisdiction(code), read.said, null)).length;
			}
		}) / times;

	const words = new Map(text.split(' ').map((word, i) => [word, i]));
	const floor =
		medianMs(50, () => {
			let found = 0;
			for (let i = 0; i < times; i++) for (const word of text.split(/\s+/)) found += words.get(word) ?? 0;
			if (found < 0) throw new Error('unreachable');
		}) / times;

	printFigure({
		name: `reading a question of ${text.length} characters, and ${verdicts} verdicts`,
		measured,
		unit: 'ms',
		most,
		floor,
		floorIs: 'looking up its words in a map',
	});
}
