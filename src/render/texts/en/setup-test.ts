import type { SendOutcome } from '../../../domain/outcome.js';
import { command, line, outside } from '../../line.js';
import type { Line } from '../../message.js';
import { refusal } from './refusals.js';

/** What the chat answered to a test. */
const outcomes: Readonly<Record<SendOutcome['kind'], (code: string) => Line>> = {
	sent: () => line`The chat took it.`,
	'retry-after': (code) => line`The chat could not take it now (${outside(code)}). It was not posted.`,
	unknown: (code) =>
		line`The chat did not answer in time (${outside(code)}): it may be there or not. It is not posted again by itself.`,
	'destination-lost': (code) => line`It was not posted: ${refusal(code)}.`,
	'permission-lost': (code) => line`It was not posted: ${refusal(code)}.`,
	'payload-refused': (code) => line`The chat refused it (${outside(code)}). It was not posted.`,
	'credentials-refused': (code) =>
		line`The chat does not accept Milepost's token (${outside(code)}). It was not posted; whoever runs Milepost has to mend that.`,
};

/** What `/petition setup test` says, in the post itself and to whoever asked. */
export const setupTest = {
	title: (title: Line): Line => line`Test: ${title}`,
	note: line`This is a test that a manager asked for. It has not happened: the count or the moment is made up.`,
	sent: line`The test is posted`,
	notSent: line`The test did not arrive`,
	outcome: (kind: SendOutcome['kind'], code: string): Line => outcomes[kind](code),
	sentText: line`It mentions nobody, and counts as no announcement: what really happens is told as ever.`,
	how: line`${command('/petition setup doctor')} says what is missing.`,
};
