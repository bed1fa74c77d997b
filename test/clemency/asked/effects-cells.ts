import { type Asked, saying } from './row.js';

const row = saying(null);

/** States of each kind: the vote lost in prison only, until the sentence is over, until somebody gives it back. */
const states = ['Alabama', 'Arizona', 'Georgia', 'Nevada', 'New York', 'Ohio', 'Tennessee', 'Texas', 'Wisconsin'];

/** What a pardon and what a commutation does, cell by cell. */
export const effectsCells: readonly Asked[] = [
	// Of a commutation nothing is answered that holds for a pardon.
	...states.flatMap((state) => [
		row(
			`will a commutation in ${state} give me my gun rights back`,
			/^No\. A commutation in .* does not bring gun rights back/,
			/pardon/,
		),
		row(`does a commutation stop deportation ${state}`, /^No\. A commutation .* does not stop a deportation/, /drugs/),
		row(
			`can a person whose sentence was commuted serve on a jury in ${state}`,
			/^No\. A commutation .* does not open juries/,
		),
	]),
	row('can i vote after a commutation in Ohio', /^Yes, once out of prison\. In Ohio/),
	row('can i vote after a commutation in Vermont', /^Yes\. In Vermont/),
	row('can i vote after a commutation in Alabama', /^No\. A commutation/),
	// Whether it takes a pardon.
	row('does a felon have to be pardoned to vote in Alaska', /^No\. In Alaska/),
	row('does a felon have to be pardoned to vote in Ohio', /^No\. In Ohio/),
	row('can i vote in Ohio without a pardon after my sentence', /^Yes, once out of prison\./),
	row('can he own a gun in Ohio without a pardon', /^No, not automatically\./),
	row('do i need a pardon to serve on a jury in Kentucky', /^A pardon is one way\./),
	row('do i need a pardon to serve on a jury in Ohio', /^Yes\. In Ohio/),
	// All rights in one sentence, the place named once.
	row(
		'what rights does a Texas pardon give back',
		/^In Texas a pardon gives back jury service and public office; the vote/,
	),
	row('do rights come back without a pardon in Virginia', /^No\. In Virginia the vote, jury service/),
	row(
		'what rights does a Virginia pardon give back',
		/^In Virginia a pardon gives back gun rights; the Governor gives back/,
	),
	row(
		'difference between restoration of rights and pardon in Virginia',
		/Virginia only the Governor gives the vote back/,
	),
	// What is asked of nothing in the law is not answered by what only sounds like it.
	row('can i get section 8 after a Texas pardon', /^It depends\. A pardon can lift barriers/, /Shoal Creek/),
	row('can i get my nursing license back in Massachusetts after a pardon', /^It depends\./, /gun/),
	row('does a pardon take me off the registry in Wisconsin', /^Not known/, /charge pending/),
	row('does a Texas pardon mean i am innocent', /^No\. A pardon forgives/),
	row(
		'does Florida pay compensation after a pardon for innocence',
		/^Not known: no page we read says whether a pardon opens compensation in Florida/,
	),
];
