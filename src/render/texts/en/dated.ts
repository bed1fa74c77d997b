import { Temporal } from 'temporal-polyfill';
import { dayStart } from '../../../domain/day-rules.js';
import { time } from '../../line.js';
import type { Line } from '../../message.js';

/** A day, a month or a year, as exactly as it is known: `2007`, `2007-03`, `2007-03-18`. */
export function dated(day: string): Line {
	if (day.length === 10) return [time(dayStart(day, 'UTC') as number, 'day', 'UTC')];
	if (day.length === 4) return [day];
	return [Temporal.PlainDate.from(`${day}-01`).toLocaleString('en', { month: 'long', year: 'numeric' })];
}
