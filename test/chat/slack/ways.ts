import type { Slack } from '../../../src/chat/slack/create.js';
import type { SlackDeps } from '../../../src/chat/slack/types.js';
import type { Deed, Said } from '../../fakes/slack/deeds.js';
import {
	bySignedRequest,
	bySocket,
	commandPayload,
	type Deliver,
	elementId,
	eventPayload,
	pressPayload,
	submitPayload,
} from '../../fakes/slack/push.js';
import type { Team, User } from '../../fakes/slack/world.js';
import { type Bot, openBot, until } from './bot.js';

/** A started bot and somebody who uses it, whichever way things come. */
export interface Talk extends Bot {
	readonly running: Slack;
	readonly deliver: Deliver;
	/** Each does something, and waits until it is acknowledged. */
	command(text: string, by?: User, command?: string): Promise<Deed>;
	press(on: Said | undefined, label: string, choice?: string | null, by?: User): Promise<Deed>;
	submit(from: Deed, typed: Readonly<Record<string, string>>, by?: User): Promise<Record<string, unknown>>;
	event(event: Record<string, unknown>, team?: Team): Promise<void>;
	/** What a deed was answered with, once it was. */
	answer(deed: Deed, count?: number): Promise<Said>;
}

export type Way = 'Socket Mode' | 'signed requests';
export const ways: readonly Way[] = ['Socket Mode', 'signed requests'];

export async function openTalk(way: Way, change: Partial<SlackDeps> = {}): Promise<Talk> {
	const bot = await openBot(change);
	const { fake, router, channel } = bot;
	const { signingSecret } = fake.state;
	const running = way === 'Socket Mode' ? bot.slack : bot.reborn({ entrance: { kind: 'http', signingSecret } });
	await running.start(router);
	if (way === 'Socket Mode') await until(() => fake.socket.greeted === 1 && running.downSince() === null);
	const deliver = way === 'Socket Mode' ? bySocket(fake) : bySignedRequest(fake, (request) => running.handle(request));

	return Object.assign(bot, {
		running,
		deliver,
		async command(text: string, by = bot.member, command = '/petition') {
			const deed = fake.deeds.open(by, channel);
			await deliver('slash_commands', commandPayload(deed, command, text), deed);
			return deed;
		},
		async press(on: Said | undefined, label: string, choice: string | null = null, by = bot.member) {
			const deed = fake.deeds.open(by, channel, on ?? null);
			await deliver('interactive', pressPayload(deed, elementId(on, label), choice), deed);
			return deed;
		},
		async submit(from: Deed, typed: Readonly<Record<string, string>>, by = bot.manager) {
			if (from.view === null) throw new Error('no form was opened');
			const payload = submitPayload(from.view, by, bot.team, typed);
			await deliver('interactive', payload, null);
			return payload;
		},
		event: (event: Record<string, unknown>, team = bot.team) =>
			deliver('events_api', eventPayload(fake, team, event), null),
		async answer(deed: Deed, count = 1) {
			await until(() => deed.said.length >= count);
			return deed.said[count - 1] as Said;
		},
	});
}

/** Everything somebody reads in an answer. */
export function textOf(said: Said | undefined): string {
	return (said?.blocks ?? [])
		.flatMap((block) => {
			if (block.type === 'section') return [block.text, ...(block.fields ?? [])].map((each) => each?.text ?? '');
			return block.type === 'context' ? block.elements.map((each) => each.text) : [];
		})
		.join('\n');
}
