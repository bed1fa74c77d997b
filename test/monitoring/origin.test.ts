import { expect, it } from 'vitest';
import { createLog } from '../../src/monitoring/log.js';
import { currentOrigin, newOrigin, newPostId, originOfPost, withOrigin } from '../../src/monitoring/origin.js';

it('a post begins with the id of what it came of, and is one of its own', () => {
	const origin = newOrigin();
	const [one, other] = withOrigin(origin, () => [newPostId(), newPostId()]);
	expect([one, other].map(originOfPost)).toEqual([origin, origin]);
	expect(one).toMatch(/^[0-9a-f]{24}$/);
	expect(one).not.toBe(other);
});

it('a post that came of nothing known, or of an id of another form, has one all the same', () => {
	expect(newPostId()).toMatch(/^[0-9a-f]{24}$/);
	expect(withOrigin('fault-1', () => newPostId())).toMatch(/^[0-9a-f]{24}$/);
});

it('every line written meanwhile has the id, also after a wait; a line with its own keeps that', async () => {
	const lines: { id?: string; msg: string }[] = [];
	const log = createLog('info', { write: (line: string) => lines.push(JSON.parse(line)) });
	await Promise.all(
		['aaaaaaaa', 'bbbbbbbb'].map((origin) =>
			withOrigin(origin, async () => {
				await new Promise(setImmediate);
				log.info('by the way');
				log.info({ id: 'c' }, 'its own');
			}),
		),
	);
	log.info('nobody’s');
	expect(lines.map(({ id, msg }) => [id, msg])).toEqual([
		['aaaaaaaa', 'by the way'],
		['c', 'its own'],
		['bbbbbbbb', 'by the way'],
		['c', 'its own'],
		[undefined, 'nobody’s'],
	]);
	expect(currentOrigin()).toBeNull();
});
