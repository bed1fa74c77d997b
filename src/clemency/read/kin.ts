import type { PersonFound, Register } from '../shapes/register.js';

/** Words between the pardon and a given name: "pardon his son Hunter". */
const between = new Set('for of his her own son daughter brother sister kid boy girl brother-in-law'.split(' '));
const pardons = /^(?:pardon(?:s|ed|ing)?|commuted?|forgave|forgive)$/;
/** Words before the pardon among which the family name is looked for: "has President Biden already pardoned". */
const mostBefore = 4;
/** More pardons than these are no question about a family. */
const mostPardons = 6;

/** Whoever is called by the given name alone behind the family's own officer: "did Biden pardon Hunter and James". */
export function kinIn(words: readonly string[], register: Register): readonly PersonFound[] {
	const verbs = words.flatMap((word, at) => (pardons.test(word) ? [at] : [])).slice(0, mostPardons);
	return verbs.flatMap((verb) => {
		const families = words.slice(Math.max(0, verb - mostBefore), verb);
		const found: PersonFound[] = [];
		let at = verb + 1;
		while (at < words.length) {
			while (between.has(words[at] ?? '')) at++;
			const cases = calledBy(words[at], families, register);
			if (cases === null) break;
			found.push({ start: at, words: 1, how: 'is', cases });
			if (words[at + 1] !== 'and' && words[at + 1] !== 'or') break;
			at += 2;
		}
		return found;
	});
}

function calledBy(given: string | undefined, families: readonly string[], register: Register) {
	if (given === undefined || given.length < 3) return null;
	for (const family of families) {
		if (family === given || family.length < 4) continue;
		for (const name of new Set([family, family.replace(/s$/, '')])) {
			const [only] = register.find([given, name], () => false);
			if (only?.how === 'is' && only.start === 0 && only.words === 2) return only.cases;
		}
	}
	return null;
}
