import type { Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

/** Whom this place pardoned after death, as far as the register of cases knows. */
export function pardonedDead({ row }: Verdict, { cases, texts, dated }: Ground): readonly Claim[] {
	const found = (cases?.(row.code) ?? []).flatMap(({ name, clemency, sources }) => {
		const act = clemency.find(({ what, outcome }) => /posthumous pardon/.test(what) && outcome?.startsWith('granted'));
		return act === undefined ? [] : [{ name, on: act.date, by: act.source === null ? sources : [act.source] }];
	});
	if (found.length === 0) return [];
	const latest = [...found].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1)).slice(0, 3);
	const each = latest.map(({ name, on }) => [name, on === null ? null : dated(on)] as const);
	return [{ line: texts.clemency.reply.pardonedDead(row, each), by: latest.flatMap(({ by }) => by.slice(0, 1)) }];
}
