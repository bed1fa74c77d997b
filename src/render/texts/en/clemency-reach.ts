import { line } from '../../line.js';
import type { Line } from '../../message.js';
import { at, capital, type Row } from './clemency-names.js';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** From when on one may ask, what the power reaches, and what nothing sets a limit to. */
export const clemencyReach = {
	/** The general rule of waiting: "In Ohio: 5 years after the sentence." */
	waits: (row: Row, waits: Line): Line => line`${capital(at(row))}: ${waits}`,
	/** A note on what a power is used for, as the law's row has it. */
	asUsed: (note: string): string => note.replace(/^Used\b/, 'Pardons are used'),
	waitsAs: (row: Row, says: string): Line => [`${capital(at(row))}: ${lower(says)}`],
	onceOver: (row: Row): Line => [
		`${capital(at(row))}: once the whole sentence is over; no wait beyond that was found.`,
	],
	noWait: (row: Row, surely: boolean): Line => [
		surely
			? `${capital(at(row))} the law sets no waiting time.`
			: `${capital(at(row))} no fixed waiting time was found.`,
	],
	/** What the power reaches; `kind` = an offence that nothing leaves out of it. */
	scope: (row: Row, left: readonly ('treason' | 'impeachment')[], kind: string | null): Line => {
		const names = left.map((each) => (each === 'impeachment' ? 'impeachments' : each)).join(' and ');
		const all = 'the clause we read leaves out no offence';
		if (kind === null)
			return [
				names === ''
					? `${capital(at(row))} any conviction can be pardoned: ${all}.`
					: `${capital(at(row))} any conviction can be pardoned but for ${names}.`,
			];
		const out =
			names === '' ? all : `only ${names} ${left.length > 1 || left[0] === 'impeachment' ? 'are' : 'is'} left out`;
		return [
			row.kind === 'federal'
				? `The President can pardon ${kind}: ${out}.`
				: `${capital(kind)} can be pardoned ${at(row)}: ${out}.`,
		];
	},
	/** The word of an answer whose sentence was told before. */
	shortly: {
		'against No': 'No, not if the board says no.',
		'need-board Yes': 'Yes, it has to agree.',
		'need-board No': 'No, nobody else has to agree.',
		'alone No': 'No, not alone.',
		'alone Yes': 'Yes, alone.',
	},
	noDeadline: (row: Row): Line => [`Nothing we read sets a time for the decision ${at(row)}.`],
	noAge: (row: Row): Line => [`Nothing we read sets an age for asking ${at(row)}.`],
};
