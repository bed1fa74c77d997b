import type { CaseClass, Told } from '../judge/question.js';
import { any } from './phrases.js';

const months = 'january february march april may june july august september october november december'.split(' ');
const month = months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');
const year = '(?:19|20)\\d\\d';
const ended = 'ended|ends|expired|over|done|finished|completed|discharged|terminated|closed';
const sentence = 'sentence|probation|parole|supervision|paper|papers|term|time|supervised release';

/** Events a wait is counted from, each with the words that tell of it. */
const events: Readonly<Record<keyof Told['events'], RegExp>> = {
	end: any(
		`(?:finished|completed|ended|discharged|done with|off|through with|maxed out)(?: \\w+){0,2} (?:${sentence})`,
		`(?:${sentence})(?: \\w+)? (?:${ended})`,
		'discharged?',
		`deferred adjudication (?:${ended})`,
	),
	release: any('released', '(?:got|get|came|been) (?:out|home)', 'out of prison', 'left prison', 'paroled'),
	conviction: any('convicted', 'convictions?', 'sentenced', 'found guilty', '(?:pleaded|pled|plead)', 'plea'),
};

/** An event and the day beside it, in either order, or so many years ago. */
const dates = Object.entries(events).map(([event, { source }]) => {
	const date = `(?:(${month}) (?:of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?)?(${year})\\b`;
	return {
		event,
		after: new RegExp(`${source}(?: (?!${year})\\w+){0,8}? ${date}`),
		before: new RegExp(`\\b${date}(?: \\w+)? ${source}`),
		ago: new RegExp(`${source}(?: \\w+){0,4}? (\\d{1,2}) (?:years?|yrs?) ago\\b`),
	};
});

/** Kinds of cases for which rules differ, by the words for them. */
const classes: readonly (readonly [RegExp, CaseClass])[] = [
	[any('misdemeanou?rs?'), 'misdemeanor'],
	[any('felony', 'felonies', 'felon'), 'felony'],
	[any('dui', 'dwi', 'drunk driving', 'owi'), 'driving'],
	[any('drugs?', 'cocaine', 'heroin', 'meth'), 'drugs'],
	[any('violent', 'violence', 'assault', 'robbery', 'battery', 'murder', 'manslaughter'), 'violence'],
	[any('sex', 'sexual', 'registered', 'registry', 'rape'), 'sexual'],
	[any('deferred adjudication'), 'deferred'],
];
const notViolent = any('non ?violent', 'not violent', 'nonviolent');

/** The days and the kind of case somebody told. `today` = `YYYY-MM-DD`, for "ten years ago". */
export function toldIn(text: string, today: string): Told | null {
	const found = dates.flatMap(({ event, after, before, ago }) => {
		const match = after.exec(text) ?? before.exec(text);
		if (match !== null) return [[event, dated(match[1], match[2] as string)] as const];
		const years = ago.exec(text)?.[1];
		return years === undefined ? [] : [[event, String(Number(today.slice(0, 4)) - Number(years))] as const];
	});
	const kinds = classes.flatMap(([pattern, kind]) =>
		pattern.test(text) && !(kind === 'violence' && notViolent.test(text)) ? [kind] : [],
	);
	if (found.length === 0 && kinds.length === 0) return null;
	return { events: Object.fromEntries(found), classes: kinds };
}

function dated(name: string | undefined, in_: string): string {
	const at = name === undefined ? -1 : months.findIndex((each) => each.startsWith(name.slice(0, 3)));
	return at < 0 ? in_ : `${in_}-${String(at + 1).padStart(2, '0')}`;
}
