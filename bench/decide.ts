import { decide } from '../src/domain/decide.js';
import { derive } from '../src/domain/derive.js';
import type { Follow } from '../src/domain/follow.js';
import type { Snapshot } from '../src/domain/petition.js';
import { parseRules } from '../src/domain/rules.js';
import { medianMs, printFigure } from './figure.js';

/*
 * Deciding one reading for 10,000 follows with five different wishes: the reading reaches the threshold, so that
 * every follow gets its verdict. The floor makes 10,000 plain verdict objects and nothing else.
 */

const now = 1_452_038_400_000;
const snapshot: Snapshot = {
	title: 'A petition',
	url: null,
	zone: 'America/New_York',
	count: 100_000,
	countKind: 'exact',
	state: 'open',
	rawState: 'open',
	signable: true,
	openedAt: { at: now - 16 * 86_400_000, precision: 'day' },
	deadline: now + 14 * 86_400_000,
	thresholds: [
		{ count: 100_000, consequence: 'response', authority: 'the White House', promisedDays: 60, reachedAt: null },
	],
	goal: null,
	events: [],
};
const readings = [
	{ at: now - 3_600_000, count: 99_000, kind: 'exact' as const },
	{ at: now, count: 100_000, kind: 'exact' as const },
];
const wishes = [
	'threshold ladder deadline:7d,1d lifecycle correction',
	'threshold',
	'every:10000',
	'at:75000,90000 percent:75',
	'deadline:7d lifecycle',
];
const follows = Array.from({ length: 10_000 }, (_, i): Follow => {
	const rules = parseRules(wishes[i % wishes.length] as string).rules;
	return {
		id: i,
		destination: i,
		subject: { kind: 'petition', id: 1 },
		rules: rules.map((rule) => ({ ...rule, baseline: { at: now - 86_400_000, count: 50_000 } })),
		mention: null,
		pausedUntil: null,
		origin: 'chat',
		createdAt: now - 86_400_000,
	};
});

let verdicts = 0;
const measured = medianMs(20, () => {
	const after = derive({ snapshot, readings, checkedAt: now, reached: [], outlook: null, now });
	const plan = decide({
		occasions: [
			{
				about: 'petition',
				follows,
				change: {
					subject: { kind: 'petition', id: 1 },
					now,
					before: { count: 99_000, events: [], state: 'open', over: false, countries: null, outlook: null },
					after,
					since: now - 86_400_000,
					known: [],
				},
			},
		],
		announced: new Map(),
	});
	verdicts = plan.verdicts.length;
});

const floor = medianMs(20, () => {
	const made = [];
	for (let i = 0; i < verdicts; i++) {
		made.push({
			key: 'threshold:100000',
			follow: i,
			destination: i,
			tell: true,
			reason: 'asked-for',
			rule: 'threshold',
		});
	}
	if (made.length !== verdicts) throw new Error('unreachable');
});

printFigure({
	name: `deciding one reading for 10,000 follows (${verdicts} verdicts)`,
	measured,
	unit: 'ms',
	most: 50,
	floor,
	floorIs: 'making that many verdict objects',
});
