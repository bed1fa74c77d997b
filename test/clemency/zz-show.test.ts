import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { canipardon } from '../../commands/canipardon.js';
import { renderConsole } from '../../src/render/console.js';
import { textsFor } from '../../src/render/texts/index.js';
import { knownOn } from './known.js';

it('shows', async () => {
	const known = knownOn('2026-11-21');
	const now = Date.parse('2026-11-21T12:00:00Z');
	for (const line of readFileSync('/tmp/clem/q.txt', 'utf8').split('\n').filter(Boolean)) {
		const answer = await canipardon.run(
			{ now, ports: { cases: known.cases, realNow: () => now }, texts: textsFor('en') } as never,
			{
				question: line,
			},
		);
		console.log(
			`\n##### ${line}\n${renderConsole(answer.message, { now, zone: 'UTC', locale: 'en', width: 120, colour: false } as never).join('\n')}`,
		);
	}
});
