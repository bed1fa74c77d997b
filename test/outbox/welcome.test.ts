import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendOutcome, SettleOutcome } from '../../src/domain/outcome.js';
import { holdScope } from '../../src/outbox/emergency.js';
import { createWelcome, type Welcome } from '../../src/outbox/welcome.js';
import type { Chat, Missing } from '../../src/ports/chat.js';
import type { Store } from '../../src/ports/store/index.js';
import { textsFor } from '../../src/render/texts/index.js';
import { welcomeMessage } from '../../src/render/welcome.js';
import { openStore } from '../../src/store/database.js';
import { FakeClock } from '../fakes/clock.js';

const place = { platform: 'fake', workspace: 'w', channel: 'c' };
const scope = ['fake', 'w'];
const minute = 60_000;

describe('a hello', () => {
	let store: Store;
	let close: () => Promise<void>;
	let clock: FakeClock;
	let sent: string[];
	let sending: SendOutcome | null;
	let settling: SettleOutcome;
	let missing: readonly Missing[] | 'lost';
	let reported: unknown[];

	beforeEach(async () => {
		({ store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 0 }));
		clock = new FakeClock(1_000_000_000);
		[sent, sending, settling, missing, reported] = [[], null, { kind: 'absent' }, [], []];
	});
	afterEach(async () => {
		expect(reported).toEqual([]);
		await close();
	});

	const chat = {
		platform: 'fake',
		async send(_: unknown, { postId }: { postId: string }) {
			const outcome: SendOutcome = sending ?? { kind: 'sent', messageId: 'm' };
			if (outcome.kind === 'sent' || outcome.kind === 'unknown') sent.push(postId);
			return outcome;
		},
		settle: async () => settling,
		check: async () => missing,
	} as unknown as Chat;

	let ids = 0;
	function open(enabled = true): Welcome {
		return createWelcome({
			...{ store, clock, enabled, chat: () => chat },
			newPostId: () => `hello${ids++}`,
			defaults: { zone: 'UTC', locale: 'en' },
			message: (locale) => welcomeMessage(textsFor(locale)),
			report: (error) => reported.push(error),
		});
	}
	const turns = async () => {
		for (let i = 0; i < 60; i++) await new Promise((resolve) => setImmediate(resolve));
	};
	async function pass(ms: number): Promise<void> {
		for (let gone = 0; gone < ms; gone += 15_000) {
			clock.move(15_000);
			await turns();
		}
	}

	it('is said once for ever, in every copy and every later run', async () => {
		const [one, other] = [open(), open()];
		one.greet(scope, place);
		other.greet(scope, place);
		one.greet(scope, place);
		await turns();
		const later = open();
		later.start();
		later.greet(scope, place);
		await pass(5 * minute);
		expect(sent).toHaveLength(1);
		later.greet([...scope, 'another'], place);
		await turns();
		expect(sent).toHaveLength(2);
	});

	it('is said after a stop between its row and its sending', async () => {
		await store.greetings.begin(scope, place, 'hello', clock.now());
		open().start();
		await turns();
		expect(sent).toEqual(['hello']);
	});

	it('is looked for before it is repeated: the process died, or no answer came', async () => {
		sending = { kind: 'unknown', code: 'timeout' };
		open().greet(scope, place);
		await turns();
		expect(sent).toHaveLength(1);
		// Another run, which finds it.
		[sending, settling] = [null, { kind: 'sent', messageId: 'm' }];
		open().start();
		await pass(3 * minute);
		expect(sent).toHaveLength(1);
		expect(await store.greetings.due(Number.MAX_SAFE_INTEGER)).toEqual([]);
	});

	it('is said again where it certainly did not arrive, by the same id, and never where nobody can know', async () => {
		sending = { kind: 'unknown', code: 'timeout' };
		const welcome = open();
		welcome.greet(scope, place);
		await turns();
		[sending, settling] = [null, { kind: 'absent' }];
		await pass(2 * minute);
		expect(sent).toHaveLength(2);
		expect(new Set(sent).size).toBe(1);
		sending = { kind: 'unknown', code: 'timeout' };
		settling = { kind: 'unknown', code: 'history-closed', lasting: true, ms: 0 };
		welcome.greet(['fake', 'another'], place);
		await pass(10 * minute);
		expect(sent).toHaveLength(3);
		expect(await store.greetings.due(Number.MAX_SAFE_INTEGER)).toEqual([]);
	});

	it('waits for a permission for a day, and for the release of an emergency hold', async () => {
		missing = [{ permission: 'Send Messages' }];
		const welcome = open();
		welcome.greet(scope, place);
		await turns();
		expect(sent).toEqual([]);
		missing = [];
		await holdScope(store.memory, { kind: 'all' }, clock.now());
		await pass(30 * minute);
		expect(sent).toEqual([]);
		await store.memory.remove('held:all');
		await pass(61 * minute);
		expect(sent).toHaveLength(1);
		missing = [{ permission: 'Send Messages' }];
		welcome.greet(['fake', 'never'], place);
		await turns();
		clock.move(25 * 3_600_000);
		await turns();
		missing = [];
		await pass(61 * minute);
		expect(sent).toHaveLength(1);
	});

	it('is not said where there is no place for it, and whoever comes while it is switched off is not greeted later', async () => {
		open().greet(scope, null);
		open(false).greet(['fake', 'quiet'], place);
		await turns();
		open().greet(scope, place);
		open().greet(['fake', 'quiet'], place);
		missing = 'lost';
		open().greet(['fake', 'gone'], place);
		await pass(2 * minute);
		expect(sent).toEqual([]);
	});
});
