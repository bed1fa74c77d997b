import { channel, command, line, outside } from '../../line.js';
import type { Line } from '../../message.js';

/** What the first follow of a server or workspace asks. */
export const setUp = {
	title: line`Three questions, once`,
	zone: (zone: string): Line =>
		line`Times here are in ${outside(zone, 60)}. If that is wrong, choose another, or type ${command('/petition settings zone:America/Chicago')}.`,
	quiet: (window: string): Line =>
		line`Announcements come at any hour. ${command(`/petition settings quiet:${window}`)} holds them overnight and tells them in one post.`,
	managers: (here: string): Line =>
		line`Nobody is told when a source or a channel fails. ${command('/petition settings managers:')} names a channel for that; the button takes ${channel(here)}.`,
	quietButton: 'Quiet from 22 to 7',
	managersButton: 'Tell managers here',
	/** Offered to choose from, after the one that is proposed; any other can be typed. */
	zones: [
		'Europe/London',
		'Europe/Paris',
		'Europe/Berlin',
		'Europe/Helsinki',
		'America/New_York',
		'America/Chicago',
		'America/Denver',
		'America/Los_Angeles',
		'America/Toronto',
		'America/Sao_Paulo',
		'Asia/Seoul',
		'Asia/Taipei',
		'Australia/Sydney',
		'Pacific/Auckland',
		'UTC',
	] as readonly string[],
};
