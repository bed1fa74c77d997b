import { describe, expect, it } from 'vitest';
import { respond } from '../../commands/canipardon/answer.js';
import type { Message } from '../../src/render/message.js';
import { ask, deps, flat } from './ask.js';

/** What the button "Report a mistake" under an answer sends. */
function button({ actions = [] }: Message): string {
	const found = actions.find((action) => action.kind === 'ask' && /mistake/i.test(String(action.label)));
	if (found?.kind !== 'ask') throw new Error('no button');
	return String(found.args['question']);
}

const typed = 'my neighbour Otto Quartz wants to know who can pardon a Wisconsin burglary';

describe('"Report a mistake"', () => {
	it('sends the place, the statement and its source, and nothing of what was typed', async () => {
		const told: Message[] = [];
		const report = async (message: Message) => {
			told.push(message);
			return 'told' as const;
		};
		const state = button(await ask(typed));
		expect(state.length).toBeLessThanOrEqual(100);
		expect(state).not.toMatch(/otto|quartz|neighbour|burglary/i);
		const thanks = flat(await respond(state, deps(undefined, { report })));
		expect(thanks).not.toMatch(/otto|quartz/i);
		const [sent] = told;
		const text = sent === undefined ? '' : flat(sent);
		expect(text).toContain('WI');
		expect(text).toContain('Only the Governor of Wisconsin can pardon a Wisconsin conviction');
		expect(JSON.stringify(sent)).toMatch(/https:\/\//);
		expect(JSON.stringify(sent)).not.toMatch(/otto|quartz|neighbour|burglary/i);
	});

	it('says so where nobody is named to be told, where it was told already, and where it failed', async () => {
		const state = button(await ask('georgia'));
		const answers = await Promise.all(
			([null, 'told', 'already', 'failed'] as const).map(async (done) =>
				flat(await respond(state, deps(undefined, { report: done === null ? null : async () => done }))),
			),
		);
		expect(new Set(answers).size).toBe(4);
	});
});

describe('what is due or unsettled', () => {
	it('says in the answer that a row should have been looked at again', async () => {
		const due = flat(await respond('wisconsin', deps(undefined, { today: '2027-11-22' })));
		expect(due).toMatch(/was to be looked at again by .*2027/);
		expect(flat(await ask('wisconsin'))).not.toMatch(/looked at again/);
	});

	it('says under Why what no court has settled', async () => {
		const message = await ask('can the president pardon a colorado conviction');
		const why = message.actions?.find((action) => action.kind === 'ask' && /why/i.test(String(action.label)));
		if (why?.kind !== 'ask') throw new Error('no button');
		const shown = flat(await respond(String(why.args['question']), deps()));
		expect(shown).toMatch(/No court is known to have accepted/);
	});

	it('seals in South Dakota only what went through the Board', async () => {
		expect(flat(await ask('does a south dakota pardon through the board seal the record'))).toMatch(/seal/i);
		expect(flat(await ask('south dakota pardon without the board, is the record sealed'))).toMatch(
			/any other is valid and is not|not seal|without .*seal|only .*seal|stays/i,
		);
	});

	it('calls a former Governor former, and the Governor of the day of a replay by his office', async () => {
		expect(flat(await ask('Can Gov. Walker pardon Avery'))).toMatch(/former|no longer/i);
		const then = flat(await ask('Can Gov. Walker pardon Avery', '2016-01-08'));
		expect(then).not.toMatch(/no longer|former/i);
		expect(then).toMatch(/Governor/);
	});

	it('calls nobody a former Governor who is yet to come', async () => {
		expect(flat(await ask('would Hochul pardon help', '2016-01-08'))).not.toMatch(/no longer|former/i);
		expect(flat(await ask('would Cuomo pardon help'))).toMatch(/no longer|former/i);
	});
});
