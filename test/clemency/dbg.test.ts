import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { createReader } from '../../src/clemency/law/gazetteer.js';
import { readQuestion } from '../../src/clemency/read/read-question.js';
import { ask, desk } from './ask.js';
import { renderConsole } from '../../src/render/console.js';
it('dbg', async () => {
	const d = desk();
	for (const q of readFileSync('/tmp/q.txt', 'utf8').split('\n').filter(Boolean)) {
		const r = readQuestion(q, { gazetteer: createReader(d.data), register: d.data.register, holders: { officials: d.data.officials, today: d.day } });
		const { said, ...x } = r as never as Record<string, unknown>;
		console.log(`> ${q}\n${JSON.stringify({...x, people: (x.people as any[]).map((p) => p.id ?? p)})} ${JSON.stringify(said)}\n${renderConsole(await ask(q), { now: Date.parse('2026-11-21T12:00:00Z'), zone: 'UTC', locale: 'en', width: 42, colour: false }).join('\n')}`);
	}
});
