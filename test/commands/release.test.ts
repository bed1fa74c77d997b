import { beforeEach, describe, expect, it } from 'vitest';
import { heldOutcome } from '../../src/outbox/emergency.js';
import { type OperatedOffice, openOperated, operators } from './operators-channel.js';
import { idHere, manager } from './setup.js';

let office: OperatedOffice;
beforeEach(async () => {
	office = await openOperated();
});

describe('release, in the operator’s channel', () => {
	it('releases one of what is held, or all of it, and writes down who did', async () => {
		for (const what of ['', ' Discord', ' White House']) await office.order(`/petition hold${what}`);
		expect(await office.order('/petition release white house')).toContain('Released: Pardon Steven');
		expect(await office.scopes()).toEqual([{ kind: 'all' }, { kind: 'platform', platform: 'discord' }]);
		await office.order('/petition release');
		expect(await office.scopes()).toEqual([]);
		const where = { who: manager.id, platform: 'slack', workspace: 'T1' };
		expect(office.audited.filter(({ what }) => what === 'release')).toMatchObject([
			{ ...where, what: 'release', detail: 'white house' },
			{ ...where, what: 'release', detail: 'all' },
		]);
	});

	it('lets held posts go, as the command line does', async () => {
		await office.follow({ kind: 'petition', id: office.wtp }, 'every:10000');
		await office.order('/petition hold');
		await office.read(office.wtp, { at: office.now, count: 31_000, kind: 'exact' });
		const [post] = await office.store.posts.open(await idHere(office));
		await office.store.posts.update(post?.id ?? '', { outcome: heldOutcome, nextTryAt: office.now + 3_600_000 });
		expect(await office.order('/petition release')).toContain('1 held post may leave now');
		expect(await office.store.posts.nextDue()).toBe(office.now);
	});

	it('offers what is held', async () => {
		await office.order('/petition hold slack');
		const call = { id: 'c', command: 'petition release', args: {}, caller: manager, place: operators };
		expect(await office.router.suggest(call, 'what', '')).toMatchObject([{ value: 'slack' }]);
	});
});
