import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { doctorCommand } from '../../src/cli/doctor/index.js';
import { openStore } from '../../src/store/database.js';
import { serve } from '../fakes/http-server.js';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'milepost-doctor-'));
	writeFileSync(join(folder, 'milepost.yaml'), 'zone: UTC\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function doctor(more: Readonly<Record<string, string>>): Promise<string> {
	const now = Date.UTC(2026, 10, 21, 12);
	const { store, close } = await openStore({ file: join(folder, 'milepost.db'), mode: 'bot', now: () => now });
	for (const platform of ['console', 'discord', 'slack']) {
		await store.destinations.ensure(
			{ platform, workspace: 'w', channel: `#${platform}` },
			{ zone: 'UTC', locale: 'en' },
		);
	}
	await close();
	const lines: string[] = [];
	const out = (line: string) => void lines.push(line);
	const variables = { MILEPOST_DATA: folder, ...more };
	await doctorCommand([], { out, err: out, variables, folder, now, zone: 'UTC', width: 1_000, colour: false });
	return lines.join('\n');
}

it('a channel of this terminal is well, and one of a chat without a token is not connected', async () => {
	const said = await doctor({});
	expect(said).not.toMatch(/console.* is not connected/);
	expect(said).toMatch(/discord #discord: discord is not connected/);
	expect(said).toMatch(/slack #slack: slack is not connected/);
});

it('says of no configuration file what it means: the replay, or what people set up in the chat', async () => {
	rmSync(join(folder, 'milepost.yaml'));
	expect(await doctor({})).toMatch(/No .*milepost\.yaml: Milepost replays the recorded petitions/);
	const chat = await serve(() => ({ status: 401, body: '{"message":"401: Unauthorized","code":0}' }));
	try {
		const said = await doctor({ DISCORD_TOKEN: 'MTk4NjIy.Cl2FMQ.ZnCjm1', DISCORD_API_URL: chat.base });
		expect(said).toMatch(/No .*milepost\.yaml, and none is needed:/);
		expect(said).not.toContain('replays');
	} finally {
		await chat.close();
	}
});

it('of a chat that has its token nobody is told to connect it', async () => {
	const chat = await serve(() => ({ status: 401, body: '{"message":"401: Unauthorized","code":0}' }));
	try {
		const said = await doctor({ DISCORD_TOKEN: 'MTk4NjIy.Cl2FMQ.ZnCjm1', DISCORD_API_URL: chat.base });
		expect(said).not.toMatch(/discord is not connected/);
		expect(said).toMatch(/slack #slack: slack is not connected/);
	} finally {
		await chat.close();
	}
});
