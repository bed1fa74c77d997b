import { commands } from '../../commands/index.js';
import { ArgumentError, readArguments } from '../app/arguments.js';
import { exit, type Subcommand } from '../app/io.js';
import { mostUnfurled, slackManifestYaml } from '../chat/slack/manifest.js';
import { shownAddress } from '../domain/shown-address.js';
import { textsFor } from '../render/texts/index.js';

const options = { base: { type: 'string' }, unfurl: { type: 'string', multiple: true } } as const;

/**
 * `milepost slack-manifest [--base https://…] [--unfurl petition.parliament.uk]…`: the Slack app, made of the definitions;
 * with an address for signed HTTP, and with domains whose petitions unfold in messages.
 */
export const slackManifestCommand: Subcommand = async (args, io) => {
	const { values } = readArguments(args, options, { command: 'slack-manifest', least: 0, most: 0 });
	const way =
		values.base === undefined ? ({ kind: 'socket' } as const) : ({ kind: 'http', base: baseIn(values.base) } as const);
	io.out(slackManifestYaml(commands, way, textsFor('en'), domainsIn(values.unfurl ?? [])).trimEnd());
	return exit.ok;
};

/** The address Slack is to send to, which it takes over https alone; an ArgumentError for any other. */
export function baseIn(given: string): string {
	const url = URL.canParse(given) ? new URL(given) : null;
	if (url === null || url.protocol !== 'https:' || url.username !== '' || url.search !== '' || url.hash !== '') {
		throw new ArgumentError('cli-option', { command: 'slack-manifest', option: `--base ${shownAddress(given)}` });
	}
	return given;
}

/** Domains as they were given, with commas or one by one; an ArgumentError for what is none, and for too many. */
export function domainsIn(given: readonly string[]): readonly string[] {
	const domains = [...new Set(given.flatMap((each) => each.split(',')).map((each) => each.trim().toLowerCase()))];
	const wrong = domains.find((each) => !/^(?=.{4,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(each)) ?? domains[mostUnfurled];
	if (wrong !== undefined) {
		throw new ArgumentError('cli-option', { command: 'slack-manifest', option: `--unfurl ${wrong}` });
	}
	return domains;
}
