import { line, plural } from '../../line.js';
import type { Line } from '../../message.js';

/** Days as people say them: hours up to two days, days up to two months, months above. */
export function span(days: number): Line {
	if (days < 1.5 / 24) return line`an hour`;
	if (days < 2) return plural(Math.round(days * 24), 'hour', 'hours');
	return days < 60 ? plural(Math.round(days), 'day', 'days') : plural(Math.round(days / 30.4), 'month', 'months');
}
