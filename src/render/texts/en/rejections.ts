import { own } from '../../../domain/own.js';
import { outside } from '../../line.js';
import type { Line } from '../../message.js';

/** Why a petition was rejected, by the codes of the e-petitions software (github.com/alphagov/e-petitions). */
const reasons: Readonly<Record<string, string>> = {
	duplicate: 'there is a petition about this already',
	irrelevant: 'it is about something the authorities are not responsible for',
	'no-action': 'it does not say clearly what is to be done',
	honours: 'it is about honours or appointments',
	'fake-name': 'it was started under a name that is not real',
	foi: 'it asks for information, for which there are other ways',
	libellous: 'it may be libellous or under a court order',
	offensive: 'it has offensive, joking or advertising content',
	advert: 'it is an advertisement',
	removed: 'it was taken back by whoever started it',
	'already-happening': 'what it asks for is happening already',
	'no-reply': 'whoever started it did not reply',
	individual: 'it is about one person’s own case',
	personal: 'it is about a personal matter',
	fraudulent: 'its signatures were fraudulent',
	operational: 'it is about the daily work of an authority',
	local: 'it is about a local matter',
	joke: 'it is a joke',
};

/** The platform's reason in words; a code nobody knows here as it is. */
export function rejectedFor(code: string): Line {
	const known = own(reasons, code);
	return known === undefined ? [outside(code, 120)] : [known];
}
