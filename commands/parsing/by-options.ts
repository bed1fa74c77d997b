import type { Command } from '../../src/ports/command.js';
import { parseLine } from './parse.js';

/**
 * A command as it is typed in a line, shown for a chat where options are given by name: `/petition status avery` is
 * `/petition status petition:avery`. What is no whole command stays as it is.
 */
export function byOptions(typed: string, commands: readonly Command[]): string {
	const line = typed.replace(/^\//, '');
	const parsed = typed.startsWith('/') ? parseLine(line, commands) : null;
	if (parsed?.kind !== 'call' || !line.toLowerCase().startsWith(parsed.command)) return typed;
	const given = Object.entries(parsed.args).map(([name, value]) => `${name}:${value}`);
	return [`/${parsed.command}`, ...given].join(' ');
}
