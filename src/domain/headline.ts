import { familyOrder, type NewCrossing } from './crossing.js';

type Told = Pick<NewCrossing, 'family' | 'facts' | 'moment' | 'key'>;

/** Within the life cycle an answer goes before everything that follows from it; closing is said last. */
const stateOrder = [
	'state:responded',
	'state:decision-maker-responded',
	'state:victory',
	'state:response-overdue',
	// Before the removal it takes back, where both waited.
	'state:public',
];
const closings = ['closed', 'ended', 'reached-after-all'];

/** The headline first: by family, answers before other events, then the higher number, then the earlier moment (docs/decisions/020). */
export function compareHeadlines(a: Told, b: Told): number {
	return (
		familyOrder.indexOf(a.family) - familyOrder.indexOf(b.family) ||
		rankOf(a.key) - rankOf(b.key) ||
		(b.facts.value ?? 0) - (a.facts.value ?? 0) ||
		a.moment - b.moment
	);
}

/** Crossings as one post lists them; the first is its headline. */
export function headlineOrder<T extends Told>(crossings: readonly T[]): readonly T[] {
	return [...crossings].sort(compareHeadlines);
}

function rankOf(key: string): number {
	if (closings.includes(key.split(':')[1] ?? '')) return stateOrder.length + 1;
	const rank = stateOrder.indexOf(key.replace(/:\d+$/, ''));
	return rank < 0 ? stateOrder.length : rank;
}
