import type { Table } from '../matcher.js';

/** What is the King's in the Kingdom whose petitions are read here: another king is asked about with his country. */
const kingdom = ['gb-eaw'];

/** Heads of state and of government whose title several countries have, and words of their languages → the countries. */
export const headsAbroad: Table<readonly string[]> = [
	[
		'can|could|may|does|do|will|would|did|if|is the|a|our|any monarch|crown|sovereign|king|queen .. pardon|pardons|pardoned|pardoning|mercy|clemency|commute / the king|queen|monarch|crown .. pardon|pardons|clemency|mercy / pardon|pardons|mercy by|from the king|queen|crown|monarch',
		kingdom,
	],
	['royal? prerogative of mercy / royal prerogative / royal pardon|pardons', kingdom],
	['prime minister', ['gb-eaw', 'ca', 'in', 'au', 'il']],
	['governor general', ['ca', 'au', 'nz']],
	['can|could|may|does|is|the chancellor .. pardon|pardons|clemency|mercy', ['de', 'at']],
	// "O presidente pode conceder indulto" is Portuguese, "el presidente puede" Spanish.
	['indulto|indultar|graca .. pode|conceder / pode|conceder .. indulto|indultar', ['br']],
	['begnadig*', ['de']],
	['gracier|gracie|graciee / droit|demande|recours de|en grace', ['fr']],
	['rey .. indultar|indulto|indultos', ['es']],
	['indult*', ['es', 'mx', 'ar', 'US']],
];
