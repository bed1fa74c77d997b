import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../config/config-file.js';
import { chatPlatforms, readSetup } from '../../config/setup.js';
import type { Io } from '../../src/app/io.js';
import { explainCommand } from '../../src/cli/explain.js';
import { exportCommand } from '../../src/cli/export.js';
import { applyConfig } from '../../src/following/apply-config.js';
import { sources } from '../../src/sources/index.js';
import { openStore } from '../../src/store/database.js';
import { commitObservation } from '../../src/watch/observe.js';
import { snapshot } from '../domain/build.js';

const now = Date.UTC(2026, 10, 21, 12);
const ports = { sources, platforms: chatPlatforms, zone: 'UTC' };
const file = `
petitions:
  hall:
    address: 'manual:hall'
    title: The hall
    deadline: 2027-01-31
    thresholds: [{ count: 500 }, { count: 1500, consequence: response, authority: the council, promised_days: 30 }]
destinations:
  team: { platform: discord, workspace: "7", channel: "81" }
  other: { platform: discord, workspace: "7", channel: "82" }
follows:
  - { destination: team, petition: hall, rules: threshold }
`;

function configOf(text: string) {
	const result = readConfig(text, 'milepost.yaml', ports);
	if (!result.ok) throw new Error(JSON.stringify(result.faults));
	return result.config;
}

let folder: string;
let said: string[];
let io: Io;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'milepost-names-'));
	said = [];
	const variables = { MILEPOST_DATA: folder };
	const out = (line: string) => void said.push(line);
	io = { out, err: out, variables, folder, now, zone: 'UTC', width: 100, colour: false };
	const opened = await openStore({ file: readSetup(variables, folder).database, mode: 'bot', now: () => now });
	const config = configOf(file);
	await applyConfig(config, opened.store, now);
	const [hall] = config.petitions;
	const { deadline = null, thresholds = [] } = hall ?? {};
	const typed = snapshot({ title: 'The hall', count: 420, deadline, thresholds });
	await commitObservation(
		{ store: opened.store, realNow: () => now, newPostId: () => 'p' },
		{ petition: 1, snapshot: typed, at: now },
	);
	await opened.store.destinations.ensure(
		{ platform: 'discord', workspace: '7', channel: '81', channelName: 'save-the-hall\nfollows: []' },
		{ zone: 'UTC', locale: 'en' },
	);
	await opened.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a channel is named beside its id', () => {
	it('in the set-up, which is a configuration file all the same', async () => {
		await exportCommand(['--setup'], io);
		const text = said.join('\n');
		expect(text).toContain('channel: "81" # save-the-hall follows: []\n');
		expect(text).toContain('channel: "82"\n');
		const { petitions, follows } = configOf(text);
		expect(follows).toMatchObject([{ destination: 'destination-1', about: { kind: 'petition', name: 'hall' } }]);
		const [hall] = configOf(file).petitions;
		expect(petitions[0]).toMatchObject({ deadline: hall?.deadline, thresholds: hall?.thresholds });
	});

	it('in what explains a petition', async () => {
		await explainCommand(['hall'], io);
		expect(JSON.parse(said.join('\n'))).toMatchObject({
			destinations: [{ id: 1, platform: 'discord', workspace: '7', channel: '81', name: 'save-the-hall\nfollows: []' }],
		});
	});
});
