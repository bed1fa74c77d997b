import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfigFile } from '../../../config/config-file.js';
import { withDotEnv } from '../../../config/environment.js';
import { programVersion } from '../../../config/package-root.js';
import { destinationPlatforms, locate, type RemotePlatform, readToolSetup } from '../../../config/setup.js';
import { ArgumentError, readArguments } from '../../app/arguments.js';
import { type Io, linesOf, type Subcommand } from '../../app/io.js';
import { isOutside } from '../../domain/destination.js';
import { type Fault, FaultError } from '../../domain/fault.js';
import { textsFor } from '../../render/texts/index.js';
import { sourceOf, sources } from '../../sources/index.js';
import { openDatabase as open } from '../../store/open.js';
import { shownServer } from '../../store/postgres/address.js';
import { tellStore } from '../tell-store.js';
import { askAgain } from './ask-again.js';
import { freeBytes } from './disk.js';
import { doctorReport, examine } from './examination.js';
import { type Finding, well } from './finding.js';
import { repair } from './repair.js';
import { lookAtRows } from './store.js';

const readable = sources.filter((source) => !source.pushed).map((source) => source.id);
const options = { 'ask-again': { type: 'string' }, repair: { type: 'boolean', default: false } } as const;

/** Whatever is printed arrives. */
const thisTerminal = { check: async () => [] };

/** `milepost doctor [--repair]`: everything Milepost needs, with a tick or a fix; 1 when something must be mended. */
export const doctorCommand: Subcommand = async (args, io) => {
	const { values } = readArguments(args, options, { command: 'doctor', least: 0, most: 0 });
	const again = values['ask-again'];
	if (again !== undefined && sourceOf(again)?.pushed !== false) {
		throw new ArgumentError('cli-no-source', { platform: again, allowed: readable.join(', ') });
	}
	if (values.repair) await repair(io);
	const { environment, configFile, named, zone, data } = locate(io.variables, io.folder);
	const asked = named || existsSync(configFile);
	const variables = environment.ok ? withDotEnv(io.folder, io.variables) : io.variables;
	const known = { sources, platforms: destinationPlatforms, zone, variables };
	const result = asked ? readConfigFile(configFile, known) : null;
	const texts = textsFor('en');
	const given = environment.ok ? environment.environment : null;
	const live = asked || given?.discord != null || given?.slack != null;
	const place = {
		database: join(data, `${live ? 'milepost' : 'replay'}.db`),
		server: live ? (given?.database ?? null) : null,
	};
	const broken: Fault[] = [];
	const { upgraded } = tellStore(io);
	const report = (fault: Fault) => void broken.push(fault);
	const openDatabase = () => open(place, { mode: 'tool', now: () => io.now, upgraded, report });
	if (again !== undefined) {
		const { store, close } = await openDatabase();
		const petitions = await askAgain(store, again, io.now).finally(close);
		const done = texts.doctor.askedAgain(sourceOf(again)?.name ?? again, petitions);
		for (const line of linesOf({ tone: 'good', title: done, blocks: [] }, io)) io.out(line);
	}
	const findings = await examine(
		{
			now: io.now,
			version: programVersion(),
			node: { version: process.versions.node, needed: '20.19.0' },
			environment,
			config: { file: configFile, result },
			dataDirectory: data,
			database: place.server === null ? data : shownServer(place.server),
			freeBytes,
			random: Math.random,
			openStore: openDatabase,
			broken: (store) => lookAtRows(store).then(() => broken),
			chat: (platform) => {
				if (platform === 'console') return thisTerminal;
				// Nobody is asked from here: what takes nothing is suspended, and said so.
				if (isOutside(platform)) return 'elsewhere';
				return given?.[platform as RemotePlatform] == null ? null : 'elsewhere';
			},
			platformName: (platform) => sourceOf(platform)?.name ?? platform,
		},
		texts,
	);
	const remote = environment.ok ? await chatFindings(io) : [];
	const { message, exitCode } = doctorReport([...findings, ...remote], texts);
	for (const line of linesOf(message, io)) io.out(line);
	return exitCode;
};

/** What the configured chats say of their tokens, commands and connections. A faulty set-up was reported already. */
async function chatFindings(io: Io): Promise<readonly Finding[]> {
	try {
		const setup = readToolSetup(io.variables, io.folder);
		if (setup.environment.discord === null && setup.environment.slack === null) return [];
		const { withChats } = await import('../remote.js');
		const texts = textsFor('en');
		return await withChats(setup, io, async ({ discord, slack }) => {
			const signs = [...((await discord?.inspect(texts)) ?? []), ...((await slack?.inspect(texts)) ?? [])];
			return signs.map((sign) => {
				if ('well' in sign) return well(sign.well);
				// Nothing is wrong: whoever does not want it need not add the scope.
				const verdict = sign.fault.code === 'slack-reminders-off' ? 'beware' : 'wrong';
				return { verdict, fault: sign.fault };
			});
		});
	} catch (error) {
		if (error instanceof FaultError) return [];
		throw error;
	}
}
