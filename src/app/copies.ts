import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { programVersion } from '../../config/package-root.js';
import { FaultError } from '../domain/fault.js';
import type { Clock } from '../ports/clock.js';
import type { Copy, CopyDetails, CopyTable, Leases, Role } from '../ports/copies.js';

/** How often a copy says that it is at work: one that was killed is noticed after four of them. */
const every = 5_000;
/** After a silence of its own a copy knows nothing of the others: they may have been kept from the database as well. */
const surelyBefore = 10_000;
/** Leases and the ends of tries are compared with clocks: a copy whose clock is further off than this stands aside. */
const outOfStep = 10_000;

export interface CopyEvents {
	/** Others were lost, and what they held is free. */
	readonly lost: (copies: number) => void;
	/** The copies at work, longest first, whenever those or their clocks changed. */
	readonly changed: (own: Copy, all: readonly Copy[]) => void;
	readonly failed: (error: unknown) => void;
}

/** This copy's place among those that share its database. */
export interface Membership {
	readonly leases: Leases;
	/** Whether its clock may be compared with the other copies'. */
	inStep(): boolean;
	/** No more beats; what it holds is free. */
	leave(): Promise<void>;
}

/** Says from now on, every few seconds, that this copy is at work. */
export async function joinCopies(
	table: CopyTable,
	own: CopyDetails,
	clock: Clock,
	events: CopyEvents,
): Promise<Membership> {
	let last = Number.NEGATIVE_INFINITY;
	let known = '';
	let stands = true;
	let stopped = false;
	let cancel = () => {};
	let beating = Promise.resolve();

	async function beat(): Promise<void> {
		const begun = performance.now();
		const all = await table.beat(own, clock.now());
		const me = all.find(({ id }) => id === own.id);
		if (me !== undefined) look(me, all);
		const sure = begun - last < surelyBefore;
		last = performance.now();
		const lost = sure ? await table.removeLost() : 0;
		if (lost > 0) events.lost(lost);
	}

	function look(me: Copy, all: readonly Copy[]): void {
		const others = all.filter(({ id }) => id !== own.id);
		stands = isInStep(me, others);
		const now = JSON.stringify(all.map(({ id, ahead }) => [id, Math.abs(ahead) > outOfStep]));
		if (now !== known) events.changed(me, all);
		known = now;
	}

	function goOn(): void {
		beating = beat()
			.catch((error: unknown) => events.failed(error))
			.then(() => {
				if (!stopped) cancel = clock.after(every, goOn);
			});
	}

	await beat();
	cancel = clock.after(every, goOn);
	return {
		leases: table.leases(own.id),
		inStep: () => stands,
		async leave() {
			stopped = true;
			cancel();
			await beating;
			await table.leave(own.id).catch((error: unknown) => {
				// The others notice it by themselves.
				if (!(error instanceof FaultError)) throw error;
			});
		},
	};
}

/** The copy whose clock is nearest to the database's goes on whatever that says; the others compare with it. */
export function isInStep(own: Copy, others: readonly Copy[]): boolean {
	const off = Math.abs(own.ahead);
	return off <= outOfStep || others.every((each) => off < Math.abs(each.ahead));
}

/** @param keys secrets that every copy must have alike; only a digest of them leaves this process */
export function copyDetails(roles: readonly Role[], zone: string, keys: readonly string[]): CopyDetails {
	const digest = createHash('sha256').update(JSON.stringify(keys)).digest('hex').slice(0, 16);
	return {
		...{ id: randomUUID(), host: hostname(), pid: process.pid },
		...{ version: programVersion(), roles, zone, keys: digest },
	};
}
