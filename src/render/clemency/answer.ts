import type { Case } from '../../domain/clemency/case.js';
import type { Statement } from '../../domain/clemency/law.js';
import type { Verdict } from '../../domain/clemency/verdict.js';
import { isBinding, isClemency } from '../../domain/clemency/verdict.js';
import { join, line, outside, strong } from '../line.js';
import type { Block, Line, Message } from '../message.js';
import type { Texts } from '../texts/index.js';
import { type Citations, type Claim, createCitations } from './citations.js';

export interface Ground {
	readonly texts: Texts;
	/** Rules that are not of one row, by name. */
	readonly points: Readonly<Record<'sovereign' | 'civil', Statement>>;
}

/** The verdicts as one message: who decides first, in one sentence, then why, how, and what it rests on. */
export function answer(verdicts: readonly Verdict[], person: Case | null, ground: Ground): Message {
	const { clemency } = ground.texts;
	const citations = createCitations();
	const [first] = verdicts;
	if (first === undefined) throw new Error('an answer needs a verdict');
	const title = person === null ? join(verdicts.map(({ row }) => [clemency.title(row)]), '; ') : [outside(person.name)];
	return {
		tone: 'plain',
		title,
		blocks: [
			...verdicts.flatMap((verdict) => blocksOf(verdict, ground, citations)),
			{ b: 'heading', line: clemency.headings.sources },
			citations.list(),
		],
		footer: [clemency.advice],
		summary: headline(first, ground),
		actions: [{ a: 'share' }],
	};
}

function blocksOf(verdict: Verdict, ground: Ground, citations: Citations): readonly Block[] {
	const { clemency } = ground.texts;
	const claims: readonly Claim[] = [
		{ line: line`${clemency.headings.why}`, by: ground.points.sovereign },
	];
	return [
		{ b: 'text', line: [strong(headline(verdict, ground))] },
		...claims.map((claim): Block => ({ b: 'text', line: citations.cite(claim) })),
	];
}

function headline({ row, finding, said, reply }: Verdict, { texts: { clemency } }: Ground): Line {
	if (finding.is !== 'power' || finding.power === null || !isClemency(said.act)) return line`?`;
	const { power } = finding;
	const deed = clemency.deed(row, said.act);
	const decider = clemency.decider(row, power.decider);
	const binding = power.steps.filter(isBinding);
	const only = line`${clemency.only(decider, deed)}${binding.length === 0 ? '' : '…'}.`;
	if (reply === 'no' && said.asked !== null) {
		return line`${clemency.no(clemency.officer(row, said.asked.officer), deed)}${only}`;
	}
	return reply === 'yes' ? line`${clemency.yes}${only}` : only;
}
