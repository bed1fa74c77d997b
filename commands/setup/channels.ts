import type { Destination, NamedChannel } from '../../src/domain/destination.js';
import { channelPause } from '../../src/following/pause.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Finding } from './finding.js';

/** Each is asked of its chat, which takes no more at once; this one comes first. */
const mostLookedAt = 20;

/** What stands in the way of posting, in every channel of this server or workspace that has something to hear. */
export async function checkChannels(context: CommandContext): Promise<readonly Finding[]> {
	const { ports, texts } = context;
	const channels = await channelsToLookAt(context);
	const looked = channels.slice(0, mostLookedAt);
	const findings = (await Promise.all(looked.map((each) => checkChannel(context, each)))).flat();
	const left = channels.length - looked.length;
	const paused = await Promise.all(
		looked.map(async (channel): Promise<readonly Finding[]> => {
			const until = channelPause(await ports.store.follows.of(channel.id), channel) ?? 0;
			return until > ports.realNow() ? [{ verdict: 'beware', line: texts.setupDoctor.paused(channel, until) }] : [];
		}),
	);
	const more: readonly Finding[] = left === 0 ? [] : [{ verdict: 'beware', line: texts.setupDoctor.more(left) }];
	return [...findings, ...paused.flat(), ...more];
}

/** This one, also where nothing was set up yet; then those that follow something or hear what managers are told. */
async function channelsToLookAt({ call, ports }: CommandContext): Promise<readonly Destination[]> {
	const { store } = ports;
	const { platform, workspace, channel } = call.place;
	const { managersChannel } = await store.workspaces.get(platform, workspace);
	const known = await store.destinations.inWorkspace(platform, workspace);
	const used: Destination[] = [];
	for (const each of known) {
		if (each.channel === channel) continue;
		const isUsed = each.channel === managersChannel || (await store.follows.of(each.id)).length > 0;
		if (isUsed) used.push(each);
	}
	return [known.find((each) => each.channel === channel) ?? asIfSetUp(call.place, ports.defaults), ...used];
}

function asIfSetUp(place: NamedChannel, { zone, locale }: CommandContext['ports']['defaults']): Destination {
	const { platform, workspace, channel, channelName: name = null } = place;
	const unset = {
		id: 0,
		quiet: null,
		dailyCap: null,
		templates: {},
		reason: null,
		suspendedAt: null,
		state: 'active',
	} as const;
	return { platform, workspace, channel, name, zone, locale, ...unset };
}

async function checkChannel({ ports, texts }: CommandContext, channel: Destination): Promise<readonly Finding[]> {
	const { setupDoctor: words } = texts;
	const { state, reason, suspendedAt } = channel;
	if (state === 'suspended') {
		return [{ verdict: 'wrong', line: words.suspended(channel, reason ?? '', suspendedAt ?? 0) }];
	}
	const chat = ports.chat(channel.platform);
	if (chat === null) return [{ verdict: 'beware', line: words.notLooked(channel) }];
	const missing = await chat.check(channel);
	if (missing === 'lost') return [{ verdict: 'wrong', line: words.lost(channel) }];
	if (missing.length > 0) {
		const permissions = missing.map(({ permission }) => permission);
		return [{ verdict: 'wrong', line: words.lacks(channel, permissions) }];
	}
	const follows = (await ports.store.follows.of(channel.id)).length;
	return [{ verdict: 'well', line: words.mayPost(channel, follows) }];
}
