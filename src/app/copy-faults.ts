import { type Fault, makeFault } from '../domain/fault.js';
import type { Copy, Role } from '../ports/copies.js';

/** A clock further off than this is worth a word, in milliseconds. */
const clockOff = 5_000;

/**
 * What is wrong with the copies that are at work together: work that nobody does, and what they must have alike.
 *
 * @param all longest at work first
 * @param needed what somebody must do
 */
export function copyFaults(all: readonly Copy[], needed: readonly Role[]): readonly Fault[] {
	const faults: Fault[] = [];
	const undone = needed.filter((role) => !all.some(({ roles }) => roles.includes(role)));
	if (all.length > 0 && undone.length > 0) faults.push(makeFault('roles-undone', { roles: undone.join(', ') }));
	const [first, ...others] = all;
	for (const { host, pid, ...each } of others) {
		for (const what of ['version', 'zone', 'keys'] as const) {
			if (first === undefined || each[what] === first[what]) continue;
			faults.push(makeFault('copies-differ', { host, pid, what, other: first.host, otherPid: first.pid }));
		}
	}
	for (const { host, pid, ahead } of all) {
		if (Math.abs(ahead) > clockOff) {
			faults.push(makeFault('copy-clock', { host, pid, seconds: Math.round(ahead / 1_000) }));
		}
	}
	return faults;
}
