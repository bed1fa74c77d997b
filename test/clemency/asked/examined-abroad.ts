import type { Asked } from './row.js';

const row = (ask: string, where: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['who'], where: [where], says },
	never: [/depends on whose court/, /Which state is it/, ...never],
});

/** Other countries as an examiner asked of them, and the same in other words. */
// biome-ignore format: a question a line
export const examinedAbroad: readonly Asked[] = [
	row('Good evening from a small island :) I live in St Helier in Jersey, the real one not New Jersey, and my partner was convicted by our Royal Court here in 2020 for something that a new laboratory report now says cannot have happened the way they told the jury. His appeal failed in 2021. I have asked three lawyers and got three answers: one says ask the States Assembly, one says the Home Secretary in London and one says the King himself. Who advises on mercy for the Channel Islands nowadays please?', 'gg', [/^Channel Islands:.*Justice Secretary|Secretary of State for Justice/], /Governor of New Jersey/),
	row('convicted in jersey royal court, who advises', 'gg', [/Secretary of State for Justice/]),
	row('isle of man conviction who can pardon', 'im', [/Lieutenant Governor/]),
	row('can south koreas president free a whole list of people w/o parliament', 'kr', [/general amnesty of a whole kind of crime needs the National Assembly/]),
	row('norway. king or government for a pardon', 'no', [/In Norway the King does it in Council: the/]),
	row('indulto de natal no brasil quem decide', 'br', [/President pardons by decree/]),
	row('convicted by the bezirksgericht zürich, who can pardon in switzerland', 'ch', [/canton’s pardon authority/]),
	row('can van der bellen pardon someone in austria if the justice minister wont propose it', 'at', [/only on the proposal|No pardon without/], /^Yes/),
	row('uncle was sentenced by the yugoslavia tribunal in the hague. early release who decides', 'irmct', [/President of the Residual Mechanism/], /Rome Statute|International Criminal Court/),
	row('rwanda tribunal prisoner, the hague, who lets him out early', 'irmct', [/President of the Residual Mechanism/], /Rome Statute/),
	row('cousin serves a life term in ukraine, zelensky pardon possible n what would it change', 'ua', [/at least 25 years/]),
	row('brother in jail in dubai, heard there are lists at ramadan. who decides that', 'ae', [/President pardons/]),
	row('my dad was convicted in penang malaysia. the agong?', 'my', [/other states that state’s Ruler or Yang di-Pertua Negeri/]),
	row('new zealand, my uncle says he was wrongly convicted. where first', 'nz', [/Criminal Cases Review Commission/]),
	row('gratie in nederland, doet de koning dat zelf?', 'nl', [/King has no choice/]),
	row('lagos high court, state offence. tinubu or sanwo-olu', 'ng', [/State crimes in Nigeria are pardoned by the Governor/]),
	row('bogota colombia gave my brother 8 years, who can pardon there', 'co', [/political crimes only/], /Columbia/),
	row('in the philippines if a mayor gets an absolute pardon does he get the office back', 'ph', [/does not come back by itself/]),
	row('changi death row singapore. does the president there get to decide by himself', 'sg', [/no discretion/], /^Yes/),
	row('saudi murder case, can the king forgive it if the dead mans family wont', 'sa', [/only by the victim or the heirs/], /^Yes/),
	row('who gives an indulto in spain, the king?', 'es', [/Council of Ministers decides/]),
	row('shalom, my brother sits in ayalon prison in ramla israel, convicted by the district court in tel aviv in 2021. may i as his sister make the request or must he sign it, and to which address does it go, the president or the ministry?', 'il', [/President’s Residence, Jerusalem/]),
	row('denmark, is it really the king', 'dk', [/the Minister of Justice pardons in fact/]),
	row('does mattarella need the justice ministers ok for a grazia', 'it', [/The Justice Minister investigates and countersigns/], /^Yes/),
	row('what does a record suspension cost in canada', 'ca', [/^A record suspension in Canada costs 50 Canadian dollars/]),
	row('finland: my brother is in prison in turku, where does the pardon application go', 'fi', [/P\.O\. Box 25/]),
	row('aussie customs offence, commonwealth not state, sydney. who signs a pardon and does it come off the books', 'au', [/Governor-General/, /does not take it off the books/]),
	row('can the home secretary recommend a pardon in england still', 'gb-eaw', [/the Home Secretary advised until the task passed to the Lord Chancellor/], /^Yes/),
	row('does the home secretary decide pardons in the uk', 'gb-eaw', [/the Home Secretary advised until/]),
	row('pakistan mercy petition, last court said no, where does the family send it', 'pk', [/home department/]),
	row('can the prime minister of canada pardon', 'ca', [/^No\. The Prime Minister cannot pardon alone: record/]),
	row('can the australian governor-general pardon a queensland offence', 'au', [/^No\. State offences in Australia are pardoned by that state’s Governor/]),
	row('australia, can the governor general pardon a state offence', 'au', [/the Governor-General cannot pardon a state offence/]),
	row('can netanyahu be pardoned', 'il', [/Netanyahu asked on 30 November 2025/]),
	row('uk: can the prime minister pardon someone', 'gb-eaw', [/England and Wales/]),
	row('can the prime minister pardon someone in the uk', 'gb-eaw', [/England and Wales/]),
	row('uk who pardons', 'gb-eaw', [/England and Wales/]),
	row('i have a canadian record and a us felony, can one pardon fix both', 'ca', [/Only the sovereign whose court convicted can/, /American conviction is for whoever's court it was/, /Canada/]),
	row('british conviction and an american felony, who pardons what', 'gb-eaw', [/American conviction is for whoever's court/, /England and Wales/]),
	row('we live in st catharines ontario, canadians all of us. in 2011 my brother was convicted in u.s. federal court in buffalo for bringing over pills, he did 40 months in pennsylvania and was sent home in 2015. he would like to coach hockey and go to tournaments in michigan and new york. does he ask the parole board of canada for a record suspension or a pardon for this, or would it be the americans, and which office there', 'US', [/only the President can/], /Governor of/),
	row('convicted in ohio, not texas, who decides', 'OH', [/^Only the Governor of Ohio/], /Texas/),
	row('can mark carney pardon my son', 'ca', [/The Prime Minister cannot pardon alone: record/], /Delaware/),
	row('can modi pardon', 'in', [/In India the President, or a state’s Governor,/]),
	row('can anthony albanese pardon', 'au', [/Australia/], /Do you mean/),
	row('can duda pardon someone still on appeal', 'pl', [/In Poland a pardon before a final judgment is disputed/]),
	row('schweiz begnadigung kanton', 'ch', [/canton’s pardon authority/]),
	row('can boris johnson pardon', 'gb-eaw', [/England and Wales/]),
	row('lucy letby england pardon', 'gb-eaw', [/^Lucy Letby:/]),
	row('was alan turing pardoned in england', 'gb-eaw', [/^Yes\. The Queen pardoned Alan Turing on 24 December 2013, on the/]),
];

/** A prison by the name of a country. */
export const examinedAngola: readonly Asked[] = [
	{
		ask: 'my uncle died in angola, can i clear his name',
		asks: ['dead'],
		where: null,
		says: [/^Angola can mean more than one place/, /Louisiana/],
	},
	{
		ask: 'my brother is doing life in angola',
		asks: ['who'],
		where: ['LA'],
		says: [/Louisiana/],
	},
	{ ask: 'my husband is at angola', asks: ['who'], where: ['LA'], says: [/^Only the Governor of Louisiana/] },
	{ ask: 'convicted in angola, who pardons', asks: ['who'], where: ['ao'], says: [/Angola is not known/] },
];
