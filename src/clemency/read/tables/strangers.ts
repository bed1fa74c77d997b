import { mays } from '../../judge/ask.js';

/** Questions that turn on whose court it was, and on nothing else. */
export const allMays: ReadonlySet<string> = new Set(['who', 'happened', 'general', 'dead', ...mays]);

/** Words that say whose court it was. */
export const courtSaid =
	/\b(?:federal\w*|feds?|fbi|doj|united states|us attorney|county|counties|parish|state (?:court|crime|charges?|conviction|case|prison|law|felony|murder|judge|jury)|state s|by the state|superior court|circuit court|district attorney|da|common pleas|commonwealth|people v|death row|military|martial|tribal)\b/;

/** Before a name: somebody who has a part in the case, and is not the one to be pardoned. */
export const noName =
	/^(?:judge|justice|attorney|lawyer|prosecutor|officer|detective|sheriff|warden|governor|gov|president|senator|secretary|chief|director|chairman|chairwoman|professor|dr|mr|mrs|ms|st|fort|mount|lake|port|new|san|los|la|el|the|a|an|in|at|of|near|by|from|under|mi|mis|est|le|les|une|un|der|die|das|el)$/;

/** Before a name in small letters. */
export const ofName =
	/^(?:pardon|pardoned|commute|free|for|is|was|did|has|can|could|would|will|about|named|called|and|save|help|release|exonerate|with|hi|hello|so|ok)$/;

/** Words behind or in a name that make it no person's. */
export const notPeople: ReadonlySet<string> = new Set(
	'correctional corrections prison unit jail facility penitentiary court courthouse county city town avenue street road act law laws bill rule article section amendment foundation project university college school hospital church institute center centre department office agency bureau commission council board system code statute reform guard police academy company inc llc corp clinic services program hall house home bank union association society island valley river beach creek hills springs lake mountain park ville parish territory named called known dubbed comment comments merit docket expungement expungements restoration forgiveness bureaucracy'.split(
		' ',
	),
);
