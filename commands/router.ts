import { withAside } from '../src/chat/shared/aside.js';
import type { ChannelRef } from '../src/domain/destination.js';
import { type Fault, FaultError } from '../src/domain/fault.js';
import type { Instant } from '../src/domain/petition.js';
import type { Answer, Call, Caller, CommandRouter, Suggestion } from '../src/ports/chat.js';
import type { Command, CommandContext, Ports } from '../src/ports/command.js';
import { faultMessage } from '../src/render/fault.js';
import type { Block, Message } from '../src/render/message.js';
import type { Texts } from '../src/render/texts/index.js';
import { mayFollow } from './access/may-follow.js';
import { isShownHere } from './access/operator.js';
import { takeUndelivered } from './answers/undelivered.js';
import { zoneHere } from './naming/here.js';
import { checkArgs } from './parsing/check.js';
import { parseLine } from './parsing/parse.js';

/** What logs and metrics hear of commands. Nothing of what was asked is in it: questions are not stored. */
export interface RouterLog {
	/** `outcome`: `answered`, or the code of the fault. `ms`: from the call to the answer. */
	answered(call: Call, outcome: string, ms: number): void;
	/** An unexpected exception; people were given the id. */
	bug(id: string, call: Call, error: unknown): void;
}

export interface RouterDeps {
	readonly commands: readonly Command[];
	readonly ports: Ports;
	/** The domain's now. */
	readonly now: () => Instant;
	readonly textsFor: (locale: string) => Texts;
	readonly log: RouterLog;
	/** How long to wait before this may be asked, in milliseconds; 0 = not at all. Absent: anybody may ask at any time. */
	readonly limit?: (call: Call) => number;
	/** Stands around every answer: ids in the log, traces; absent: it is simply given. */
	readonly within?: <T>(call: Call, work: () => Promise<T>) => Promise<T>;
}

export interface TextRouter extends CommandRouter {
	/** Answers a line as somebody typed it. Never rejects. */
	text(line: string, caller: Caller, place: ChannelRef): Promise<Answer>;
}

/** Discord shows no more. */
const mostSuggestions = 25;

/** The one entrance to the commands: checks who may and what was given, and turns every fault into a message. */
export function createRouter(deps: RouterDeps): TextRouter {
	const { commands, ports, now, textsFor, log, limit = () => 0, within = (_call, work) => work() } = deps;
	const contextOf = (call: Call): CommandContext => ({
		call,
		now: now(),
		ports,
		texts: textsFor(call.caller.locale),
	});

	const faultOf = (error: unknown, call: Call): Fault => {
		if (error instanceof FaultError) return error.fault;
		const id = ports.newId();
		log.bug(id, call, error);
		return { code: 'internal', params: { id } };
	};

	const explain = (fault: Fault, call: Call): Message => faultMessage(textsFor(call.caller.locale), fault);

	async function answer(call: Call): Promise<Answer> {
		const started = ports.realNow();
		const given = await within(call, () => attempt(call, started));
		try {
			return { ...given, zone: await zoneHere({ call, ports }) };
		} catch {
			// What was done stays done: the answer is given, with its times in the chat's own zone.
			return given;
		}
	}

	async function attempt(call: Call, started: Instant): Promise<Answer> {
		try {
			const wait = limit(call);
			if (wait > 0) throw new FaultError('asked-too-often', { seconds: Math.ceil(wait / 1_000) });
			const given = await run(commands, contextOf(call));
			log.answered(call, 'answered', ports.realNow() - started);
			if (given.later === undefined) return given;
			return { ...given, later: given.later.catch((error: unknown) => explain(faultOf(error, call), call)) };
		} catch (error) {
			const fault = faultOf(error, call);
			log.answered(call, fault.code, ports.realNow() - started);
			const message = explain(fault, call);
			const kept = commands.find(({ name }) => name === call.command)?.kept?.(contextOf(call), fault) ?? null;
			if (kept === null) return { message, visibility: 'private' };
			const whole = { ...message, ...kept, blocks: [...message.blocks, ...kept.blocks] };
			return { message: whole, visibility: 'private' };
		}
	}

	async function suggest(call: Call, option: string, typed: string): Promise<readonly Suggestion[]> {
		try {
			return (await suggestFor(commands, contextOf(call), option, typed)).slice(0, mostSuggestions);
		} catch (error) {
			faultOf(error, call);
			return [];
		}
	}

	async function aside(call: Call): Promise<readonly Block[]> {
		try {
			return await takeUndelivered(contextOf(call));
		} catch (error) {
			faultOf(error, call);
			return [];
		}
	}

	return {
		answer,
		async text(line, caller, place) {
			const parsed = parseLine(line, commands);
			const call = { id: ports.newId(), caller, place };
			if (parsed.kind === 'call') {
				const whole = { ...call, command: parsed.command, args: parsed.args };
				return withAside(await answer(whole), { answer, suggest, aside }, whole);
			}
			const asked = { ...call, command: '', args: {} };
			log.answered(asked, parsed.fault.code, 0);
			return { message: explain(parsed.fault, asked), visibility: 'private' };
		},
		suggest,
		aside,
	};
}

async function run(commands: readonly Command[], context: CommandContext): Promise<Answer> {
	const { call } = context;
	const command = commands.find(({ name }) => name === call.command);
	if (command === undefined) throw new FaultError('command-unknown', { typed: call.command });
	if (!(await may(command, context))) {
		throw new FaultError(command.access === 'operator' ? 'operator-only' : 'manager-only', { command: command.name });
	}
	return command.run(context, checkArgs(command, call.args));
}

async function may(command: Command, context: CommandContext): Promise<boolean> {
	const { access } = command;
	if (access === 'operator') return isShownHere(command, context);
	if (access === 'anyone' || context.call.caller.manager) return true;
	return access === 'follower' && mayFollow(context);
}

/** Fixed choices complete by themselves; everything else is the command's to know. */
async function suggestFor(
	commands: readonly Command[],
	context: CommandContext,
	option: string,
	typed: string,
): Promise<readonly Suggestion[]> {
	const command = commands.find((each) => each.name === context.call.command && isShownHere(each, context));
	const spec = command?.options.find(({ name }) => name === option);
	if (spec?.choices !== undefined) {
		return spec.choices
			.filter((choice) => choice.toLowerCase().startsWith(typed.trim().toLowerCase()))
			.map((choice) => ({ label: choice, value: choice }));
	}
	return command?.suggest?.(context, option, typed) ?? [];
}
