import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['difference'],
	where: null,
	says,
	never: [/whose court convicted/, ...never],
});
const pardon = /A pardon forgives/;
const commutation = /A commutation makes a sentence shorter/;
const expungement = /[Ee]xpungement(?:, as a rule by a court,)? erases (?:a|the) record or hides it from the public/;
const reprieve = /A reprieve only delays/;

/** What the words mean, and two beside each other. */
// biome-ignore format: a question a line
export const defined: readonly Asked[] = [
	row('does a commutation mean not guilty', [/conviction .*stay/], /^Yes/),
	row('does commutation mean innocent', [/conviction .*stay/], /^Yes/),
	row('what is meant by executive clemency', [/Clemency is mercy by the office that may/, /commutation/, /reprieve/]),
	row('pardon and expungement the same thing?', [pardon, expungement]),
	row('is expungement equal to a pardon', [pardon, expungement]),
	row('amnesty and pardon which is which', [/An amnesty is a pardon for a group/, pardon]),
	row('commutation same as pardon?', [commutation, pardon]),
	row('is a commuted sentence the same as being pardoned', [commutation, pardon]),
	row('is a reprieve the same as a commutation in ohio', [reprieve, commutation]),
	row('hawaii reprieve or respite what is it', [/two words for one thing/], /^Only/),
	row('difference pardon commutation in florida', [pardon, commutation]),
	row('remission versus reprieve', [/A remission cancels/, reprieve]),
	row('explain expungement', [expungement]),
	row('what is amnesty', [/An amnesty is a pardon for a group/]),
];
