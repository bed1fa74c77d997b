import { judge } from '../src/clemency/judge/verdict.js';
import { gazetteer } from '../src/clemency/law/gazetteer.js';
import { jurisdiction } from '../src/clemency/law/index.js';
import { governors, terms } from '../src/clemency/law/presidents.js';
import { readQuestion } from '../src/clemency/read/read-question.js';
import { medianMs, printFigure } from './figure.js';

/*
 * Reading one question and judging it. The slowest kind: long, misspelled, with an officer and two laws. The floor
 * splits the same text into words and looks each up in a map.
 */

const question =
	'my cousin was convicted in the fedral court in Houston and then once more in Pensylvania for a murder, he has a ' +
	'life sentence without parole; can the governor of Massachussetts or the president commute that before he dies, ' +
	'and would it stop the deportation and bring back his voting rights?';
const known = { gazetteer, cases: [], holders: { presidents: terms, governors, today: '2026-11-21' } };
const times = 100;

let verdicts = 0;
const measured =
	medianMs(50, () => {
		for (let i = 0; i < times; i++) {
			const read = readQuestion(question, known);
			if (read.is !== 'about') throw new Error(`asks back: ${JSON.stringify(read)}`);
			verdicts = read.codes.map((code) => judge(jurisdiction(code), read.said, read.locality)).length;
		}
	}) / times;

const words = new Map(question.split(' ').map((word, i) => [word, i]));
const floor =
	medianMs(50, () => {
		let found = 0;
		for (let i = 0; i < times; i++) for (const word of question.split(/\s+/)) found += words.get(word) ?? 0;
		if (found < 0) throw new Error('unreachable');
	}) / times;

printFigure({
	name: `reading a question of ${question.length} characters, and ${verdicts} verdicts`,
	measured,
	unit: 'ms',
	most: 2,
	floor,
	floorIs: 'looking up its words in a map',
});
