import { type CaseClass, type CaseEvent, caseEvents, type Told } from '../judge/question.js';
import { type Dated, datesIn, withFigures } from './dates.js';
import { any, matchesOf } from './phrases.js';
import { bareEnd, between, caseNouns, eventWords, otherEvents, otherRefusals, otherSubjects } from './tables/events.js';

/** Kinds of cases for which rules differ, by the words for them. */
const classes: readonly (readonly [RegExp, CaseClass])[] = [
	[any('misdemeanou?rs?', 'misd'), 'misdemeanor'],
	[
		any(
			...['felony', 'felonies', 'felons?', 'robbery', 'murder', 'manslaughter', 'arson', 'kidnapping', 'trafficking'],
			// More than a year in prison is for nothing less.
			'(?:got|doing|serving|sentenced to) (?:[2-9]|\\d\\d) (?:years?|yrs?)(?: (?:in|of))?(?: (?:state|federal))? (?:prison|inside)',
			'out of (?:state |federal )?prison',
			'(?:did|served) (?:[2-9]|\\d\\d) (?:years?|yrs?)(?! (?:of |on )?(?:probation|parole|paper|supervis))',
		),
		'felony',
	],
	[any('duis?', 'dwis?', 'drunk driving', 'owis?', 'ouis?'), 'driving'],
	[
		any(
			'drugs?',
			'cocaine',
			'heroin',
			'meth',
			'distribut(?:ion|ing)',
			'trafficking',
			'drug dealing',
			'intent to',
			'pwid',
		),
		'drugs',
	],
	[any('vehicular (?:homicide|manslaughter)'), 'vehicular'],
	// What is named for a vehicle is no violence.
	[
		any(
			...['(?<!non |not )violent', '(?<!no |non )violence', 'robbery', 'murder', '(?<!vehicular )manslaughter'],
			...[
				'(?:aggravated|felonious|armed|sexual) (?:assault|battery)',
				'(?:assault|battery)(?: \\w+){0,3} (?:weapon|gun|knife)',
			],
		),
		'violence',
	],
	[any('sex', 'sexual', 'registered', 'registry', 'rape', 'lewd', 'molest\\w*', 'indecent'), 'sexual'],
	[any('deferred adjudication', 'deferred'), 'deferred'],
];
/** Offences against property alone, and what they are not. */
const property = any(
	...['thefts?', 'larceny', 'shoplifting', 'fraud', 'forgery', 'embezzlement', 'perjury', '(?:bad|hot) checks?'],
);
const notOfProperty: readonly CaseClass[] = ['violence', 'sexual', 'driving', 'vehicular'];
const taking = any('burglar(?:y|ies)', 'robber(?:y|ies)');
const notOfTaking: readonly CaseClass[] = ['sexual', 'driving', 'vehicular'];
/** Violence in one state and none in another. */
const maybeViolence = any('(?<!vehicular )assault', 'battery');
const grades: readonly CaseClass[] = ['misdemeanor', 'felony'];

const classesIn = (text: string) => classes.flatMap(([pattern, kind]) => (pattern.test(text) ? [kind] : []));

/**
 * The days and the kind of case somebody told, and the kinds they denied. `said` = what was said and not denied, with
 * `.` and `,` as words of their own where they are known; `denied` = the kinds that were; `today` = `YYYY-MM-DD`.
 */
export function toldIn(said: string, denied: string, today: string): Told | null {
	const text = withFigures(said);
	const not = classesIn(denied);
	const kinds = classesIn(text);
	const fits = fitsIn(text, today);
	const events = eventsIn(
		text,
		fits,
		grades.every((grade) => kinds.includes(grade)),
	);
	// Whoever denies the one grade has the other.
	const [one, other] = grades.filter((grade) => kinds.includes(grade) || not.includes(grade));
	const only =
		one !== undefined && other === undefined && not.includes(one) ? grades.filter((each) => each !== one) : [];
	// What is called violence may be a misdemeanor, which some rules for violence leave out.
	const isLesser = kinds.includes('misdemeanor') && kinds.includes('violence') && !kinds.includes('felony');
	const told = [...kinds, ...only].filter((kind) => !(isLesser && kind === 'violence'));
	const unsure: readonly CaseClass[] =
		(isLesser || maybeViolence.test(text)) && !told.includes('violence') && !not.includes('violence')
			? ['violence']
			: [];
	if (Object.keys(events).length + told.length + not.length + unsure.length === 0) return null;
	// Of two people one has what the other has not: no day is surely of either.
	const areTwo = kinds.includes('deferred') && (not.includes('deferred') || endsIn(fits).size > 1);
	const denies = [
		...not,
		...(property.test(text) ? notOfProperty : []),
		...(taking.test(text) || unsure.length > 0 ? notOfTaking : []),
	];
	return {
		events: areTwo ? {} : events,
		classes: told,
		...(unsure.length === 0 ? {} : { unsure }),
		denied: [...new Set(denies)].filter((kind) => !told.includes(kind)),
	};
}

/** Something that happened on a day: an event of the case, `case` where only its noun stands there, or another one. */
interface Happened {
	readonly start: number;
	readonly end: number;
	readonly event: CaseEvent | 'case' | 'other';
	/** A bare word of the end, which its day must stand right behind. */
	readonly bare: boolean;
}

const patternsOf = (source: string) => new RegExp(source, 'g');
const happenings: readonly (readonly [Happened['event'], RegExp])[] = [
	...caseEvents.map((event) => [event, patternsOf(any(...eventWords[event]).source)] as const),
	['case', patternsOf(any(caseNouns).source)],
	['other', patternsOf(any(otherEvents).source)],
];
const bare = new RegExp(`(?:^|(?<!\\b(?:${otherSubjects})) )(?<word>${bareEnd})\\b`, 'g');

function happenedIn(text: string): readonly Happened[] {
	const named = happenings.flatMap(([event, pattern]) =>
		matchesOf(pattern, text).map(
			(match): Happened => ({ event, start: match.index, end: match.index + match[0].length, bare: false }),
		),
	);
	const others = matchesOf(bare, text).map((match): Happened => {
		const end = match.index + match[0].length;
		return { event: 'end', start: end - (match.groups?.['word']?.length ?? 0), end, bare: true };
	});
	return [...named, ...others].sort((a, b) => a.start - b.start);
}

/** Farther from each other than this a day and an event are not looked at together: characters, and words. */
const near = 90;
const mostWords = { behind: 9, before: 4, noun: 2 } as const;

const onlyBetween = new RegExp(`^(?: (?:${between}|[.,]))* $`);
/** A time that goes on is told so: "off paper for six years", "six years out". */
const lastingBehind =
	/^ (?:(?:in|there|for|about|like|over|now|almost|nearly|going|on|already|just|past|at|least|of|more|than) ){0,4}$/;
const lastingState = /^(?:off\b.*|out\b.*|on parole|paroled|been (?:out|home)|(?:out|home|free) since|discharged?)$/;
const lastingBefore = /^ (?:(?:in|now|already|into|being|and|been) ){0,2}$/;
/** "Wait five years off paper" tells of a rule. */
const ofRule =
	/\b(?:wait|waits|waiting|least|must|be|after|within|every|another|took|takes|take|need|needs|require|requires|than|does|until)(?: (?:for|a|the))? $/;

const leading: ReadonlySet<string> = new Set(['in', 'there', 'from', 'of']);

/** The words of a text, without its marks. */
const wordsIn = (text: string) => text.split(' ').filter((word) => aWord.test(word));
const aWord = /\w/;

/** How well a day fits an event, less being better; null where it does not. */
function distance(text: string, happened: Happened, date: Dated): number | null {
	const behind = date.start >= happened.end;
	if (!behind && date.end > happened.start) return null;
	const gap = behind ? text.slice(happened.end, date.start) : text.slice(date.end, happened.start);
	const parted = wordsIn(gap);
	const words = parted.length;
	const marks = (gap.includes(',') ? 2 : 0) + (gap.includes('.') ? 4 : 0);
	if (gap.includes('.') && words > 0) return null;
	if (date.lasting) {
		const own = text.slice(happened.start, happened.end);
		if (ofRule.test(text.slice(Math.max(0, date.start - 20), date.start))) return null;
		if (behind) {
			const fits = lastingState.test(own) || (happened.event === 'end' && /^ (?:now )?for /.test(gap));
			return fits && lastingBehind.test(gap) ? words : null;
		}
		return lastingState.test(own) && lastingBefore.test(gap) ? words : null;
	}
	if (happened.bare && behind && !onlyBetween.test(gap)) return null;
	if (happened.event === 'case') {
		// "Misdemeanor in Vermont from June 2023": the place and what leads to it part nothing.
		const own = parted.filter((word) => !leading.has(word)).length;
		return own <= mostWords.noun ? words * 2 + marks + (behind ? 2.5 : 3) : null;
	}
	if (!behind) {
		const most = happened.event === 'refusal' ? mostWords.behind : mostWords.before;
		return words <= most ? words + marks + 0.5 : null;
	}
	return words <= mostWords.behind ? words + marks : null;
}

/** A day that may be that of an event: how well it fits, less being better. */
interface Fit {
	readonly cost: number;
	readonly date: Dated;
	readonly event: Happened;
}

/** Each day with the events it may be of, the best fit first. */
function fitsIn(text: string, today: string): readonly Fit[] {
	const dates = datesIn(text, today);
	if (dates.length === 0) return [];
	const happened = happenedIn(text);
	const fits: Fit[] = [];
	let first = 0;
	for (const date of dates) {
		while (first < happened.length && (happened[first] as Happened).end < date.start - near) first++;
		for (let i = first; i < happened.length; i++) {
			const event = happened[i] as Happened;
			if (event.start > date.end + near) break;
			const cost = distance(text, event, date);
			if (cost !== null) fits.push({ cost, date, event });
		}
	}
	return fits.sort((a, b) => a.cost - b.cost || a.date.start - b.date.start);
}

/**
 * Each day with the event it fits best, and each event with one day. `graded` = a felony and a misdemeanor were told of,
 * whose convictions on two days are not counted from one of them.
 */
function eventsIn(text: string, fits: readonly Fit[], graded: boolean): Told['events'] {
	if (fits.length === 0) return {};
	const taken = new Set<Dated>();
	const told = new Set<Happened>();
	const days = new Map<Happened['event'], string>();
	let severalConvictions = false;
	for (const { date, event } of fits) {
		if (told.has(event)) continue;
		// "Paroled in 2019" is a release and the beginning of parole.
		const other = [...told].find((each) => each.start < event.end && event.start < each.end);
		if (taken.has(date) && other === undefined) continue;
		if (event.event === 'refusal' && isOther(text, event, date)) continue;
		taken.add(date);
		told.add(event);
		const known = days.get(event.event);
		if (graded && isConviction(event) && known !== undefined && known !== date.day) severalConvictions = true;
		// What was told twice counts from the last time.
		if (known === undefined || known < date.day) days.set(event.event, date.day);
	}
	const sentenced = severalConvictions ? undefined : (days.get('conviction') ?? days.get('case'));
	const free =
		days.get('release') ??
		(endedOut.test(text) ? days.get('end') : noPrison.test(text) ? sentenced : letOut(text, sentenced, days));
	return Object.fromEntries(
		caseEvents.flatMap((event) => {
			const day = event === 'conviction' ? sentenced : event === 'release' ? free : days.get(event);
			return day === undefined ? [] : [[event, day] as const];
		}),
	);
}

/** "Burglary in 2001, did 3 years": out about 2004, where no other day tells it and nothing says that it goes on. */
function letOut(text: string, sentenced: string | undefined, days: ReadonlyMap<string, string>): string | undefined {
	const said = didTime
		.exec(text)
		?.slice(1)
		.find((each) => each !== undefined);
	if (sentenced === undefined || said === undefined || days.has('parole') || days.has('end') || goesOn.test(text))
		return undefined;
	const [count, unit] = said.split(' ');
	const years = unit?.startsWith('m') ? Math.ceil(Number(count) / 12) : Number(count);
	return String(Number(sentenced.slice(0, 4)) + years);
}
const didTime =
	/\b(?<!\b(?:has|have|hes|shes|ive|already|only) )(?:did|served) (?:about |almost |like )?(\d{1,2} (?:years?|yrs?|months?|mos?))\b(?! (?:of|so far|now|already|in already|probation|on (?:probation|parole|paper)))|\b(\d{1,2} (?:years?|yrs?))\b.*\b(?:did|served) (?:it all|all|every|the whole)\b/;
const goesOn =
	/\b(?:still (?:in|inside|locked|serving)|locked up|is in|serving|doing|life|lifer|inmate|so far|released|out|home|paroled?)\b/;

/** The days on which something ended, where several people may be told of. */
function endsIn(fits: readonly Fit[]): ReadonlySet<string> {
	const ofEnd = fits.filter(({ date, event }) => !date.lasting && (event.event === 'end' || event.event === 'case'));
	return new Set(ofEnd.map(({ date }) => date.day));
}

/** "It ended in 2023 when I left the halfway house": the end was the release. */
const endedOut =
	/\b(?:ended|over|done|finished|up)\b(?: \S+){0,4} when (?:i|he|she|they|we) (?:left|got out|walked out|came home|was released|got released)\b/;

/** Without a prison term what is counted from the release is counted from the conviction. */
const noPrison =
	/\b(?:no (?:jail|prison|time)|never (?:did|served|went|saw|got|was) (?:\w+ ){0,3}(?:jail|prison|time|inside|locked|up)|never locked up|(?:just|only) (?:\w+ )?(?:probation|a fine)|(?:probation|fined?) only)\b/;
const isConviction = ({ event }: Happened) => event === 'conviction' || event === 'case';

function isOther(text: string, event: Happened, date: Dated): boolean {
	const [from, to] = [Math.min(event.start, date.start), Math.max(event.end, date.end)];
	return otherRefusals.test(text.slice(Math.max(0, from - 30), to + 25));
}
