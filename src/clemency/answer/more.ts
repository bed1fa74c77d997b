import { line, link } from '../../render/line.js';
import type { Block, Line, Message } from '../../render/message.js';
import type { Ask, AskCode } from '../judge/ask.js';
import { judge } from '../judge/verdict.js';
import type { Understood, View } from '../read/state.js';
import { type AnswerOptions, repliesTo, sourcesOf } from './answer.js';
import { type Claim, createCitations } from './citations.js';
import { unsettled, why } from './claims.js';
import { fitting, linesOf, listIndent, mostLines } from './fit.js';

/** What each button asks of what was understood. */
const asked: Readonly<Record<'when' | 'where' | 'effects', readonly AskCode[]>> = {
	when: ['when', 'while-serving', 'duration'],
	where: ['where', 'cost'],
	effects: ['record', 'guns', 'vote', 'jury', 'office', 'suit', 'deportation'],
};

/** Tells the operator; null where nobody is named. */
export type Report = ((message: Message, key: string) => Promise<'told' | 'already' | 'failed'>) | null;

/** What a button under an answer shows: at most twelve lines of a phone. */
export async function moreMessage(
	view: View,
	understood: Understood,
	options: AnswerOptions,
	report: Report,
): Promise<Message> {
	const { clemency } = options.texts;
	const { headings } = clemency.reply;
	if (view === 'mistake') return reported(understood, options, report);
	const claims =
		view === 'sources' ? [] : view === 'why' ? reasons(understood, options) : topics(view, understood, options);
	const cited = createCitations();
	const blocks: readonly Block[] =
		view === 'sources'
			? [{ kind: 'list', items: sources(understood, options) }]
			: [
					{
						kind: 'list',
						items: fitting([{ line: [], by: [] }, ...claims], mostLines.more)
							.slice(1)
							.map(cited.cite),
					},
				];
	return { tone: 'plain', title: [headings[view]], blocks, footer: [clemency.advice] };
}

function topics(view: 'when' | 'where' | 'effects', understood: Understood, options: AnswerOptions): readonly Claim[] {
	const asks = asked[view].map(
		(code): Ask => ({ code, act: understood.said.act, asked: null, of: null, yesNo: false, plain: false }),
	);
	// One for each topic first, then what else there is of them.
	const replies = asks.flatMap((ask) => repliesTo({ ...understood, asks: [ask] }, options).replies);
	return [...replies.flatMap((claims) => claims.slice(0, 1)), ...replies.flatMap((claims) => claims.slice(1))].filter(
		unique,
	);
}

const unique = ({ line: said }: Claim, i: number, all: readonly Claim[]) =>
	all.findIndex((each) => JSON.stringify(each.line) === JSON.stringify(said)) === i;

/** Why this one decides, what is unsettled, and how sure it is. */
function reasons({ codes, said, locality, asks, people }: Understood, options: AnswerOptions): readonly Claim[] {
	const persons = people.flatMap((id) => options.person(id) ?? []);
	const rows = [...codes, ...persons.flatMap(({ judgments }) => judgments.map(({ jurisdiction }) => jurisdiction))]
		.filter((code) => /^[A-Z]/.test(code))
		.map(options.row);
	const verdicts = [...new Set(rows)].map((row) => judge(row, { ...said, asked: asks[0]?.asked ?? null }, locality));
	const { clemency } = options.texts;
	return [
		// What is open is told nowhere else; why this one decides stands in the answer as well.
		...verdicts.flatMap((verdict) => unsettled(verdict, options)),
		...verdicts.flatMap((verdict) => why(verdict, options)),
		...verdicts.map((verdict): Claim => {
			const { row, confidence } = verdict;
			return {
				line: clemency.checked(
					verdicts.length > 1 ? clemency.title(row) : '',
					clemency.dated(row.who.checked),
					confidence,
					row.process.confidence,
				),
				by: [],
				must: true,
			};
		}),
	];
}

/** A title is cut to two lines of a phone: the address is behind it. */
const mostTitle = 70;

function sources(understood: Understood, options: AnswerOptions): readonly Line[] {
	const lines = sourcesOf(understood, options).map(({ title, url }, i): Line => {
		const cut = title.length > mostTitle ? `${title.slice(0, mostTitle - 1).trimEnd()}…` : title;
		return line`[${String(i + 1)}] ${link(url, cut)}`;
	});
	let left = mostLines.more;
	return lines.filter((each) => {
		left -= linesOf(each, listIndent);
		return left >= 0;
	});
}

/** Tells the operator place, statement and source; never what was typed, nor who pressed. */
async function reported(understood: Understood, options: AnswerOptions, report: Report): Promise<Message> {
	const { reply } = options.texts.clemency;
	const plain = (said: Line): Message => ({ tone: 'plain', blocks: [{ kind: 'text', line: said }] });
	if (report === null) return plain(reply.report.nobody);
	const { replies } = repliesTo(understood, options);
	const citations = createCitations();
	const items = replies.flatMap((claims) => claims.map(citations.cite));
	const place = [...understood.codes, ...understood.people].join(', ');
	const message: Message = {
		tone: 'warning',
		title: reply.report.title,
		blocks: [
			...(place === '' ? [] : [{ kind: 'text' as const, line: [place] }]),
			{ kind: 'list', items },
			citations.list((n, source) => options.texts.clemency.source(n, source.url, source.title)),
		],
	};
	const done = await report(
		message,
		`${place} ${understood.asks.map(({ code, of }) => `${code}${of ?? ''}`).join(' ')}`,
	);
	const said = { told: reply.report.thanks, already: reply.report.already, failed: reply.report.failed };
	return plain(said[done]);
}
