interface Counted {
	readonly count: number;
}

/** More points than this show nothing more on a picture as wide as a message. */
const most = 500;
/** At most so many falls keep both their ends: the deepest; the others may lie between two kept points. */
const mostFalls = 100;

/**
 * At most 500 of any number of points, ascending as they came: the first and the last, both ends of falls, and the
 * lowest and the highest of equal spans between them. No extreme is lost.
 *
 * @param place where a point lies along the axis: its moment, its day
 */
export function thin<P extends Counted>(points: readonly P[], place: (point: P) => number): readonly P[] {
	if (points.length <= most) return points;
	const kept = new Set([0, points.length - 1]);
	for (const after of deepestFalls(points)) kept.add(after - 1).add(after);
	const spans = Math.floor((most - kept.size) / 2);
	for (const index of extremes(points, place, spans)) kept.add(index);
	return points.filter((_, i) => kept.has(i));
}

/** Indices of the readings after a fall. */
function deepestFalls(points: readonly Counted[]): readonly number[] {
	const depth = (i: number) => (points[i - 1] as Counted).count - (points[i] as Counted).count;
	return [...points.keys()]
		.slice(1)
		.filter((i) => depth(i) > 0)
		.sort((a, b) => depth(b) - depth(a))
		.slice(0, mostFalls);
}

/** The lowest and the highest of each span that has any. */
function extremes<P extends Counted>(
	points: readonly P[],
	place: (point: P) => number,
	spans: number,
): readonly number[] {
	const begin = place(points[0] as P);
	const whole = place(points.at(-1) as P) - begin;
	const found = new Map<number, { low: number; high: number }>();
	points.forEach((point, i) => {
		const span = whole > 0 ? Math.min(spans - 1, Math.floor(((place(point) - begin) / whole) * spans)) : 0;
		const known = found.get(span);
		if (known === undefined) {
			found.set(span, { low: i, high: i });
			return;
		}
		if (point.count < (points[known.low] as Counted).count) known.low = i;
		if (point.count > (points[known.high] as Counted).count) known.high = i;
	});
	return [...found.values()].flatMap(({ low, high }) => [low, high]);
}
