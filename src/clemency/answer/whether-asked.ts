import type { Ask } from '../judge/ask.js';

/** "Can I ask now", "has he waited long enough": not "how long" nor "when". */
export function isWhether({ yesNo, words = [] }: Ask): boolean {
	const text = words.join(' ');
	if (/\b(?:how|when|or|what)\b/.test(text)) return false;
	return yesNo || whether.test(text);
}
const whether =
	/(?:^|\b(?:so|and|but|then) )(?:can|could|may|is|am|are|has|have) .*\b(?:enough|now|yet|already|eligible|still|ask|apply|file|pardoned|again)\b|\b(?:can|may|am) i\b/;

/** Before years that are over: "can I now" is a yes, "is it too early" a no, "when" neither. */
export function overWord(ask: Ask): 'Yes' | 'No' | 'Now' {
	if (/\btoo (?:soon|early)\b/.test((ask.words ?? []).join(' '))) return 'No';
	return isWhether(ask) ? 'Yes' : 'Now';
}
