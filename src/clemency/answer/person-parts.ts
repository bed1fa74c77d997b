import { line, outside } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import type { Asking, Judged, RegisteredCase } from '../shapes/case.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import type { Ground } from './ground.js';

/* What of a case is told, each part by itself. */

/** Whether an act was the officer's who is asked about. */
export function isBy({ asked, words = [] }: Ask, who: string | null, { name: whose }: RegisteredCase): boolean {
	const surname = who?.split(' ').at(-1)?.toLowerCase() ?? '';
	// "Did Trump pardon Hunter Biden" names no act of a Biden's.
	const isTheirs = whose.toLowerCase().split(' ').includes(surname);
	if (who !== null && /^(?:President|Governor) /.test(who) && !isTheirs && words.includes(surname)) return true;
	const title = asked?.officer.replace('former-', '');
	// "What did the Board say" asks for its vote.
	if (
		who !== null &&
		words.some((word) => /^(?:board|boards|commission)$/.test(word)) &&
		/\b(?:Board|Commission)\b/.test(who)
	)
		return true;
	if (who === null || (title !== 'president' && title !== 'governor')) return false;
	if (title === 'president' && who === 'White House') return true;
	const name = asked?.name?.split(' ').at(-1);
	return who.toLowerCase().includes(title) && (name === undefined || who.includes(name));
}

/** What the courts said, one line each. */
export function judgmentsOf(
	{ name, kind, judgments, sources, fromMemory }: RegisteredCase,
	words: readonly string[],
	{ texts, dated }: Ground,
): readonly Claim[] {
	const { person: says } = texts.clemency.reply;
	// What no page carried is not told as if one did.
	const isRead = (what: RegExp) => !fromMemory.some((each) => what.test(each));
	const ofState = words.includes('state') ? (each: Judged) => Number(each.jurisdiction === 'US') : () => 0;
	return [...judgments]
		.sort((a, b) => ofState(a) - ofState(b))
		.map(
			({ court, offence, convicted, standing, sentence }, i): Claim => ({
				line: says.judgment(
					i === 0 ? outside(name, 80) : null,
					kind === 'group',
					// "Was charged with" stands before it.
					outside(offence.replace(/^(?:charged with|acquitted of) /, ''), 200),
					court === null || !isRead(/\bcourt/) ? null : outside(court, 120),
					convicted === null || !isRead(/\b(?:day|days|date|dates|month|year|verdict|convicted|plea|pleas)\b/)
						? null
						: dated(convicted),
					// Of the main charge, and convicted of what stands behind it.
					offence.startsWith('acquitted of ') ? 'acquitted' : standing,
					sentence === null || sentence === 'none' ? null : outside(sentence, 160),
				),
				by: sources,
			}),
		);
}

/** A note that stands first says whom it is about. */
export function named(note: readonly Claim[], person: RegisteredCase): Claim {
	const [first] = note as [Claim, ...Claim[]];
	return { ...first, line: line`${outside(person.name, 80)}: ${first.line}` };
}

/** The sentences of a note, those first that share words with the question: whole ones are cut off for length. */
export function sentencesOf(note: string | null, words: readonly string[]): readonly string[] {
	const stems = words.filter((word) => word.length > 3).map((word) => word.slice(0, 5));
	const shared = (text: string) =>
		text
			.toLowerCase()
			.split(/[^a-z]+/)
			.filter((word) => word.length > 3 && stems.some((stem) => word.startsWith(stem))).length;
	return (
		(note ?? '')
			.split(/(?<=(?<!\b(?:U\.S|[A-Z]|St|No|Mr|Ms|Mrs|Dr|v|art))[.]) (?=[A-Z])/)
			.flatMap((text) => (text.length > longSentence ? text.split('; ') : [text]))
			// "English convictions" alone says nothing.
			.filter((text) => text.split(' ').length > 2)
			.map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/[^.]$/, '$&.'))
			.map((text) => ({ text, score: shared(text) }))
			.sort((a, b) => b.score - a.score)
			.map(({ text }) => text)
	);
}

/** The sentence of the note that tells this, where one does. */
export function noted(
	{ note, noted: known }: RegisteredCase,
	what: keyof NonNullable<RegisteredCase['noted']>,
): string | null {
	const begins = known?.[what];
	return begins === undefined ? null : (sentencesOf(note, []).find((each) => each.startsWith(begins)) ?? null);
}

/** Characters that take more than three lines on a phone. */
const longSentence = 120;

/** What changed something last, before what came after it; a recommendation that was overtaken is left out. */
export function decisive(all: readonly Asking[]): readonly Asking[] {
	const at = all.findLastIndex(({ what, outcome }) => {
		const said = `${what} ${outcome ?? ''}`;
		return (
			/\b(?:granted|commuted|pardoned|released|freed|given)\b/.test(said) &&
			!/\b(?:no|not|never|recommended)\b/.test(said)
		);
	});
	const change = all[at];
	if (change === undefined) return [...all].reverse();
	return [change, ...all.slice(at + 1).reverse(), ...all.slice(0, at).reverse()];
}

/** A note that somebody claims to be innocent, or denied a part. */
export const isOfInnocence = /\b(?:innocence|denied part)\b/;

/** "Before any trial" says that there was none. */
export const isToldBy = (text: string, events: readonly Claim[]) =>
	/^(?:Only charged|Pardoned before|Never convicted|Commuted, not pardoned|Not a pardon|Only the sentence|A commutation|The (?:death sentences were commuted|conviction stands))\b/.test(
		text,
	) &&
	events.some(({ line: said }) =>
		/\bbefore (?:any |the )?(?:trial|sentence|conviction)|\bnever tried|not a pardon|commuted/.test(plainText(said)),
	);
