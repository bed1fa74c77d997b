import type { Count } from '../../../clemency/judge/stats.js';
import { join, line, number, strong } from '../../line.js';
import type { Line } from '../../message.js';

type Figure = 'pardons' | 'commutations' | 'total';

const words: Readonly<Record<Figure, readonly [one: string, many: string]>> = {
	pardons: ['pardon', 'pardons'],
	commutations: ['commutation', 'commutations'],
	total: ['act of clemency in all', 'acts of clemency in all'],
};

const counters: Readonly<Record<Count['by'], string>> = {
	official: 'official count',
	press: 'press count, not official',
	scholar: "a scholar's count",
};

function figure(count: Count, which: Figure): readonly Line[] {
	const values = count[which];
	// What stands on no page that was read is left out.
	if (values === null || (count.unread.includes(which) && which !== 'total')) return [];
	const shown = join(
		values.map((n) => [number(n)]),
		' or ',
	);
	const [one, many] = words[which];
	const unread = count.unread.includes(which) ? ' (not read on a page)' : '';
	return [line`${shown} ${values.length === 1 && values[0] === 1 ? one : many}${unread}`];
}

/** Acts of clemency by President. */
export const clemencyStats = {
	title: line`Acts of clemency by President`,
	/** "66 pardons, 184 commutations (official count)". */
	counted: (count: Count): Line => {
		const people = count.people === null ? [] : [line`about ${number(count.people)} people`];
		const figures = [
			...(['pardons', 'commutations', 'total'] as const).flatMap((which) => figure(count, which)),
			...people,
		];
		return line`${join(figures, ', ')} (${counters[count.by]})`;
	},
	/** "Barack Obama: 212 pardons, 1,715 commutations." */
	short: (name: string, count: Count): Line => {
		const figures = (['pardons', 'commutations'] as const).flatMap((which) => figure(count, which));
		const people = count.people === null ? [] : [line`about ${number(count.people)} people`];
		const by = count.by === 'official' ? '' : ` (${counters[count.by]})`;
		return line`${name}: ${join([...figures, ...people], ', ')}${by}.`;
	},
	president: (name: string, on: Line, counted: Line): Line => line`${strong(name)}, by ${on}: ${counted}`,
	/** `first` = says of which Presidents. */
	extreme: (most: boolean, which: Figure, name: string, n: number, first: boolean): Line =>
		line`${most ? 'Most' : 'Fewest'} ${which === 'total' ? 'acts of clemency' : which}: ${name}, ${number(n)}${first ? ', of the Presidents since 1933 who have figures here' : ''}.`,
	/** "More pardons: Donald Trump." */
	sure: (more: boolean, which: Figure, name: string): Line =>
		line`${more ? 'More' : 'Fewer'} ${which === 'total' ? 'acts of clemency' : which}: ${name}.`,
	/** "More commutations: Bill Clinton, 61; George W. Bush, 11." */
	ranked: (more: boolean, which: Figure, each: readonly (readonly [name: string, n: number])[]): Line =>
		line`${more ? 'More' : 'Fewer'} ${which === 'total' ? 'acts of clemency' : which}: ${join(
			each.map(([name, n]) => line`${name}, ${number(n)}`),
			'; ',
		)}.`,
	/** "Pardons: Ronald Reagan 393, George H. W. Bush 74." */
	each: (counts: readonly (readonly [name: string, n: number])[]): Line =>
		line`Pardons: ${join(
			counts.map(([name, n]) => line`${name.replace(', ', ' ')} ${number(n)}`),
			', ',
		)}.`,
	/** "Donald Trump, first term, pardons: 1 in 2017, 6 in 2018." */
	yearly: (name: string, years: Readonly<Record<string, number>>): Line =>
		line`${name}, pardons: ${join(
			Object.entries(years).map(([year, n]) => line`${number(n)} in ${year}`),
			', ',
		)}.`,
	inYear: (name: string, year: string, n: number): Line =>
		line`${name} in ${year}: ${number(n)} ${n === 1 ? 'pardon' : 'pardons'}.`,
	/** Whom somebody pardoned, as far as cases are known here. */
	granted: (name: string, people: Line, more: number): Line =>
		line`Clemency by ${name}, in cases known here: ${people}${more > 0 ? ` and ${String(more)} more` : ''}.`,
	share: line`How many petitions that was of: no page we read says.`,
	onOneDay: line`How many on one day: no page we read says.`,
	onLastDay: line`How many of them on the last day: no page we read says.`,
	governors: line`Not known for all governors. The largest counts we read:`,
	notInYear: (name: string, year: string): Line => line`${name} in ${year} alone: no page we read says.`,
	notKnown: line`How many: no page we read says.`,
	early: (name: string, count: number): Line =>
		line`President ${name}: ${number(count)} grants of clemency of all kinds, by one table.`,
	asOf: (on: Line, counted: Line): Line => line`By ${on}: ${counted}.`,
	note: (said: string): Line => [said],
	unknown: (name: Line): Line => line`I have no figures for ${name}.`,
	has: (names: readonly string[]): Line => line`There are figures for ${names.join(', ')}.`,
	explained: line`Official counts are of people named in a grant; those covered only by a proclamation are not in them.`,
	disputed: line`Two numbers: the pages differ.`,
	one: line`One President: add the name, such as obama.`,
};
