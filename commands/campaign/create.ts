import { FaultError } from '../../src/domain/fault.js';
import { tenantKey } from '../../src/domain/tenant.js';
import { stopUnfollowed } from '../../src/following/petitions.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import { noteChange } from '../access/note-change.js';
import { suggestNames } from '../naming/resolve.js';
import { campaignAnswer } from './answer.js';
import { freeName, readTitle } from './named.js';
import { idsOf, mustBeFew, type Part, partNamed, saidOf } from './parts.js';

/** Campaigns of one server or workspace. */
const most = 50;

export const campaignCreate: Command = {
	name: 'petition campaign create',
	summary: ({ commands }) => commands.campaignCreate.summary,
	example: '/petition campaign create buses petitions:bus-link, village-hall title:Buses',
	options: [
		{
			name: 'name',
			kind: 'text',
			required: true,
			single: true,
			summary: ({ commands }) => commands.campaignCreate.name,
		},
		{
			name: 'petitions',
			kind: 'text',
			required: true,
			rest: true,
			summary: ({ commands }) => commands.campaignCreate.petitions,
		},
		{ name: 'title', kind: 'text', required: false, rest: true, summary: ({ commands }) => commands.campaign.title },
	],
	access: 'manager',
	async run(context, { name: typed = '', petitions = '', title: wanted }) {
		const { ports, call, texts } = context;
		const name = await freeName(context, typed);
		const title = wanted === undefined ? name : readTitle(wanted);
		const parts = await partsIn(context, petitions);
		const owner = tenantKey(call.place);
		const campaign = await ports.store.transaction(async (tx) => {
			const own = (await tx.campaigns.ofOwners([owner])).filter(({ origin }) => origin === 'chat');
			if (own.length >= most) throw new FaultError('campaign-many', { limit: most });
			const members = await idsOf(tx, context, parts);
			mustBeFew(members);
			await noteChange(tx, context, 'campaign-create', `${name}: ${parts.map(saidOf).join(', ')}`);
			const saved = await tx.campaigns.save({ name, owner, title, members, events: [], origin: 'chat' });
			// What nobody follows yet is not read.
			await stopUnfollowed(tx, members);
			return saved;
		});
		return campaignAnswer(context, campaign, texts.campaign.created(name));
	},
	async suggest(context, option, typed) {
		if (option !== 'petitions') return [];
		const before = typed.slice(0, typed.lastIndexOf(',') + 1);
		const found = await suggestNames(context, typed.slice(before.length));
		const lead = before === '' ? '' : `${before} `;
		return found.map(({ label, value }) => ({ label: `${lead}${label}`, value: `${lead}${value}` }));
	},
};

/** Names and addresses with commas between them. */
async function partsIn(context: CommandContext, typed: string): Promise<readonly Part[]> {
	const names = typed.split(/[,;\n]/).map((each) => each.trim());
	const parts: Part[] = [];
	for (const name of names.filter((each) => each !== '')) parts.push(await partNamed(context, name));
	if (parts.length === 0) throw new FaultError('campaign-empty');
	return parts;
}
