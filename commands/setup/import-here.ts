import type { Destination } from '../../src/domain/destination.js';
import { FaultError } from '../../src/domain/fault.js';
import { ownedId, plainId, tenantKey } from '../../src/domain/tenant.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { ConfigDestination, ConfigPetition, WantedSetup } from '../../src/ports/setup.js';
import { notReadHere } from '../access/not-read.js';
import { isKnownHere } from '../naming/known-here.js';

/**
 * A set-up as it can mean only what belongs to the server or workspace it is imported in: its channels, its campaigns,
 * and of what people count only its own and what it hears of already. Throws the fault of a channel or platform that
 * is none of these.
 */
export async function setupHere(context: CommandContext, setup: WantedSetup): Promise<WantedSetup> {
	const owner = tenantKey(context.call.place);
	if (setup.destinations.length === 0) throw new FaultError('import-no-channel');
	for (const each of setup.destinations) await mustBeHere(context, each);
	const petitions: ConfigPetition[] = [];
	for (const petition of setup.petitions) petitions.push(await petitionHere(context, petition));
	return { ...setup, petitions, campaigns: setup.campaigns.map((campaign) => ({ ...campaign, owner })) };
}

async function petitionHere(context: CommandContext, petition: ConfigPetition): Promise<ConfigPetition> {
	const { ports, call } = context;
	const { ref } = petition;
	const match = ports.address(`${ref.platform}:${plainId(ref.id)}`, call.place);
	if (match !== null && match.refused !== null) throw notReadHere(match);
	if (!ports.pushed(ref.platform)) return petition;
	const known = await ports.store.petitions.known(ref);
	if (known !== null && (await isKnownHere(context, known))) return petition;
	return { ...petition, ref: { ...ref, id: ownedId(tenantKey(call.place), plainId(ref.id)) } };
}

async function mustBeHere(context: CommandContext, { name, place, managers, zone }: ConfigDestination): Promise<void> {
	const { ports, call } = context;
	const { platform, workspace } = call.place;
	if (place.platform !== platform || place.workspace !== workspace) throw new FaultError('import-elsewhere', { name });
	for (const channel of [place.channel, ...(managers === null || managers === 'off' ? [] : [managers])]) {
		const known = await ports.store.destinations.find({ platform, workspace, channel });
		const missing = await ports.chat(platform)?.check(known ?? asNew(context, channel, zone));
		if (missing === 'lost') throw new FaultError('channel-unknown', { channel });
	}
}

function asNew({ call, ports }: CommandContext, channel: string, zone: string | null): Destination {
	const { platform, workspace } = call.place;
	const unset = {
		id: 0,
		name: null,
		quiet: null,
		dailyCap: null,
		templates: {},
		reason: null,
		suspendedAt: null,
	} as const;
	const { locale } = ports.defaults;
	return { platform, workspace, channel, zone: zone ?? ports.defaults.zone, locale, ...unset, state: 'active' };
}
