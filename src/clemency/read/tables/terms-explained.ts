import type { Act } from '../../judge/question.js';
import type { Table } from '../matcher.js';

/** What the acts of clemency, and what is taken for them, are called. The narrower name stands first. */
export const terms: Table<readonly Act[]> = [
	['executive clemency / clemency powers?', ['pardon', 'commutation', 'reprieve', 'remission', 'amnesty']],
	['commutation|commutations|commute|commuted', ['commutation']],
	['reprieve|reprieves|respite|respites', ['reprieve']],
	['remission|remissions', ['remission']],
	['amnesty|amnesties', ['amnesty']],
	['expungement|expunction|expunged|expunge|sealing|sealed', ['expungement']],
	['exoneration|exonerated', ['exoneration']],
	['restoration of? civil? rights|right?', ['restoration']],
	['pardon|pardons|pardoned', ['pardon']],
];

/** Asks what a word means, or two beside each other. */
export const asksMeaning: Table<'meant' | 'compared'> = [
	[
		'same|equal|equivalent as|to|thing? / the same / which is which / difference|differences|differ|differs / vs|versus / compared to|with / or .. what is|are it|they|that',
		'compared',
	],
	[
		'^ what|whats is|are? a|an|the? expungement|sealing|commutation|reprieve|respite|remission|amnesty $ / what is|does meant .. by|with / what does|do .. mean $ / ^ explain a|an|the? expungement|commutation|reprieve|respite|remission|amnesty|sealing $ / does|do|is a|an|the? commutation|commuted|commuting .. mean|means|say .. guilty|innocent|innocence',
		'meant',
	],
];
