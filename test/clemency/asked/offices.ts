import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['numbers'],
	where: null,
	says,
	never: [/^How many.*no page/, ...never],
});

/** Numbers of governors, two Presidents side by side, and how long somebody serves. */
// biome-ignore format: a question a line
export const offices: readonly Asked[] = [
	row('how many did reagan pardon as governor of california', [/Reagan 575/]),
	row('how many ppl has evers pardoned', [/^Governor Evers had granted at least 1,436 pardons \(last/]),
	row('how many pardons newsom', [/247 pardons/]),
	row('how many has newsom granted so far', [/247 pardons/]),
	row('how many did deukmejian pardon', [/Deukmejian 328/]),
	row('did doyle pardon anybody', [/Doyle almost 300/]),
	row('did walker pardon anybody', [/Walker \(2011 to 2019\) granted none/]),
	row('did jerry brown pardon anybody', [/Brown 403/]),
	row('how many did gray davis pardon', [/Davis none/]),
	row('how many did pete wilson grant', [/Wilson 13/], /Roosevelt/),
	row('how many pardons did kate brown give', [/47,000/]),
	row('how many pardons in wisconsin', [/933/]),
	row('how many were pardoned in california', [/247 pardons/]),
	row('how many has wes moore pardoned', [/175,000/]),
	row('carter or reagan', [/Carter/, /Reagan/, /more/i]),
	row('bush junior or carter', [/George W\. Bush/, /Carter/, /more/i]),
	row('w or obama, who pardoned more', [/George W\. Bush/, /Obama/]),
	row('dubya or clinton who gave more', [/George W\. Bush/, /Clinton/], /Roger/),
	row('obama or trump', [/Obama/, /Trump/], /New York/),
	row('who is governor after gavin newsom', [/Gavin Newsom/, /2027/]),
	row('when does governor pritzkers term end', [/^Governor of Illinois/, /January 2027/], /waiting time/),
	row('when is hochuls term over', [/Kathy Hochul/, /January 2027/], /Commutation/),
	row('who comes after tony evers', [/Tony Evers/, /January 2027/]),
	row('how long is evers still governor', [/Tony Evers/, /January 2027/], /Waiting time/),
];
