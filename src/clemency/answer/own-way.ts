import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import { asksWhether, toWord } from '../read/put-so.js';
import { kindsOfCase } from '../read/tables/concepts.js';
import { fillers, kin } from '../read/tables/plain.js';
import { unitsOf } from '../read/terms.js';
import type { Claim } from './citations.js';
import { plainText, wordsOf } from './clauses.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import { barredKind, leftOutThere } from './own-barred.js';
import type { Own, OwnRow } from './own-row.js';
import { isOfAsker, whenAsked } from './reply-when.js';
import { leavesOut } from './scope.js';
import { scopeSaid } from './scope-said.js';
import { waitSaid } from './wait-said.js';
import { isOfKind } from './waiting.js';

/** How an application goes: from when on, where to, how long it takes, and what it stands on. */
export function ownWay({ ask, verdict, ground, claim, has }: OwnRow): Own | null {
	const { row } = verdict;
	const { clemency } = ground.texts;
	const { reply } = clemency;
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
	// Which kinds of case are taken: the page that says it answers before any rule of the row.
	const taken = ground
		.facts(row.code, 'scope')
		.filter(({ says }) => kindsIn(wordsOf(says)).some((kind) => asked.includes(kind)))
		.map(({ means, says, sources }): Claim => {
			const truth = means === 'yes' || means === 'no' ? means : null;
			return { line: worded(truth, [says], ask, ground), by: sources };
		});
	switch (ask.code) {
		case 'when':
		case 'again': {
			const { first, beside } = whenAsked(ask, verdict, ground);
			// How long the Governor waits for others is no wait of whoever asks.
			const ofOffice = (ask.words ?? []).some((word) => /^(?:governor|board|telling|told|notice|notif\w+)$/.test(word));
			const ours = onKind.filter(({ line: said }) => isOfAsker(plainText(said), ask));
			return { first: [...ours, ...first], beside: [...beside, ...(ofOffice ? noticesOf(verdict, ground) : [])] };
		}
		case 'late':
			return {
				first: claim(lastDaySaid(ask, reply.noLastDay(row), ground), []),
				// "Too early or too late" asks for both ends.
				beside: (ask.words ?? []).some((word) => /^(?:early|soon|when)$/.test(word))
					? [waitSaid({ ...ask, words: [] }, verdict, ground)]
					: [],
			};
		case 'barred':
			return barredSaid(ask, verdict, ground, [...taken, ...onKind], rules);
		case 'deadline':
			return { first: deadlineSaid(ask, verdict, ground), beside: [] };
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
			const rules = row.eligibility.filter((rule) => /\bappeal|\b[Rr]emed(?:y|ies)\b|set aside by a court/.test(rule));
			// What comes first is a no to whoever is still at it.
			const isOpen =
				asksWhether(ask) && /\b(?:while|during|pending|still|open|active)\b/.test((ask.words ?? []).join(' '));
			const isFirst =
				asksWhether(ask) &&
				/\b(?:must|have to|has to|need|needs|required|finish\w*|exhaust\w*|done|over)\b/.test(
					(ask.words ?? []).join(' '),
				);
			const truth = isFirst ? 'usually' : isOpen ? 'usually-not' : null;
			return {
				first: rules.flatMap((rule, i) => claim(worded(i === 0 ? truth : null, [rule], toWord(ask), ground))),
				beside: [],
			};
		}
		case 'before': {
			const said = row.timing === 'silent' ? reply.beforeSilent(row) : reply.before[row.timing];
			if (said === null) return { first: [], beside: [] };
			return {
				first: claim(beforeWord(ask, row.timing, said, ground), row.who),
				beside: [],
			};
		}
		case 'changed':
			return { first: claim(row.change), beside: [] };
		case 'law-text':
			return { first: claim(writtenIn(row, ground), row.who), beside: [] };
		default:
			return null;
	}
}

/** "Is it too late", "is there a last day": no; "can I still": yes. */
function lastDaySaid(ask: Ask, said: Line, ground: Ground): Line {
	if (!asksWhether(ask)) return worded('no', said, ask, ground);
	const isMay = /\b(?:can|could|may|possible|allowed)\b/.test((ask.words ?? []).join(' '));
	return worded(isMay ? 'yes-as-read' : 'no', said, toWord(ask), ground);
}

/** "Can he before trial" and "does he need a conviction first" have the same sentence and opposite words. */
function beforeWord(ask: Ask, timing: Verdict['row']['timing'], said: string, ground: Ground): Line {
	if (timing === 'silent') return worded('unsettled', [said], ask, ground);
	if (timing === 'own-law') return [said];
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

/** Which cases are taken: a rule that leaves the kind out, else that the power reaches it; asked at large, the rules. */
function barredSaid(
	ask: Ask,
	verdict: Verdict,
	ground: Ground,
	onKind: readonly Claim[],
	rules: readonly Claim[],
): Own {
	const isState = verdict.row.kind === 'state' || verdict.row.kind === 'territory';
	const ofKind = isState ? barredKind(ask, verdict, ground) : null;
	if (ofKind !== null) return { first: ofKind, beside: eligible(ask, verdict, ground) };
	if (onKind.some(({ line: said }) => leavesOut.test(plainText(said)))) return { first: onKind, beside: [] };
	const scope = scopeSaid(ask, verdict, ground);
	const isAtLarge = /\b(?:disqualif\w+|exclude[sd]?|ineligible|qualif\w+|who)\b/.test((ask.words ?? []).join(' '));
	if (isAtLarge && kindsIn(ask.words ?? []).length === 0)
		return { first: [...rules, ...(rules.length === 0 ? scope : [])], beside: rules.length === 0 ? [] : scope };
	const isKind = !/\bany conviction can be pardoned\b/.test(plainText(scope[0]?.line ?? []));
	return {
		first: [...scope, ...(isKind ? [] : leftOutThere(verdict, ground))],
		beside: eligible(ask, verdict, ground),
	};
}

/** From when on, beside what is taken, where that was asked, too: "can a felon apply". */
function eligible(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const isAsked = (ask.words ?? []).some((word) => /^(?:apply|eligible|eligibility|qualify|ask|file)$/.test(word));
	return isAsked ? [waitSaid({ ...ask, words: [] }, verdict, ground)] : [];
}

/** Whether there is a time within which somebody must decide. */
function deadlineSaid(ask: Ask, { row, finding }: Verdict, ground: Ground): readonly Claim[] {
	const { how } = ground.texts.clemency;
	const powers = finding.is === 'power' ? [finding.power, ...finding.others.map(({ power }) => power)] : [];
	const steps = powers.flatMap((power) => power?.steps ?? []);
	const days = [
		...steps.filter(({ step }) => step === 'approval').map((step): Claim => ({ line: [how.step(step)], by: row.who })),
		...row.eligibility
			.filter((rule) => /\b(?:within|after) \d+ days\b|\bdays to (?:decide|act)\b|\bdays of\b/.test(rule))
			.map((rule): Claim => ({ line: [rule], by: row.process })),
	];
	const [first, ...rest] = days;
	if (first === undefined)
		return ground
			.facts(row.code, 'duration')
			.filter(({ says }) => /\bGovernor has no (?:known )?deadline\b|\bdays lapses\b/.test(says))
			.map(
				({ says, sources }): Claim => ({
					line: worded(asksWhether(ask) ? (/\blapses\b/.test(says) ? 'yes' : 'no') : null, [says], toWord(ask), ground),
					by: sources,
				}),
			);
	const put = asksWhether(ask) ? toWord(ask) : ask;
	return [{ ...first, line: worded('yes', first.line, put, ground) }, ...rest];
}

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

/** The clause and the law by their names: who decides is another question. */
function writtenIn(row: OwnRow['verdict']['row'], { texts: { clemency } }: OwnRow['ground']): Line {
	return row.constitution === null && row.statute === null
		? [clemency.basis(row)]
		: clemency.power.written(row.constitution, row.statute);
}
