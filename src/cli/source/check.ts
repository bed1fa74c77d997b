import { ArgumentError, readArguments } from '../../app/arguments.js';
import { exit, type Io, linesOf, type Subcommand } from '../../app/io.js';
import type { HttpResult } from '../../ports/source.js';
import type { Line, Message } from '../../render/message.js';
import { type Texts, textsFor } from '../../render/texts/index.js';
import { withSelection } from '../../sources/web-page/address.js';
import { type Look, look } from './look.js';

const options = {
	json: { type: 'boolean', default: false },
	/** Only a changed shape, or a petition that is gone, is a failure: for a job that looks every night. */
	drift: { type: 'boolean', default: false },
} as const;

/** `milepost source check <address …>`: what could be read there, what could not, and of what the number is made. */
export const checkCommand: Subcommand = async (args, io) => {
	const { positionals, values } = readArguments(args, options, { command: 'source check', least: 1, most: 100 });
	let failed = false;
	for (const address of positionals) {
		// A job that looks every night asks for nothing but the petition.
		const seen = await look(address, io, !values.drift);
		if (values.json) io.out(JSON.stringify(asJson(seen)));
		else for (const line of linesOf(messageOf(seen, textsFor('en'), io), io)) io.out(line);
		const { kind } = seen.outcome;
		failed ||= values.drift ? kind === 'shape-changed' || kind === 'gone' : kind !== 'fresh';
	}
	return failed ? exit.failed : exit.ok;
};

const placeOptions = { select: { type: 'string' }, json: { type: 'boolean', default: false } } as const;

/** `milepost source try <address> --select <place>`: what would be read of any page at all. */
export const tryCommand: Subcommand = async (args, io) => {
	const { positionals, values } = readArguments(args, placeOptions, { command: 'source try', least: 1, most: 1 });
	if (values.select === undefined) throw new ArgumentError('cli-source-select');
	const [typed = ''] = positionals;
	const address = `web-page:${withSelection(typed, values.select)}`;
	return checkCommand(values.json ? ['--json', address] : [address], io);
};

function asJson({ source, ref, enabled, asked, outcome, robots }: Look) {
	return {
		platform: source.id,
		petition: ref.id,
		enabled,
		asked: asked.map(({ request, result }) => ({
			method: request.method ?? 'GET',
			url: request.url,
			...(result.kind === 'answer' ? { status: result.status, characters: result.text.length } : { came: result.kind }),
		})),
		robots,
		outcome,
	};
}

function cameOf(result: HttpResult) {
	if (result.kind === 'answer')
		return { kind: 'answer', status: result.status, characters: result.text.length } as const;
	return { kind: 'none', why: result.kind === 'failed' ? `${result.code}: ${result.detail}` : result.kind } as const;
}

function messageOf(seen: Look, texts: Texts, io: Io): Message {
	const words = texts.sourceCheck;
	const { source, ref, asked, outcome, enabled, robots } = seen;
	const requests = asked.map(
		({ request, result }): Line => words.asked(request.method ?? 'GET', request.url, cameOf(result)),
	);
	const fields =
		outcome.kind === 'fresh' ? words.fields(outcome.snapshot).map(([label, value]) => ({ label: [label], value })) : [];
	return {
		tone: outcome.kind === 'fresh' ? 'plain' : 'warning',
		title: words.title(source.name, ref.id),
		blocks: [
			{ kind: 'text', line: words.came(outcome, io.now) },
			...(fields.length === 0 ? [] : [{ kind: 'fields' as const, fields }]),
			...(requests.length === 0 ? [] : [{ kind: 'list' as const, items: requests }]),
			...robots.map(({ host, rule }) => ({ kind: 'text' as const, line: words.robots[rule](host) })),
			...(enabled ? [] : [{ kind: 'text' as const, line: words.off(source.id) }]),
			{ kind: 'text', line: words.more(source.id) },
		],
	};
}
