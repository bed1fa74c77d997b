import { type Ask, type AskCode, askCodes } from '../judge/ask.js';
import { Hinge } from '../judge/law.js';
import {
	type Asked,
	acts,
	type CaseClass,
	type CaseEvent,
	type Circumstances,
	caseClasses,
	caseEvents,
	nothingSaid,
	officers,
	stages,
	type Told,
} from '../judge/question.js';

/** What a button under an answer shows. */
export const views = ['when', 'where', 'effects', 'why', 'sources', 'mistake'] as const;
export type View = (typeof views)[number];

/** What was understood of a question: all that a button needs, and nothing that was typed. */
export interface Understood {
	readonly asks: readonly Ask[];
	/** Codes of jurisdictions, or keys of countries in small letters. */
	readonly codes: readonly string[];
	/** Ids of cases of the register. */
	readonly people: readonly string[];
	readonly said: Circumstances;
	readonly locality: string | null;
}

/** With `show?_=canipardon&question=` around it a button's id has room for so much. */
const most = 72;
const begins = '_';
const between = '*';

/**
 * What was understood as the words of a command: `_when*WI*serving.life*who`. Only characters that no chat and no
 * address changes. What does not fit is left out from the end: the last sentences asked.
 */
export function writeState(view: View, { asks, codes, people, said, locality }: Understood): string {
	const flags = [
		...(said.act === 'pardon' ? [] : [said.act]),
		...(said.stage === null ? [] : [said.stage]),
		...hingeFlags(said.hinges),
		...(said.treason ? ['treason'] : []),
		...(said.impeachment ? ['impeachment'] : []),
		...(said.dead ? ['dead'] : []),
		// Days of several convictions have no room: without them the rules are told.
		...toldFlags(said.toldBy === undefined ? said.told : null),
		...(locality === null ? [] : [`in-${locality}`]),
	];
	const places = [...codes, ...people.map((id) => `${begins}${id}`)];
	const headOf = (count: number) =>
		`${begins}${view}${between}${places.slice(0, count).join('.')}${between}${flags.join('.')}${between}`;
	let count = places.length;
	while (count > 1 && headOf(count).length > most) count--;
	let state = headOf(count);
	for (const [i, ask] of asks.entries()) {
		const next = `${state}${i === 0 ? '' : '.'}${writeAsk(ask)}`;
		if (next.length > most) break;
		state = next;
	}
	return state;
}

function writeAsk({ code, asked, of, yesNo }: Ask): string {
	const officer = asked === null ? '' : `_${asked.officer}_${asked.of ?? ''}_${asked.self ? 's' : ''}`;
	return `${code}${of === null ? '' : `_of_${of}`}${officer}${yesNo ? '' : '_'}`;
}

/** Reads a state back; null for anything `writeState` has not written: it is a question then. */
export function readState(text: string): { readonly view: View; readonly understood: Understood } | null {
	if (!text.startsWith(begins)) return null;
	const [head = '', places = '', flagged = '', asked = '', ...rest] = text.slice(1).split(between);
	const view = views.find((each) => each === head);
	if (view === undefined || rest.length > 0) return null;
	const named = places.split('.').filter((each) => each !== '');
	const flags = flagged.split('.').filter((each) => each !== '');
	const act = acts.find((each) => flags.includes(each)) ?? 'pardon';
	const asks = asked.split('.').flatMap((each) => readAsk(each, act));
	return {
		view,
		understood: {
			asks: asks.length > 0 ? asks : [{ code: 'who', act, asked: null, of: null, yesNo: false, plain: false }],
			codes: named.filter((each) => !each.startsWith(begins)),
			people: named.filter((each) => each.startsWith(begins)).map((each) => each.slice(1)),
			said: {
				...nothingSaid,
				act,
				stage: stages.find((each) => flags.includes(each)) ?? null,
				hinges: hingesOf(flags),
				treason: flags.includes('treason'),
				impeachment: flags.includes('impeachment'),
				dead: flags.includes('dead'),
				told: toldOf(flags),
				asked: asks[0]?.asked ?? null,
			},
			locality: flags.find((each) => each.startsWith('in-'))?.slice(3) ?? null,
		},
	};
}

/** The facts a decider turns on as one word: a letter each, a capital where it is so. */
const letters: Readonly<Record<Hinge, string>> = {
	death: 'd',
	lifeOrDeath: 'l',
	lifeWithoutParole: 'w',
	repeatFelon: 'r',
	listedOffence: 'o',
	boardRoute: 'b',
};

function hingeFlags(hinges: Circumstances['hinges']): readonly string[] {
	const known = Hinge.options.filter((hinge) => hinges[hinge] !== undefined);
	if (known.length === 0) return [];
	return [`h-${known.map((hinge) => (hinges[hinge] ? letters[hinge].toUpperCase() : letters[hinge])).join('')}`];
}

function hingesOf(flags: readonly string[]): Circumstances['hinges'] {
	const said = flags.find((flag) => flag.startsWith('h-'))?.slice(2) ?? '';
	return Object.fromEntries(
		Hinge.options.flatMap((hinge): readonly (readonly [string, boolean])[] => {
			if (said.includes(letters[hinge].toUpperCase())) return [[hinge, true]];
			return said.includes(letters[hinge]) ? [[hinge, false]] : [];
		}),
	);
}

/** Days and kinds of case as one word: `t-e2019-06`, `k-mf`; the kinds that were denied: `n-s`. */
const eventLetters: Readonly<Record<CaseEvent, string>> = {
	end: 'e',
	release: 'r',
	conviction: 'c',
	refusal: 'n',
	parole: 'p',
};
const kindLetters: Readonly<Record<CaseClass, string>> = {
	misdemeanor: 'm',
	felony: 'f',
	driving: 'c',
	vehicular: 'u',
	drugs: 'd',
	violence: 'v',
	sexual: 's',
	deferred: 'a',
};

function toldFlags(told: Told | null): readonly string[] {
	if (told === null) return [];
	const days = caseEvents.flatMap((event) => {
		const day = told.events[event];
		return day === undefined ? [] : [`t-${eventLetters[event]}${day}`];
	});
	const kinds = (flag: string, list: readonly CaseClass[]) =>
		list.length === 0 ? [] : [`${flag}-${list.map((kind) => kindLetters[kind]).join('')}`];
	return [...days, ...kinds('k', told.classes), ...kinds('u', told.unsure ?? []), ...kinds('n', told.denied)];
}

function toldOf(flags: readonly string[]): Told | null {
	const days = flags.flatMap((flag) => {
		const match = /^t-([a-z])(\d{4}(?:-\d\d)?)$/.exec(flag);
		const event = caseEvents.find((each) => eventLetters[each] === match?.[1]);
		return match === null || event === undefined ? [] : [[event, match[2] as string] as const];
	});
	const kinds = (flag: string) => {
		const letters = flags.find((each) => each.startsWith(`${flag}-`))?.slice(2) ?? '';
		return caseClasses.filter((kind) => letters.includes(kindLetters[kind]));
	};
	const [classes, denied, unsure] = [kinds('k'), kinds('n'), kinds('u')];
	return days.length + classes.length + denied.length + unsure.length === 0
		? null
		: { events: Object.fromEntries(days), classes, ...(unsure.length === 0 ? {} : { unsure }), denied };
}

function readAsk(text: string, act: Ask['act']): readonly Ask[] {
	const yesNo = !text.endsWith('_');
	const [first = '', ...parts] = (yesNo ? text : text.slice(0, -1)).split('_');
	const code = askCodes.find((each): each is AskCode => each === first);
	if (code === undefined) return [];
	const of = parts[0] === 'of' ? (parts[1] ?? null) : null;
	const [title, place, self] = of === null ? parts : parts.slice(2);
	const officer = officers.find((each) => each === title);
	const asked: Asked | null =
		officer === undefined
			? null
			: { officer, of: place === undefined || place === '' ? null : place, self: self === 's' };
	// Nothing is known any more of the words it was asked in.
	return [{ code, act, asked, of, yesNo, plain: false }];
}
