import type { Asked } from './row.js';

const row = (
	ask: string,
	where: readonly string[] | null,
	says: readonly RegExp[],
	never: readonly RegExp[] = [],
): Asked => ({ ask, asks: ['who'], where, says, never });

/** What is told in passing opens no section, and what a question refers to stands in the sentence before it. */
// biome-ignore format: a question a line
export const passing: readonly Asked[] = [
	row('ohio felony. i have no money for an attorney. do i need one?', ['OH'], [/^No, as a rule\. No page we read asks for a lawyer in Ohio/]),
	row('i lost my nursing license over a case in montana, does a pardon give it back?', ['MT'], [/A pardon can lift a bar that the/]),
	row('governor landry of louisiana has it on his desk. the board voted yes. can he still say no after the board says yes?', ['LA'], [/may refuse what was recommended/]),
	row('my nephew says the governor of texas can pardon my court-martial from fort bliss. can he?', ['MIL'], [/^No\. The Governor of Texas cannot pardon a court-martial/]),
	row('got convicted in 2016 in federal court in norfolk. people say trump pardons everybody. released in june 2018. is it too early?', ['US'], [/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/, /counted from June 2018/], [/143/]),
	row('illinois aggravated battery. how many hearings a year are there and do i have to speak', ['IL'], [/four times a year/], [/no page/]),
	row('my uncle in detroit was pardoned in 2009. they found the old case. does it wipe the record in michigan', ['MI'], [/guilt as wiped out/], [/^Only the Governor/]),
	row('my parole officer said i could ask. off paper 2017, south dakota, first offence, got out in 2008. is there a wait, and would his family be told?', ['SD'], [/counted from 2008/, /publishes a notice in a newspaper/], [/Licences/]),
	row('arizona drug case 2009 from tucson. they deported her to honduras. does a pardon help with ice?', ['AZ'], [/(?:Arizona: |No\. )A pardon does not remove the grounds of/], [/Honduras/]),
	row('my federal case is from denver, i want to go to canada in june for a wedding. who pardons it', ['US'], [/Only the President/], [/Canada/]),
	row('my cousin killed a man in new orleans in a fight in 1995. he got life. who votes on it', ['LA'], [/four of the five|Board of Pardons/], [/Indiana/]),
	row('dad got life in pennsylvania in 1979 as a lookout. he was in graterford and then phoenix. how many votes does he need', ['PA'], [/all five/], [/Executive Clemency/]),
	row('wrote bad checks in tulsa, they said no in 2018. i want to foster my grandbaby. how soon can i try again', ['OK'], [/^1 year/, /counted from 2018/], [/Rhode Island/]),
	row('my wife lost her job at the school in reno and the sheriff knows us. nevada theft 2004. how long does the board take', ['NV'], [/About a year until the hearing in Nevada\./], [/Licences/]),
	row('fed time, released in 2019, a friend is a sheriff. when may i file', ['US'], [/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/, /counted from 2019/]),
];
