import { outside } from '../../render/line.js';
import type { Block, Line, Message } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import { type Presidency, presidenciesOf } from '../judge/stats.js';
import { createCitations } from './citations.js';

/** Pardons and commutations by President, each with its day and its source; one President's counts in full. */
export function statsMessage(presidencies: readonly Presidency[], name: string | null, texts: Texts): Message {
	const { clemency } = texts;
	const { stats } = clemency;
	const found = presidenciesOf(presidencies, name);
	if (found.length === 0) {
		const known = [...new Set(presidencies.flatMap(({ names }) => names))];
		return { tone: 'plain', title: stats.unknown([outside(name ?? '', 60)]), blocks: [text(stats.has(known))] };
	}
	const citations = createCitations();
	const blocks = name === null ? overview(found) : found.flatMap(inFull);
	return {
		tone: 'plain',
		title: stats.title,
		blocks: [
			...blocks,
			text(stats.explained),
			...(name === null ? [text(stats.disputed), text(stats.one)] : []),
			{ b: 'heading', line: clemency.headings.sources },
			citations.list((n, source) => clemency.source(n, source.url, source.title)),
		],
		actions: [{ a: 'share' }],
	};

	function overview(list: readonly Presidency[]): readonly Block[] {
		const items = list.map((each): Line => {
			const count = each.counts.at(-1) as Presidency['counts'][number];
			const line = stats.president(each.name, clemency.dated(count.asOf), stats.counted(count));
			return citations.cite({ line, by: count.sources });
		});
		return [{ b: 'list', items: items.reverse() }];
	}

	function inFull(each: Presidency): readonly Block[] {
		const items = each.counts.flatMap((count): Line[] => {
			const said = stats.asOf(clemency.dated(count.asOf), stats.counted(count));
			const whole: Line = count.note === null ? said : [...said, ' ', ...stats.note(count.note)];
			return [citations.cite({ line: whole, by: count.sources })];
		});
		return [
			{ b: 'heading', line: [each.name] },
			{ b: 'list', items: items.reverse() },
		];
	}
}

const text = (line: Line): Block => ({ b: 'text', line });
