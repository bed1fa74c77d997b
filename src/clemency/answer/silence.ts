import { line } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import type { Power } from '../judge/law.js';
import type { Verdict } from '../judge/verdict.js';
import { votingStep } from '../judge/voting-step.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';

/** What comes of it where nobody decides, or where as many vote for it as against. */
export function silence(ask: Ask, { row, finding }: Verdict, ground: Ground): readonly Claim[] {
	const { clemency } = ground.texts;
	const power = finding.is === 'power' ? finding.power : null;
	const others = finding.is === 'power' ? finding.others.map((other) => other.power) : [];
	const steps = [power, ...others].flatMap((each) => each?.steps ?? []);
	const text = (ask.words ?? []).join(' ');
	const tie = power === null || !isTie.test(text) ? null : tieSaid(power);
	if (tie !== null) return [{ line: clemency.power.tie(tie), by: row.who }];
	const whether = { ...ask, plain: ask.plain || isGranted.test(text) };
	const approval = steps.find(({ step }) => step === 'approval');
	if (approval !== undefined)
		return [{ line: worded('no', line`${clemency.how.step(approval)}`, whether, ground), by: row.who }];
	if (power === null) return [{ line: clemency.reply.notKnown('silence', row), by: [] }];
	const said = clemency.power.silence(clemency.decider(row, power.decider));
	const [usual] = ask.yesNo ? [] : ground.facts(row.code, 'duration');
	return [
		{ line: worded('no', said, whether, ground), by: row.who },
		...(usual === undefined ? [] : [{ line: clemency.reply.about('duration', row, usual.says), by: usual.sources }]),
	];
}

/** How many of them have to agree, where that is told. */
export function tieSaid(power: Power): string | null {
	const step = votingStep(power);
	return step !== null && 'vote' in step ? (step.vote ?? null) : null;
}

export const isTie = /\b(?:tie|ties|tied|deadlock\w*|split|evenly)\b|\b([1-9]) (?:to|and) \1\b|\b(?:11|22|33|44)\b/;
/** "Is it granted automatically". */
const isGranted =
	/\b(?:is|does|would|will) (?:\w+ ){0,4}(?:granted|automatic\w*|approved|law|official|go through|take effect)\b/;
