import { Temporal } from 'temporal-polyfill';
import { stringify } from 'yaml';
import { readSetup } from '../../config/setup.js';
import { readArguments } from '../app/arguments.js';
import { exit, type Io, type Subcommand } from '../app/io.js';
import { petitionArgument } from '../app/petition-argument.js';
import type { Petition } from '../domain/petition.js';
import { printQuiet } from '../domain/quiet-hours.js';
import { printRule } from '../domain/rules.js';
import { ownerOf, plainId, tenantKey } from '../domain/tenant.js';
import type { Store } from '../ports/store/index.js';
import { openDatabase } from '../store/open.js';
import { tellStore } from './tell-store.js';

/** As many readings as one page holds in memory. */
const page = 10_000;

/** `milepost export [petition] [--setup]`: readings as CSV, or what is followed where as the configuration file writes it. */
export const exportCommand: Subcommand = async (args, io) => {
	const options = { setup: { type: 'boolean', default: false } } as const;
	const { values, positionals } = readArguments(args, options, { command: 'export', least: 0, most: 20 });
	const setup = readSetup(io.variables, io.folder);
	const { store, close } = await openDatabase(setup, { mode: 'read-only', now: () => io.now, ...tellStore(io) });
	try {
		if (values.setup) {
			io.out(stringify(await setupOf(store)).trimEnd());
			return exit.ok;
		}
		const typed = positionals.join(' ');
		const ids = typed === '' ? await store.petitions.ids() : [(await petitionArgument(store, setup, typed)).id];
		io.out('petition,timestamp,count,kind');
		for (const petition of await store.petitions.many(ids)) await printReadings(store, petition, io);
		return exit.ok;
	} finally {
		await close();
	}
};

async function printReadings(store: Store, { id, ref }: Petition, io: Io): Promise<void> {
	for (let from = 0; ; ) {
		const readings = await store.readings.from(id, from, page);
		for (const { at, count, kind } of readings) {
			io.out(`${ref.platform}:${ref.id},${Temporal.Instant.fromEpochMilliseconds(at).toString()},${count},${kind}`);
		}
		const last = readings.at(-1);
		if (last === undefined || readings.length < page) return;
		from = last.at + 1;
	}
}

/** The stored set-up in the shape of `milepost.yaml`. */
async function setupOf(store: Store) {
	const petitions = await store.petitions.many(await store.petitions.ids());
	const campaigns = await store.campaigns.all();
	const destinations = await store.destinations.all();
	// A slash of a key is in no name; two owners may count under one title.
	const petitionName = new Map(petitions.map(({ id, ref }) => [id, `${ref.platform}-${ref.id.replaceAll('/', '-')}`]));
	const homes = new Map(destinations.map((each) => [tenantKey(each), `destination-${each.id}`]));
	const campaignName = new Map(campaigns.map(({ id, name }) => [id, name]));
	const follows = (await Promise.all(destinations.map(({ id }) => store.follows.of(id)))).flat();
	return {
		petitions: Object.fromEntries(
			petitions.map(({ id, ref, title }) => {
				const owner = ownerOf(ref.id);
				const address = `${ref.platform}:${plainId(ref.id)}`;
				return [petitionName.get(id), { address, title, ...(owner === '' ? {} : { owner: homes.get(owner) }) }];
			}),
		),
		campaigns: Object.fromEntries(
			campaigns.map(({ name, title, members }) => [
				name,
				{ title, members: members.map((id) => petitionName.get(id)) },
			]),
		),
		destinations: Object.fromEntries(
			destinations.map(({ id, platform, workspace, channel, zone, quiet }) => [
				`destination-${id}`,
				{ platform, workspace, channel, zone, ...(quiet === null ? {} : { quiet: printQuiet(quiet) }) },
			]),
		),
		follows: follows.map(({ destination, subject, rules, mention }) => ({
			destination: `destination-${destination}`,
			...(subject.kind === 'petition'
				? { petition: petitionName.get(subject.id) }
				: { campaign: campaignName.get(subject.id) }),
			rules: rules.map(printRule).join(', '),
			...(mention === null ? {} : { mention }),
		})),
	};
}
