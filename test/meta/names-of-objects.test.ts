import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { readConfig } from '../../config/config-file.js';
import type { Process } from '../../src/app/process.js';
import { outcomeOf } from '../../src/chat/slack/outcome.js';
import { readQuestion } from '../../src/clemency/read/read-question.js';
import { runCommandLine } from '../../src/cli/index.js';
import { own } from '../../src/domain/own.js';
import { textsFor } from '../../src/render/texts/index.js';
import { wordsOfHtml } from '../../src/sources/text.js';
import { knownOn } from '../clemency/known.js';
import { openOffice } from '../commands/setup.js';

/** What JavaScript gives every object: `constructor`, `toString`, `__proto__` and so on. */
const names = Object.getOwnPropertyNames(Object.prototype);
const root = join(import.meta.dirname, '../..');

describe('a word that happens to be a name every JavaScript object has is a word like any other', () => {
	it.each(names)('in a question of clemency: %s', (name) => {
		const known = knownOn('2026-11-21');
		const asked = (word: string) => {
			const question = readQuestion(`can a ${word} in Texas be pardoned`, known);
			// What is asked is guessed from words and their pieces, which are others in each of them.
			const { content: _, asks, ...understood } = question;
			return { ...understood, officers: asks.map((ask) => ask.asked) };
		};
		expect(asked(name)).toEqual(asked('plumber'));
		expect(readQuestion(`${name[0]?.toUpperCase()}${name.slice(1)}.`, known).is).toBe(
			readQuestion('Plumbings.', known).is,
		);
	});

	it('in every option of every command', async () => {
		const office = await openOffice();
		await office.petition('722903', [{ at: office.now - 60_000, count: 19_124, kind: 'exact' }]);
		for (const command of commands) {
			for (const option of command.options) {
				for (const name of names) {
					const before = command.options[0] === option ? '' : '722903 ';
					const answer = await office.ask(`/${command.name} ${before}${option.name}:${name}`);
					expect(answer.message.blocks.length, `${command.name} ${option.name}:${name}`).toBeGreaterThan(0);
				}
			}
		}
		for (const name of names) await office.ask(`/${name}`);
		for (const name of names) await office.ask(`/petition status ${name}:722903`);
		expect(office.bugs).toEqual([]);
		expect(office.outcomes).not.toContain('bug');
	});

	it('as a subcommand of the command line', async () => {
		for (const name of names) {
			const process = { output: { write() {} }, variables: {}, folder: root } as unknown as Process;
			const ran = runCommandLine([name], process);
			await expect(ran, name).rejects.toMatchObject({ fault: { code: 'cli-unknown', params: { command: name } } });
		}
	});

	it('as a refusal of Slack', () => {
		for (const name of names.filter((each) => /^[a-z0-9_]+$/.test(each))) {
			const refusal = new webApi.WebAPIPlatformError({ ok: false, error: name });
			expect(outcomeOf(refusal)).toEqual({ kind: 'payload-refused', code: name });
		}
	});

	it('as a name in the settings, and in what a platform says', () => {
		for (const name of names) {
			const rows = ['petitions:', `  ${name}: { address: uk:1, aliases: [${name}2] }`].join('\n');
			const given = readConfig(rows, 'milepost.yaml', {
				sources: [{ id: 'uk', optIn: false, pushed: false, match: () => ({ platform: 'uk', id: '1' }) }],
				platforms: ['console'],
				zone: 'UTC',
			});
			// Names begin with a letter or a digit.
			expect(given.ok ? given.config.petitions.map((petition) => petition.name) : 'refused', name).toEqual(
				/^[a-z]/.test(name) ? [name] : 'refused',
			);
			expect(wordsOfHtml(`&${name};`)).toBe(`&${name};`);
			const { status, rules, announce } = textsFor('en');
			expect(JSON.stringify(status.trouble({ kind: name, since: 0 } as never))).toContain('no usable answer');
			expect(JSON.stringify(rules.example(name))).toContain(name);
			expect(JSON.stringify(announce.pace(name, {} as never))).toContain('signature');
		}
	});
});

describe('own', () => {
	it('finds what the table itself holds, and nothing else', () => {
		expect([own({ a: 1 }, 'a'), own({ a: 1 }, 'b'), own({ a: 1 }, 'constructor')]).toEqual([1, undefined, undefined]);
	});

	it('is how every table with keys of text is looked up', () => {
		const files = ['src', 'commands', 'config'].flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
				.filter((path) => path.endsWith('.ts'))
				.map((path) => join(folder, path)),
		);
		const table = /const (\w+): Readonly<(?:Partial<)?Record<string,/g;
		// Not `faults`: their codes are typed where they are made and where they are told (test/domain/fault.test.ts).
		const field = /(?:\b(?:texts|words|source)\b[\w.]*\.(?:groups|hints|shortForms|names|cities|either))/;
		const found = files
			.filter((path) => path !== join('src', 'domain', 'own.ts'))
			.flatMap((path) => {
				const text = readFileSync(join(root, path), 'utf8');
				const tables = [...text.matchAll(table)].map(([, name]) => `(?<![\\w.])${name}`);
				return [...tables, field.source].flatMap((name) =>
					[...text.matchAll(new RegExp(`${name}\\??\\.?\\[(?!['"\\]])[^\\]]*\\]`, 'g'))].map(
						([lookup]) => `${path}: ${lookup}`,
					),
				);
			});
		expect(found).toEqual([]);
	});
});
