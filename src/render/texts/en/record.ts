import type { Instant } from '../../../domain/petition.js';
import { line, number, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

export const record = {
	title: (count: number, title: string): Line =>
		line`Recorded for ${common.title(title)}: ${number(count)} ${count === 1 ? 'signature' : 'signatures'}`,
	as: (at: Instant): Line => line`As of ${time(at, 'moment')}, counted by an organiser.`,
	first: line`This is the first count: announcements start from here.`,
	same: (since: Instant): Line => line`The same as on ${time(since, 'moment')}.`,
	more: (more: number, since: Instant): Line => line`${number(more)} more than on ${time(since, 'moment')}.`,
	fewer: (fewer: number, since: Instant): Line =>
		line`${number(fewer)} fewer than on ${time(since, 'moment')}. If that was a slip, type the right count in again.`,
	told: line`What it passes is announced where the petition is followed.`,
};
