/**
 * An address as it may be shown: without user and password, and without its query, where tokens stand. Also of what is
 * meant for an address and is none; any other text is given back as it is.
 */
export function shownAddress(text: string): string {
	if (!/:\/\/|^[^\s"]*:[^\s"]*@/.test(text)) return text;
	return text.replace(/^([a-z][a-z0-9+.-]*:\/+)?.*@/is, (_, scheme = '') => `${scheme}…@`).replace(/\?.*$/s, '?…');
}
