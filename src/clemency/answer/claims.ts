import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import type { Power } from '../judge/law.js';
import type { PointCode } from '../judge/points.js';
import { isClemency, type Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

type Said = Exclude<PointCode, 'words'>;

export function point(code: Said, { texts, points }: Ground): Claim {
	// One is enough behind a general rule: messages have limits, and `docs/clemency.md` has them all.
	return { line: line`${texts.clemency.points[code]}`, by: points[code].sources.slice(0, 1) };
}

/** Why this one decides, and why others cannot. */
export function why({ row, said, finding, reply, cityRule }: Verdict, ground: Ground): readonly Claim[] {
	const { clemency } = ground.texts;
	const basis: Claim = { line: line`${clemency.basis(row)}`, by: row.who };
	if (finding.is === 'nobody')
		return finding.why === 'before-conviction' ? [basis] : [point(limits[finding.why], ground)];
	const elsewhere = said.asked?.officer === 'governor' && reply === 'no' && said.asked.of !== row.code;
	const early = said.stage === 'before' && row.timing === 'any-time' && row.model === 'president';
	const byState = row.kind === 'municipal' || row.kind === 'tribal';
	return [
		...(cityRule === null ? [] : [{ line: line`${clemency.cityRule}`, by: [cityRule.source] }]),
		{ line: line`${clemency.reason(row)}`, by: row.kind === 'state' ? ground.points.sovereign : row.who },
		basis,
		...(byState ? [point('sovereign', ground)] : []),
		...(elsewhere ? [point('governorsReach', ground)] : []),
		...(early ? [point('presidentBefore', ground)] : []),
	];
}

const limits = { impeachment: 'impeachment', 'future-act': 'pastOnly', civil: 'civil' } as const;

/** What no court, or no page we read, has settled. */
export function unsettled({ row, said, finding }: Verdict, ground: Ground): readonly Claim[] {
	const { clemency } = ground.texts;
	const aboutPresident = said.asked?.officer === 'president';
	const codes: readonly (readonly [Said, boolean])[] = [
		['selfPardon', said.asked?.self === true],
		['statePrisoner', row.kind === 'state' && (aboutPresident || row.code === 'CO')],
		['territory', row.kind === 'territory'],
		['mayor', row.kind === 'district'],
		['posthumous', said.dead],
		...said.topics.map((topic) => [topic, true] as const),
	];
	const usual = finding.is === 'power' && said.act !== 'pardon' && (finding.power?.confidence ?? 'high') !== 'high';
	const doubts = [
		...row.who.doubts,
		...(finding.is === 'power' || finding.is === 'elsewhere' ? row.process.doubts : []),
	];
	return [
		...codes.filter(([, applies]) => applies).map(([code]) => point(code, ground)),
		...(usual ? [{ line: line`${clemency.assumed(said.act)}`, by: row.who }] : []),
		...doubts.map((doubt): Claim => ({ line: line`${doubt}`, by: [] })),
	];
}

/** Who decides where one more fact is true; `short` = behind a sentence that names the deed. */
export function otherwise({ row, said, finding, reply }: Verdict, { clemency }: Texts, short = false): readonly Line[] {
	const { act } = said;
	if (finding.is !== 'power' || !isClemency(act)) return [];
	// That only a sentence of death can be commuted says who does that.
	const isDeathAlone = finding.power === null && finding.others.every(({ power }) => power.when.death === true);
	if (isDeathAlone && short) return [];
	const others = reply === 'only-if' && finding.power === null ? finding.others.slice(1) : finding.others;
	const isSame = (power: Power) => (short && power.decider === finding.power?.decider ? 'same' : short);
	return others.map(({ on, power }) => {
		const then =
			power.record === undefined
				? clemency.only(row, act, power, isSame(power))
				: line`${clemency.how.record(power.record)}`;
		return clemency.otherwise(clemency.when(row, on), then);
	});
}
