import type { Asked } from './row.js';

const row = (ask: string, where: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: [], where: where === '' ? [] : where.split(' '), says, never },
});

/** Who may do what, whom a board stops and who sits on it; and the law of other countries. */
// biome-ignore format: a question a line
export const powersAndLands: readonly Asked[] = [
	row('can the parole board in Missouri stop the governor from pardoning', 'MO', [/^No\. (?:The Governor of Missouri decides alone|Only the Governor of Missouri can pardon a Missouri conviction: .* its advice does not bind)/]),
	row('does the board in Texas have the power to block a pardon by the governor', 'TX', [/^Yes\. Nothing can be granted unless the Board/]),
	row('In Alabama can Gov Ivey commute a life sentence thats not death row', 'AL', [/Only a sentence of death can be commuted in Alabama, by the Governor/]),
	row('who can commute a sentence in Alabama', 'AL', [/only a sentence of death can be commuted in Alabama, by the Governor/]),
	row("I was told in Georgia the governor doesn't sign pardons at all. Can that be right?", 'GA', [/^Yes\. The Governor of Georgia (?:cannot|has no part)/]),
	row("i was told in Alabama the governor doesn't sign pardons at all, is that right", 'AL', [/^Yes\. The Governor of Alabama cannot/]),
	row("i was told in Indiana the governor doesn't sign pardons at all, is that right", 'IN', [/^No\. Only the Governor of Indiana/]),
	row('Is the attorney general on the Nebraska pardons board', 'NE', [/^Yes\. The Board of Pardons of Nebraska has three members/]),
	row('is the governor on the pardon board in Pennsylvania', 'PA', [/^No\. The Board of Pardons of Pennsylvania has five members/]),
	row('does the governor sit on the pardon board in Georgia', 'GA', [/^No\. /]),
	row("How many have to vote for it in Alabama? it's three on the board isnt it", 'AL', [/two of the three Board members/]),
	row('can the new governor undo what the old one denied', '', [/^Yes\. A refusal binds nobody who comes after/]),
	row('Does a judge have to ok a pardon after the governor signs it anywhere?', '', [/^Mostly no\. A pardon needs no judge/]),
	row('can a state pardon board in washington grant anything without the governor signing', 'WA', [/^No\. Nothing is granted without the Governor/]),
	row("can a tribal council pardon me for a tribal court conviction? I'm enrolled, South Dakota", 'TRIBAL', [/^It depends\. /]),
	row('Can a mayor pardon a city ordinance ticket where I live in Ohio? My old chief swore they could', 'CITY', [/^It depends\. /]),
	// Other countries.
	row('my nephew is locked up in Mexico for drugs, can the president there pardon him', 'mx', [/^Yes, with limits\. In Mexico the President/], /^No\./),
	row('In Mexico can the president pardon a drug trafficker', 'mx', [/^Yes, with limits\. In Mexico the President/]),
	row('my dad was convicted in Mexico in the 90s, can a US governor or the president pardon that?', 'mx', [/^No\. Only Mexico/]),
	row('can you ask for a pardon in Jamaica for somebody thats in jail there. my cousin', 'jm', [/^Yes\. In Jamaica/]),
	row('I was born in Jamaica and have a ganja conviction from 1996 there. Who can pardon it?', 'jm', [/expunged/, /Governor-General/]),
	row('In France does the president still pardon prisoners like they did every July 14', 'fr', [/^(?:No\. )?There has been no collective pardon/]),
	row('Honduras president that was in us prison, who let him out', '', [/1 December 2025/]),
	row('client was convicted in Santo Domingo in 1998, who gives indultos in the Dominican Republic??', 'do', [/the President pardons/]),
	row('who can pardon in El Salvador, Bukele or the assembly?', 'sv', [/Legislative Assembly pardons/]),
	row("My client's uncle is in prison in Phnom Penh. Does the King grant pardons there", 'kh', [/^Yes\. In Cambodia the King/]),
	row('can Petro pardon a drug trafficker in colombia? or whoever is president there now', 'co', [/^Mostly no\. /]),
	row('is there such thing as a spent conviction in England thats automatic, vs a royal pardon?', 'gb-eaw', [/^Yes\. .*spent by themselves/]),
	row('Can the King actually pardon someone in Britain or is that only symbolic?', 'gb-eaw', [/^Yes\. In the United Kingdom the King pardons in form/]),
	row('hey from Melbourne, who decides on a petition of mercy in Victoria? the Governor or the attorney general?', 'au', [/that state’s Governor/]),
	row('With a US pardon can I get into Japan for a vacation? 1 yr sentence 1990', 'jp', [/^It depends\. Japan bars/]),
	row('My cousin is sitting in Thailand for weed. Is it right the King pardons a bunch on his birthday?', 'th', [/^Yes\. In Thailand the King pardons many/]),
	row('who in Haiti can give grâce when there isn\'t even a president', 'ht', [/to the President alone/]),
	row('does Singapore ever commute a death sentence', 'sg', [/first since 1998/]),
	row('can a president pardon himself? has any tried', 'US', [/^Not settled\. No President has tried/], /no court has said whether/),
	row('whats the pardon board in Texas vote on, is it just majority', 'TX', [/^Yes\. It takes at least four of the seven/], /At least four.*At least four/s),
	row('does the US senate or congress vote on pardons?', '', [/^No\. Congress can neither/]),
	row('In Ireland who gives pardons and has there been any in the last 20 years', 'ie', [/President pardons/, /Gleeson/]),
	row('My record from Ontario 1988, break and enter. Live in Michigan now. Can I still get a Canadian pardon from here, and what do they charge?', 'ca', [/^Yes\. One applies to the Parole Board of Canada/, /50 Canadian dollars/]),
	row('Is it true in Mexico now the president can give indulto AND amnesty?', 'mx', [/^Yes\. .*June 2024/]),
	row("if portugal pardoned my client's theft would the US immigration judge accept the pardon", 'pt', [/^Mostly no\. U\.S\. immigration/]),
	row('is it true in Indiana the governor can say yes even when the parole board all said no', 'IN', [/^Yes\. The Governor of Indiana decides, whatever/]),
];
