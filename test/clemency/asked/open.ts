/** Rows whose answer is not there yet, and why. Each must fail, so that one that is mended leaves this list. */
export const open: ReadonlyMap<string, string> = new Map([
	[
		'do i have to show up in person for my pardon hearing in south carolina or can my wife go f',
		'whether somebody may come instead is read as a question of letters',
	],
	[
		'How fast can a pardon be decided in Washington state? Is there something for the kids of i',
		'a question that means nothing is read as one of asking again',
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
]);
