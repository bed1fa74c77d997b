export const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/** Units of relative times and durations, largest first. */
export type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute';

const count = (n: number, unit: Unit) => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** How moments are said. Months are numbered from 1; `clock` is "00:00". */
export const time = {
	day: (day: number, month: number, year: number) => `${day} ${months[month - 1]} ${year}`,
	moment: (day: number, month: number, year: number, clock: string, zone: string) =>
		`${day} ${months[month - 1]?.slice(0, 3)} ${year}, ${clock} (${zone})`,
	clock: (clock: string, zone: string) => `${clock} (${zone})`,
	past: (n: number, unit: Unit) => `${count(n, unit)} ago`,
	future: (n: number, unit: Unit) => `in ${count(n, unit)}`,
	justNow: 'just now',
	soon: 'in a moment',
	unknown: 'at an unknown time',
};
