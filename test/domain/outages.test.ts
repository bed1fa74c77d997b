import { describe, expect, it } from 'vitest';
import { planOutages } from '../../src/domain/outages/plan.js';
import type { Outage, OutageKind, Trouble } from '../../src/domain/outages/types.js';
import { day, hour } from '../../src/domain/time.js';

const minute = 60_000;

/** One server's managers and one source: petitions with the time since which they fail, played minute by minute. */
class Managers {
	now = 0;
	answered: number | null = -1;
	readonly failing = new Map<number, { since: number; reason: string; kind: OutageKind; failedAt: number }>();
	readonly followed: Set<number>;
	outages: readonly Outage[] = [];
	/** `60 source-down 1,2` is the minute, the code and the petitions. */
	readonly heard: string[] = [];

	constructor(petitions: number) {
		this.followed = new Set(Array.from({ length: petitions }, (_, i) => i + 1));
	}

	fail(petition: number, kind: OutageKind = 'down', reason = 'unreachable'): void {
		this.failing.set(petition, { since: this.now, reason, kind, failedAt: this.now });
	}

	recover(petition: number): void {
		this.failing.delete(petition);
		this.answered = this.now;
	}

	/** @param every what still works answers all the time */
	pass(ms: number, step = minute, every = false): void {
		const end = this.now + ms;
		while (this.now < end) {
			this.now += step;
			if (every) this.answered = this.now;
			const troubles = [...this.failing].map(([petition, each]): Trouble => ({ petition, ...each, current: true }));
			const { now, answered, followed, outages } = this;
			const own = troubles.filter(({ petition }) => followed.has(petition));
			const plan = planOutages({ troubles: own, outages, followed, answered, now });
			this.outages = plan.outages;
			for (const { code, petitions, remaining } of plan.notices) {
				const left = remaining.length === 0 ? '' : ` without ${remaining}`;
				this.heard.push(`${this.now / minute} ${code} ${petitions.length > 4 ? petitions.length : petitions}${left}`);
			}
		}
	}
}

describe('what managers are told of a source', () => {
	it('is one message for sixty petitions that fail within an hour, and one when it is over', () => {
		const managers = new Managers(60);
		for (let i = 1; i <= 60; i++) {
			managers.fail(i);
			managers.pass(minute);
		}
		managers.pass(2 * hour);
		for (let i = 1; i <= 60; i++) {
			managers.recover(i);
			managers.pass(minute / 2, minute / 2);
		}
		managers.pass(5 * hour);
		expect(managers.heard).toEqual(['60 source-down 60', '210 source-back 60']);
	});

	it('is nothing for trouble shorter than an hour', () => {
		const managers = new Managers(2);
		managers.fail(1);
		managers.pass(hour - minute);
		managers.recover(1);
		managers.pass(day, hour);
		expect(managers.heard).toEqual([]);
	});

	it('is told again after a day and after a week, then no more', () => {
		const managers = new Managers(3);
		managers.fail(1);
		managers.pass(40 * day, hour, true);
		expect(managers.heard).toEqual([
			'60 source-down 1',
			`${day / minute} source-still-down 1`,
			`${(7 * day) / minute} source-still-down 1`,
		]);
	});

	it('is told of one petition that fails while the others work, and of another one weeks later', () => {
		const managers = new Managers(3);
		managers.fail(1, 'down', 'shape-changed');
		managers.pass(10 * day, hour, true);
		managers.heard.length = 0;
		managers.fail(2, 'down', 'shape-changed');
		managers.pass(3 * hour, minute, true);
		expect(managers.heard).toEqual([`${(10 * day + hour) / minute} source-down 2`]);
	});

	it('is told of an outage although one petition has been in trouble for long, and that one is not told as back', () => {
		const managers = new Managers(3);
		managers.fail(1, 'down', 'shape-changed');
		managers.pass(10 * day, hour, true);
		managers.heard.length = 0;
		for (const id of [2, 3]) managers.fail(id);
		managers.pass(2 * hour);
		for (const id of [2, 3]) managers.recover(id);
		managers.pass(2 * hour);
		expect(managers.heard.map((each) => each.slice(each.indexOf(' ') + 1))).toEqual([
			'source-down 2,3',
			'source-back 2,3',
		]);
	});

	it('does not wait for ever for one that stays in trouble after the others are back', () => {
		const managers = new Managers(5);
		for (const id of [1, 2, 3]) managers.fail(id);
		managers.pass(2 * hour);
		for (const id of [1, 2]) managers.recover(id);
		managers.pass(10 * minute);
		expect(managers.heard).toHaveLength(1);
		managers.failing.set(3, { since: 0, reason: 'unreachable', kind: 'down', failedAt: managers.now });
		managers.pass(hour);
		managers.recover(3);
		managers.pass(hour);
		expect(managers.heard).toEqual(['60 source-down 1,2,3', '131 source-back 1,2 without 3', '191 source-back 3']);
	});

	it('says nothing of a petition nobody follows there any more', () => {
		const managers = new Managers(2);
		managers.fail(1);
		managers.pass(2 * hour);
		managers.followed.delete(1);
		managers.recover(1);
		managers.pass(day, hour);
		expect(managers.heard).toEqual(['60 source-down 1']);
		expect(managers.outages).toEqual([]);
	});

	it('waits for a reading after a stop: nothing is said of what is due', () => {
		const troubles: Trouble[] = [
			{ petition: 1, kind: 'down', reason: 'unreachable', since: 0, failedAt: 0, current: false },
		];
		const input = { troubles, outages: [], followed: new Set([1]), answered: null, now: 3 * day };
		expect(planOutages(input).notices).toEqual([]);
		expect(planOutages({ ...input, troubles: [{ ...(troubles[0] as Trouble), current: true }] }).notices).toHaveLength(
			1,
		);
	});

	it('is told at once when reading stops, once for all of it', () => {
		const managers = new Managers(20);
		managers.fail(1, 'stopped', 'refused');
		managers.pass(minute);
		for (let i = 2; i <= 20; i++) managers.fail(i, 'stopped', 'refused');
		managers.pass(hour);
		expect(managers.heard).toEqual(['1 source-stopped 1']);
	});

	it('is told once of a page that is gone, and once when it is read no more', () => {
		const managers = new Managers(3);
		managers.fail(1, 'removed', 'gone');
		managers.pass(30 * day, hour, true);
		managers.fail(1, 'ended', 'gone');
		managers.pass(40 * day, hour, true);
		expect(managers.heard).toEqual(['60 page-removed 1', `${(30 * day + hour) / minute} page-ended 1`]);
	});

	it('leaves a page that may be gone to that message', () => {
		const managers = new Managers(3);
		managers.fail(1, 'down', 'gone');
		managers.pass(hour + minute, minute, true);
		managers.failing.set(1, { since: 0, reason: 'gone', kind: 'removed', failedAt: managers.now });
		managers.pass(hour, minute, true);
		expect(managers.heard).toEqual(['62 page-removed 1']);
	});

	it('hears less and less of a source that comes and goes', () => {
		const managers = new Managers(2);
		for (let i = 0; i < 20; i++) {
			managers.fail(1);
			managers.pass(61 * minute);
			managers.recover(1);
			managers.pass(9 * minute);
		}
		expect(managers.heard).toHaveLength(2);
	});
});
