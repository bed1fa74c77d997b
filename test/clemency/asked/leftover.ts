import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['who'], where: null, says, never: [/Not understood|Ask the rest/, ...never] },
});

/** Messages of which nothing is left over, though one of their questions leans on another. */
// biome-ignore format: a question a line
export const leftover: readonly Asked[] = [
	row('who is the pardon attorney now and does he decide', [/Ed Martin.*the President decides/]),
	row('can the mayor pardon a ticket and if not who can', [/^A mayor pardons only breaches of city law/]),
	row('Whats the difference between a reprieve and a stay, and who gives which', [/A court orders a stay/]),
	row('what is a stay of execution and who gives it', [/^A stay puts an execution off/]),
	row('who gave out the most pardons of any president? how many was it', [/Roosevelt, 2,819/]),
	row('Has Tina Peters been pardoned? and was it by Trump or by Polis?', [/^Announced only/]),
	row('was Leonard Peltier pardoned or was his sentence commuted? Whats the difference', [/^A commutation, not a pardon/]),
	row('is clemency a right you can sue over, due process etc. Woodard??', [/Woodard/]),
	// What is asked besides of a case that is told by what happened.
	row('My friend says Biden pardoned his whole family and used an autopen so they dont count. Did he pardon his family? Do the autopen ones count?', [/^Yes\. President Biden pardoned his brothers/, /autopen/]),
	row('did Biden pardon his whole family and can Trump undo it', [/^Yes\. President Biden/, /\bNo\. A full pardon stays/]),
	row("Did Oregon's governor empty death row and is the death penalty still on the books there", [/^Yes\. Governor Brown commuted all 17/, /27: AL/]),
	// Of another country, each in its turn.
	row("Does Australia's Governor-General pardon people, and what is the \"prerogative of mercy\"?", [/^Yes, with limits\. In Australia.*royal prerogative/]),
	row('has netanyahu asked for a pardon and who decides that', [/^Yes\. Prime Minister Netanyahu asked.*In Israel the President pardons/]),
	// What only tells asks nothing.
	row('My client lives in Oregon but was convicted in Idaho. Which state does she apply to?', [/^The Governor of Oregon cannot/], /How many/),
];
