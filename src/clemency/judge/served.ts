import type { ServedPart } from '../shapes/fact.js';
import type { Term } from './question.js';

/** What must be served of a sentence that was told. */
export interface MustServe {
	readonly part: ServedPart;
	/** In years; null where a part of life is no number. */
	readonly years: number | null;
	/** The sentence, or its minimum, of which it is a part. */
	readonly whole: number | null;
}

/** The rule for the sentence that was told, with its years; null where no rule is for such a sentence. */
export function mustServe(parts: readonly ServedPart[], { years, minimum, isLife }: Term): MustServe | null {
	const wholes = { years: isLife ? null : years, minimum, life: isLife ? Number.POSITIVE_INFINITY : null } as const;
	for (const part of parts) {
		const whole = wholes[part.of];
		if (whole === null || whole <= (part.over ?? -1) || whole > (part.upTo ?? Number.POSITIVE_INFINITY)) continue;
		const least = Math.min(part.years ?? Number.POSITIVE_INFINITY, whole / (part.share ?? 1));
		return {
			part,
			years: Number.isFinite(least) ? Math.round(least * 10) / 10 : null,
			whole: part.of === 'life' ? null : whole,
		};
	}
	return null;
}
