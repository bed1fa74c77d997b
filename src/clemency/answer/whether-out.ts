import type { Ask } from '../judge/ask.js';
import type { RegisteredCase } from '../shapes/case.js';
import { asksWhich, leadless } from './was-pardoned.js';

const inside = /\b(?:prison|jail|locked|bars|inside|incarcerated|custody|serving|sitting|row)\b/;
const outside = /\b(?:out|free|freed|released?|home|loose|off|go)\b/;
const isOut: Readonly<Partial<Record<NonNullable<RegisteredCase['status']>, boolean>>> = {
	...{ serving: false, on_death_row: false },
	...{ released: true, supervised: true, pardoned: true, acquitted: true, overturned: true, charges_dismissed: true },
};

const watched = /\b(?:parole|probation|supervis\w+|house arrest|home confinement|ankle monitor)\b/;
const notWatched: ReadonlySet<string> = new Set([
	'pardoned',
	'serving',
	'on_death_row',
	'acquitted',
	'charges_dismissed',
]);

/** "Yes" or "no" to "is he out" and "is he still in prison"; null where it is asked or known otherwise. */
export function whetherOut({ words = [] }: Ask, { status, dead }: RegisteredCase): 'yes' | 'no' | null {
	const text = leadless(words.join(' ')).replace(/\bout of (?:prison|jail|custody)\b/, 'out');
	if (asksWhich.test(text) || / or (?!not\b|no\b)/.test(text) || status === null) return null;
	if (/\b(?:alive|living)\b/.test(text)) return dead ? 'no' : 'yes';
	if (dead) return null;
	// Whoever was pardoned, or let go whole, is under nobody's eyes.
	if (watched.test(text)) return status === 'supervised' ? 'yes' : notWatched.has(status) ? 'no' : null;
	if (/\bdeath row\b|\bon (?:the )?row\b/.test(text)) return status === 'on_death_row' ? 'yes' : 'no';
	const out = isOut[status];
	const isAsked = outside.test(text) !== inside.test(text);
	if (out === undefined || !isAsked) return null;
	return out === outside.test(text) ? 'yes' : 'no';
}
