import { line } from '../../render/line.js';
import type { Verdict } from '../judge/verdict.js';
import { kindsOfCase } from '../read/tables/concepts.js';
import { unitsOf } from '../read/terms.js';
import type { Claim } from './citations.js';
import { plainText, wordsOf } from './clauses.js';
import type { Ground } from './ground.js';
import type { Own, OwnRow } from './own-row.js';
import { closedTo, notBegun, whenAsked } from './reply-when.js';
import { isOfKind } from './waiting.js';

/** How an application goes: from when on, where to, how long it takes, and what it stands on. */
export function ownWay({ ask, verdict, ground, claim, yesNo, has }: OwnRow): Own | null {
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
			return { first: [...onKind, ...first], beside: [...beside, ...notices(verdict, ground)] };
		}
		case 'late':
			return { first: claim(reply.noLastDay(row), []), beside: [...waiting, ...rules] };
		case 'barred':
			return { first: onKind, beside: [...waiting, ...rules, ...notices(verdict, ground)] };
		case 'notice':
		case 'objection':
			return { first: notices(verdict, ground), beside: [] };
		case 'duration':
			return {
				first: [],
				beside: has('duration')
					? []
					: [
							...notices(verdict, ground).filter(({ line: said }) => /\bwaits \d+ days\b/.test(plainText(said))),
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
				first: claim(row.timing === 'silent' ? line`${said}` : yesNo(row.timing === 'any-time', [said]), row.who),
				beside: [],
			};
		}
		case 'while-serving':
		case 'on-supervision': {
			const closed = closedTo(ask, verdict, ground);
			const ofPrison = ask.code === 'while-serving' && closed.length === 0;
			const inside = ofPrison ? rules.filter(({ line: said }) => /\bin prison\b/.test(plainText(said))) : [];
			const early = closed.length + inside.length > 0 ? [] : notBegun(verdict, ground);
			return { first: [...closed, ...inside, ...early], beside: [...waiting, ...rules] };
		}
		case 'where':
			// A rule on what is taken there is no address.
			return ground.facts(row.code, 'apply').some(({ says }) => isAddress.test(says))
				? { first: [], beside: claim(how.office(row), []) }
				: { first: claim(how.office(row), []), beside: [] };
		case 'changed':
			return { first: claim(row.change), beside: [] };
		case 'law-text':
			return { first: claim(clemency.basis(row), row.who), beside: [] };
		default:
			return null;
	}
}

/** A way to send an application, or to whom. */
const isAddress =
	/\b(?:form|forms|online|writing|Board|Office|Bureau|Commission|copies|letter|packet|\d{5})\b|^To the /;

/** Kinds of case that words are about. */
const kindsIn = (words: readonly string[]): readonly string[] =>
	unitsOf(words).flatMap(({ concept }) => (concept !== null && kindsOfCase.has(concept.slice(1)) ? [concept] : []));

/** What must be told to whom, and how long before. */
function notices({ row, finding }: Verdict, { texts }: Ground): readonly Claim[] {
	const steps = finding.is === 'power' ? (finding.power?.steps ?? []) : [];
	return steps
		.filter(({ step }) => step === 'notice')
		.map((step): Claim => ({ line: line`${texts.clemency.how.step(step)}`, by: row.who }));
}
