import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { Secret } from '../../config/secret.js';

const token = 'xoxb-very-secret';
const secret = new Secret(token);

it.each([
	['a text', `${secret}`],
	['joined', `token: ${String(secret)}`],
	['a list', [secret].join()],
	['JSON', JSON.stringify({ secret })],
	['an inspection', inspect({ deep: { secret } }, { depth: 5, showHidden: true })],
	['its keys', Object.entries(secret).join()],
	['a copy', JSON.stringify({ ...secret })],
])('a secret is not printed as %s', (_, printed) => {
	expect(printed).not.toContain(token);
});

it('is revealed where it is asked for by name', () => {
	expect(secret.reveal()).toBe(token);
});

it('is asked for only where it is sent, or compared with what was sent', () => {
	const root = join(import.meta.dirname, '../..');
	const asking = ['src', 'commands', 'config']
		.flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
				.map((entry) => relative(root, join(entry.parentPath, entry.name))),
		)
		.filter((path) => readFileSync(join(root, path), 'utf8').includes('.reveal()'));
	expect(asking.sort()).toEqual([
		'commands/event/calendar.ts',
		'commands/setup/feed.ts',
		'src/app/alarms.ts',
		'src/app/chats.ts',
		'src/app/join-others.ts',
		'src/app/pushed-counts.ts',
		'src/chat/webhook/sign.ts',
		'src/monitoring/insider.ts',
		'src/monitoring/open-telemetry.ts',
		'src/store/postgres/address.ts',
		'src/store/postgres/pool.ts',
	]);
});
