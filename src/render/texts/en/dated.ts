import { dayStart } from '../../../domain/day-rules.js';
import { time } from '../../line.js';
import type { Line } from '../../message.js';
import { months } from './time.js';

/** A day, a month or a year, as exactly as it is known: `2007`, `2007-03`, `2007-03-18`. */
export function dated(day: string): Line {
	if (day.length === 10) return [time(dayStart(day, 'UTC') as number, 'day', 'UTC')];
	if (day.length === 4) return [day];
	const [year, month] = day.split('-');
	return [`${months[Number(month) - 1]} ${year}`];
}
