import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import type { RegisteredCase } from '../shapes/case.js';
import type { Country } from '../shapes/country.js';
import type { ClemencyFiles } from '../shapes/data.js';
import type { Official } from '../shapes/official.js';
import type { Page } from '../shapes/page.js';
import { writeMarkdown as write } from './markdown.js';

/** The second part of `docs/clemency.md`: what stands in the files of `config/clemency`, and how to correct it. */
export function dataDocument(files: ClemencyFiles, nameOf: (code: string) => string, texts: Texts): string {
	const words = texts.clemency.data;
	const { facts, general, countries, officials, cases } = files;
	return [
		`## ${words.correct}`,
		...words.howToCorrect,
		`## ${words.general}`,
		...general.map((each) => {
			const reply = each.reply === null ? '' : `${words.replies[each.reply]} `;
			return `- **${plain(each.asks)}** ${reply}${plain(each.says)} ${behind(each.checked, each.sources, texts)}`;
		}),
		`## ${words.facts}`,
		...Object.entries(facts).map(([code, list]) =>
			[
				`### ${code === 'ALL' ? words.everywhere : `${nameOf(code)} (${code})`}`,
				...list.map(
					({ topic, says, checked, sources }) =>
						`- **${words.topics[topic]}**: ${plain(says)} ${behind(checked, sources, texts)}`,
				),
			].join('\n'),
		),
		`## ${words.countries}`,
		...countries.map((each) => country(each, texts)),
		`## ${words.officials}`,
		words.officialsIntro,
		officials.map((each) => `- ${official(each, texts)}`).join('\n'),
		`## ${words.cases}`,
		words.casesIntro,
		cases.cases.map((each) => `- ${person(each, texts)}`).join('\n'),
		`## ${words.places}`,
		words.attribution,
		'',
	].join('\n\n');
}

const plain = (text: string) => write([text]);

function behind(checked: string, sources: readonly Page[], { clemency }: Texts): string {
	return `(${write(clemency.data.read(clemency.dated(checked)))}: ${links(sources, clemency.data.kinds)}.)`;
}

function links(sources: readonly Page[], kinds: Texts['clemency']['data']['kinds']): string {
	return sources
		.map(({ title, url, kind, date }) => `[${plain(title)}](${url}), ${kinds[kind]}${date === null ? '' : ` ${date}`}`)
		.join('; ');
}

function country(each: Country, texts: Texts): string {
	const words = texts.clemency.data;
	const fields = (Object.keys(words.countryFields) as (keyof typeof words.countryFields)[]).flatMap((field) => {
		const said = each[field];
		return [`- **${words.countryFields[field]}**: ${said === null ? words.notKnown : plain(said)}`];
	});
	return [
		`### ${plain(each.name)}`,
		...fields,
		...each.notes.map((note) => `- ${plain(note)}`),
		`- ${behind(each.checked, each.sources, texts)}`,
	].join('\n');
}

function official({ person: name, office, of, since, until, termEnds, sources }: Official, texts: Texts): string {
	const words = texts.clemency.data;
	const day = (loose: string): Line => texts.clemency.dated(loose);
	const held = words.held(since === null ? null : day(since), until === null ? null : day(until));
	const ends = termEnds === null ? [] : words.termEnds(day(termEnds));
	const by = sources.length === 0 ? words.noPage : links(sources, words.kinds);
	return `${plain(name)}, ${words.offices[office]} (${of}), ${write(line`${held}${ends}`)}: ${by}.`;
}

function person(
	{ name, asOf, judgments, clemency, note, stale, fromMemory, sources }: RegisteredCase,
	texts: Texts,
): string {
	const words = texts.clemency.data;
	const courts = judgments.map(({ jurisdiction, court, offence, convicted, standing, sentence }) =>
		[
			`${court === null ? jurisdiction : `${court} (${jurisdiction})`}: ${offence}`,
			...(convicted === null ? [] : [convicted]),
			...(sentence === null ? [] : [sentence]),
			standing,
		].join(', '),
	);
	const asked = clemency.map(({ who, what, date, outcome }) =>
		[who, what, date, outcome].filter((part) => part !== null).join(', '),
	);
	return [
		`**${plain(name)}**${asOf === null ? '' : ` (${write(words.asOf(texts.clemency.dated(asOf)))})`}.`,
		`${plain(courts.join('; '))}.`,
		...(asked.length === 0 ? [] : [`${words.clemency}: ${plain(asked.join('; '))}.`]),
		...(note === null ? [] : [plain(note)]),
		...(stale === null ? [] : [`${words.since}: ${plain(stale)}.`]),
		...(fromMemory.length === 0 ? [] : [`${words.fromMemory}: ${plain(fromMemory.join('; '))}.`]),
		`${links(sources, words.kinds)}.`,
	].join(' ');
}
