import { expect, it } from 'vitest';
import type { Io } from '../../src/app/io.js';
import { outlookCommand } from '../../src/cli/outlook.js';
import { simulateCommand } from '../../src/cli/simulate.js';
import { bundledSeries } from '../../src/replay/load-recording.js';

it.each([
	['simulate', simulateCommand, []],
	['outlook', outlookCommand, ['--petition', 'wtp-avery']],
] as const)('%s says how far it is, while it loads and while it works, each to its end', async (_, command, more) => {
	const heard: string[] = [];
	const io: Io = {
		out: () => {},
		err: () => {},
		variables: {},
		folder: '.',
		now: 0,
		zone: 'UTC',
		width: 100,
		colour: false,
		progress: (part) => (done, of) => void (done === of && heard.push(part)),
	};
	await command([bundledSeries(), ...more], io);
	expect(heard).toEqual(['reading', 'playing']);
});
