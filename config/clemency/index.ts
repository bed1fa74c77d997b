import type { Jurisdiction } from '../../src/domain/clemency/law.js';
import { federal } from './federal.js';
import { statesPlains } from './states-plains.js';

/** Every jurisdiction, in the order of `codes`. */
export const jurisdictions: readonly Jurisdiction[] = [...federal, ...statesPlains];

const byCode = new Map(jurisdictions.map((row) => [row.code, row]));

export function jurisdiction(code: string): Jurisdiction | null {
	return byCode.get(code) ?? null;
}
