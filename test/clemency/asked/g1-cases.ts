import { type Asked, saying } from './row.js';

const row = saying([]);

/** What is asked of somebody in the news, and of what officers did, answered in the first sentence. */
// biome-ignore format: a question a line
export const g1Cases: readonly Asked[] = [
	row('was ross ulbricht pardoned', [/^Yes\. President Trump gave Ross Ulbricht a full and unconditional pardon on 21 January 2025; he was released\./], /granted;/),
	row('why did trump pardon ross ulbricht', [/^Trump said that it was in honour/]),
	row('why did ford pardon nixon, and had nixon even been charged with anything', [/^Ford wrote/, /Nixon was never charged/]),
	row('did george santos get a pardon or a commutation', [/^A commutation, not a pardon: President Trump/]),
	row('does george santos still have to pay the money back', [/^No\. Santos need not pay/], /fee for the federal application/),
	row('was adnan syed pardoned or what happened there', [/^Syed was not pardoned\..*time served/]),
	row('is it true that trump could pardon derek chauvin and hed walk free', [/^No\. Chauvin would not walk free/]),
	row('did robert downey jr. get a pardon', [/^Yes\. Governor Jerry Brown pardoned Robert Downey Jr on 24 December 2015/]),
	row('is it true that matt bevin pardoned a convicted killer whose family raised money for him', [/^Yes\. Governor Bevin pardoned Patrick Baker.*denied that this was why/], /former governor/),
	row('did the idaho commission vote to spare gerald pizzuto and the governor overruled it', [/^Yes\. The Commission voted 4 to 3.*Governor Little refused/]),
	row('has george floyd been pardoned posthumously in texas', [/^No\. .*withdrew that, and refused it in September 2022/]),
	row('did george washington pardon the whiskey rebels?', [/^Yes\. President Washington pardoned John Mitchell and Philip Vigol/]),
	row('could Lincoln pardon confederates during the war', [/President Lincoln offered Confederates a full pardon during the war/]),
	row('did JFK pardon anyone', [/^Yes\. President Kennedy/]),
	row('was jack johnson pardoned while he was alive', [/^No\. .*long after his death/]),
	row('was leonard peltier pardoned or what did he get', [/^No\. A commutation, not a pardon/], /no pardon/),
	row('has steven avery ever asked the governor of wisconsin for a pardon', [/^Not as far as is known: no page we read tells of a request by Steven Avery/]),
	row('did obama ever answer the petition about making a murderer', [/^Yes\. The White House answered/]),
	row('did gypsy rose blanchard get clemency or just parole', [/^Just parole: /]),
	row('how many people on federal death row did biden commute and who were the ones he left out', [/37 of the 40.*Bowers, Dylann Roof and Dzhokhar Tsarnaev/]),
	// Whether an officer ever did it, whoever it was for.
	row('did the governor of north carolina commute death sentences', [/^Yes\. Governor Cooper commuted 15 North Carolina death sentences/]),
	row('has anyone on death row in texas been saved by the governor', [/^Yes\. Governor Abbott commuted Thomas Whitaker's death sentence.*Kenneth Foster \(2007\), Henry Lee Lucas \(1998\)/]),
	row('did kay ivey really commute a death sentence last year? whose?', [/^Yes\. Governor Ivey commuted Rocky Myers' death sentence/]),
	row('has a governor of illinois ever emptied death row', [/^Yes\. Governor Ryan.*Governor Quinn/s]),
	row('has gavin newsom pardoned anyone this year', [/^Not known: no page we read tells of a pardon by Governor Newsom in 2026.*247 pardons/], /Reagan/),
	row('did governor hochul pardon anyone because they were going to be deported', [/^Yes\. Governor Hochul had granted 90 pardons/]),
	row('has any governor of nebraska ever pardoned a dead person', [/^Not known: no page we read tells of a pardon after death in Nebraska/], /^No\b/),
	row('has virginia pardoned anyone after death', [/^Yes\. Governor Northam/]),
	row('did phil murphy pardon anybody', [/^Yes\. Governor Murphy had granted 283/], /^No\b/),
	// Titles and law are asked of the law.
	row('who pardons in texas', [/Board/], /Daniel Perry/),
	row('can the governor of ohio commute a death sentence', [/Governor of Ohio/], /Celeste/),
	row('convicted in lincoln nebraska, who pardons', [/Board of Pardons of Nebraska/]),
];
