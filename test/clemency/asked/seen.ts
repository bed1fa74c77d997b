import type { Asked } from './row.js';

/** The examples of the section "Seen", each with its right answer. */
// biome-ignore format: a question a line
export const seen: readonly Asked[] = [
	{ ask: 'can a president who got impeached be pardoned', asks: ['general'], where: [], says: [/yes|can be pardoned|may be pardoned/i, /impeachment/i], never: [/^no\b/i, /nobody can/i] },
	{ ask: 'mass pardon for weed in maryland', asks: ['group'], where: ['MD'], says: [/175,?000/, /2024/], never: [/not known/i] },
	{ ask: 'can a mayor pardon a city ticket in alabama', asks: ['may'], where: ['AL'], says: [/mayor/i, /yes|may|can/i], never: [/^no\b/i] },
	{ ask: 'does the minnesota board have to be unanimous', asks: ['votes'], where: ['MN'], says: [/^no\b|need not|not unanimous|no longer/i, /majority|two of/i, /governor/i], never: [/^yes/i] },
	{ ask: 'can the king pardon someone in england', asks: ['may'], where: ['uk-eng'], says: [/justice secretary|secretary of state for justice|lord chancellor/i, /advice|advises/i], never: [/^no\b/i] },
	{ ask: 'will a presidential pardon wipe my record', asks: ['effect'], where: ['US'], says: [/^no\b|does not|will not|not erase|stays/i, /record/i], never: [/^yes/i] },
	{ ask: 'the board denied me in georgia can i appeal to the governor', asks: ['may'], where: ['GA'], says: [/^no\b|cannot|no power/i, /No, as a rule\./i], never: [/^yes/i, /exonerat|innocen/i] },
	{ ask: 'my husband is at angola', asks: ['who'], where: ['LA'], says: [/louisiana/i, /board/i], never: [/foreign|another country|africa|indiana/i] },
	{ ask: 'nm i found it, how do i ask', asks: ['where'], where: null, says: [/which|court|state/i], never: [/new mexico/i] },
	{ ask: 'murder 2 nd degree texas', asks: ['who'], where: ['TX'], says: [/governor/i, /board/i], never: [/north dakota/i] },
	{ ask: 'fbi arrested him in chicago', asks: ['who'], where: null, says: [/president/i, /illinois|state/i, /court/i], never: [/^the governor of illinois/i] },
	{ ask: 'le président peut-il gracier', asks: ['may'], where: null, says: [/pr[eé]sident/i], never: [/illinois/i] },
	{ ask: 'georgia the country, tbilisi court', asks: ['who'], where: ['ge'], says: [/not known|no page|does not say/i, /country|georgia/i], never: [/state board/i, /^yes/i] },
	{ ask: 'can the president pardon all state prisoners in texas', asks: ['may'], where: ['TX'], says: [/^no\b|cannot/i], never: [/not known/i, /^yes/i] },
	{ ask: 'has biden pardoned more than trump?', asks: ['numbers'], where: [], says: [/\b80\b/, /\b14[34]\b/], never: [/^yes/i, /which court/i] },
	{ ask: 'compare Obama and Biden', asks: ['numbers'], where: [], says: [/\b212\b/, /1,?715/, /\b80\b/, /4,?165/], never: [/which court/i] },
	{ ask: 'who pardoned the most people', asks: ['numbers'], where: [], says: [/roosevelt|biden/i, /2,?819|4,?245/], never: [/which court/i] },
	{ ask: 'can congress pardon someone', asks: ['general'], where: [], says: [/^no\b|cannot/i, /congress/i], never: [/^yes/i, /which court/i] },
	{ ask: 'can a pardon be revoked', asks: ['revoke'], where: [], says: [/\bno\b|cannot|not\b/i, /condition/i], never: [/^yes\b[^,]/i, /which court/i] },
	{ ask: 'does a pardon clear my record', asks: ['effect'], where: [], says: [/^no\b|does not|not erase|not by itself|depends|differs|most/i, /record/i], never: [/^yes/i] },
	{ ask: 'where do i apply', asks: ['where'], where: null, says: [/pardon attorney|which|court/i] },
	{ ask: 'how much does a pardon cost in california', asks: ['cost'], where: ['CA'], says: [/no fee|free|nothing|\$0/i], never: [/not known/i] },
	{ ask: 'how long must I wait in Georgia', asks: ['when'], where: ['GA'], says: [/five|\b5\b/i, /year/i], never: [/tbilisi|country/i] },
	{ ask: 'does a pardon restore gun rights in Wisconsin', asks: ['effect'], where: ['WI'], says: [/yes|restor|back/i, /gun|firearm/i], never: [/^no\b/i] },
	// Six of the twenty-nine people everybody asks about.
	{ ask: 'Chauvin', asks: ['who'], where: ['MN', 'US'], says: [/president/i, /minnesota/i, /board/i, /2025/], never: [/unknown|not know/i] },
	{ ask: 'Mangione', asks: ['who'], where: ['NY', 'US'], says: [/president/i, /new york/i, /\bcharged?\b|not convicted/i, /2026/] },
	{ ask: 'Peltier', asks: ['who'], where: ['US'], says: [/president/i, /commut|home confinement/i, /2025/], never: [/north dakota's governor|board/i] },
	{ ask: 'Ross Ulbricht', asks: ['who'], where: ['US'], says: [/pardon/i, /2025/, /trump/i] },
	{ ask: 'Snowden', asks: ['who'], where: ['US'], says: [/president/i, /charged|not convicted|never convicted/i] },
	{ ask: 'Chelsea Manning', asks: ['who'], where: ['MIL'], says: [/commut/i, /2017/, /president|obama/i] },
];
