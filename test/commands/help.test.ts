import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { milestoneRules } from '../../src/domain/milestones/index.js';
import { textsFor } from '../../src/render/texts/index.js';
import { openOffice } from './setup.js';

describe('help', () => {
	it('lists every command, and everything about each', async () => {
		const office = await openOffice();
		const text = await office.say('/petition help');
		// The operator's own are spoken of in the operator's channel only (test/commands/hold.test.ts).
		const everybodys = commands.filter(({ access }) => access !== 'operator');
		for (const { name, summary } of everybodys) expect(text).toContain(`/${name}: ${summary(textsFor('en'))}`);
		for (const { name, options, example } of everybodys) {
			const details = await office.say(`/petition help ${name.split(' ').slice(-2).join(' ')}`);
			expect(details).toContain(example);
			for (const option of options) expect(details).toContain(`- ${option.name}: `);
		}
	});

	it('explains every rule there is', async () => {
		const office = await openOffice();
		const text = await office.say('/petition help follow');
		for (const { id } of milestoneRules) expect(text).toMatch(new RegExp(`^- ${id}[^ ]*: \\w`, 'm'));
	});

	it('of a slip says the nearest', async () => {
		const office = await openOffice();
		expect(await office.say('/petition help folow')).toContain('Did you mean /petition follow?');
	});
});
