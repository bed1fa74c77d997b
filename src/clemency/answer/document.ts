import type { Line } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import type { Jurisdiction, Statement } from '../judge/law.js';
import type { PointCode, Points } from '../judge/points.js';
import { nothingSaid } from '../judge/question.js';
import type { Presidency } from '../judge/stats.js';
import { judge } from '../judge/verdict.js';
import { otherwise } from './claims.js';
import { headline } from './headline.js';
import { writeMarkdown as write } from './markdown.js';

export interface DocumentSource {
	readonly jurisdictions: readonly Jurisdiction[];
	readonly points: Points;
	readonly presidencies: readonly Presidency[];
}

/** `docs/clemency.md`: the whole law as a page, with every source. The same data gives the same text. */
export function lawDocument({ jurisdictions, points, presidencies }: DocumentSource, texts: Texts): string {
	const { document: words, points: rules, stats } = texts.clemency;
	return [
		`# ${words.title}`,
		...words.intro,
		`## ${words.rule}`,
		write([rules.sovereign, ' ', rules.elsewhere]),
		`## ${words.table}`,
		table(jurisdictions, texts),
		`## ${words.details}`,
		...jurisdictions.map((row) => details(row, texts)),
		`## ${words.points}`,
		...(Object.keys(rules) as Exclude<PointCode, 'words'>[]).map((code) =>
			[`- ${write([rules[code]])}`, `  ${founded(points[code], texts)}`].join('\n'),
		),
		`## ${words.stats}`,
		`${stats.explained.join('')} ${stats.disputed.join('')}`,
		...presidencies.map((each) => presidency(each, texts)),
		'',
	]
		.join('\n\n')
		.replace(/\n{3,}/g, '\n\n')
		.replace(/\n+$/, '\n');
}

function verdictOf(row: Jurisdiction, texts: Texts): readonly Line[] {
	const verdict = judge(row, nothingSaid);
	return [headline(verdict, () => null, texts), ...otherwise(verdict, texts)];
}

function table(rows: readonly Jurisdiction[], texts: Texts): string {
	const { document: words, dated } = texts.clemency;
	const lines = rows.map((row) =>
		[
			row.code,
			verdictOf(row, texts).map(write).join(' '),
			words.timings[row.timing],
			words.treasons[row.treason],
			`${row.who.confidence} / ${row.process.confidence}`,
			`${write(dated(row.who.reviewBy))} / ${write(dated(row.process.reviewBy))}`,
		].join(' | '),
	);
	const head = words.columns.join(' | ');
	return [`| ${head} |`, `|${words.columns.map(() => '---').join('|')}|`, ...lines.map((line) => `| ${line} |`)].join(
		'\n',
	);
}

function details(row: Jurisdiction, texts: Texts): string {
	const { clemency } = texts;
	const words = clemency.document;
	const pardon = row.powers.filter(({ acts }) => acts.includes('pardon'));
	const others = row.powers.flatMap((power) =>
		power.acts.filter((act) => act !== 'pardon').map((act) => clemency.only(row, act, power)),
	);
	const steps = [...new Set(pardon.flatMap(({ steps }) => steps).map((step) => clemency.how.step(step)))];
	const process: readonly Line[] = [
		...steps.map((step): Line => [step]),
		clemency.how.when(row),
		...[...row.eligibility, ...row.notes].map((said): Line => [said]),
		...(row.change === null ? [] : [[clemency.how.change(row.change)]]),
		clemency.how.office(row),
	];
	const doubts = [...row.who.doubts, ...row.process.doubts];
	return [
		`### ${row.code}: ${write([clemency.title(row)])}`,
		...verdictOf(row, texts).map((line) => `- ${write(line)}`),
		`- ${write([clemency.basis(row)])}${row.statute === null ? '' : ` ${write([row.statute])}.`}`,
		...(others.length === 0 ? [] : [`- **${words.otherActs}**: ${others.map(write).join('; ')}.`]),
		`- **${words.who}**: ${founded(row.who, texts)}`,
		...process.filter((line) => line.length > 0).map((line) => `- ${write(line)}`),
		`- **${words.effect}**: ${write([clemency.how.effect(row, row.effect.record)])}`,
		...(row.innocence === null ? [] : [`- ${write([row.innocence])}`]),
		`- **${words.process}**: ${founded(row.process, texts)}`,
		...(doubts.length === 0 ? [] : [`- **${words.doubts}**: ${doubts.map((doubt) => write([doubt])).join(' ')}`]),
	].join('\n');
}

/** "checked …, confidence …, look again by …: sources". */
function founded(statement: Statement, { clemency }: Texts): string {
	const { checked, confidence, reviewBy, sources } = statement;
	const said = clemency.document.statement(clemency.dated(checked), confidence, clemency.dated(reviewBy));
	return `${write(said)}. ${sources.map(({ title, url }) => `[${write([title])}](${url})`).join('; ')}.`;
}

function presidency({ name, counts }: Presidency, { clemency }: Texts): string {
	const lines = counts.map((count) => {
		const said = write(clemency.stats.asOf(clemency.dated(count.asOf), clemency.stats.counted(count)));
		const sources = count.sources.map(({ title, url }) => `[${write([title])}](${url})`).join('; ');
		return `- ${[said, ...(count.note === null ? [] : [count.note]), ...(sources === '' ? [] : [`${sources}.`])].join(' ')}`;
	});
	return [`### ${name}`, ...lines].join('\n');
}
