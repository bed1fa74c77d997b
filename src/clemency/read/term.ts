import type { Term } from '../judge/question.js';

const minimum =
	/\b(\d{1,2})(?: years?)? to (?:life|\d{1,2}(?: years?)?)\b|\bminimum (?:of |is |was |term (?:of )?)?(\d{1,2})\b|\b(\d{1,2}) years? minimum\b/;
const served =
	/\b(?:served|did|done|been in|in for|inside|locked up|been down|been inside|in prison)(?: for| about| over| almost)? (\d{1,2})\b|\b(\d{1,2}) years? (?:in|served|inside|down|so far|done|already)\b/;

/** Told in months: "did 26 months" is two years. */
const ofMonths = /\b(\d{1,3}) (?:months?|mos?|mths?)\b/g;

/** The minimum of a sentence, as "20 to life" tells it; null where none is told. */
export function termIn(text: string): Term | null {
	const years = numberIn(minimum, text);
	// "10 to 20 years served 4": of the sentence nothing is left to be read as served.
	const rest = text
		.replace(minimum, ' , ')
		.replace(ofMonths, (_, months: string) => `${Math.floor(Number(months) / 12)} years`);
	return years === null ? null : { minimum: years, served: numberIn(served, rest) };
}

function numberIn(pattern: RegExp, text: string): number | null {
	const found = pattern
		.exec(text)
		?.slice(1)
		.find((each) => each !== undefined);
	return found === undefined ? null : Number(found);
}
