import { readToolSetup } from '../../config/setup.js';
import { readArguments } from '../app/arguments.js';
import { exit, type Subcommand } from '../app/io.js';
import { petitionArgument } from '../app/petition-argument.js';
import { FaultError } from '../domain/fault.js';
import type { Follow } from '../domain/follow.js';
import { factsOf } from '../facts/petition-facts.js';
import type { Store } from '../ports/store/index.js';
import { planObservation } from '../watch/plan-observation.js';
import { openToRead } from './open-to-read.js';

/**
 * `milepost explain <petition>`: what was read, what follows from it, and what would be decided if the newest
 * reading came now. One JSON object; changes nothing.
 */
export const explainCommand: Subcommand = async (args, io) => {
	const { positionals } = readArguments(args, {}, { command: 'explain', least: 1, most: 20 });
	const typed = positionals.join(' ');
	const setup = readToolSetup(io.variables, io.folder);
	const { store, close } = await openToRead(setup, io);
	try {
		const petition = await petitionArgument(store, setup, typed);
		const reading = await store.readings.latest(petition.id);
		const now = setup.config === null ? (petition.checkedAt ?? io.now) : io.now;
		const facts = await factsOf(store, petition, now);
		if (reading === null || facts === null) throw new FaultError('cli-never-read', { name: typed });
		// What the model remembered before the newest reading is not kept: a first turn of the pace is not shown.
		const latest = await store.readings.asOf(petition.id, reading.at - 1);
		const stored = (await store.looks.before([petition.id])).get(petition.id);
		if (stored === undefined) throw new FaultError('cli-never-read', { name: typed });
		const { follows } = stored;
		const plan = await planObservation(store, { ...stored, petition, latest, outlook: null }, facts, follows, now);
		const health = await store.health.get(petition.id);
		const announced = await announcedOf(store, petition.id);
		const destinations = await destinationsOf(store, follows);
		const all = { petition, reading, before: latest, health, facts, follows, destinations, announced, plan };
		io.out(JSON.stringify(all, null, 2));
		return exit.ok;
	} finally {
		await close();
	}
};

/** Who follows and plan speak of by number: the channel's own id, and how its chat calls it (null where it never said). */
async function destinationsOf(store: Store, follows: readonly Follow[]) {
	const ids = new Set(follows.map(({ destination }) => destination));
	const destinations = (await store.destinations.all()).filter(({ id }) => ids.has(id));
	return destinations.map(({ id, platform, workspace, channel, name }) => ({ id, platform, workspace, channel, name }));
}

/** What was reached, the newest first, with the posts that tell it: `milepost retract` takes either. */
async function announcedOf(store: Store, petition: number) {
	const crossings = await store.crossings.of({ kind: 'petition', id: petition });
	return Promise.all(
		crossings.toReversed().map(async ({ id, key, moment, retracted }) => {
			const posts = await store.posts.telling(id);
			return { key, moment, ...(retracted === undefined ? {} : { retracted }), posts };
		}),
	);
}
