import { type CaseClass, type CaseEvent, caseEvents, type Told } from '../judge/question.js';
import { any } from './phrases.js';
import { bareEnd, between, eventWords, otherRefusals, subjects } from './tables/events.js';

const months = 'january february march april may june july august september october november december'.split(' ');
const month = months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');
const year = '(?:19|20)\\d\\d';
const date = `(?:(?<month>${month}) (?:of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?)?(?<year>${year})\\b`;
const span = '(?<years>\\d{1,2}) (?:full )?(?:years?|yrs?)(?: and)?(?: (?<months>\\d{1,2}) (?:months?|mos?))?';
const near = '(?<near>last|this) (?<unit>month|year)\\b';
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
	' ',
);

const beside = 'my|his|her|the|our|their|i|he|she|we|was|got|a|felony|misdemeanor|there|were|has|have|is';

/** The ways in which the day of an event is told, the surest first. */
const ways = caseEvents.map((event) => {
	const { source } = any(...eventWords[event]);
	const own = event === 'conviction' ? '\\w+' : beside;
	const all = [
		`${source}(?: (?!${year}|\\d+ (?:year|yr))\\w+){0,8}? ${date}`,
		`\\b${date}(?: (?:${own}))? ${source}`,
		`${source}(?: \\w+){0,4}? ${span} ago\\b`,
		`\\b${span} (?:ago )?since(?: \\w+){0,3}? ${source}`,
		`${source}(?: \\w+){0,6}? ${near}`,
		`\\b${near}(?: \\w+){0,3}? ${source}`,
	];
	if (event === 'end') {
		const bare = `(?:^|\\b(?:${subjects}) )(?:${bareEnd.join('|')})\\b(?: (?:${between}))`;
		all.push(
			`${bare}{0,4} ${date}`,
			`${bare}{0,3} ${span} ago\\b`,
			`${bare}{0,3} ${near}`,
			`\\b${span} (?:ago )?since(?: (?:i|he|she|we|it|they|was|all|everything|is))* (?:${bareEnd.join('|')})\\b`,
			`(?<!\\b(?:wait|for|least|must|be) )\\b${span} off (?:paper|papers|probation|parole|supervision)\\b`,
		);
	}
	if (event === 'parole') all.push(`\\b${span}(?: in| now)? on parole\\b`, `\\bon parole(?: for| now)* ${span}`);
	if (event === 'release') all.push(`(?<!\\b(?:wait|least|must) )\\b${span} out(?: of prison)?\\b(?! of (?!prison))`);
	return { event, patterns: all.map((pattern) => new RegExp(pattern)) };
});

/** Kinds of cases for which rules differ, by the words for them. */
const classes: readonly (readonly [RegExp, CaseClass])[] = [
	[any('misdemeanou?rs?'), 'misdemeanor'],
	[any('felony', 'felonies', 'felons?'), 'felony'],
	[any('dui', 'dwi', 'drunk driving', 'owi'), 'driving'],
	[any('drugs?', 'cocaine', 'heroin', 'meth'), 'drugs'],
	[any('violent', 'violence', 'assault', 'robbery', 'battery', 'murder', 'manslaughter'), 'violence'],
	[any('sex', 'sexual', 'registered', 'registry', 'rape'), 'sexual'],
	[any('deferred adjudication', 'deferred'), 'deferred'],
];
const grades: readonly CaseClass[] = ['misdemeanor', 'felony'];

const classesIn = (text: string) => classes.flatMap(([pattern, kind]) => (pattern.test(text) ? [kind] : []));

/**
 * The days and the kind of case somebody told, and the kinds they denied. `text` = what was said and not denied;
 * `denied` = the kinds that were; `today` = `YYYY-MM-DD`, for "ten years ago".
 */
export function toldIn(text: string, denied: string, today: string): Told | null {
	const plain = text.replace(
		new RegExp(`\\b(?:${numbers.slice(1).join('|')})(?= (?:full )?(?:years?|yrs?|months?)\\b)`, 'g'),
		(word) => String(numbers.indexOf(word)),
	);
	const events: Partial<Record<CaseEvent, string>> = {};
	for (const { event, patterns } of ways) {
		const found = dayOf(event, patterns, plain, today);
		if (found !== null) events[event] = found;
	}
	const not = classesIn(denied);
	const kinds = classesIn(text);
	// Whoever denies the one grade has the other.
	const [one, other] = grades.filter((grade) => kinds.includes(grade) || not.includes(grade));
	const only =
		one !== undefined && other === undefined && not.includes(one) ? grades.filter((each) => each !== one) : [];
	const told = [...kinds, ...only];
	if (Object.keys(events).length + told.length + not.length === 0) return null;
	return { events, classes: told, denied: not.filter((kind) => !told.includes(kind)) };
}

function dayOf(event: CaseEvent, patterns: readonly RegExp[], text: string, today: string): string | null {
	for (const pattern of patterns) {
		const match = pattern.exec(text);
		if (match === null) continue;
		const around = text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 25);
		if (event === 'refusal' && otherRefusals.test(around)) continue;
		return dayIn(match.groups ?? {}, today);
	}
	return null;
}

/** A year or a month, as exactly as it was told. */
function dayIn(said: Readonly<Record<string, string | undefined>>, today: string): string {
	const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
	if (said['year'] !== undefined) return dated(said['month'], said['year']);
	if (said['unit'] === 'month') return monthOf(thisYear * 12 + thisMonth - 1 - (said['near'] === 'last' ? 1 : 0));
	if (said['unit'] === 'year') return String(thisYear - (said['near'] === 'last' ? 1 : 0));
	const years = Number(said['years']);
	if (said['months'] === undefined) return String(thisYear - years);
	return monthOf((thisYear - years) * 12 + thisMonth - 1 - Number(said['months']));
}

/** A month by its number since the year 0. */
const monthOf = (count: number) => `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;

function dated(name: string | undefined, in_: string): string {
	const at = name === undefined ? -1 : months.findIndex((each) => each.startsWith(name.slice(0, 3)));
	return at < 0 ? in_ : `${in_}-${String(at + 1).padStart(2, '0')}`;
}
