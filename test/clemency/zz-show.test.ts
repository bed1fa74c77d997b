import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { canipardon } from '../../commands/canipardon.js';
import { renderConsole } from '../../src/render/console.js';
import { textsFor } from '../../src/render/texts/index.js';
import { knownOn } from './known.js';

it('shows', async () => {
	const known = knownOn('2026-11-21');
	const now = Date.parse('2026-11-21T12:00:00Z');
	let out = '';
	for (const line of readFileSync('/tmp/clem/q.txt', 'utf8').split('\n').filter(Boolean)) {
		const { message } = await canipardon.run(
			{ now, ports: { cases: known.cases, realNow: () => now }, texts: textsFor('en') } as never,
			{ question: line },
		);
		const head = message.blocks.slice(0, 4).filter((b) => b.b === 'text');
		const shown = renderConsole(
			{ tone: message.tone, ...(message.title === undefined ? {} : { title: message.title }), blocks: head },
			{ now, zone: 'UTC', locale: 'en', width: 100, colour: false } as never,
		);
		out += `Q: ${line}\n     ${shown.join(' ')}\n`;
	}
	writeFileSync('/tmp/clem/out.txt', out);
});
