import type { Post } from './bot.js';
import { iso } from './compare.js';
import type { Played } from './play.js';
import { finalCount, highestBy, removalAt, type Truth } from './truth.js';

type World = Played['world'];
/** What is wrong with a post, or nothing. */
type Law = (text: string, post: Post, truth: Truth, world: World, posts: readonly Post[]) => string | null;

const hour = 3_600_000;
const numberIn = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''));

/**
 * Laws of every story, whatever it expects: by the words people read, and by the world, never by the program's own
 * record. Each takes one kind of sentence.
 */
const laws: readonly (readonly [sentence: RegExp, law: (found: RegExpExecArray) => Law])[] = [
	[
		/([\d,]+) (?:was )?reached/g,
		([, value]) =>
			(_, { at }, truth) =>
				highestBy(truth, at) >= numberIn(value) ? null : `${value} was never reached`,
	],
	[
		/([\d,]+) signatures(?! ·|,|\.)/g,
		([, value]) =>
			(_, { at }, truth) =>
				highestBy(truth, at) >= numberIn(value) ? null : `there were never ${value}`,
	],
	[
		/(?<!Last seen.{0,80}|last seen.{0,80})\b([\d,]+) short of ([\d,]+)/g,
		([, short, goal]) =>
			(_, { at }, truth, { shown }, posts) => {
				const count = numberIn(goal) - numberIn(short);
				if (count === finalCount(truth)) return null;
				// Far from a number it is enough that the platform itself showed this after the end.
				const far = numberIn(short) > numberIn(goal) / 100;
				const end = truth.deadline ?? Number.POSITIVE_INFINITY;
				const own = shown.filter((each) => each.truth === truth && each.at > end && each.at <= at);
				if (far && own.some((each) => each.count === count)) return null;
				const corrected = posts.some((post) => post.at > at && post.text.includes(`${goal} was reached`));
				return corrected ? null : `it ended with ${finalCount(truth)}`;
			},
	],
	[
		/[Ll]ast seen:? ([\d,]+)/g,
		([, count]) =>
			(_, { at }, truth, { shown }) =>
				shown.some((each) => each.truth === truth && each.at <= at && each.count === numberIn(count))
					? null
					: `${count} was never shown`,
	],
	[
		/Closed|Signing has ended/g,
		() =>
			(_, { at }, truth) =>
				truth.deadline !== null && at > truth.deadline ? null : 'it can still be signed',
	],
	[
		/No longer public/g,
		() =>
			(_, { at }, truth) => {
				const removal = removalAt(truth, at);
				if (removal === null) return 'it is public';
				const sure = removal.status === 410 || at - removal.since >= hour;
				return sure ? null : 'it has been away for less than an hour';
			},
	],
	[
		/[Pp]ublic again/g,
		() =>
			(_, { at }, truth) =>
				removalAt(truth, at) === null && truth.removals.some(({ until }) => until !== null && until <= at)
					? null
					: 'it did not come back',
	],
	[/Rejected/g, () => (_, __, truth) => (truth.rejected === null ? 'it was not rejected' : null)],
	[
		/The final count is ([\d,]+)/g,
		([, count]) =>
			(_, __, truth) =>
				numberIn(count) === finalCount(truth) ? null : `it ended with ${finalCount(truth)}`,
	],
	[
		/The count fell by ([\d,]+)/g,
		([, by]) =>
			(_, { at }, truth, { shown }) => {
				const counts = shown.filter((each) => each.truth === truth && each.at <= at).map(({ count }) => count);
				const fell = counts.some((count, i) => i > 0 && (counts[i - 1] ?? 0) - count === numberIn(by));
				return fell ? null : `it never fell by ${by}`;
			},
	],
	[
		/([\d,]+) still needed/g,
		([, needed]) =>
			(_, post, truth, { shown }) => {
				const left = (truth.deadline ?? Number.POSITIVE_INFINITY) - post.at;
				const recent = shown.filter(
					(each) => each.truth === truth && each.at <= post.at && post.at - each.at <= left / 10,
				);
				const goals = [250, 500, 1_000, 5_000, 10_000, 30_000, 50_000, 100_000, 500_000, 1_000_000];
				return recent.some(({ count }) => goals.includes(count + numberIn(needed)))
					? null
					: 'that is not how it stood lately';
			},
	],
	[
		/(One|\d+) (day|hour|minute)s? left/g,
		([, n, unit]) =>
			(_, { at }, truth) => {
				const span =
					(n === 'One' ? 1 : numberIn(n)) *
					{ day: 24 * hour, hour, minute: hour / 60 }[unit as 'day' | 'hour' | 'minute'];
				const left = (truth.deadline ?? 0) - at;
				return left > 0.7 * span && left < 2 * span ? null : `${Math.round(left / 60_000)} minutes are left`;
			},
	],
	[
		/Counted .{0,60}?: ([\d,]+) signatures?/g,
		([, count]) =>
			(_, { at }, truth, { shown }) => {
				const own = shown.filter((each) => each.truth === truth && each.at <= at);
				return own.some((each) => each.count === numberIn(count)) ? null : `${count} was never shown`;
			},
	],
];

/** Whatever was said to people of a petition and is not so. */
export function untruths({ posts, world }: Pick<Played, 'posts' | 'world'>): readonly string[] {
	const news = posts.filter(({ channel }) => channel === 'news');
	return [...news.flatMap((post) => ofPost(post, world, news)), ...repeats(posts)];
}

function ofPost(post: Post, world: World, posts: readonly Post[]): readonly string[] {
	const truth = world.truths.find(({ name }) => post.text.includes(`Petition ${name}`));
	if (truth === undefined) return [];
	return laws.flatMap(([sentence, law]) =>
		[...post.text.matchAll(sentence)].flatMap((found) => {
			const wrong = law(found)(post.text, post, truth, world, posts);
			return wrong === null ? [] : [`"${found[0]}" at ${iso(post.at)}, but ${wrong}`];
		}),
	);
}

/** Once in each channel. */
function repeats(posts: readonly Post[]): readonly string[] {
	const told = new Set<string>();
	return posts.flatMap(({ at, channel, crossings }) =>
		crossings.flatMap(({ subject, key }) => {
			const name = `${channel} ${subject.kind} ${subject.id} ${key}`;
			if (!told.has(name)) {
				told.add(name);
				return [];
			}
			return [`${key} was told twice, at ${iso(at)} again`];
		}),
	);
}
