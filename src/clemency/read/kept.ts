/**
 * What follows from a thing, worked out once for as long as the thing is there: sentences are read again as parts of
 * their message, and their words are the same list each time.
 */
export function keptFor<Of extends object, Found>(work: (of: Of) => Found): (of: Of) => Found {
	const kept = new WeakMap<Of, { readonly found: Found }>();
	return (of) => {
		const known = kept.get(of);
		if (known !== undefined) return known.found;
		const found = work(of);
		kept.set(of, { found });
		return found;
	};
}
