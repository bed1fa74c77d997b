import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../../src/store/connection.js';
import { Mortal } from '../../crash/mortal.js';
import { arrived, lastStep, live } from '../../crash/scenario.js';
import { type Damage, damage } from './damage.js';

/** What everything committed comes down to: how often each thing was decided, and what became of each post. */
const committed = [
	'select id, state, attempts, outcome from post order by seq',
	'select subject_id, key, facts from crossing order by id',
	'select petition, at, count from reading order by petition, at',
	'select * from post_crossing order by crossing, destination',
	'select * from decision order by crossing, follow',
];

/** A life whose power fails at its n-th await: from then on the disk is as it was, but for what was on its way to it. */
class Powered extends Mortal {
	readonly #failAt: number;
	readonly #fail: (grown: boolean) => boolean;
	#failed = false;

	/** @param fail called at that await, and at each one after it, until it says that it has seen enough */
	constructor(failAt: number, fail: (grown: boolean) => boolean) {
		super(Number.POSITIVE_INFINITY);
		this.#failAt = failAt;
		this.#fail = fail;
	}

	override step(where: string): void {
		super.step(where);
		if (this.awaits < this.#failAt) return;
		const enough = this.#fail(this.#failed);
		this.#failed = true;
		if (enough) this.die(where);
	}
}

/** What is left after the power failed. */
export interface Loss {
	/** What was told by the end, sorted. */
	readonly keys: readonly string[];
	readonly breaches: readonly string[];
	/** False where the story was over before that await. */
	readonly failed: boolean;
}

/**
 * Plays the story of the crash tests until its n-th await, lets the power fail there, damages what was not on the disk
 * for certain, opens the database again, and plays on.
 */
export async function losePower(template: string, failAt: number, how: Damage, random: () => number): Promise<Loss> {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-power-'));
	const left = join(folder, 'left');
	const running = join(folder, 'running');
	cpSync(template, running, { recursive: true });
	const log = join(running, 'm.db-wal');
	const length = () => (existsSync(log) ? statSync(log).size : 0);
	let next: Buffer = Buffer.alloc(0);
	let [before, size, since]: [string, number, number] = ['', 0, 0];
	const fail = (again: boolean): boolean => {
		if (!again) {
			cpSync(running, left, { recursive: true });
			before = contentsOf(join(running, 'm.db'));
			size = length();
			return how !== 'next';
		}
		if (length() > size) next = readFileSync(log).subarray(size);
		// Where nothing more is written for a while there is nothing to be torn.
		return next.length > 0 || ++since > 30;
	};
	try {
		const life = await live(running, 0, Number.POSITIVE_INFINITY, new Powered(failAt, fail));
		if (!existsSync(left)) return { keys: arrived(running).flatMap(({ keys }) => keys), breaches: [], failed: false };
		damage(join(left, 'm.db'), how, next, random);
		const breaches: string[] = [];
		if (contentsOf(join(left, 'm.db')) !== before) breaches.push('something that was committed is lost or changed');
		await live(left, life.diedIn ?? lastStep, Number.POSITIVE_INFINITY);
		const keys = arrived(left).flatMap((post) => post.keys);
		return { keys: keys.sort(), breaches, failed: true };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Everything committed, as text; throws where the file is damaged. */
function contentsOf(file: string): string {
	const connection = connect({ file, readOnly: false, patience: 1_000 });
	try {
		const check = connection.value('pragma integrity_check');
		if (check !== 'ok') throw new Error(String(check));
		return JSON.stringify(committed.map((sql) => connection.run(sql).rows));
	} finally {
		connection.close();
	}
}
