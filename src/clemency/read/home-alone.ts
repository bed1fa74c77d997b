import { elsewhere } from './held-there.js';
import { topicOfRow } from './labels.js';
import type { Question } from './question.js';
import type { Reading } from './reading.js';
import { ofAnyGovernor } from './without-court.js';

/** Told of another court, a home says nothing. */
const otherCourt =
	/\b(?:which|what|some|any|every|each|other|different) (?:state|country|place|court)\b|\b(?:another|abroad|overseas|federal\w*|feds|tribal|military|martial\w*)\b/;
/** Somebody was convicted: without that nobody's court is looked for. */
const ofCase =
	/\b(?:convict\w*|felon\w*|misdemeanou?rs?|prison|jail|sentence\w*|probation|parole|record|dui|dwi|theft|robbery|burglary|assault|drugs?|charges?|serv(?:ed|ing)|inmate|time|finished|commut\w*|eligible|apply|applies|applying)\b/;

/**
 * The state of the one home that a message names, where a court is needed for what it asks and none is told of: most
 * people live where they were convicted, and the answer says that this was taken for so. Null in any other case.
 */
export function homeAlone({ message, people }: Reading, question: Question): string | null {
	const { laws, all } = message;
	const [home, ...others] = laws.homes;
	if (home === undefined || others.length > 0 || laws.codes.length > 0) return null;
	if (laws.either !== null || laws.locality !== null || people.is.length > 0 || people.unread) return null;
	if (elsewhere.test(all) || otherCourt.test(all) || !ofCase.test(all)) return null;
	return needsCourt(question) ? home : null;
}

const ofGovernors: ReadonlySet<string> = new Set(Object.values(ofAnyGovernor));

function needsCourt(question: Question): boolean {
	if (question.is === 'unclear') return question.why === 'which-court' || question.why === 'which-state';
	if (question.codes.length + question.people.length > 0) return false;
	return question.asks.some(
		({ code, of }) => code === 'general' && (topicOfRow.has(of ?? '') || ofGovernors.has(of ?? '')),
	);
}
