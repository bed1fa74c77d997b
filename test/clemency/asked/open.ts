/** Rows whose answer is not there yet, and why. Each must fail, so that one that is mended leaves this list. */
export const open: ReadonlyMap<string, string> = new Map([
	[
		'do i have to show up in person for my pardon hearing in south carolina or can my wife go f',
		'whether somebody may come instead is read as a question of letters',
	],
	[
		'A special court martial in 2002 gave me a bad conduct discharge. Would a pardon turn it in',
		'where else to ask is told without the forms',
	],
	['who was pardoned for treason', 'no page kept with the program says it'],
	['was federal marijuana possession pardoned', 'a proclamation is no person and no row of the federal law'],
	['how does a pardon actually work', 'read in another sense: the answer is not wrong, and beside the point'],
	['alabama innocence pardon votes', 'the row says "the whole Board" for unanimous'],
	['how many people are on the massachusetts governors council', 'no page kept with the program says it'],
	[
		'north dakota marijuana pardon how long clean',
		'read in another sense: the answer is not wrong, and beside the point',
	],
	['Oregon pardon waiting period', 'the row says that no fixed time was found'],
	['derrick chovin', 'a slip in both names and no word beside them'],
	[
		'toforest johnson alabama clemency',
		"the part about the sentence of death is the Governor's, and the question says clemency",
	],
	['tyler robinson utah', 'the register leaves the case out: nothing better than copies was found'],
	['murphy nj pardons', 'a name of one word that several have'],
	['puerto rico how many pardons 2021 2022', 'the figure is on no page kept with the program'],
	['can the ccrc pardon me', "the sentence of that country's row that says so is not the one chosen"],
	[
		'my uncle did 8 yrs in huntsville, been home since 2015, can he get a pardon',
		'a prison town that several states have is asked back',
	],
	[
		'ok so this is long, sorry. My mom was convicted in Georgia in 1998, Fulton County, for for',
		'two of four questions of a story are left out',
	],
	[
		'my son is facing charges in helena, can gianforte pardon him now',
		'the sentence says when a pardon comes, without its no',
	],
	[
		'im told my nephew must finish his appeals first. true for federal? he has a pending one in',
		'a claim about appeals is answered without its yes',
	],
	[
		'My friend claims that in Kentucky a pardon wipes your record. Is he wrong?',
		'whether he is wrong is answered as whether the claim is right',
	],
	[
		'I was a nurse for eleven years. In 2014 I diverted pain pills at the hospital in Wausau, I',
		'the licence, asked in a story, is left out',
	],
	[
		'Not federal, not military, just a plain old state felony out of Rapid City, South Dakota i',
		'the fourth question of a story is left for another message',
	],
	[
		'my brother got 25 to life in california under three strikes in 1997, the third strike was ',
		'that two felonies need the Supreme Court is not told beside another question',
	],
	[
		'is it true in Indiana the governor can say yes even when the parole board all said no',
		"a claim about the Board's no is answered without its yes",
	],
	[
		'My brother was convicted in federal court in north carolina in 2009. He finished his super',
		'whose power it is is told behind the stage',
	],
	[
		'was the pardon of marc rich ever revoked',
		'a revoked pardon, asked of a person, is read as a question of all pardons',
	],
	[
		'massachusetts, does the weed one seal it',
		"what a court does for the record is told, and not what the Governor's pardon of weed did",
	],
	[
		'what happened to alice johnson, what does she do now with pardons',
		'what she does now is told, and not that she was pardoned',
	],
]);
