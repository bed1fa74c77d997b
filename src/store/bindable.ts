/**
 * A parameter as both databases can take it: yes and no are 1 and 0. Measured on libsql 0.5.29: a boolean aborts the
 * process, undefined and NaN are stored as null, and a text ends at its first NUL; PostgreSQL refuses that character.
 */
export function bindable(value: unknown): number | bigint | string | Uint8Array | null {
	if (value === null || typeof value === 'bigint' || value instanceof Uint8Array) return value;
	if (typeof value === 'boolean') return value ? 1 : 0;
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	if (typeof value === 'string') return value.replaceAll('\0', '\ufffd');
	throw new TypeError(`cannot be stored: ${typeof value === 'number' ? value : typeof value}`);
}
