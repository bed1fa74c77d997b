import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['what'],
	where: null,
	says,
	never: [/whose court convicted/, /^(?:Yes|No)\b/, ...never],
});

/** Papers and kinds of pardon, and the words that differ from state to state. */
// biome-ignore format: a question a line
export const kinds: readonly Asked[] = [
	row('whats a certificate of rehabilitation', [/California/, /no pardon/]),
	row('cert of rehab in california vs a pardon, which is better', [/superior court/, /A pardon forgives/]),
	row('difference between certificate of rehabilitation & pardon ca', [/A pardon forgives/]),
	row('what is a certificate of relief from disabilities', [/New York/, /licences/]),
	row('certificate of relief new york what is it', [/jobs and licences/, /no pardon/]),
	row('explain a certificate of good conduct', [/jobs and licences/]),
	row('whats a certificate of employability', [/provisional pardon/]),
	row('what is a conditional commutation', [/only while a condition is met/, /conviction stays/]),
	row('commutation with conditions, what does it mean', [/only while a condition/]),
	row('conditional commutation vs conditional pardon', [/shortens a sentence/, /takes effect, or lasts/]),
	row('texas has 3 kinds of pardon which are they', [/full pardon/, /conditional/, /innocence/]),
	row('what types of pardon does texas have', [/conditional/, /innocence/]),
	row('kinds of pardons in virginia', [/simple/, /absolute/]),
	row('whats an absolute pardon in virginia', [/pleaded not guilty/]),
	row('three kinds nc pardon', [/forgiveness/, /innocence/, /unconditional/]),
	row('what is a respite', [/another word for a reprieve/]),
	row('respite vs commutation', [/reprieve/, /A commutation makes/]),
	row('set aside vs expungement', [/finding of guilt/, /Expungement erases a record or hides it/]),
	{ ...row('does vacated mean the same as pardoned', [/^No\. To set aside .*finding of guilt/, /A pardon forgives/]), never: [] },
	row('what does it mean to set aside a conviction', [/finding of guilt/]),
	row('what is clemency', [/Clemency is mercy by the office that may/]),
	row('restoration of rights vs pardon', [/without pardoning/, /A pardon forgives/]),
	row('define preemptive pardon', [/before a charge or a trial/]),
	row('what is a stay of execution', [/puts an execution off/]),
	row('full pardon vs partial pardon', [/whole conviction/, /the rest stays/]),
];
