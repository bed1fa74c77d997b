import type { Ask } from '../judge/ask.js';
import type { Circumstances } from '../judge/question.js';

/** Whose law an officer's own question is about: "can the governor of Georgia pardon", "can the president pardon himself". */
export function officersLaw(
	said: Circumstances,
	some: 'state' | 'territory' | null,
	asks: readonly Ask[],
): readonly string[] {
	const { asked } = said;
	if (some !== null) return [];
	if (asked !== null && asked.of !== null) return [asked.of];
	if (said.topics.length > 0 || said.future) return ['US'];
	if (asked === null) return [];
	if (asked.officer === 'former-president') return ['US'];
	if (asked.officer !== 'president') return [];
	// What it would do, or when it may be asked, is asked of the President's own pardons.
	const more = asks.some(({ code }) => code !== 'may' && code !== 'who' && code !== 'happened');
	const general =
		asked.self || said.treason || said.impeachment || said.civil || said.future || said.stage === 'before' || said.dead;
	return more || general || said.act === 'amnesty' ? ['US'] : [];
}

/** Whether it is about a conviction or a pardon at all. */
export function isOfPardons(words: string, said: Circumstances): boolean {
	const about =
		/\b(pardon\w*|commut\w*|clemency|reprieve|amnesty|convict\w*|sentence\w*|prison|jail|crime|felon\w*|murder|rob\w+|theft|fraud|assault|drugs?|tax|court|dui|rape|arson|burglary|execution|expung\w*|exonerat\w*|parole\w*|inmate|charges?|treason|impeach\w*|offen[cs]es?|illegal\w*)\b/;
	return about.test(words) || said.asked !== null;
}
