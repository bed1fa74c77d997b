/** Who was President when: dated facts, so that "can Obama pardon him" is answered as of the day it is asked. */
export interface Term {
	readonly surname: string;
	readonly from: string;
	/** The day the term ends by the Constitution, where it has not ended yet. */
	readonly to: string;
}

/** Names nobody takes for anybody else; `Ford` or `Bush` alone could be. */
export const terms: readonly Term[] = [
	{ surname: 'nixon', from: '1969-01-20', to: '1974-08-09' },
	{ surname: 'reagan', from: '1981-01-20', to: '1989-01-20' },
	{ surname: 'obama', from: '2009-01-20', to: '2017-01-20' },
	{ surname: 'trump', from: '2017-01-20', to: '2021-01-20' },
	{ surname: 'biden', from: '2021-01-20', to: '2025-01-20' },
	{ surname: 'trump', from: '2025-01-20', to: '2029-01-20' },
];

/** Governors the pages name, with their state. A former one has no power left; who is one now, the pages do not say. */
export const governors: readonly (Term & { readonly state: string })[] = [
	{ surname: 'walker', state: 'WI', from: '2011-01-03', to: '2019-01-07' },
	{ surname: 'evers', state: 'WI', from: '2019-01-07', to: '2027-01-04' },
];
