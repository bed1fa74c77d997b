import type { Asked } from './row.js';

const row = (ask: string, where: readonly string[], says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['general'], where, says },
	never: [/That depends on whose/, /no page we read/i, ...never],
});

const two = /each pardons its own conviction only/;
const three = /[aA] simple pardon forgives and is noted on the record/;

/** What one table holds is told where another is asked. */
// biome-ignore format: a question a line
export const across: readonly Asked[] = [
	// A case abroad, and the law of that country.
	row('who can pardon jeremy bamber', ['gb-eaw'], [/^Jeremy Bamber: only England and Wales can/, /the King.*Secretary of State for Justice/]),
	row('can the king pardon lucy letby', ['gb-eaw'], [/the King.*Secretary of State for Justice/]),
	row('can trump pardon jeremy bamber', ['gb-eaw'], [/only England and Wales can/]),
	row('amanda knox pardon', ['it'], [/only Italy can.*President of the Republic/]),
	row('can imran khan be pardoned', ['pk'], [/only Pakistan can.*the President/]),
	row('oscar pistorius pardon?', ['za'], [/only South Africa can.*the President/]),
	row('lindsay sandiford who decides', ['id'], [/only Indonesia can.*the President/]),
	row('paul whelan could trump pardon him', ['ru'], [/only Russia can/]),
	row('could bolsonaro be pardoned', ['br'], [/only Brazil can.*President pardons by decree/]),
	row('who can pardon jimmy lai', ['hk'], [/^Only Hong Kong's Chief Executive/]),

	// A state, and the register of cases.
	row('can georgia pardon the dead', ['GA'], [/^Yes\. In Georgia the dead have been pardoned: Lena Baker \(30 August 2005\), Leo Frank/]),
	row('can a dead man be pardoned in florida', ['FL'], [/Groveland Four/, /Jim Morrison/]),
	row('has alabama ever pardoned a dead person', ['AL'], [/^Yes\. On 21 November 2013 Alabama's Board pardoned, after their deaths/]),
	row('new york posthumous pardon', ['NY'], [/Lenny Bruce/]),
	row('virginia dead pardon', ['VA'], [/Martinsville Seven/]),
	row('can louisiana pardon the dead', ['LA'], [/Homer Plessy/]),
	{ ...row('posthumous pardon illinois', ['IL'], [/Illinois has done it: on 31 December 2014/], /deadline/), never: [/deadline/] },

	// Two sovereigns.
	row('convicted in state and federal court in ohio, does one pardon cover both', ['US', 'OH'], [two, /Governor of Ohio/, /Only the President can pardon a federal/]),
	row('state case in nevada and federal case, one pardon for both?', ['NV', 'US'], [two, /Nevada/]),
	row('i have a state felony in texas and a federal felony do i need two pardons', ['TX', 'US'], [two, /Governor of Texas/], /Kinds of pardon/),
	row('do i need two pardons', [], [two]),
	row('one pardon for federal and state?', ['US'], [two]),
	row('convicted in minnesota and by the feds, one pardon enough?', ['MN', 'US'], [two, /Minnesota/]),
	row('does a federal pardon cover my state case too', [], [/offences against the United States only/]),

	// A state's own kinds, and what the words mean elsewhere.
	row('whats a simple pardon vs an absolute pardon in virginia', ['VA'], [three, /pleaded not guilty/], /whole conviction/),
	row('difference between a simple and an absolute pardon in virginia', ['VA'], [three]),
	row('virginia simple or absolute which do i need', ['VA'], [three]),
	row('what is a conditional pardon in virginia', ['VA'], [/for people in prison/]),
	row('whats an absolute pardon in connecticut', ['CT'], [/which erases/], /whole conviction/),
	row('whats a full pardon in kentucky vs restoration', ['KY'], [/restoration of civil rights/]),
	row('full pardon vs restoration of rights', [], [/whole conviction/, /gives back the vote/]),
	row('what is a simple pardon', [], [/Virginia/]),

	// The vote without a pardon.
	row('can my sister vote in iowa', ['IA'], [/^Yes, after the sentence\. In Iowa .*order of August 2020/]),
	row('my dad has a felony from des moines can he vote', ['IA'], [/^Yes, after the sentence\. In Iowa .*order of August 2020/]),
	row('does a pardon give the vote back in iowa', ['IA'], [/In Iowa the vote comes back by itself after/]),
];
