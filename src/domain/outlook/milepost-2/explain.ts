import { courses, type Explanation, featureNames } from '../explanation.js';
import { type Part, quantileOf } from '../normal-mixture.js';
import { shownOf, type View2 } from './features.js';
import { movesOf } from './outcome.js';

/** How the forecast `days` ahead comes about: its courses, and what each feature adds to the middle. */
export function explainOutcome(outcome: readonly Part[], view: View2, days: number): Explanation {
	const moves = movesOf(view, days);
	return {
		courses: courses.map((name, i) => {
			const part = outcome[i] as Part;
			const gained = (q: number) => Math.max(0, Math.round(Math.exp(quantileOf([{ ...part, share: 1 }], q)) - 0.5));
			return { name, share: part.share, low: gained(0.1), middle: gained(0.5), high: gained(0.9) };
		}),
		features: featureNames.map((name, i) => ({
			name,
			value: view.inputs[i + 2] as number,
			moved: moves[i] as number,
			shown: shownOf(name, view),
		})),
	};
}
