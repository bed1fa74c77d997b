import { isAddressSaid } from './apply-said.js';
import type { Claim } from './citations.js';
import { said } from './told-once.js';

/** Of several answers each is told in two sentences, with what they must not be without: the rest is behind the buttons. */
export const inShort = (claims: readonly Claim[]) =>
	claims.filter(
		(claim, i) => i < mostOfSeveral || claim.must === true || claim.limits === true || claim.event !== undefined,
	);
const mostOfSeveral = 2;

/** The address of an office, else the first sentence. */
export function shortest(claims: readonly Claim[]): readonly Claim[] {
	const address = claims.filter(isAddress);
	return address.length > 0
		? [...claims.filter((claim) => /^Only /.test(said(claim))).slice(0, 1), ...address]
		: claims.slice(0, 1);
}

export const isAddress = (claim: Claim) => isAddressSaid(said(claim));
