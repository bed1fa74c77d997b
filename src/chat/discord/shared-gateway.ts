import type { SessionInfo } from '@discordjs/ws';
import { z } from 'zod';
import { createGateway, type Gateway, type GatewayDeps } from './gateway.js';
import type { GatewaySharing, Memory } from './types.js';

/** How often leases are renewed and free ones looked for. A killed copy's are free after twenty to twenty-five seconds. */
const lookMs = 3_000;
/** Not renewed for so long, others may have them any moment. */
const longestSilenceMs = 17_000;
/** Discord takes one new session in so long, for each remainder of the shard's number by `max_concurrency`. */
const identifyMs = 5_000;
/** How far a session has come is written down so often: what came since is heard again when it is resumed. */
const sessionMs = 1_000;

const Recommended = z.object({
	shards: z.int().min(1),
	session_start_limit: z.object({ max_concurrency: z.int().min(1) }),
});
const Session = z.object({
	...{ resumeURL: z.string(), sequence: z.int(), sessionId: z.string() },
	...{ shardCount: z.int(), shardId: z.int() },
});
const countKey = 'shards';

interface Held {
	readonly gateway: Gateway;
	/** Writes down how far the session has come. */
	readonly keep: () => Promise<void>;
}

/**
 * The gateway of one copy among others: each shard is a lease, and every copy has its part of them. A lost copy's shards
 * are free when it is missed, a stopped one's at once, and whoever comes is given some; each goes on with the session
 * that the one before left, where Discord still has it.
 */
export function createSharedGateway(ports: GatewayDeps, sharing: GatewaySharing, remember: Memory): Gateway {
	const { api, clock, log } = ports;
	const { leases } = sharing;
	const held = new Map<number, Held>();
	const steady = () => clock.steady?.() ?? clock.now();
	let count = 0;
	let concurrency = 1;
	let information: unknown;
	let recount = true;
	let renewedAt = steady();
	let stopped = false;
	let cancel = () => {};
	let looking = Promise.resolve();

	const work = (shard: number) => `discord shard ${shard} of ${count}`;

	/** As many as all have agreed on; whoever is alone, or was told that it is wrong, asks Discord. */
	async function agree(copies: number): Promise<void> {
		const agreed = Number((await remember.get(countKey)) ?? 0);
		if (!recount && agreed === count) return;
		information = await api.get('/gateway/bot');
		const { shards, session_start_limit } = Recommended.parse(information);
		concurrency = session_start_limit.max_concurrency;
		const wanted = recount && (count > 0 || agreed === 0 || copies === 1) ? shards : agreed;
		if (wanted !== count) await dropAll(true);
		count = wanted;
		recount = false;
		if (wanted !== agreed) await remember.set(countKey, String(wanted));
	}

	async function look(): Promise<void> {
		try {
			const copies = Math.max(1, await sharing.copies());
			await agree(copies);
			for (const shard of [...held.keys()]) if ((await leases.take(work(shard))) === null) await drop(shard, false);
			const part = Math.ceil(count / copies);
			for (const shard of [...held.keys()].slice(part)) await drop(shard, true);
			await take(part);
			renewedAt = steady();
		} catch (error) {
			log.warn({ error: String(error) }, 'connections cannot be divided among the copies');
			if (steady() - renewedAt > longestSilenceMs) await dropAll(false);
		}
		if (!stopped) {
			cancel = clock.after(lookMs, () => {
				looking = look();
			});
		}
	}

	/** From another one on in every copy, so that not all ask for the same. */
	async function take(part: number): Promise<void> {
		const first = Number.parseInt(leases.own.slice(0, 6), 16) || 0;
		for (let i = 0; i < count && held.size < part && !stopped; i++) {
			const shard = (first + i) % count;
			if (!held.has(shard) && (await leases.take(work(shard))) !== null) await connect(shard);
		}
	}

	async function connect(shard: number): Promise<void> {
		const key = `session:${shard}`;
		let session = sessionIn(await remember.get(key), count);
		let keptAt = Number.NEGATIVE_INFINITY;
		const keep = async () => remember.set(key, session === null ? '' : JSON.stringify(session)).catch(() => {});
		const gateway = createGateway(ports, {
			...{ shard, count, session, information },
			seen(next) {
				session = next;
				if (steady() - keptAt < sessionMs && next !== null) return;
				keptAt = steady();
				void keep();
			},
			identify: (signal) => identify(shard, signal),
			recount() {
				recount = true;
			},
		});
		held.set(shard, { gateway, keep });
		// Not waited for: it may have to wait for others that identify themselves.
		void gateway.start();
	}

	async function identify(shard: number, signal: AbortSignal): Promise<void> {
		const wait = await sharing.reserve(`discord identify ${shard % concurrency}`, identifyMs);
		if (wait === 0) return;
		await new Promise<void>((resolve, reject) => {
			const stopWaiting = clock.after(wait, resolve);
			signal.addEventListener('abort', () => {
				stopWaiting();
				reject(new Error('not waited for any more'));
			});
		});
	}

	async function drop(shard: number, giveBack: boolean): Promise<void> {
		const dropped = held.get(shard);
		held.delete(shard);
		await dropped?.gateway.stop();
		if (!giveBack) return;
		await dropped?.keep();
		await leases.giveBack(work(shard)).catch(() => {});
	}

	async function dropAll(giveBack: boolean): Promise<void> {
		await Promise.all([...held.keys()].map((shard) => drop(shard, giveBack)));
	}

	return {
		async start() {
			looking = look();
			await looking;
		},
		async stop() {
			stopped = true;
			cancel();
			await looking;
			await dropAll(true);
		},
		downSince() {
			const since = [...held.values()].flatMap(({ gateway }) => gateway.downSince() ?? []);
			return since.length === 0 ? null : Math.min(...since);
		},
		connections: () => [...held.values()].flatMap(({ gateway }) => gateway.connections()),
	};
}

function sessionIn(text: string | null, count: number): SessionInfo | null {
	if (text === null || text === '') return null;
	try {
		const session = Session.safeParse(JSON.parse(text)).data ?? null;
		return session?.shardCount === count ? session : null;
	} catch {
		return null;
	}
}
