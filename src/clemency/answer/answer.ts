import { join, line, strong } from '../../render/line.js';
import type { Block, Line, Message } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import type { Case } from '../judge/case.js';
import type { Jurisdiction } from '../judge/law.js';
import { isClemency, type Verdict } from '../judge/verdict.js';
import { type Citations, type Claim, createCitations } from './citations.js';
import { does, type Ground, how, unsettled, why } from './claims.js';
import { type HomeOf, headline } from './headline.js';

export interface AnswerOptions extends Ground {
	/** The day of the question, `YYYY-MM-DD`: what was to be looked at again by then says so. */
	readonly today: string;
	readonly homeOf: HomeOf;
	/** People of `cases.yaml` the question names. */
	readonly people: readonly Case[];
	/** Names read in spite of their spelling. */
	readonly readAs: readonly string[];
	/** One more conviction was spoken of, of a state nobody named. */
	readonly alsoState: boolean;
}

/** The verdicts as one message: who decides first, in one sentence, then why, how, and what it rests on. */
export function answer(verdicts: readonly [Verdict, ...Verdict[]], options: AnswerOptions): Message {
	const { texts, people } = options;
	const { clemency } = texts;
	const citations = createCitations();
	const [first] = verdicts;
	const several = verdicts.length > 1;
	const known = section(
		clemency.headings.known,
		people.flatMap((person) => personal(person, options)),
		citations,
	);
	const bodies = verdicts.flatMap((verdict) => blocksOf(verdict, several, options, citations, known));
	const both: Claim = { line: line`${clemency.points.twoSovereigns}`, by: options.points.twoSovereigns };
	return {
		tone: 'plain',
		title: titleOf(verdicts, options),
		blocks: [
			...(options.readAs.length === 0 ? [] : [text(clemency.readAs(options.readAs))]),
			...bodies,
			...(options.alsoState ? [text(clemency.alsoState)] : []),
			...(several ? [text(citations.cite(both)), text(clemency.more)] : []),
			{ b: 'heading', line: clemency.headings.sources },
			citations.list((n, source) => clemency.source(n, source.url, source.title)),
		],
		footer: [...verdicts.map((verdict) => checked(verdict, several, options)), clemency.advice],
		summary: headline(first, options.homeOf, options.texts),
		actions: [{ a: 'share' }],
	};
}

function titleOf(verdicts: readonly Verdict[], { texts: { clemency }, people }: AnswerOptions): Line {
	const lines =
		people.length > 0
			? people.map(({ name }) => clemency.person(name))
			: verdicts.map(({ row }) => [clemency.title(row)]);
	return join(lines, '; ');
}

function blocksOf(
	verdict: Verdict,
	brief: boolean,
	options: AnswerOptions,
	citations: Citations,
	known: readonly Block[],
): readonly Block[] {
	const { headings } = options.texts.clemency;
	const claims = (list: typeof why) => list(verdict, options);
	const lead = [
		text([strong(headline(verdict, options.homeOf, options.texts))]),
		...otherwise(verdict, options.texts).map(text),
		...overdue(verdict.row, options).map(text),
	];
	if (brief) return [...lead, ...section(null, claims(why).slice(0, 2), citations)];
	return [
		...lead,
		...known,
		...section(headings.why, claims(why), citations),
		...section(headings.how, claims(how), citations),
		...section(headings.does, claims(does), citations),
		...section(headings.unsettled, claims(unsettled), citations),
	];
}

const text = (said: Line): Block => ({ b: 'text', line: said });

function section(heading: Line | null, claims: readonly Claim[], citations: Citations): readonly Block[] {
	if (claims.length === 0) return [];
	const list: Block = { b: 'list', items: claims.map((claim) => citations.cite(claim)) };
	return heading === null ? [list] : [{ b: 'heading', line: heading }, list];
}

/** Who decides where one more fact is true. */
export function otherwise({ row, said, finding, reply }: Verdict, { clemency }: Texts): readonly Line[] {
	const { act } = said;
	if (finding.is !== 'power' || !isClemency(act)) return [];
	const others = reply === 'only-if' && finding.power === null ? finding.others.slice(1) : finding.others;
	return others.map(({ on, power }) => {
		const then =
			power.record === undefined ? clemency.only(row, act, power) : line`${clemency.how.record(power.record)}`;
		return clemency.otherwise(clemency.when(row, on), then);
	});
}

/** What courts and authorities did; of several people only the judgments, or it would not fit. */
function personal(person: Case, { texts: { clemency }, people }: AnswerOptions): readonly Claim[] {
	const events = people.length > 1 ? [] : person.events;
	return [
		...person.judgments.map(
			({ decided, court, offence, source }): Claim => ({
				line: clemency.judgment(people.length > 1 ? person.name : null, clemency.dated(decided), court, offence),
				by: [source],
			}),
		),
		...events.map(({ on, what, source }): Claim => ({ line: clemency.event(clemency.dated(on), what), by: [source] })),
	];
}

function overdue(row: Jurisdiction, { texts: { clemency }, today }: AnswerOptions): readonly Line[] {
	return (['who', 'process'] as const)
		.filter((what) => row[what].reviewBy < today)
		.map((what) => clemency.overdue(what, clemency.dated(row[what].reviewBy)));
}

function checked({ row, confidence }: Verdict, several: boolean, { texts: { clemency } }: AnswerOptions): Line {
	const { who, process } = row;
	const [review] = [who.reviewBy, process.reviewBy].sort() as [string, string];
	const name = several ? clemency.title(row) : '';
	const first = clemency.checked(name, clemency.dated(who.checked), confidence, process.confidence);
	return line`${first} ${clemency.review(clemency.dated(review))}`;
}
