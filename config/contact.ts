/** Visible characters that have no meaning in a User-Agent's comment: no line breaks, no brackets. */
const plain = /^[!-'*-[\]-~]{3,200}$/;

/** Whether a platform could write to this: an e-mail address, or a web address. */
export function isContact(text: string): boolean {
	if (!plain.test(text)) return false;
	if (/^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(text)) return true;
	return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

/** How platforms know us: name, version, and where to reach the operator, if they set it. */
export function userAgent(version: string, contact: string | null): string {
	return `Milepost/${version} (petition bot${contact === null ? '' : `; +${contact}`})`;
}
