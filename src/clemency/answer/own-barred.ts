import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Fact } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';
import { leavesOut } from './scope.js';
import { scopeSaid } from './scope-said.js';

/*
 * Whether a kind of case is taken in one state: what a rule or a page says of that kind, else that the power reaches it.
 */

/** A kind of case as people name it, and as rules do. */
interface Kind {
	readonly asked: RegExp;
	readonly says: RegExp;
}

const ticket: Kind = {
	asked: /\b(?:tickets?|speeding|parking|infractions?|traffic|violations?|citation|petty|summary)\b/,
	says: /\b(?:traffic offences|infractions|petty|summary offences)\b/i,
};
/** The narrowest first. */
const kinds: readonly Kind[] = [
	ticket,
	{
		asked: /\b(?:duis?|dwis?|ouis?|owis?|drunk|drunken|impaired)\b/,
		says: /\b(?:drunk driving|DWI|DUI)\b/,
	},
	{
		asked: /\b(?:sex\w*|rap(?:e|ed|ist)|molest\w*|lewd|porn\w*|predator)\b/,
		says: /\bsexual crimes\b|\bsex offenders\b/,
	},
	{ asked: /\b(?:detainers?|warrants?)\b/, says: /\bdetainers\b/ },
	{ asked: /\bmisdemean\w*\b/, says: /\b[Mm]isdemeanors?\b/ },
];

/** What is said of the kind that was asked about; null where the question is at large. */
export function barredKind(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] | null {
	const { row } = verdict;
	const text = [...(ask.words ?? []), ...(ask.told ?? [])].join(' ');
	const own = (ask.words ?? []).join(' ');
	const kind = kinds.find((each) => each.asked.test(own)) ?? kinds.find((each) => each.asked.test(text));
	if (kind === undefined) return null;
	const isPetty = ticket.asked.test(text);
	const rules = rulesOf(verdict, ground).filter(({ line }) => {
		const said = plainText(line);
		return kind.says.test(said) && (isPetty || !/\bpetty misdemeanor\b/.test(said));
	});
	// Of misdemeanors a statement on these alone, of tickets none on other misdemeanors.
	const [rule] = [...rules.filter(({ line }) => isOut(plainText(line))), ...rules];
	if (rule !== undefined) return [{ ...rule, line: put(truthOf(plainText(rule.line)), ask, rule.line, ground) }];
	if (kind === ticket && !/\b(?:misdemean\w*|crime)\b/.test(text))
		return [{ line: ground.texts.clemency.reply.ticket(row), by: [] }];
	const scope = scopeSaid(
		{ ...ask, words: [...(ask.words ?? []), ...(ask.told ?? [])], plain: asked(ask) },
		verdict,
		ground,
	);
	return scope.length > 0 ? scope : null;
}

/** What is left out besides the law's own exceptions, where that is asked at large. */
export function leftOutThere(verdict: Verdict, ground: Ground): readonly Claim[] {
	return rulesOf(verdict, ground)
		.filter(({ line }) => isOut(plainText(line)) && kinds.some(({ says }) => says.test(plainText(line))))
		.slice(0, 1);
}

function rulesOf({ row }: Verdict, ground: Ground): readonly Claim[] {
	const { reply } = ground.texts.clemency;
	const claimOf = ({ says, sources }: Fact): Claim => ({
		line: says.startsWith('In ') ? [says] : reply.waitsAs(row, says),
		by: sources,
	});
	return [
		...ground.facts(row.code, 'scope').map(claimOf),
		...row.eligibility
			.flatMap((rule) => rule.split(/; |, and (?=not for)/))
			.map((rule): Claim => ({ line: reply.waitsAs(row, rule.replace(/\.?$/, '.')), by: row.process })),
		...ground
			.facts(row.code, 'wait')
			.flatMap((fact) => fact.says.split(/; /).map((says): Fact => ({ ...fact, says })))
			.filter(({ says }) => /\bordinarily refused\b|\bdetainers\b/.test(says))
			.map(claimOf),
	];
}

const isOut = (said: string) => leavesOut.test(said) || /\blooked at only\b/.test(said);

function truthOf(said: string): Truth {
	if (/\bordinarily\b|\busually\b/.test(said)) return 'usually-not';
	if (/\blooked at only\b/.test(said)) return 'limits';
	return leavesOut.test(said) ? 'no' : 'yes';
}

/** "Can … be pardoned", "do they take …", "is it only felonies". */
const asked = (ask: Ask) =>
	asksWhether(ask) ||
	ask.plain ||
	/\b(?:can|could|may|does|do|will|would|is|are)\b(?!.*\b(?:what|which|how|who)\b)/.test((ask.words ?? []).join(' '));

function put(truth: Truth, ask: Ask, line: Claim['line'], ground: Ground): Claim['line'] {
	if (!asked(ask) || /\b(?:what|which|how|who|when|where)\b/.test((ask.words ?? []).join(' '))) return line;
	const isTurned =
		/^(?!.*\bor\b).*\b(?:only|just) (?:for )?felon\w*|\bexclude\w*|\bbarred\b|\bleft out\b|\bcant\b|\bcannot\b/.test(
			(ask.words ?? []).join(' '),
		);
	return worded(
		isTurned && truth === 'limits' ? 'usually' : truth,
		line,
		toWord(ask, isTurned && truth !== 'limits'),
		ground,
	);
}
