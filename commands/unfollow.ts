import type { Follow } from '../src/domain/follow.js';
import type { Subject } from '../src/domain/petition.js';
import type { Command, CommandContext } from '../src/ports/command.js';
import type { Block } from '../src/render/message.js';
import { endHere } from './access/end-here.js';
import { lawIn, unfollowLaw } from './follow/law.js';
import { here } from './naming/here.js';
import { chooseFollow, suggestFollowed } from './naming/resolve.js';
import { subjectOf, type Target, titleOf, typedName } from './naming/target.js';

export const unfollow: Command = {
	name: 'petition unfollow',
	summary: ({ commands }) => commands.unfollow.summary,
	example: '/petition unfollow white house',
	options: [
		{
			name: 'petition',
			kind: 'petition',
			required: false,
			rest: true,
			summary: ({ commands }) => commands.unfollow.petition,
		},
	],
	access: 'manager',
	async run(context, { petition }) {
		const law = lawIn(petition);
		if (law !== null) return unfollowLaw(context, law);
		const chosen = await chooseFollow(context, petition);
		if ('answer' in chosen) return chosen.answer;
		const { texts } = context;
		const { target } = chosen;
		const { destination, follows } = await here(context);
		const gone = follows.find((follow) => isAbout(follow, subjectOf(target)));
		const left = follows.filter((follow) => follow !== gone);
		if (destination !== null && gone !== undefined) {
			await endHere(context, destination, gone);
		}
		return {
			visibility: 'private',
			message: {
				tone: 'good',
				title: texts.follow.unfollowed(titleOf(target)),
				blocks: [
					{ kind: 'text', line: texts.follow.unfollowedText(typedName(target)) },
					...(gone?.origin === 'config' ? [{ kind: 'text' as const, line: texts.follow.inFile }] : []),
					...(await stillAnnounced(context, target, left)),
				],
			},
		};
	},
	suggest: (context, _option, typed) => suggestFollowed(context, typed),
};

function isAbout({ subject }: Follow, { kind, id }: Subject): boolean {
	return subject.kind === kind && subject.id === id;
}

/** A petition may be announced as a part of a campaign, too. */
async function stillAnnounced(
	{ ports, texts }: CommandContext,
	target: Target,
	left: readonly Follow[],
): Promise<readonly Block[]> {
	if (target.kind !== 'petition') return [];
	const campaigns = await ports.store.campaigns.of(target.petition.id);
	const still = campaigns.find(({ id }) => left.some((follow) => isAbout(follow, { kind: 'campaign', id })));
	return still === undefined ? [] : [{ kind: 'text', line: texts.follow.stillCampaign(still.title) }];
}
