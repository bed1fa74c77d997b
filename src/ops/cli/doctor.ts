import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { textsFor } from '../../render/texts/index.js';
import { sourceOf, sources } from '../../sources/index.js';
import { openStore } from '../../store/database.js';
import { readConfigFile } from '../config-file.js';
import { freeBytes } from '../disk.js';
import { doctorReport, examine } from '../doctor.js';
import { chatPlatforms, locate } from '../setup.js';
import { readArguments } from './arguments.js';
import { linesOf, type Subcommand } from './io.js';

/** `milepost doctor`: everything Milepost needs, with a tick or a fix; 1 when something must be mended. */
export const doctorCommand: Subcommand = async (args, io) => {
	readArguments(args, {}, { command: 'doctor', least: 0, most: 0 });
	const { environment, configFile, named, zone, data } = locate(io.variables, io.folder);
	const asked = named || existsSync(configFile);
	const result = asked ? readConfigFile(configFile, { sources, platforms: chatPlatforms, zone }) : null;
	const texts = textsFor('en');
	const findings = await examine(
		{
			now: io.now,
			node: { version: process.versions.node, needed: '20.19.0' },
			environment,
			config: { file: configFile, result },
			dataDirectory: data,
			freeBytes,
			openStore: () =>
				openStore({ file: join(data, `${asked ? 'milepost' : 'replay'}.db`), mode: 'tool', now: () => io.now }),
			chat: () => null,
			platformName: (platform) => sourceOf(platform)?.name ?? platform,
		},
		texts,
	);
	const { message, exitCode } = doctorReport(findings, texts);
	for (const line of linesOf(message, io)) io.out(line);
	return exitCode;
};
