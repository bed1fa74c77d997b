import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Secret } from '../../config/secret.js';
import type { Setup } from '../../config/setup.js';
import { bodyOf } from '../chat/shared/signed-body.js';
import { FaultError } from '../domain/fault.js';
import type { Instant, PetitionRef, Reading } from '../domain/petition.js';
import { judgePushed, type PushMemory, type PushVerdict } from '../domain/pushed-count.js';
import type { Ports } from '../ports/command.js';
import type { Store } from '../ports/store/index.js';

/** A petition whose page sends its count by itself. */
export interface PushedPetition {
	readonly ref: PetitionRef;
	readonly key: Secret;
}

export interface PushedCountsDeps {
	readonly store: Store;
	/** By the names of `milepost.yaml`. */
	readonly petitions: ReadonlyMap<string, PushedPetition>;
	readonly recordReading: Ports['recordReading'];
	/** Real time. */
	readonly now: () => Instant;
	readonly log: { warn(fields: object, message: string): void };
}

const mostBytes = 10_000;
/** Of one petition one count a second is looked at: nobody signs faster than people can read. */
const everyMs = 1_000;

const Body = z.strictObject({
	count: z.int().min(0).max(1_000_000_000_000),
	correction: z.boolean().default(false),
});
const Memory = z.object({ signedAt: z.number(), taken: z.array(z.tuple([z.string(), z.string(), z.number()])) });

/**
 * `POST /counts/<name>` with `{"count": 1234}`, `X-Milepost-Timestamp` (unix seconds), `Idempotency-Key`, and
 * `X-Milepost-Signature: sha256=<hex>` over `timestamp.key.body`. 200 taken, or taken before; 400 not to be read; 401 not
 * signed rightly, an unknown name included, or not now; 409 older or lower than what is known; 413 too large; 422 a key
 * used for something else; 429 too often; 503 not now.
 */
export function pushedCounts(deps: PushedCountsDeps): (request: Request) => Promise<Response> {
	const { store, petitions, recordReading, now, log } = deps;
	const lookedAt = new Map<string, Instant>();
	/** What this copy has taken lately; what another took is known from the store. */
	const remembered = new Map<string, PushMemory>();

	return async (request) => {
		if (request.method !== 'POST') return answer(405, 'post it');
		const name = nameIn(request.url);
		const petition = petitions.get(name);
		const stamp = request.headers.get('x-milepost-timestamp') ?? '';
		const key = request.headers.get('idempotency-key') ?? '';
		const body = await bodyOf(request, mostBytes);
		if (body === null) return answer(413, 'too large');
		const said = `${stamp}.${key}.${body.toString('utf8')}`;
		const signature = request.headers.get('x-milepost-signature') ?? '';
		// Nothing is said of names: whoever has no key learns none.
		if (petition === undefined || !isSigned(said, signature, petition.key)) return answer(401, 'wrong signature');
		if (!/^\d{9,11}$/.test(stamp) || !/^[\x21-\x7e]{1,100}$/.test(key)) {
			return answer(400, 'needs X-Milepost-Timestamp (unix seconds) and Idempotency-Key (1 to 100 characters)');
		}
		const read = readBody(body);
		if (read === null) return answer(400, 'the body is {"count": <whole number>}, and "correction": true if it fell');
		const fingerprint = createHash('sha256').update(body).digest('base64url').slice(0, 22);
		const pushed = { ...read, key, fingerprint, signedAt: Number(stamp) * 1_000 };
		// What was overheard and is sent again and again must not use up the second of a new count.
		const early = judgePushed(pushed, remembered.get(name) ?? null, null, now());
		if (early.kind !== 'take') return answerTo(early);
		const wait = (lookedAt.get(name) ?? 0) + everyMs - now();
		if (wait > 0 && wait <= everyMs) return answer(429, 'too often', { 'Retry-After': '1' });
		lookedAt.set(name, now());
		const known = await store.petitions.find(petition.ref);
		if (known === null) return answer(503, 'not known yet');
		const at = now();
		const judge = async (tx: Pick<Store, 'memory'>, latest: number | null) =>
			judgePushed(pushed, await memoryOf(tx, known.id), latest, at);
		const verdict = await judge(store, known.snapshot?.count ?? null);
		if (verdict.kind !== 'take') return answerTo(verdict);
		let taken: PushMemory | null = null;
		try {
			await recordReading(known.id, { at, count: read.count, kind: 'typed' }, async (tx) => {
				// Another copy may have taken it, or a higher one, meanwhile.
				const again = await judge(tx, await countBefore(tx, known.id, { at, count: read.count }));
				if (again.kind !== 'take') throw new TakenMeanwhile(again);
				await tx.memory.set(`pushed:${known.id}`, JSON.stringify(again.memory));
				taken = again.memory;
			});
			if (taken !== null) remembered.set(name, taken);
		} catch (error) {
			if (error instanceof TakenMeanwhile) return answerTo(error.verdict);
			if (!(error instanceof FaultError)) throw error;
			log.warn({ petition: petition.ref, code: error.fault.code }, 'pushed count not taken');
			return answer(503, 'not now', { 'Retry-After': '60' });
		}
		return answer(200, 'taken');
	};
}

/** The same for what the file names; null where it names none. */
export function pushedBy(
	{ config }: Pick<Setup, 'config'>,
	deps: Omit<PushedCountsDeps, 'petitions'>,
): ReturnType<typeof pushedCounts> | null {
	if (config === null || config.pushKeys.size === 0) return null;
	const petitions = config.petitions.flatMap(({ name, ref }) => {
		const key = config.pushKeys.get(name);
		return key === undefined ? [] : [[name, { ref, key }] as const];
	});
	return pushedCounts({ ...deps, petitions: new Map(petitions) });
}

type Refusal = Exclude<PushVerdict, { kind: 'take' }>;

/** Ends the transaction without a trace. */
class TakenMeanwhile extends Error {
	readonly verdict: Refusal;

	constructor(verdict: Refusal) {
		super('taken meanwhile');
		this.verdict = verdict;
	}
}

/** What was counted before a reading that is stored a moment ago, or was not because another one has its moment. */
async function countBefore({ readings }: Store, petition: number, { at, count }: Pick<Reading, 'at' | 'count'>) {
	const latest = await readings.latest(petition);
	const isOwn = latest?.at === at && latest.count === count;
	return (isOwn ? await readings.asOf(petition, at - 1) : latest)?.count ?? null;
}

async function memoryOf({ memory }: Pick<Store, 'memory'>, petition: number): Promise<PushMemory | null> {
	const text = await memory.get(`pushed:${petition}`);
	return text === null ? null : Memory.parse(JSON.parse(text));
}

function isSigned(said: string, signature: string, key: Secret): boolean {
	const right = Buffer.from(`sha256=${createHmac('sha256', key.reveal()).update(said).digest('hex')}`);
	const given = Buffer.from(signature);
	return given.length === right.length && timingSafeEqual(given, right);
}

function readBody(body: Buffer): z.infer<typeof Body> | null {
	try {
		return Body.safeParse(JSON.parse(body.toString('utf8'))).data ?? null;
	} catch {
		return null;
	}
}

function nameIn(url: string): string {
	try {
		return decodeURIComponent(new URL(url).pathname.replace(/^\/counts\//, ''));
	} catch {
		return '';
	}
}

function answerTo(verdict: Refusal): Response {
	if (verdict.kind === 'taken') return answer(200, 'taken before');
	switch (verdict.why) {
		case 'stale':
			return answer(401, 'signed more than five minutes from now: is your clock right?');
		case 'key-used':
			return answer(422, 'this Idempotency-Key was used for another body');
		case 'overtaken':
			return answer(409, 'a count signed later was taken already');
		case 'fallen':
			return answer(409, 'lower than the count that is known: send "correction": true if it is meant');
		default:
			return verdict.why satisfies never;
	}
}

function answer(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
	return new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } });
}
