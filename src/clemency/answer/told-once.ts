import type { Ask } from '../judge/ask.js';
import { isAddressSaid } from './apply-said.js';
import type { Claim } from './citations.js';
import { fitting, mostLines } from './fit.js';
import { isSame } from './same-claim.js';
import { untold } from './untold.js';

/** A section that says so leaves no room for a "yes" in another. */
const shut = /\b[Nn]obody (?:can|still)\b|\bno pardon\b|\bnot (?:accepted|considered|taken|eligible)\b/;

/** What is left of an answer whose sentence was told: by what was asked and its word. */
export type Shortly = Readonly<Record<string, string>>;

/**
 * The answers to several questions, none of which contradicts another, and nothing said twice: whoever reads "nobody
 * is considered in prison" under a "Yes" believes the word.
 */
export function agreeing(
	asks: readonly Ask[],
	answer: (ask: Ask) => readonly (readonly Claim[])[],
	shortly: Shortly,
): readonly (readonly Claim[])[] {
	const sections = asks.flatMap((ask) => answer(ask).map((claims) => ({ ask, claims })));
	const closed = sections.length > 1 && sections.some(({ claims }) => claims.some((claim) => shut.test(said(claim))));
	const agreed =
		closed && sections.some(({ claims }) => claims[0] !== undefined && said(claims[0]).startsWith('Yes'))
			? asks.flatMap((ask) => answer({ ...ask, plain: false }).map((claims) => ({ ask, claims })))
			: sections;
	const before = new Set<string>();
	/** What was told with a word before it. */
	const withWord = new Set<string>();
	return agreed.flatMap(({ ask, claims }) => {
		const own = new Set<string>();
		const [first] = claims;
		const fresh = claims.filter((claim) => {
			const told = claim.event ?? plainly(claim);
			const isNew = !before.has(told) && !own.has(told);
			own.add(told);
			return claim.must === true || isNew;
		});
		// "Who decides, and can she if the board says no": the sentence was told, and its word was not.
		const word = first === undefined ? undefined : /^(Yes|No)\. Only /.exec(said(first))?.[1];
		const isWordNew = first !== undefined && (ask.code === 'against' || !withWord.has(plainly(first)));
		const short = word === undefined ? undefined : shortly[`${ask.code} ${word}`];
		if (first !== undefined && short !== undefined && isWordNew && before.has(plainly(first)))
			return [[{ line: [short], by: first.by }]];
		if (first !== undefined && word !== undefined) withWord.add(plainly(first));
		const wasTold = first?.event !== undefined && before.has(first.event);
		// What is cut for length was not said.
		for (const claim of fitting(fresh, mostLines.answer)) before.add(claim.event ?? plainly(claim));
		// An answer that begins with what was told of a case has nothing new but what else was done.
		const others = fresh.filter(({ event }) => event !== undefined);
		if (wasTold) return others.length > 0 ? [others] : [];
		// Who decides was told: who holds the office, and why, answers nothing more.
		if (first !== undefined && /^Only /.test(said(first)) && !fresh.includes(first) && sections.length > 1) return [];
		return saysMore(fresh) ? [fresh] : [];
	});
}

/** The words of a claim, whatever yes or no stands before them. */
const plainly = (claim: Claim) =>
	said(claim)
		.replace(/^(?:Yes|No|In part|Not all|Announced only)\. /, '')
		.replace(', not a pardon', '');

/** The words of a claim, to be compared. */
export function said({ line: pieces }: Claim): string {
	return pieces.map((piece) => (typeof piece === 'string' ? piece : JSON.stringify(piece))).join('');
}

/** As of when a case is told stands once, where all answers are about the same one. */
export function datedOnce(sections: readonly (readonly Claim[])[]): readonly (readonly Claim[])[] {
	const before = new Set<string>();
	return sections.map((claims) =>
		claims.filter((claim) => {
			if (claim.must !== true) return true;
			const text = said(claim);
			const isNew = !before.has(text);
			before.add(text);
			return isNew;
		}),
	);
}

/** More than as of when it is told. */
const saysMore = (claims: readonly Claim[]) =>
	claims.some((claim) => claim.must !== true || isAddressSaid(said(claim)));

const isSameEvent = (a: Claim, b: Claim) => a.event !== undefined && a.event === b.event;

/** What an earlier answer said is not said again; an answer that begins with it has nothing new. */
export function toldOnce(replies: readonly (readonly Claim[])[]): readonly (readonly Claim[])[] {
	const told: Claim[] = [];
	return replies.flatMap((claims) => {
		const [first] = claims;
		if (first === undefined || told.some((each) => isSame(each, first))) return [];
		const before = [...told];
		const fresh = claims.flatMap((each, i) => {
			const isTold = each.must !== true && told.some((one) => isSame(one, each) || isSameEvent(one, each));
			const left = isTold ? null : untold(each, before, i === 0);
			before.push(each);
			return left === null ? [] : [left];
		});
		told.push(...fitting(claims, mostLines.answer));
		return saysMore(fresh) ? [fresh] : [];
	});
}
