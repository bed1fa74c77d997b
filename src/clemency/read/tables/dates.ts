const list = (words: string): readonly string[] => words.split(' ');

export const monthNames = list('january february march april may june july august september october november december');

/** By their value. */
export const numberWords = list(
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);

/** From twenty on, in tens. */
export const tens = list('twenty thirty forty');

/** The last month of each. */
export const seasons: Readonly<Record<string, number>> = { spring: 5, summer: 8, fall: 11, autumn: 11, winter: 2 };
