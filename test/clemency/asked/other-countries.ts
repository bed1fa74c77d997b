import type { Asked } from './row.js';

const row = (ask: string, where: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['who'], where: [where], says, never },
});

/** Whole sentences on other countries: who decides first, a yes or no where one is asked for, no name twice before a colon. */
// biome-ignore format: a question a line
export const otherCountries: readonly Asked[] = [
	row('how does pardon work in france, can macron just do it', 'fr', [/^In France the President of the Republic pardons.*He decides himself/s]),
	row('can the french president pardon before the trial ends', 'fr', [/^No\. In France a pardon comes only after a final conviction/]),
	row('how do pardons work in Mexico', 'mx', [/^In Mexico the President pardons federal crimes/]),
	row('how does clemency work in Japan', 'jp', [/^In Japan the Cabinet decides/]),
	row('does japan have pardons for death row prisoners', 'jp', [/^Mostly no\. Japan.*June 1975/]),
	row('is there clemency in the UK', 'gb-eaw', [/^Yes\. In the United Kingdom the King.*Scottish Ministers.*Northern Ireland/]),
	row('In the United Kingdom, who grants a royal pardon, and on whose advice?', 'gb-eaw', [/^In the United Kingdom the King pardons.*Justice Secretary.*Scottish Ministers/]),
	row('how do I get a pardon in the UK', 'gb-eaw', [/^In the United Kingdom ask .*Scottish Government/]),
	row('can the king pardon someone in england', 'gb-eaw', [/^Yes\. In England and Wales/], /Scot/),
	row('Can the UK pardon someone who was wrongly convicted? how does that work now', 'gb-eaw', [/^Yes, with limits\. .*Criminal Cases Review Commission/]),
	row('How do you apply for a pardon in canada for a wrongful conviction', 'ca', [/^The wrongly convicted in Canada ask .*Minister of Justice/]),
	row('in canada whats a record suspension and how much does it cost', 'ca', [/^A record suspension.*called a pardon.*sets the record.*50 Canadian dollars/], /Canada:/),
	row('how much is a record suspension in Canada and how long do you have to wait', 'ca', [/^A record suspension in Canada costs 50.*ten years/], /Canada:/),
	row('does a canadian record suspension erase the record', 'ca', [/^No\. A record suspension in Canada sets the record apart/]),
	row('can someone with a sex offence get a record suspension in canada', 'ca', [/^Mostly no\. In Canada a sexual offence against a child/]),
	row('can a Canadian get pardoned while still in prison', 'ca', [/^Yes, with limits\. In Canada somebody who is still in prison/]),
	row('can the king of canada pardon someone', 'ca', [/^Yes, with limits\. In Canada royal mercy/], /record suspension/),
	row('does sweden pardon people', 'se', [/^Yes\. In Sweden the Government pardons/]),
	row('does scotland have its own pardons', 'gb-sct', [/^Yes\. In Scotland the King pardons/]),
	row('does the home secretary decide pardons in the uk', 'gb-eaw', [/Lord Chancellor/], /^Yes/),
	row('Can Netanyahu be pardoned before his trial ends, by who', 'il', [/^Not settled\. In Israel the President pardons after the trial by practice/]),
	row('is it free to ask for pardon in france', 'fr', [/^Yes\. Asking costs nothing in France/]),
	row('how many pardons has macron granted', 'fr', [/^Not known: no page we read counts the pardons of France/]),
	row('can a UK pardon erase the conviction', 'gb-eaw', [/^No\. In the United Kingdom a pardon lifts/]),
];
