import { type Logger, LogLevel } from '@slack/bolt';
import type { SlackLog } from './types.js';

/** Our log as Slack's packages want one. What they inform about is ours to debug; tokens are in none of it. */
export function quiet(log: SlackLog): Logger {
	const say =
		(level: 'debug' | 'warn' | 'error') =>
		(...words: unknown[]) =>
			log[level]({ said: words.map(wordOf).join(' ') }, 'said by the Slack package');
	return {
		debug: () => {},
		info: say('debug'),
		warn: say('warn'),
		error: say('error'),
		getLevel: () => LogLevel.INFO,
		setLevel: () => {},
		setName: () => {},
	};
}

function wordOf(word: unknown): string {
	return word instanceof Error ? word.message : String(word);
}
