import { describe, expect, it } from 'vitest';
import { powersFor } from '../../src/clemency/judge/verdict.js';
import { jurisdictions } from '../../src/clemency/law/index.js';
import { standingOn } from '../../src/clemency/shapes/official.js';
import { ask, deps, flat } from './ask.js';

const states = jurisdictions.filter(({ kind, code }) => kind === 'state' && code !== 'WA');
const said = async (question: string) => flat(await ask(question));

/* The same contradiction in every row: a general sentence never stands where the place's own says otherwise. */
describe("a place's own sentence", () => {
	it("is about its own board, whatever another country's is called", async () => {
		for (const { name } of states) {
			const text = await said(`will the pardons board in ${name} take a theft`);
			expect(text, name).not.toMatch(/another country|Malaysia/);
			expect(text, name).toContain(name);
		}
	});

	it('is about the court, whatever passport somebody has', async () => {
		const people = ['canadian', 'british', 'mexican', 'german', 'french', 'irish', 'indian', 'filipino', 'israeli'];
		for (const each of people)
			for (const { name } of states.slice(0, 9)) {
				const text = await said(`im ${each}, convicted in ${name} of theft, who can pardon me`);
				expect(text, `${each} ${name}`).toMatch(new RegExp(`^Only .*${name}`));
				const federal = await said(`${each} citizen, convicted in us federal court in ${name}. who decides`);
				expect(federal, `${each} ${name}`).toMatch(/^Only the President can pardon a federal conviction/);
			}
	});

	it('on a judgment that was put off comes before the stage', async () => {
		for (const { name } of states) {
			const text = await said(`deferred adjudication in ${name}, never convicted, can i get a pardon`);
			expect(text, name).not.toMatch(/Nobody can/);
		}
	});

	it('gives no address of an office that cannot stop an execution', async () => {
		for (const row of states) {
			const { power } = powersFor(row.powers, 'commutation', { death: true, lifeOrDeath: true });
			const { power: usual } = powersFor(row.powers, 'pardon', {});
			if (power === null || power.decider === usual?.decider) continue;
			const text = await said(`on death row in ${row.name}, where do we write`);
			expect(text, row.name).toMatch(/^Only the Governor/);
			expect(text, row.name).not.toContain(row.office.name);
		}
	});

	it("is about a governor's own state, wherever the name stands", async () => {
		const day = '2026-11-21';
		const serving = deps().data.officials.filter(
			(each) => each.office === 'governor' && standingOn(each, day) === 'holds' && each.of.length === 2,
		);
		expect(serving.length).toBeGreaterThan(45);
		for (const { person: written, of } of serving) {
			const person = written.replaceAll('.', '');
			const row = jurisdictions.find(({ code }) => code === of);
			if (row === undefined || row.kind !== 'state') continue;
			expect(await said(`which state is ${person} governor of`), person).toContain(`Governor of ${row.name}:`);
			expect(await said(`when is ${person}s last day`), person).toContain(`Governor of ${row.name}:`);
			expect(await said(`${person} turned me down, can i ask again`), person).not.toMatch(/Do you mean|Which was it/);
		}
	});
});
