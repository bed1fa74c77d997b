import type { Statement } from './law.js';

/** Rules and open questions that are not of one jurisdiction. Their words are in the catalogue, under the same names. */
export type PointCode =
	| 'words'
	| 'sovereign'
	| 'governorsReach'
	| 'elsewhere'
	| 'pastOnly'
	| 'impeachment'
	| 'civil'
	| 'immigration'
	| 'presidentBefore'
	| 'posthumous'
	| 'twoSovereigns'
	| 'selfPardon'
	| 'statePrisoner'
	| 'territory'
	| 'mayor'
	| 'autopen'
	| 'accepting';

export type Points = Readonly<Record<PointCode, Statement>>;
