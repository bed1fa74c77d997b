import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { createRouter } from '../../commands/router.js';
import { textsFor } from '../../src/render/texts/index.js';
import { general, manager, openAvery, shown } from './setup.js';

const live = 'https://petition.parliament.uk/petitions/722903';

async function replaying() {
	const office = await openAvery();
	const ports = { ...office.ports, replaying: true };
	const log = { answered: () => {}, bug: () => {} };
	const router = createRouter({ commands, ports, now: () => office.now, textsFor, log });
	const say = async (line: string) => shown((await router.text(line, manager, general)).message, office.now);
	return { office, say };
}

describe('in a replay', () => {
	it('following a live address says at once that nothing live is read, and how to follow it for real', async () => {
		const { office, say } = await replaying();
		const text = await say(`/petition follow ${live}`);
		expect(text).toContain('This is a replay of a recorded story: nothing of UK Parliament is read here.');
		expect(text).toMatch(/To follow it for real, .*milepost\.yaml/);
		expect(await office.store.petitions.find({ platform: 'uk-parliament', id: '722903' })).toBeNull();
	});

	it('what is part of the story, and what people count, is followed as ever', async () => {
		const { say } = await replaying();
		expect(await say('/petition follow white house')).toContain('This channel follows');
		expect(await say('/petition follow manual:"The hall"')).toContain('It is counted by hand');
	});
});
