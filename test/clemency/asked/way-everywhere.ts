import { jurisdictions } from '../../../src/clemency/law/index.js';
import type { Asked } from './row.js';

const states = jurisdictions.filter(({ kind }) => kind === 'state').map(({ name }) => name);
const names = states.map((name) => (name === 'Washington' ? 'Washington State' : name));

/** A word first, then one statement. */
const word =
	/^(?:[A-Z][A-Za-z. ]+: )?(?:Yes|No|It depends|Probably (?:yes|not)|Not known|Mostly|Yes, as a rule|No, as a rule)\b/;
/** What to do, in one sentence. */
const act = /^(?:Send|Apply|Write|Fill in|Get|Use|Call|Ask)\b/;
const twice = /•|As a rule:|no page we read[^.]*\..*no page we read/i;

const asked = (ask: string, says: readonly RegExp[], never: readonly RegExp[] = []): Asked => ({
	ask,
	asks: [],
	where: null,
	says,
	never,
});

/** Each state answers what is asked of the way with its word, and once. */
export const wayEverywhere: readonly Asked[] = names.flatMap((name) => [
	asked(`is there a fee to apply for a pardon in ${name}`, [word], [twice]),
	asked(`how do i apply for a pardon in ${name}`, [act], [twice]),
	asked(`is there a form for a pardon in ${name}`, [word], [twice]),
	asked(`do letters of support help in ${name}`, [word], [twice]),
	asked(`can my mother apply for me in ${name}`, [word], [twice]),
	asked(`do i need a lawyer to apply in ${name}`, [word], [twice]),
	asked(`what if the prosecutor objects in ${name}`, [/^An objection is heard at most and decides nothing/]),
]);
