import { afterEach, expect, it } from 'vitest';
import type { OpenStore } from '../../src/store/database.js';
import { openServer } from '../../src/store/postgres/open.js';
import { addCrossing, addDestination, addPetition, at, newPost } from '../contract/store-build.js';
import { addressOf, describePostgres, newDatabase, statement } from './place.js';

const opened: OpenStore[] = [];
afterEach(async () => {
	await Promise.all(opened.splice(0).map((each) => each.close()));
});

/** Two copies of the bot on one database. */
async function copies() {
	const url = await newDatabase();
	for (let i = 0; i < 2; i++) opened.push(await openServer({ address: addressOf(url), mode: 'bot' }));
	const [a, b] = opened.map(({ store }) => store) as [OpenStore['store'], OpenStore['store']];
	return { a, b, url };
}

function signal() {
	let give = () => {};
	const given = new Promise<void>((resolve) => {
		give = resolve;
	});
	return { give, given };
}

describePostgres('two copies on one database', () => {
	it('look at one petition one after the other, and at two at the same time', async () => {
		const { a, b } = await copies();
		const one = await addPetition(a, 'one');
		const two = await addPetition(a, 'two');
		const order: string[] = [];
		const inside = signal();
		const other = signal();
		const first = a.transaction(
			async (tx) => {
				order.push('first begins');
				inside.give();
				await other.given;
				await tx.readings.add(one.id, { at, count: 1, kind: 'exact' });
				order.push('first ends');
			},
			{ petition: one.id },
		);
		await inside.given;
		const second = b.transaction(
			async (tx) => {
				order.push('second begins');
				expect((await tx.readings.latest(one.id))?.count).toBe(1);
			},
			{ petition: one.id },
		);
		await b.transaction(async (tx) => void (await tx.petitions.readNext(two.id, at)), { petition: two.id });
		order.push('another is done');
		other.give();
		await Promise.all([first, second]);
		expect(order).toEqual(['first begins', 'another is done', 'first ends', 'second begins']);
	});

	it('petitions of one campaign are looked at one after the other', async () => {
		const { a, b } = await copies();
		const members = [(await addPetition(a, 'one')).id, (await addPetition(a, 'two')).id] as const;
		await a.campaigns.save({ name: 'c', title: 'C', members, events: [], origin: 'chat' });
		let inside = 0;
		let most = 0;
		const look = (store: typeof a, petition: number) =>
			store.transaction(
				async (tx) => {
					most = Math.max(most, ++inside);
					for (let i = 0; i < 5; i++) await tx.petitions.count();
					inside--;
				},
				{ petition },
			);
		await Promise.all([look(a, members[0]), look(b, members[1]), look(a, members[1]), look(b, members[0])]);
		expect(most).toBe(1);
	});

	it('a transaction that names nothing is alone', async () => {
		const { a, b } = await copies();
		const { id } = await addPetition(a);
		const order: string[] = [];
		const inside = signal();
		const go = signal();
		const alone = a.transaction(async () => {
			inside.give();
			await go.given;
			order.push('alone');
		});
		await inside.given;
		const look = b.transaction(async () => void order.push('look'), { petition: id });
		expect(await b.petitions.count()).toBe(1);
		go.give();
		await Promise.all([alone, look]);
		expect(order).toEqual(['alone', 'look']);
	});

	it('what is told in a channel is decided by the tables: one of them adds it', async () => {
		const { a, b } = await copies();
		const { id } = await addPetition(a);
		const place = await addDestination(a);
		const tell = (store: typeof a, post: string) =>
			store.transaction(
				async (tx) => {
					const crossing = await addCrossing(tx, { kind: 'petition', id }, 'count:1000');
					return tx.posts.add(newPost(place.id, post, [crossing]));
				},
				{ destination: place.id },
			);
		const added = await Promise.all(['1', '2', '3', '4'].map((post, i) => tell(i % 2 === 0 ? a : b, post)));
		expect(added.filter(Boolean)).toHaveLength(1);
		expect(await a.posts.countOpen()).toBe(1);
	});

	it('a deadlock is begun again, and both are done', async () => {
		const { a, b, url } = await copies();
		const one = await addPetition(a, 'one');
		const two = await addPetition(a, 'two');
		const [first, second] = [signal(), signal()];
		let tries = 0;
		const cross = (store: typeof a, own: number, other: number, mine: typeof first, theirs: typeof first) =>
			store.transaction(
				async (tx) => {
					tries++;
					await tx.petitions.update(own, { title: 'mine' });
					mine.give();
					await theirs.given;
					await tx.petitions.update(other, { title: 'theirs' });
				},
				{ petition: own },
			);
		await Promise.all([cross(a, one.id, two.id, first, second), cross(b, two.id, one.id, second, first)]);
		expect(tries).toBe(3);
		const { rows } = await statement('select deadlocks from pg_stat_database where datname = current_database()', url);
		expect(rows).toHaveLength(1);
	});
});
