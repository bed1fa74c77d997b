/** The courses a petition may take: it goes on, something pushes it, it ebbs; `other` is whatever else. */
export const courses = ['goes-on', 'pushed', 'ebbs', 'other'] as const;
export type CourseName = (typeof courses)[number];

export interface Course {
	readonly name: CourseName;
	/** 0…1; together 1. */
	readonly share: number;
	/** Signatures that this course brings: its middle, and where one in ten lies below and above. */
	readonly low: number;
	readonly middle: number;
	readonly high: number;
}

/** What a model looks at of a petition. */
export const featureNames = [
	'age',
	'count',
	'day-share',
	'hours-to-day',
	'day-to-four',
	'four-to-sixteen',
	'sixteen-to-life',
	'youth',
	'news',
	'sparse',
] as const;
export type FeatureName = (typeof featureNames)[number];

export interface Feature {
	readonly name: FeatureName;
	/** As the model sees it: 0 is the middle of the petitions it was made from (for the last three: not at all). */
	readonly value: number;
	/** What it adds to the logarithm of the signatures to come. */
	readonly moved: number;
	/** The number behind it, for people: days, signatures, a share or a ratio, by its name. */
	readonly shown: number;
}

/** How a forecast comes about, in the model's own numbers. */
export interface Explanation {
	readonly courses: readonly Course[];
	/** In the order of `featureNames`. */
	readonly features: readonly Feature[];
}

/** The course that is likeliest of the three that have a name. */
export function likeliest({ courses }: Explanation): Course | null {
	const named = courses.filter(({ name }) => name !== 'other');
	return named.reduce<Course | null>((best, each) => (best === null || each.share > best.share ? each : best), null);
}

/** The features that moved the middle most, the strongest first. */
export function strongest({ features }: Explanation, most: number): readonly Feature[] {
	return [...features].sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved)).slice(0, most);
}
