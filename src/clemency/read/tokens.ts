/** One word of a question. */
export interface Token {
	/** Small letters without accents, dots and possessives: `dc` of `D.C.`, `texas` of `Texas's`. */
	readonly word: string;
	/** Written with a capital, where the question does not write everything in capitals. */
	readonly capital: boolean;
	/** All of it in capitals, two letters or more: `TX`. */
	readonly upper: boolean;
	/** What stands between this word and the one before, without the full stop of a shortened one. */
	readonly before: string;
	/** A full stop follows at once, as after `Mass.` */
	readonly stopped: boolean;
}

/** The words of a question, in order. Letters of any alphabet; nothing else survives. */
export function tokensOf(text: string): readonly Token[] {
	const plain = text
		.normalize('NFKC')
		.replace(/[’‘ʼ]/g, "'")
		// `D.C.`, `U. S.`, `N.Y.` are one word each; the dots of a sentence stay between words.
		.replace(/\b(\p{Lu})\.\s?(?=\p{Lu}\b)/gu, '$1')
		.replace(/\b(\p{Ll})\.(?=\p{Ll}\b)/gu, '$1');
	const shouted = !/\p{Ll}/u.test(plain) && /\s/.test(plain.trim());
	const tokens: Token[] = [];
	let end = 0;
	for (const match of plain.matchAll(/[\p{L}\p{N}\p{M}]+(?:'[\p{L}]+)?/gu)) {
		const raw = match[0];
		const before = plain.slice(end, match.index);
		const isGoingOn =
			before.startsWith('.') &&
			((/^\. *$/.test(before) && isShortened(tokens.at(-1)?.word ?? '', raw)) ||
				(/^\. +$/.test(before) && isShortState(tokens, raw)) ||
				(before === '.' && ofAddress.test(raw)));
		tokens.push({
			word: simple(raw),
			capital: !shouted && capital.test(raw),
			upper: !shouted && capitals.test(raw),
			before: isGoingOn ? ' ' : before,
			stopped: plain[match.index + raw.length] === '.',
		});
		end = match.index + raw.length;
	}
	return tokens.filter(({ word }) => word !== '');
}

const capital = /^\p{Lu}/u;
const capitals = /^\p{Lu}{2,}$/u;

/** A full stop behind these ends no sentence: "Can Gov. Walker pardon", "my boss is Mr. Lincoln". */
const shortened: ReadonlySet<string> = new Set('gov pres sen rep lt mr mrs ms dr prof st vs v jr sr sgt'.split(' '));
/** Districts of federal courts, before their state: "N.D. Texas". */
const districts: ReadonlySet<string> = new Set('nd sd ed wd'.split(' '));
const isShortened = (last: string, next: string) =>
	shortened.has(last) || districts.has(last) || (last === 'no' && /^\d/.test(next));

/** "The board in miss. handles both": behind the short form of a state the sentence goes on. */
function isShortState(tokens: readonly Token[], next: string): boolean {
	const inPlace = /^(?:in|from|of)$/.test(tokens.at(-2)?.word ?? '');
	return inPlace && /^\p{Ll}/u.test(next) && shortStates.has(tokens.at(-1)?.word ?? '');
}
const shortStates: ReadonlySet<string> = new Set(
	'ala ariz ark cal calif colo conn del fla ill ind kan mass mich minn miss mo mont neb nev okla ore penn tenn tex wash wis wyo'.split(
		' ',
	),
);

/** "Change.org" is one name. */
const ofAddress = /^(?:com|org|net|gov|edu)$/;

/** "Who's" is "who is", as "whos" is; "Texas's" is Texas. */
const shortOfIs = /^(?:who|what|when|where|why|how|it|he|she|that|there|here|let)'s$/;

/** A word as it is looked up. */
export function simple(raw: string): string {
	const small = raw.toLowerCase();
	if (plainWord.test(small)) return small;
	return small
		.replace(/'s$|s'$/, (end) => (end === "s'" || shortOfIs.test(small) ? 's' : ''))
		.replace(/'/g, '')
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
}

const plainWord = /^[a-z0-9]*$/;
const stop = /[.?!;\n]/;

/** Whether a sentence begins with a word. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at]?.before ?? '';
	return at === 0 || (before !== ' ' && stop.test(before));
}

/** Where the sentences of a message begin. */
export function sentenceStarts(tokens: readonly Token[]): readonly number[] {
	const starts: number[] = [];
	for (let at = 0; at < tokens.length; at++) if (opensSentence(tokens, at)) starts.push(at);
	return starts;
}

/** Words joined as they are looked up: how phrases of several words are found. */
export function phrase(tokens: readonly Token[], start: number, count: number): string {
	const end = Math.min(tokens.length, start + count);
	let words = tokens[start]?.word ?? '';
	for (let at = start + 1; at < end; at++) words += ` ${tokens[at]?.word}`;
	return count > 0 ? words : '';
}
