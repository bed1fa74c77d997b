/**
 * A name as it is looked up: small letters, no accents, dots or apostrophes, one space between words. `St. Paul` is
 * `st paul`, `O'Fallon` is `ofallon`.
 */
export function fold(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’‘ʼ.]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
