import { setTimeout as wait } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { About } from '../../ports/store/index.js';
import type { Db } from '../tables.js';
import { isInsideTransaction, type Turns } from '../transaction.js';
import { isCollision } from './fault.js';

/** `MLPS`: the class of Milepost's advisory locks; the second number is the schema's. */
export const lockClass = 0x4d_4c_50_53;

/** A transaction that gave way this often has met something else. */
const mostTries = 6;
/** Before it begins again, in milliseconds, doubled each time. */
const firstGap = 10;

/**
 * Who waits for whom on PostgreSQL, in this process and in every copy. What is about one petition or destination is
 * serialised by the lock of its row, and shares an advisory lock with all others of its kind; what names nothing has that
 * lock for itself. So nobody changes what is followed while it is being decided what to tell, and all the rest goes on.
 *
 * @param most transactions at a time: fewer than there are connections, so that answers are never held up
 */
export function turnsOn(most: number, random: () => number = Math.random): Turns {
	const enter = gate(most);
	return {
		async take(about, go) {
			if (isInsideTransaction()) throw new Error('inside a transaction only its own tables can be used');
			for (let tries = 1; ; tries++) {
				const leave = await enter(about === undefined);
				try {
					return await go((tx) => lock(tx, about));
				} catch (error) {
					if (!isCollision(error) || tries === mostTries) throw error;
				} finally {
					leave();
				}
				await wait(firstGap * 2 ** (tries - 1) * (0.5 + random()));
			}
		},
	};
}

async function lock(tx: Db, about: About | undefined): Promise<void> {
	await sql.raw(locks(about)).execute(tx as Kysely<unknown>);
}

/** Without parameters, so that it goes on one way with `begin` (`pool.ts`): every post needs three transactions. */
function locks(about: About | undefined): string {
	const key = `${lockClass}, hashtext(current_schema())`;
	if (about === undefined) return `select pg_advisory_xact_lock(${key})`;
	const shared = `select pg_advisory_xact_lock_shared(${key})`;
	if ('destination' in about) {
		return `${shared}; select id from destination where id = ${whole(about.destination)} for no key update`;
	}
	const ids = ('petition' in about ? [about.petition] : about.petitions).map(whole).join(', ');
	// A campaign's total is made of several petitions' counts.
	const campaigns = `select campaign from campaign_member where petition in (${ids})`;
	// In the order of their numbers, so that two that have several in common do not wait for each other.
	return `${shared}; select id from petition where id in (${ids}) order by id for no key update;
		select id from campaign where id in (${campaigns}) order by id for no key update`;
}

function whole(id: number): number {
	if (!Number.isSafeInteger(id)) throw new Error(`${id} is no row's number`);
	return id;
}

/** First come, first served, in this process: one that is alone, or several that are not. Gives back what leaves. */
function gate(most: number): (alone: boolean) => Promise<() => void> {
	const waiting: { readonly alone: boolean; readonly go: () => void }[] = [];
	let inside = 0;
	let closed = false;
	const next = () => {
		for (;;) {
			const [first] = waiting;
			if (first === undefined || closed || (first.alone ? inside > 0 : inside >= most)) return;
			waiting.shift();
			inside++;
			closed = first.alone;
			first.go();
		}
	};
	return (alone) =>
		new Promise((resolve) => {
			const leave = () => {
				inside--;
				if (alone) closed = false;
				next();
			};
			waiting.push({ alone, go: () => resolve(leave) });
			next();
		});
}
