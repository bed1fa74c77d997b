import type { Instant } from '../../../domain/petition.js';
import { command, line, plural, time } from '../../line.js';
import type { Line } from '../../message.js';

/** What `/petition setup feed` says. */
export const setupFeed = {
	none: line`This channel has no feed`,
	what: line`A feed has what is announced here, for a campaign’s page or a feed reader. Only who knows its address can read it.`,
	how: line`${command('/petition setup feed new')} makes one and tells you its address.`,
	here: (since: Instant, entries: number): Line =>
		line`This channel has a feed since ${time(since, 'moment')}, with ${plural(entries, 'announcement', 'announcements')}`,
	notAgain: line`Its address was told when it was made, and is not kept: ${command('/petition setup feed new')} gives it another one and ends the old one.`,
	off: line`${command('/petition setup feed off')} ends the feed.`,
	begun: line`This channel has a feed now`,
	moved: line`The feed has a new address; the old one leads nowhere any more`,
	address: (url: string): Line => [command(url)],
	secret: line`Copy it now: it is not told again. Whoever has it can read what is announced here, and nothing else.`,
	when: line`What is announced here from now on is in it within a minute; a correction changes what it corrects.`,
	ended: line`The feed is no more`,
	endedText: line`Its address leads nowhere, and what was in it is deleted.`,
	/** Of the feed itself; the channel's name where the chat said it. */
	title: (channel: string | null): string =>
		channel === null ? 'Announcements of petitions' : `Announcements in #${channel}`,
};
