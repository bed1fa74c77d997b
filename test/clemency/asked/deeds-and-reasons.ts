import { type Asked, saying } from './row.js';

const row = saying([]);

/** Why it was done, who is told of by a description, and what the first word answers. */
// biome-ignore format: a question a line
export const deedsAndReasons: readonly Asked[] = [
	row(
		'why did trump pardon joe arpaio',
		[/^The White House named his age of 85/, /25 August 2017/],
		/No page we read says why/,
	),
	row('why did the sheriff in arizona get a pardon', [/^The White House named his age of 85/]),
	row('Why did Carter pardon the draft dodgers, and how many were there?', [/heal the country/, /No exact number/]),
	row(
		'who pardoned marcus garvey and why',
		[/^President Biden pardoned Marcus Garvey/, /unjust/],
		/No page we read says why/,
	),
	row('Did President Ford really pardon Tokyo Rose on his last day? And why?', [/^Yes\. President Ford/, /had lied/]),
	row('did biden commute most of the men on federal death row', [/^Yes\. .*37 of the 40/]),
	row('Was Dr. Samuel Mudd, who set the leg of John Wilkes Booth, pardoned?', [/^Yes\. President Andrew Johnson/]),
	row('Was Marcus Garvey, who founded the Black Star Line, ever pardoned?', [/^Yes\. President Biden/]),
	row("Did Biden's marijuana pardon cover state convictions?", [/^No\. It covers simple possession under federal law/]),
	row('Was Marc Rich ever tried before Clinton pardoned him?', [
		/^No\. Marc Rich was charged; there never was a trial/,
	]),
	row('was Nixon tried before Ford pardoned him?', [/^No\. Nixon was never charged/]),
	row('was arpaio sentenced before trump pardoned him', [/^No\. President Trump pardoned Joe Arpaio/]),
	row("Did the Governor of Missouri stop Marcellus Williams's execution?", [/^No\. Governor Parson refused/]),
	row('did rodney reed get clemency from the governor or the board', [/^No\. No pardon or commutation/]),
	row('did trump pardon the texas democrat congressman and why', [/^Yes\. .*Henry Cuellar/, /daughters/], /Texas give/),
	row('did trump pardon the former governor of puerto rico', [/^Yes\. .*Wanda Vázquez/]),
	row('that governor of puerto rico trump pardoned, what did she do', [/campaign-finance/]),
	row('the nikola truck guy trump pardoned', [/Trevor Milton/]),
	row('the union boss who disappeared, did nixon pardon him', [/^No\. A commutation, not a pardon: .*Jimmy Hoffa/]),
	row('the doctor who helped lincolns killer was he pardoned', [/^Yes\. .*Samuel Mudd/]),
	row('the first black west point graduate pardoned by clinton', [/Henry O\. Flipper/], /many states/),
	row('the couple who pointed guns at blm protesters', [/McCloskey/]),
	row('that virginia sheriff trump pardoned for bribes', [/Scott Jenkins/]),
	row('the couple executed as spies in the 50s did eisenhower deny clemency', [/^Yes\. President Eisenhower refused/]),
	row('the reality tv couple trump pardoned, what did they do and do they still owe the money', [
		/^For defrauding banks/,
		/\$17\.8 million/,
	]),
	row(
		'did the governor of kentucky pardon patrick baker and is he in prison now anyway',
		[/^Yes\. Governor Bevin pardoned Patrick Baker/, /42 years/],
		/42 years.*42 years/,
	),
	row(
		'did governor stitt commute julius jones and is he getting out',
		[/^Yes\. Governor Stitt/, /No\. Julius Jones was in prison/],
		/The 2021 order/,
	),
	row('did scooter libby go to prison, and who pardoned him', [/^No\. He served no prison term/, /13 April 2018/]),
	row('did scott peterson get off death row, who did that', [/^By a court, and not by mercy/]),
	row(
		'Did Truman pardon draft resisters after World War II? How many?',
		[/^Yes\. President Truman/, /1,523/],
		/Carter/,
	),
	row('Could you please tell me why President Ford pardoned Richard Nixon before he had even been charged with anything?', [/^Ford wrote that a trial would be divisive/], /Yes\./),
	row('Would you kindly remind me which president commuted the sentence of Eugene Debs, and in what year?', [/^President Harding commuted .* 25 December 1921/]),
	row('did pritzker pardon people for weed, how many', [/^Yes\. Governor Pritzker pardoned 11,017/], /Not known/),
	row('did any governor ever pardon everyone on death row', [/^Yes\. Among others Anaya/]),
	row('the crypto guy from binance why did trump pardon him', [/^President Trump pardoned Changpeng Zhao/, /White House said/], /^Yes/),
	row('menendez pardon', [/Lyle and Erik Menendez or Bob Menendez/]),
];
