import { lazyClemency, nobodyOwn, readClemencyFiles } from '../src/app/clemency-data.js';
import { judge } from '../src/clemency/judge/verdict.js';
import { createReader, rulersOf } from '../src/clemency/law/gazetteer.js';
import { jurisdiction } from '../src/clemency/law/index.js';
import { readQuestion } from '../src/clemency/read/read-question.js';
import { medianMs, printFigure } from './figure.js';
import { denseStory, materialOf } from './reading/dense-story.js';

/*
 * Reading one question and judging it by two laws. The slowest kinds: long, misspelled, with an officer and two laws; and
 * stories of 5,000 characters in which every sentence is another one. The floor splits the same text into words and
 * looks each up in a map.
 */

const question =
	'my cousin was convicted in the fedral court in Houston and then once more in Pensylvania for a murder, he has a ' +
	'life sentence without parole; can the governor of Massachussetts or the president commute that before he dies, ' +
	'and would it stop the deportation and bring back his voting rights?';
const material = materialOf(readClemencyFiles());
const stories = Array.from({ length: 10 }, (_, seed) => denseStory(material, seed, 5_000));

const data = lazyClemency(nobodyOwn)();
const known = {
	gazetteer: createReader(data),
	learned: data.learned,
	register: data.register,
	holders: { officials: data.officials, today: '2026-11-21', rulers: rulersOf(data) },
};
const laws = ['US', 'PA'].map(jurisdiction);

for (const [name, texts, most, times] of [
	[`a question of ${question.length} characters`, [question], 2, 100],
	[`${stories.length} stories of 5000 characters, no two sentences alike, each`, stories, 10, 2],
] as const) {
	const each = (work: (text: string) => void) =>
		medianMs(50, () => {
			for (let i = 0; i < times; i++) for (const text of texts) work(text);
		}) /
		(times * texts.length);

	const measured = each((text) => {
		const read = readQuestion(text, known);
		for (const law of laws) judge(law, read.said, null);
	});

	const words = new Map(texts.flatMap((text) => text.split(' ').map((word, i) => [word, i] as const)));
	const floor = each((text) => {
		let found = 0;
		for (const word of text.split(/\s+/)) found += words.get(word) ?? 0;
		if (found < 0) throw new Error('unreachable');
	});

	printFigure({
		name: `reading ${name}, and ${laws.length} verdicts`,
		measured,
		unit: 'ms',
		most,
		floor,
		floorIs: 'looking up its words in a map',
	});
}
