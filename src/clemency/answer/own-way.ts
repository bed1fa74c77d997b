import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import { kindsOfCase } from '../read/tables/concepts.js';
import { fillers, kin } from '../read/tables/plain.js';
import { unitsOf } from '../read/terms.js';
import type { Claim } from './citations.js';
import { plainText, wordsOf } from './clauses.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import type { Own, OwnRow } from './own-row.js';
import { ownStage } from './own-stage.js';
import { whenAsked } from './reply-when.js';
import { isOfKind } from './waiting.js';

/** How an application goes: from when on, where to, how long it takes, and what it stands on. */
export function ownWay({ ask, verdict, ground, claim, has }: OwnRow): Own | null {
	const { row } = verdict;
	const { clemency } = ground.texts;
	const { reply, how } = clemency;
	const waiting = claim(how.when(row).length === 0 ? null : how.when(row));
	const rules = row.eligibility.flatMap((rule) => claim(rule));
	// The rule on the kind that was asked about, or told, stands first.
	const asked = kindsIn(ask.words ?? []);
	const onKind = rules.filter(({ line: said }) => {
		const text = plainText(said);
		return (
			kindsIn(wordsOf(text)).some((kind) => asked.includes(kind)) ||
			verdict.said.told?.classes.some((kind) => isOfKind(text, kind)) === true ||
			(verdict.said.stage === 'serving' && /\bin prison\b/.test(text))
		);
	});
	switch (ask.code) {
		case 'when':
		case 'again': {
			const { first, beside } = whenAsked(ask, verdict, ground);
			return { first: [...onKind, ...first], beside: [...beside, ...noticesOf(verdict, ground)] };
		}
		case 'late':
			return { first: claim(reply.noLastDay(row), []), beside: [...waiting, ...rules] };
		case 'barred':
			return { first: onKind, beside: [...waiting, ...rules, ...noticesOf(verdict, ground)] };
		case 'notice':
		case 'objection':
			return { first: noticesOf(verdict, ground), beside: [] };
		case 'duration':
			return {
				first: [],
				beside: has('duration')
					? []
					: [
							...noticesOf(verdict, ground).filter(({ line: said }) => /\bwaits \d+ days\b/.test(plainText(said))),
							...rules.filter(({ line: said }) => /\b(?:days|months)\b/.test(plainText(said))),
						],
			};
		case 'on-appeal': {
			const rules = row.eligibility.filter((rule) => rule.includes('appeal'));
			return { first: rules.flatMap((rule) => claim(rule)), beside: rules.length > 0 || has('wait') ? [] : waiting };
		}
		case 'before': {
			const said = reply.before[row.timing];
			if (said === null) return { first: [], beside: [] };
			return {
				first: claim(beforeWord(ask, row.timing, said, ground), row.who),
				beside: [],
			};
		}
		case 'while-serving':
		case 'on-supervision':
			return ownStage({ ask, verdict, ground, waiting, rules });
		case 'changed':
			return { first: claim(row.change), beside: [] };
		case 'law-text':
			return { first: claim(clemency.basis(row), row.who), beside: [] };
		default:
			return null;
	}
}

/** "Can he before trial" and "does he need a conviction first" have the same sentence and opposite words. */
function beforeWord(ask: Ask, timing: Verdict['row']['timing'], said: string, ground: Ground): Line {
	if (timing !== 'any-time' && timing !== 'after-conviction') return [said];
	const { yes, no } = ground.texts.clemency.reply;
	const isOpen = timing === 'any-time';
	if (ask.plain) return worded(isOpen ? 'yes' : 'no', [said], ask, ground);
	const words = ask.words ?? [];
	// In any other words something more may be asked.
	if (!words.every((word) => ofBefore.has(word) || fillers.has(word) || kin.has(word))) return [said];
	const text = words.join(' ');
	if (mustBe.test(text)) return isOpen ? no([said]) : yes([said]);
	return ask.yesNo && mayBe.test(text) && isBefore.test(text) ? (isOpen ? yes([said]) : no([said])) : [said];
}

const ofBefore: ReadonlySet<string> = new Set(
	'can could may might be get gets granted pardon pardoned pardons clemency before ahead prior to until trial charge charges charged convict convicted conviction indicted indictment arrest arrested sentence sentenced verdict plea court first need needs have has must do does required in for is are was just been no only u already possible allowed'.split(
		' ',
	),
);
const mustBe =
	/^(?:so |but |and )?(?:do|does|must|is|are)\b.*\b(?:need|needs|have to|has to|must|required)\b.*\b(?:convicted|conviction|charged|trial|sentenced)\b(?!.*\bonly\b)/;
const mayBe = /\b(?:can|could|may|might|possible|allowed)\b/;
const isBefore =
	/\b(?:before|ahead of|prior to)\b.*\b(?:trial|charges?|charged|convict\w*|indict\w*|arrest\w*|sentenc\w*|verdict|plea|court)\b(?!.*\bonly\b)|^(?:just |only )?(?:arrested|charged) (?:\w+ )?no conviction\b/;

/** Kinds of case that words are about. */
const kindsIn = (words: readonly string[]): readonly string[] =>
	unitsOf(words).flatMap(({ concept }) => (concept !== null && kindsOfCase.has(concept.slice(1)) ? [concept] : []));

/** What must be told to whom, and how long before. */
export function noticesOf({ row, finding }: Verdict, { texts }: Ground): readonly Claim[] {
	const steps = finding.is === 'power' ? (finding.power?.steps ?? []) : [];
	return steps
		.filter(({ step }) => step === 'notice')
		.map((step): Claim => ({ line: line`${texts.clemency.how.step(step)}`, by: row.who }));
}
