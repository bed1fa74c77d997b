/** What can be wrong with an address somebody gave: the codes of `checkAddress` in `src/sources/address.ts`. */
export interface SourceFaults {
	readonly 'bad-address': { readonly typed: string };
	readonly 'forbidden-address': { readonly typed: string };
}
