import type { Log } from '../monitoring/log.js';
import type { Clock } from '../ports/clock.js';
import type { Wake } from '../ports/engine.js';
import type { Store } from '../ports/store/index.js';
import type { RemoteChatDeps } from './chats.js';

export interface ChatEventsDeps {
	readonly store: Store;
	readonly wake: Wake;
	readonly clock: Clock;
	readonly log: Log;
}

const hour = 3_600_000;

const keyOf = (place: { readonly platform: string; readonly workspace: string }) =>
	`${place.platform}:${place.workspace}`;

/** What a server or workspace tells of the bot's place in it. Nobody waits for it: what goes wrong is in the log. */
export function chatNews({
	store,
	wake,
	clock,
	log,
}: ChatEventsDeps): Pick<RemoteChatDeps, 'changed' | 'removed' | 'present' | 'moved' | 'named' | 'threads'> {
	const wentWrong = (error: unknown) => log.error({ error: String(error) }, 'news of a chat could not be stored');

	/** What is suspended there is looked at now, not within the hour. */
	async function lookAgain(platform: string, workspace: string, channel: string | null): Promise<void> {
		await store.workspaces.back(platform, workspace);
		for (const { id, state, ...place } of await store.destinations.inWorkspace(platform, workspace)) {
			const isMeant = channel === null || place.channel === channel;
			if (isMeant && state === 'suspended') wake.wake('resume', String(id), clock.now());
		}
		// What a channel is closed for closes the threads in it, and nothing else is said of those.
		const threads = channel === null ? [] : await store.destinations.threadsIn({ platform, workspace, channel });
		for (const { id, state } of threads) if (state === 'suspended') wake.wake('resume', String(id), clock.now());
	}

	/**
	 * Whoever is not there is noted; not there again after an hour, it was left while nobody looked. One look proves
	 * nothing: servers go missing for minutes when Discord is in trouble.
	 */
	async function compare(platform: string, present: ReadonlySet<string>, covers: (workspace: string) => boolean) {
		const known = (await store.destinations.all()).filter((each) => each.platform === platform);
		const left = new Set((await store.workspaces.leftBefore(Number.MAX_SAFE_INTEGER)).map(keyOf));
		for (const workspace of new Set(known.map((each) => each.workspace).filter(covers))) {
			const key = keyOf({ platform, workspace });
			const missed = await store.memory.get(`absent:${key}`);
			if (present.has(workspace)) {
				if (missed !== null) await store.memory.remove(`absent:${key}`);
				if (left.has(key)) await lookAgain(platform, workspace, null);
			} else if (missed === null) await store.memory.set(`absent:${key}`, String(clock.now()));
			else if (!left.has(key) && clock.now() - Number(missed) >= hour) remove(platform, workspace);
		}
	}

	function remove(platform: string, workspace: string): void {
		log.warn({ platform, workspace }, 'removed: its set-up is kept for 30 days');
		store.workspaces.left(platform, workspace, clock.now()).catch(wentWrong);
	}

	/** Names are kept only of channels that are set up. */
	async function call(platform: string, workspace: string, channels: ReadonlyMap<string, string>): Promise<void> {
		for (const { id, channel, name } of await store.destinations.inWorkspace(platform, workspace)) {
			const called = channels.get(channel);
			if (called !== undefined && called !== name) await store.destinations.set(id, { name: called });
		}
	}

	async function place(platform: string, workspace: string, parents: ReadonlyMap<string, string>): Promise<void> {
		for (const { id, channel } of await store.destinations.inWorkspace(platform, workspace)) {
			const parent = parents.get(channel);
			if (parent !== undefined) await store.destinations.set(id, { parent });
		}
	}

	return {
		threads: (platform, workspace, parents) => {
			place(platform, workspace, parents).catch(wentWrong);
		},
		named: (platform, workspace, channels) => {
			call(platform, workspace, channels).catch(wentWrong);
		},
		present: (platform, workspaces, covers) => {
			compare(platform, workspaces, covers).catch(wentWrong);
		},
		moved: (platform, workspace, from, to) => {
			store.destinations.move(platform, workspace, from, to).catch(wentWrong);
		},
		changed: (platform, workspace, channel) => {
			lookAgain(platform, workspace, channel).catch(wentWrong);
		},
		removed: remove,
	};
}
