import { line, outside, plural, strong } from '../../line.js';
import type { Line } from '../../message.js';
import type { FaultText } from './fault-text.js';

/** Where something about the set-up stands. */
interface Spot {
	readonly line: number | null;
	readonly path: string;
}

/** What is said before Milepost runs: everything that keeps it, or a command beside it, from starting, at once. */
export const setup = {
	title: (count: number, starts: boolean): Line =>
		line`${starts ? 'Milepost did not start' : 'Nothing was done'}: ${plural(count, 'thing needs', 'things need')} attention`,
	/** Heads the faults of one file. */
	file: (name: string): Line =>
		name === 'environment' ? line`Environment variables, or .env` : line`${outside(name, 300)}`,
	/** `line 12, destinations.general.zone: what happened. What to do.` */
	fault: (spot: Spot, text: FaultText): Line => line`${where(spot)}${text.happened} ${text.remedy}`,
};

function where({ line: at, path }: Spot): Line {
	const places: readonly Line[] = [
		...(at === null ? [] : [line`line ${String(at)}`]),
		...(path === '' ? [] : [line`${strong(outside(path, 200))}`]),
	];
	if (places.length === 0) return [];
	return [...places.flatMap((place, i) => (i === 0 ? place : [', ', ...place])), ': '];
}
