import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['happened'],
	where: null,
	says,
	never: [/whose court convicted/i, ...never],
});

/** Cases everybody has heard of, by what is remembered of them. */
// biome-ignore format: a question a line
export const halfRemembered: readonly Asked[] = [
	row('that theranos woman can she get a pardon', [/^The President can pardon Elizabeth Holmes' federal conviction\./]),
	row('the crypto guy with the hair ftx pardon?', [/^The President can pardon Sam Bankman-Fried's federal conviction\./]),
	row('guy who shot the ceo in new york pardon', [/^Luigi Mangione/]),
	row('that guy who leaked nsa stuff and fled to russia can he be pardoned', [/^The President can pardon Edward Snowden's federal charge\./], /State Duma/),
	row('can trump pardon the wikileaks guy', [/^Yes\. The President can pardon Julian Assange's federal/]),
	row('the navy seal who posed with a corpse was he pardoned', [/^No\. President Trump restored Eddie Gallagher's rank on 15/]),
	row('did the capitol rioters get pardoned', [/^Yes\. On 20 January 2025 President Trump pardoned nearly all the/]),
	row('can the president pardon the guy who killed charlie kirk', [/^Tyler Robinson: Utah/]),
	row('the congressman who lied about his whole resume did trump let him out', [/^Yes\. President Trump commuted George Santos' sentence on 17 October/]),
	row('kid from kenosha with the rifle was he pardoned', [/Kyle Rittenhouse/], /Guns in/),
	row('colorado clerk voting machines pardon', [/^The Governor of Colorado can pardon Tina Peters' Colorado/], /The vote in/),
	row('george floyd cop pardon trump', [/^The President cannot pardon Derek Chauvin's Minnesota/]),
	row('the boston bomber', [/^The President can pardon Dzhokhar Tsarnaev's federal conviction\./]),
	row('the cop who thought it was her taser, pardon?', [/Kim Potter/]),
	row('native american activist in prison for killing two fbi agents did biden pardon him', [/^No\. A commutation, not a pardon: President Biden commuted/]),
	{ ask: 'my cousin worked at theranos and was convicted in texas who can pardon her', asks: ['who'], where: ['TX'], says: [/Governor of Texas/], never: [/Holmes/] },
];

/** Titles of which several countries have one, and other languages. */
// biome-ignore format: a question a line
export const headsOfState: readonly Asked[] = [
	{ ask: 'can the king still pardon', asks: ['may'], where: ['uk-eng'], says: [/^Yes\. In England and Wales the King pardons in form,/] },
	{ ask: 'does the queen still give pardons', asks: ['may'], where: ['uk-eng'], says: [/^Yes\. In England and Wales the King pardons in form,/] },
	{ ask: 'can the monarch pardon', asks: ['may'], where: ['uk-eng'], says: [/^Yes\. In England and Wales the King pardons in form,/] },
	{ ask: 'can the prime minister pardon', asks: ['may'], where: null, says: [/^That depends on the country/, /Canada/] },
	{ ask: 'can the governor general pardon', asks: ['may'], where: null, says: [/^That depends on the country/, /New Zealand/] },
	{ ask: 'le président peut-il gracier', asks: ['may'], where: ['fr'], says: [/^Yes\. In France the President/] },
	{ ask: 'qui peut gracier un condamné', asks: ['who'], where: ['fr'], says: [/^In France/] },
	{ ask: 'wer kann mich begnadigen', asks: ['who'], where: ['de'], says: [/^In Germany/], never: [/Michigan/] },
	{ ask: 'puede el presidente indultar a mi hermano', asks: ['may'], where: null, says: [/^That depends on the country/, /Mexico/, /federal/] },
	{ ask: 'o presidente pode conceder indulto', asks: ['may'], where: ['br'], says: [/Brazil/] },
	{ ask: 'can netanyahu pardon himself', asks: ['may'], where: ['il'], says: [/^Benjamin Netanyahu: only Israel/] },
	{ ask: 'can erdogan pardon a prisoner', asks: ['may'], where: ['tr'], says: [/^Yes, with limits\. In Türkiye the President can pardon only for/] },
	{ ask: 'derry court conviction troubles royal pardon', asks: ['who'], where: ['uk-nir'], says: [/^The King pardons in form, on the advice of the/] },
	{ ask: 'can the king pardon my texas conviction', asks: ['may'], where: ['TX'], says: [/^No\. The head of another country/] },
];
