import { beforeEach, describe, expect, it } from 'vitest';
import { type OperatedOffice, openOperated, operators } from './operators-channel.js';
import { general, manager, reader } from './setup.js';

const elsewhere = [
	general,
	{ ...operators, channel: 'C2' },
	{ ...operators, workspace: 'T2' },
	{ ...operators, platform: 'discord' },
];

let office: OperatedOffice;
beforeEach(async () => {
	office = await openOperated();
});

describe('the operator’s commands anywhere else, and for anybody else', () => {
	const attempts = [...elsewhere.map((place) => [place, manager] as const), [operators, reader] as const];

	it.each(attempts)('%o: a plain answer that says nothing of the place, and no change', async (place, caller) => {
		for (const line of ['hold', 'hold all', 'release', 'hold white house', 'hold nothing of that name']) {
			const said = await office.say(`/petition ${line}`, caller, place);
			expect(said).toContain('is for whoever runs Milepost');
			expect(said).not.toMatch(/T1|C1|slack/i);
		}
		expect(await office.scopes()).toEqual([]);
		expect(office.audited).toEqual([]);
	});

	it.each(attempts)('%o: not in help, not completed', async (place, caller) => {
		const help = await office.say('/petition help', caller, place);
		expect(help).not.toMatch(/petition hold|petition release/);
		expect(await office.say('/petition help hold', caller, place)).toContain('There is no command');
		for (const command of ['petition hold', 'petition release']) {
			expect(await office.router.suggest({ id: 'c', command, args: {}, caller, place }, 'what', '')).toEqual([]);
		}
		const offered = await office.router.suggest(
			{ id: 'c', command: 'petition help', args: {}, caller, place },
			'command',
			'',
		);
		expect(offered.map(({ value }) => value)).not.toContain('petition hold');
	});

	it('is nobody’s where milepost.yaml names no channel', async () => {
		Object.assign(office.ports, { operator: null });
		expect(await office.say('/petition hold', manager, operators)).toContain('is for whoever runs Milepost');
		expect(await office.scopes()).toEqual([]);
	});
});
