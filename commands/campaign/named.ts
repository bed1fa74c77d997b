import { type Campaign, longestName, longestTitle, typedNames } from '../../src/domain/campaign.js';
import { FaultError } from '../../src/domain/fault.js';
import { nearest } from '../../src/domain/nearest.js';
import { tenantKey } from '../../src/domain/tenant.js';
import type { Suggestion } from '../../src/ports/chat.js';
import type { CommandContext, OptionSpec } from '../../src/ports/command.js';
import { aliasHere, campaignHere, plain } from '../naming/resolve.js';

/** The campaign that is to be changed. */
export const campaignOption: OptionSpec = {
	name: 'campaign',
	kind: 'text',
	required: true,
	single: true,
	summary: ({ commands }) => commands.campaign.campaign,
};

/** The campaign of that name. Throws the fault of a name that is none. */
export async function campaignNamed(context: CommandContext, typed: string): Promise<Campaign> {
	const found = await campaignHere(context, typed);
	if (found !== null) return found;
	const [guess] = nearest(
		typed,
		(await ours(context)).map(({ name }) => name),
		1,
	);
	throw new FaultError('campaign-unknown', { typed, ...(guess === undefined ? {} : { nearest: guess }) });
}

/** Names of this place's campaigns that go on as typed. */
export async function suggestCampaigns(context: CommandContext, typed: string): Promise<readonly Suggestion[]> {
	const wanted = plain(typed);
	return (await ours(context))
		.filter(({ name, title }) => plain(`${name} ${title}`).includes(wanted))
		.map(({ name, title }) => ({ label: title, value: name }));
}

async function ours({ call, ports }: CommandContext): Promise<readonly Campaign[]> {
	const owned = await ports.store.campaigns.ofOwners([tenantKey(call.place)]);
	return owned.filter(({ origin }) => origin === 'chat');
}

/** A name that people can type, and that means nothing here yet. Throws the fault that says what is wrong with it. */
export async function freeName(context: CommandContext, typed: string, but: number | null = null): Promise<string> {
	const name = typed.normalize('NFC').trim();
	if (name.length > longestName || !typedNames.test(name)) {
		throw new FaultError('campaign-name', { typed, most: longestName });
	}
	const taken = await campaignHere(context, name);
	if ((taken !== null && taken.id !== but) || (await aliasHere(context, name)) !== null) {
		throw new FaultError('campaign-name-taken', { typed: name });
	}
	return name;
}

/** How it is announced, in one line. */
export function readTitle(typed: string): string {
	const title = typed.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim();
	if (title === '' || title.length > longestTitle) throw new FaultError('campaign-title', { most: longestTitle });
	return title;
}
