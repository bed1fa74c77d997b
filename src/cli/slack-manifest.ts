import { commands } from '../../commands/index.js';
import { readArguments } from '../app/arguments.js';
import { exit, type Subcommand } from '../app/io.js';
import { slackManifestYaml } from '../chat/slack/manifest.js';
import { textsFor } from '../render/texts/index.js';

/** `milepost slack-manifest [--base https://…]`: the Slack app, made of the definitions; with an address for signed HTTP. */
export const slackManifestCommand: Subcommand = async (args, io) => {
	const options = { base: { type: 'string' } } as const;
	const { values } = readArguments(args, options, { command: 'slack-manifest', least: 0, most: 0 });
	const way =
		values.base === undefined ? ({ kind: 'socket' } as const) : ({ kind: 'http', base: values.base } as const);
	io.out(slackManifestYaml(commands, way, textsFor('en')).trimEnd());
	return exit.ok;
};
