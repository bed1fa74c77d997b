import type { Asked } from './row.js';

const row = (ask: string, ...says: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['who'], where: [], says },
	never: [/depends on whose court/, /Which state is it/, /Not understood/],
});

/** Other countries: whom they let in, what is asked in words of its own, and those whose law was not known before. */
// biome-ignore format: a question a line
export const otherLands: readonly Asked[] = [
	// Whom a country lets in.
	row('can i go to canada with an old DUI if i got pardoned for it', /^It depends\. Canada's officers look at the offence itself/),
	row('can i enter canada with a us felony that was pardoned', /^It depends\. Canada's officers/),
	row('can i travel to the uk with a felony', /^It depends\. The United Kingdom, say lawyers there, must refuse/),
	row('can i visit japan with a pardoned felony', /^It depends\. Japan bars whoever was sentenced to a year of prison or more/),
	row('can i go to australia with a felony if i was pardoned', /^It depends\. Australia wants a visa/),
	row('can i travel to mexico with a felony', /^It depends\. Mexico's officers may refuse whoever was convicted of a grave crime/),
	row('does a us pardon count in europe', /^It depends\. It binds no other country/),
	row('will a record suspension let me enter the us', /^Mostly no\. U\.S\. border officers do not recognise a Canadian/),
	row('can a canadian record suspension help with US immigration', /^Mostly no\. U\.S\. border officers/),
	// The United Kingdom.
	row('how do I get my record cleared in england', /^In England and Wales most convictions become spent/),
	row('do convictions get spent in the uk', /^Yes\. In England and Wales most convictions become spent/),
	row('england got pardons too?', /^Yes\. In England and Wales the King pardons/),
	row('can the king pardon someone in england, a lady in our group has a husband in jail there', /^Yes\. In England and Wales the King pardons in form/),
	row('Can the king pardon Lucy Letby?', /^Yes\. Lucy Letby: only England and Wales/),
	row('is there a pardon for gay men convicted in england', /^Yes\. An Act of 2017 pardoned others/),
	// Canada.
	row('does canada have a royal pardon', /^Yes\. Canada has the royal prerogative of mercy/),
	row('hey does canada have a royal pardon for innocent people', /^Yes\. The wrongly convicted in Canada ask .*Review Commission.* royal \(free\) pardon/),
	row("In Canada, what's the difference between a record suspension and the royal prerogative of mercy?", /^In Canada a record suspension, by the Parole Board,.*The royal prerogative of mercy/),
	row('I have a record suspension question, can Canada pardon me if my conviction was in Michigan', /^No\. Only the sovereign whose court convicted can/, /Only the Governor of Michigan/),
	// Others.
	row('can the mexican president pardon a murderer', /most murders are, is for that state’s Governor/),
	row("our petition is for a woman sitting in prison in Mexico for a murder she didn't do, is there anything like a pardon there?", /^Yes\. In Mexico the President pardons federal crimes/),
	row('has netanyahu asked for a pardon', /^Yes\. Prime Minister Netanyahu asked/),
	row('can netanyahu be pardoned', /^Not settled\. Israel’s President may pardon him/),
	row('what happened with netanyahus pardon request', /request of 30 November 2025 was not decided/),
	row('Can the President of South Korea pardon former presidents, and has it happened?', /^Yes\. South Korea’s Presidents have pardoned former ones/),
	row('does the king have a choice in the netherlands', /^No\. In the Netherlands/),
	row('who can pardon in peru', /^In Peru the President pardons/),
	row('who can pardon in thailand', /^In Thailand the King pardons/),
	row('who can pardon in egypt', /^In Egypt the President pardons/),
	row('do other countries have presidential pardons', /^Yes\. Most do/),
];
