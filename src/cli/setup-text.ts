import { Temporal } from 'temporal-polyfill';
import { Document, type Scalar } from 'yaml';
import type { Destination } from '../domain/destination.js';
import type { Snapshot } from '../domain/petition.js';
import { printQuiet } from '../domain/quiet-hours.js';
import { printRule } from '../domain/rules.js';
import { ownerOf, plainId, tenantKey } from '../domain/tenant.js';
import type { Store } from '../ports/store/index.js';
import { sourceOf } from '../sources/index.js';

/** The stored set-up as `milepost.yaml` writes it; beside each channel's id, as a comment, how its chat calls it. */
export async function setupText(store: Store): Promise<string> {
	const destinations = await store.destinations.all();
	const document = new Document(await setupOf(store, destinations));
	for (const { id, name } of destinations) {
		const channel = document.getIn(['destinations', nameOf(id), 'channel'], true) as Scalar;
		// Whoever names a channel may not write lines of ours.
		if (name !== null) channel.comment = ` ${name.replaceAll(/[\p{C}\p{Z}]+/gu, ' ')}`;
	}
	return document.toString();
}

const nameOf = (destination: number) => `destination-${destination}`;

async function setupOf(store: Store, destinations: readonly Destination[]) {
	const petitions = await store.petitions.many(await store.petitions.ids());
	const campaigns = await store.campaigns.all();
	// A slash of a key is in no name; two owners may count under one title.
	const petitionName = new Map(petitions.map(({ id, ref }) => [id, `${ref.platform}-${ref.id.replaceAll('/', '-')}`]));
	const homes = new Map(destinations.map((each) => [tenantKey(each), nameOf(each.id)]));
	const campaignName = new Map(campaigns.map(({ id, name }) => [id, name]));
	const follows = (await Promise.all(destinations.map(({ id }) => store.follows.of(id)))).flat();
	return {
		petitions: Object.fromEntries(
			petitions.map(({ id, ref, title, snapshot }) => {
				const owner = ownerOf(ref.id);
				const address = `${ref.platform}:${plainId(ref.id)}`;
				const declared = sourceOf(ref.platform)?.pushed === true && snapshot !== null ? declaredOf(snapshot) : {};
				const owned = owner === '' ? {} : { owner: homes.get(owner) };
				return [petitionName.get(id), { address, title, ...owned, ...declared }];
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
				nameOf(id),
				{ platform, workspace, channel, zone, ...(quiet === null ? {} : { quiet: printQuiet(quiet) }) },
			]),
		),
		follows: follows.map(({ destination, subject, rules, mention }) => ({
			destination: nameOf(destination),
			...(subject.kind === 'petition'
				? { petition: petitionName.get(subject.id) }
				: { campaign: campaignName.get(subject.id) }),
			rules: rules.map(printRule).join(', '),
			...(mention === null ? {} : { mention }),
		})),
	};
}

/** What only the file says: of a petition that people count. */
function declaredOf({ deadline, thresholds }: Snapshot) {
	return {
		...(deadline === null ? {} : { deadline: Temporal.Instant.fromEpochMilliseconds(deadline).toString() }),
		...(thresholds.length === 0
			? {}
			: {
					thresholds: thresholds.map(({ count, consequence, authority, promisedDays }) => ({
						count,
						consequence,
						...(authority === '' ? {} : { authority }),
						...(promisedDays === null ? {} : { promised_days: promisedDays }),
					})),
				}),
	};
}
