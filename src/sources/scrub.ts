/*
 * Recorded answers go into a repository that everybody reads: nothing of a person may be in them. Platforms say it in a
 * few ways that are known here; what they say in others, whoever records names with `--redact`, and looks before keeping.
 */

const redacted = '[redacted]';

/** Fields that hold people, whatever is in them. */
const ofPeople =
	/^(?:.*(?:creator|author|owner|initiator|representative|sponsor|signator|signer|petitioner|organi[sz]er|starter|supporter_name|email|e_?mail|phone|telephone|postal|address_line|first_?names?|last_?names?|full_?name|display_?name|given_name|family_name|token|secret).*|members?|user|users|people|person|contact.*)$/i;

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const phone = /(?<![\w.,/-])\+\d[\d ()/-]{7,}\d/g;

/** How many rows of a list are kept: enough for its shape. */
const mostRows = 40;

/**
 * A text without people.
 *
 * @param words names to be taken out besides
 */
function scrubText(text: string, words: readonly string[]): string {
	const bare = text.replace(email, redacted).replace(phone, redacted);
	return words.reduce((rest, word) => rest.replaceAll(word, redacted), bare);
}

/** An answer without people: in JSON also every field that is about them, and no more rows than show a list's shape. */
export function scrub(answer: string, words: readonly string[] = []): string {
	try {
		return `${JSON.stringify(scrubValue(JSON.parse(answer), words), null, '\t')}\n`;
	} catch {
		return scrubText(answer, words);
	}
}

function scrubValue(value: unknown, words: readonly string[]): unknown {
	if (typeof value === 'string') return scrubText(value, words);
	if (Array.isArray(value)) return value.slice(0, mostRows).map((each) => scrubValue(each, words));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, field]) => [
			key,
			ofPeople.test(key) && holdsText(field) ? redacted : scrubValue(field, words),
		]),
	);
}

/** A count of signers is a number, and stays. */
function holdsText(field: unknown): boolean {
	if (typeof field === 'string') return field !== '';
	return typeof field === 'object' && field !== null && Object.values(field).some(holdsText);
}
