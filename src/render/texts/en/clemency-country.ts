import type { AskCode } from '../../../clemency/judge/ask.js';
import type { Line } from '../../message.js';
import { subjectOf } from './clemency-subjects.js';

/** What no page says of another country, as far as it is asked; with what helps nevertheless. */
const unknown: Readonly<Partial<Record<AskCode, (name: string) => string>>> = {
	cost: (name) => `Not known: no page we read names a fee for a pardon in ${name}.`,
	duration: (name) => `Not known: no page we read says how long a pardon takes in ${name}.`,
	lawyer: (name) => `Probably not: no page we read asks for a lawyer in ${name}.`,
	relative: (name) => `Not known: no page we read says whether relatives may ask in ${name}.`,
	reasons: (name) => `Not known: no page we read says whether reasons are given in ${name}.`,
	group: (name) => `Not known: no page we read says whether a whole group can be pardoned at once in ${name}.`,
	dead: (name) => `Not known: no page we read says whether the dead can be pardoned in ${name}.`,
	appeal: (name) => `Not known: no page we read names an appeal against a refusal in ${name}.`,
	again: (name) => `Not known: no page we read says how soon one may ask again in ${name}.`,
	where: (name) => `Not known: no page we read says whom to ask for a pardon in ${name}.`,
	record: (name) => `Not known: no page we read says whether a pardon clears the record in ${name}.`,
	effect: (name) => `Not known: no page we read says what a pardon does in ${name}.`,
	when: (name) => `Not known: no page we read says when one may ask for a pardon in ${name}.`,
	before: (name) => `Not known: no page we read says whether a pardon may come before a conviction in ${name}.`,
	revoke: (name) => `Not known: no page we read says whether a pardon can be taken back in ${name}.`,
	happened: (name) => `Not known: no page we read says who was pardoned lately in ${name}.`,
	chances: (name) => `Not known: no page we read says how many requests are granted in ${name}.`,
	'how-many': (name) => `Not known: no page we read counts the pardons of ${name}.`,
	'law-text': (name) => `Not known: no page we read names the law on pardons of ${name}.`,
};

/** Answers of the law of another country. */
export const clemencyCountry = {
	only: (name: string): Line => [`Only ${name}, whose law it was, can pardon that.`],
	notKnown: (name: string): Line => [`Who pardons in ${name} is not known: no page we read says.`],
	field: (code: AskCode, name: string): Line => [
		unknown[code]?.(name) ?? `${subjectOf(code) ?? 'That'} in ${name}: no page we read says.`,
	],
	where: (name: string, says: string): Line => [`In ${name} ask ${says}`],
	called: (name: string, says: string): Line => [`In ${name} it is called: ${says}.`],
	/** Whose citizen somebody is, and what was done. */
	foreigner: (name: string, isMust: boolean): Line => [
		`Probably ${isMust ? 'not' : 'yes'}: what counts is the court that convicted, and no page we read leaves foreigners out in ${name}.`,
	],
	anyCrime: (name: string): Line => [`Probably yes: no page we read leaves such a crime out in ${name}.`],
	/** Whom it lets in after a pardon of ours. */
	travel: (name: string): Line => [
		`Each country decides for itself whom it lets in. What ${name} makes of a conviction, or of an American pardon, no page we read says: ask its embassy.`,
	],
	noWait: (name: string): Line => [`No page we read names a waiting time in ${name}.`],
};
