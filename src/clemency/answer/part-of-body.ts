import { line } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import { isBinding, isClemency, type Verdict } from '../judge/verdict.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Claim } from './citations.js';
import { otherwise } from './claims.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import { headline, unasked } from './headline.js';
import { votedLine } from './power-said.js';

/** Whoever may have a vote beside a governor: as people call them, and as the steps of a law name them. */
const bodies: readonly (readonly [asked: RegExp, named: RegExp])[] = [
	[/\b(?:senat\w*|legislat\w*|lawmakers?|general assembly)\b/, /Senate|[Ll]egislature|General Assembly/],
	[/\b(?:judges?|justices?|supreme court|court)\b/, /[Jj]ustice|Court/],
	[/\b(?:council|councils|councilors?|councillors?|councilmen)\b/, /Council/],
	[/\bcabinet\b/, /Cabinet|Chief Financial Officer/],
	[/\b(?:attorney general|ag)\b/, /Attorney General/],
	[/\blieutenant governor\b/, /Lieutenant Governor/],
	[/\bsecretary of state\b/, /Secretary of State/],
];

const ofPart = /^(?:votes|need-board|must-sign|alone|majority|unanimous|objection)$/;
const isNeeded = /\b(?:must|have to|has to|need|needs|required)\b/;
/** Asked for a part in it, and not for how many of them must agree. */
const wants =
	/\b(?:votes?|voting|agree|approve|consent|sign|say|part|role|involved|ok|okay|confirm)\b(?!.*\b(?:all|every|unanim\w*|both|each)\b)/;
const turned = /\b(?:not|never|no|nobody|without|only|unless|all|every|how many|how)\b/;

/** "Do senators vote on it", "does the attorney general have a say": yes where the law names them among those who decide, else who does. */
export function partOfBody(ask: Ask, { row, finding, ...verdict }: Verdict, ground: Ground): readonly Claim[] | null {
	const power = finding.is === 'power' ? finding.power : null;
	const text = [...(ask.words ?? []), ask.asked?.title ?? '', ask.asked?.officer ?? ''].join(' ');
	if (power === null || !ofPart.test(ask.code) || !wants.test(text) || turned.test(text)) return null;
	if (ask.asked?.officer === 'governor' || ask.asked?.officer === 'president' || !asksWhether(ask)) return null;
	// Whether a board or council must agree is told by how the power is shared.
	if (ask.code === 'need-board' && (ask.asked === null || ask.asked.officer === 'board')) return null;
	const body = bodies.find(([asked]) => asked.test(text));
	if (body === undefined) return null;
	const steps = power.steps
		.filter((step) => isBinding(step) || step.step === 'vote')
		.map(ground.texts.clemency.how.step);
	const members = ground.facts(row.code, 'members').find(({ says }) => body[1].test(says));
	// Some only advise, or sit on a board that does: neither word would be true of their part.
	const advises = power.steps
		.map(ground.texts.clemency.how.step)
		.some((step) => body[1].test(step) && !steps.includes(step));
	const decides = steps.some((step) => body[1].test(step));
	// In another case it is one of those who decide.
	const elsewhere =
		finding.is === 'power' &&
		finding.others.some(({ power: other }) =>
			other.steps.some((step) => isBinding(step) && body[1].test(ground.texts.clemency.how.step(step))),
		);
	if (elsewhere && !decides) {
		const mostly = ground.texts.clemency.power.mostly(ground.texts.clemency.decider(row, power.decider));
		const others = otherwise({ row, finding, ...verdict }, ground.texts, true);
		return [
			{ line: worded('depends', mostly, toWord(ask), ground), by: row.who },
			...others.map((each): Claim => ({ line: line`${each}`, by: row.who, limits: true })),
		];
	}
	if (!decides && ask.code === 'objection') return null;
	if (!decides && (advises || members !== undefined || finding.is !== 'power' || finding.others.length > 0))
		return null;
	const { texts, homeOf } = ground;
	const act = verdict.said.act;
	const votes = power.steps.some(({ step }) => step === 'vote') && isClemency(act);
	// Of several who vote each is one, and none of them alone is needed.
	const truth = decides ? (votes && isNeeded.test(text) ? null : 'yes') : 'no';
	const said =
		decides && votes
			? votedLine(power, act, row, texts.clemency)
			: headline({ ...unasked({ row, finding, ...verdict }), ...(decides ? { reply: null } : {}) }, homeOf, texts);
	return [{ line: worded(truth, said, toWord(ask), ground), by: row.who }];
}
