import { type Asked, saying } from './row.js';

const row = saying([]);

/** What became of somebody, put as a yes or no in passing: beside who and when, as a claim, by what it led to. */
// biome-ignore format: a question a line
export const casesPut: readonly Asked[] = [
	row('was joe arridy pardoned and by who', [/^Yes\. Governor Ritter pardoned Joe Arridy/]),
	row('did nixon get a pardon even tho he was never charged', [/^Yes\. President Ford pardoned Nixon on 8 September 1974 before any charge/]),
	row('who pardoned nixon and was he ever convicted', [/^Nixon was never charged or convicted: President Ford's pardon/]),
	row('did ford pardon nixon as part of a deal', [/^President Ford gave/], /^Yes|^No\b/),
	row('did trevor milton pay trump for his pardon', [/Trevor Milton/], /^Yes|^No\b/),
	row('is larry hoover free now that trump commuted him', [/^No\. .*Illinois one stands/], /^Yes/),
	row('is george santos out of jail because of a pardon', [/^No\. A commutation, not a pardon/]),
	row('did todd and julie chrisley get out because of trump', [/^Yes\. .*they were released/]),
	row('is george santos still a felon', [/^Yes\. The conviction stands/]),
	row('is roger stone still a felon', [/^The pardon forgives the offence.*stays on record/]),
	row('did jack johnson the boxer get a posthumous pardon', [/^Yes\. President Trump pardoned Jack Johnson/]),
	row('was alan turing pardoned after his death', [/^Yes\. The Queen pardoned Alan Turing/]),
	row('did marcellus williams get clemency before he was executed', [/^No\. Governor Parson refused/], /innocence/),
	row('was karla faye tucker denied clemency by bush', [/^No\. It was the Board that refused/]),
	row('did schwarzenegger deny clemency to tookie williams', [/^Yes\. Governor Schwarzenegger refused/]),
	row('was robert e lee pardoned', [/^Yes\. President Andrew Johnson's general pardon/], /Tennessee/),
	row('did trump pardon ross ulbricht, and what was he in for', [/^Yes\. .*Silk Road/s]),
	row('did trump pardon rudy giuliani', [/^Yes\. .*Rudy Giuliani.*states/]),
	row('was duke cunningham pardoned', [/^Yes\. .*conditional pardon.*must still pay/]),
	row('did clinton pardon the faln', [/^No\. .*commutations/], /many states/),
	row('what happened with marilyn mosby did she get a pardon', [/^No\. .*asked President Biden/]),
	row('was marion barry ever pardoned', [/^No pardon or commutation of Marion Barry is known/]),
	// What officers did, and nobody else.
	row('did george w bush as governor of texas spare anyone', [/^Yes\. Governor George W\. Bush commuted Henry Lee Lucas/], /former President/),
	row('did governor desantis ever stop an execution', [/^Not known: /], /Only the Governor/),
	row('did governor wolf commute lifers in pennsylvania', [/^Not known: .*Governor Wolf/], /no such power/),
	row('did scott walker pardon anyone in wisconsin', [/^No\. Governor Walker .*granted none/]),
	row('has governor shapiro pardoned anyone', [/^Yes\. Governor Shapiro had granted 928 pardons/]),
	row('is it true that roy cooper commuted 15 death sentences on his last day', [/^Yes\. Governor Cooper commuted 15/]),
	row('is it true that roy cooper commuted 30 death sentences', [/^Governor Cooper commuted 15/], /^Yes/),
	row('which governor commuted every death sentence in illinois', [/^Governor Ryan emptied/]),
	row('has gavin newsom pardoned anyone on death row', [/^A reprieve, and no commutation: Governor Newsom gave all 737/]),
	row('has any governor ever cleared out death row', [/^Yes\. Among others Anaya.*Brown/]),
	row('who was the first person pardoned after death in texas', [/^Governor Perry gave Tim Cole/]),
	row('was anybody ever pardoned after they were dead', [/^Yes\. The first was Henry O\. Flipper/]),
	row('which presidents never pardoned anybody', [/^William Henry Harrison and James A\. Garfield/]),
	row('which presidents pardoned family members', [/^Clinton pardoned his half-brother/]),
	row('did trump void bidens pardons', [/No court has decided/], /^Yes|Grant stopped/),
	// Numbers that are asked about by yes or no.
	row('did biden pardon more people than trump', [/^No\. More pardons: Donald Trump/]),
	row('did trump pardon more people than obama', [/^Yes\. More pardons: Donald Trump/]),
	row('did obama really commute 1,700 sentences', [/^Yes\. Barack Obama/]),
	row('did biden pardon 8,000 people', [/^Joe Biden/], /^Yes|^No\b/),
	row('how many pardons did lincoln give', [/^President Lincoln: 343 grants of clemency/], /Washington/),
	row('how many clemency petitions are pending with the president', [/7,400.*May 2025/], /1,609/),
	row('did governor bevin really pardon hundreds of people on his way out, and how many', [/^Yes\. Governor Bevin issued 428/]),
];
