import type { Instant } from '../../../domain/petition.js';
import { mostTold } from '../../../domain/word-watch.js';
import { command, join, line, link, outside, plural, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

const quoted = (words: string): Line => line`“${outside(words, 80)}”`;
const named = (words: string, platform: string): Line => line`${quoted(words)} on ${outside(platform, 60)}`;

/** Words of which a channel wants to hear new petitions. */
export const watch = {
	/** What is told of finds. */
	found: (all: number, words: readonly string[]): Line =>
		line`${plural(all, 'new petition', 'new petitions')} about ${join(words.slice(0, 3).map(quoted), ', ')}${words.length > 3 ? ' and more' : ''}`,
	find: (n: number, title: string, platform: string, count: number | null, url: string | null): Line => {
		const name = common.title(title);
		const shown = strong(url === null ? name : link(url, name));
		return count === null
			? line`${n}. ${shown} (${outside(platform, 60)})`
			: line`${n}. ${shown} (${plural(count, 'signature', 'signatures')}, ${outside(platform, 60)})`;
	},
	follow: (n: number): string => `Follow ${n}`,
	seen: (at: Instant): Line => line`Found ${time(at, 'relative')}, on its platform's own search.`,
	followTyped: (lines: readonly string[]): Line =>
		line`To follow one: ${join(
			lines.map((each): Line => [command(`/petition follow ${each}`)]),
			', ',
		)}`,
	others: (n: number): Line => line`${plural(n, 'other', 'others')} not named: these are the most signed.`,
	small: line`Nothing is followed by itself. ${command('/petition watch')} lists what this channel watches, and ends it.`,

	/** Answers of the command. */
	title: line`What this channel watches`,
	none: line`This channel watches for no words`,
	how: line`New petitions with your words, in one message a day: ${command('/petition watch "libraries" on uk')}`,
	set: (words: string, platform: string): Line => line`Watching for ${named(words, platform)}`,
	already: (words: string, platform: string): Line => line`${named(words, platform)} is watched here already`,
	what: (zone: string): Line =>
		line`New petitions are told here in one message a day, from 9:00 in ${outside(zone, 60)} on: at most ${mostTold}, each with a button that follows it. Nothing is followed by itself, and what is there already is not told.`,
	ends: (words: string): Line => line`To end it: ${command(`/petition watch end "${words}"`)}`,
	ended: (words: string): Line => line`${quoted(words)} is watched for no more`,
	endedText: line`What was followed stays followed.`,
	item: (words: string, platform: string, standing: Line): Line =>
		line`${strong(...named(words, platform))}: ${standing}`,
	answered: (at: Instant, next: Instant): Line =>
		line`looked ${time(at, 'relative')}, looks again ${time(next, 'relative')}`,
	unasked: line`not looked for yet`,
	silent: (at: Instant | null, next: Instant): Line =>
		at === null
			? line`no answer yet, asked again ${time(next, 'relative')}`
			: line`no answer since ${time(at, 'moment')}, asked again ${time(next, 'relative')}`,
	nothingFollowed: line`Nothing is followed by itself.`,
	untold: (n: number, at: Instant): Line =>
		line`${plural(n, 'new petition is', 'new petitions are')} told ${time(at, 'relative')}.`,
	choice: (words: string, platform: string): Line => named(words, platform),
	where: (words: string): Line => line`${quoted(words)}: on which platform?`,
	typed: (label: Line, typed: string): Line => line`${label}: ${command(typed)}`,
	listed: (all: readonly (readonly [words: string, platform: string])[]): Line =>
		line`Watches for ${join(
			all.map(([words, platform]) => named(words, platform)),
			', ',
		)}.`,
};
