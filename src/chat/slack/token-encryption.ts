import { createCipheriv, createDecipheriv } from 'node:crypto';

const cipher = 'aes-256-gcm';
const version = 'v1';
const nonceLength = 12;
const tagLength = 16;

/**
 * Encrypts a text with AES-256-GCM, bound to what it belongs to: moved to another row it does not open.
 *
 * @param key 32 bytes
 * @param owner what the text belongs to; not secret
 * @param nonce 12 bytes, never used before with this key
 */
export function encrypt(key: Buffer, owner: string, text: string, nonce: Buffer): string {
	const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagLength }).setAAD(Buffer.from(owner));
	const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
	return `${version}.${Buffer.concat([nonce, sealing.getAuthTag(), body]).toString('base64url')}`;
}

/** The text again; null with another key, for another owner, or when a bit of it was changed. */
export function decrypt(key: Buffer, owner: string, sealed: string): string | null {
	const [given, packed = ''] = sealed.split('.');
	const bytes = Buffer.from(packed, 'base64url');
	if (given !== version || bytes.length < nonceLength + tagLength) return null;
	const tag = bytes.subarray(nonceLength, nonceLength + tagLength);
	const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceLength), { authTagLength: tagLength });
	opening.setAAD(Buffer.from(owner)).setAuthTag(tag);
	try {
		return Buffer.concat([opening.update(bytes.subarray(nonceLength + tagLength)), opening.final()]).toString('utf8');
	} catch {
		return null;
	}
}
