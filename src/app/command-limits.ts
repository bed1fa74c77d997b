import { defaults } from '../../config/defaults.js';
import type { Instant } from '../domain/petition.js';
import { createRates } from '../monitoring/rates.js';
import type { Call } from '../ports/chat.js';

/**
 * How long somebody has to wait before they may ask again, in milliseconds; 0 = not at all, and it is counted. People
 * and channels have a budget each, so that neither one person nor a crowd keeps everybody else from being answered. The
 * console is the operator's.
 */
export function commandLimits(now: () => Instant): (call: Call) => number {
	const people = createRates(defaults.commands.person, now);
	const channels = createRates(defaults.commands.channel, now);
	return ({ caller, place: { platform, workspace, channel } }) => {
		if (platform === 'console') return 0;
		// Ids of people are one server's or workspace's on Slack.
		const person = JSON.stringify([platform, workspace, caller.id]);
		const here = JSON.stringify([platform, workspace, channel]);
		const wait = Math.max(people.wait(person), channels.wait(here));
		if (wait > 0) return wait;
		people.take(person);
		channels.take(here);
		return 0;
	};
}
