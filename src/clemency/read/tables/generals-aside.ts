import type { Table } from '../matcher.js';

/** General questions that are read before the rest of `generals.ts`, whatever else their words could ask. */
export const asideGenerals: Table<string> = [
	// Lists of states.
	[
		'which|what|list .. states .. gun|guns|firearm|firearms / states where|that|whose .. gun|guns|firearm|firearms',
		'!gunStates',
	],
	[
		'which|what|list .. states|state .. bind|binds|bound|binding|agree|agrees|recommend|recommends|approve|approves|approval|consent|consents|recommendation|recommendations / states|state where|in .. board|council|commission has|must|have to? agree|recommend|approve|consent / states|state where .. governor|governors bound|needs|need|cant|cannot|must|has|have / which|what|list .. governors cant|cannot|can|need|needs|must|have|bound .. board|boards|council|commission|approval / governors who|that need|needs|must|have|cant|cannot .. board|boards|council|approval / which|what governors .. without .. board|boards|council|commission',
		'binding',
	],
	[
		'which|what|list .. states governor|governors alone|decides|decide|pardons / which|what|list .. states .. governor|governors .. alone|himself|solo / which|what|list .. states have|has no board / states where .. governor|governors .. alone|himself|solo',
		'alone',
	],
	[
		'which|what|list .. states .. board|boards|commission|commissions / how many states .. board|boards|commission|commissions / states|state where .. board|boards|commission pardons|pardon|decides|decide|grants',
		'boards',
	],
	[
		'which|what|list .. states|state .. least|fewest|rarely|never|hardly|hardest|toughest|stingiest / hardest|toughest|worst states|state / states|state .. almost never',
		'!rarest',
	],
	[
		'which|what|whats|list .. states|state .. most|often|easiest|best|frequent|frequently|regularly|generous|likely / easiest|best states|state|place|places / where .. easiest / states .. most pardons',
		'!likeliest',
	],
	// Whose court it was.
	[
		'how|where do|can|could|would|will|to i|we|you|one|he|she? tell|know|find|figure|see out? if|whether .. federal|state / know|tell|sure|unsure|idea if|whether .. federal or state|a|the / know|tell|sure|unsure|idea if|whether .. state or federal|a|the',
		'whichCourt',
	],
	// Those who pardon nobody.
	[
		'my|our|a|the|local? congressman|congresswoman|congressperson|congressmen|representative|senator|senators|rep|reps|lawmaker|legislator|assemblyman|assemblywoman|alderman|councilman',
		'lawmaker',
	],
	['my|our|a|the state rep|reps|representative|senator|legislator|delegate', 'lawmaker'],
	[
		'county|city|town|court|jail commissioner|commissioners|clerk|manager|administrator .. pardon|pardons / public defender .. pardon / probation|parole officer|officers .. pardon|pardons',
		'!sheriff',
	],
	[
		'lieutenant|lt governor|gov .. away|absent|acting|gone|sick|ill|resigns|resigned|dies|died|travels|traveling|abroad / acting governor|gov / governor|gov is|was|s away|absent|abroad|sick|ill|gone',
		'acting',
	],
	['lieutenant|lt|lieut|deputy governor|governors|gov', 'lieutenant'],
	['what|whats|who|whos .. pardon|clemency czar / pardon|clemency czar', '!czar'],
	[
		'governor|governors pardon|pardons|pardoning himself|herself|themselves|himself / governor|governors .. himself|herself|themselves|themself / governor|governors self pardon',
		'governorSelf',
	],
	// What is taken for a pardon.
	[
		'pardon|pardons .. same|difference|different|like .. drop|dropped|dropping|dismissed|dismissal|acquittal|acquitted / dropped|dropping|dismissed|dismissal|acquittal charges? .. same|difference|like|vs .. pardon / charges dropped|dismissed .. pardon / pardon vs|or dismissal|acquittal|dropping|dropped',
		'sameAsDropped',
	],
	['pardon|pardons .. same .. parole|paroled / parole|paroled .. same .. pardon|pardoned', 'sameAsParole'],
	[
		'commute|commutes|commuted|commutation .. felon|felons / felon|felons .. commute|commutes|commuted|commutation / felon|felony|convicted still .. commutation|commuted / still|remain|remains|stay|stays .. felon|felony|convicted|conviction|record after|with|once|despite .. commutation|commuted / commutation|commuted|commute .. still|remain|remains|stay|stays .. felon|felony|convicted|conviction|record|felons',
		'afterCommutation',
	],
	[
		'commutation|commutations remove|removes|erase|erases|clear|clears|wipe|wipes|expunge|expunges|delete|deletes .. felony|conviction|record|felon',
		'sentenceLength',
	],
	// After it.
	[
		'pardon|pardoned|pardons .. mess|messes|screw|screws|slip|trouble|arrested|charged|convicted|offend|caught .. again|up|next|later / pardon|pardons|pardoned .. arrested|charged|convicted|caught again / old|first|earlier pardon gone|void|lost|valid|still|cancelled|canceled / reoffend|reoffends|reoffended|relapse|new|another|again crime|offense|offence|felony|arrest|conviction|convicted? .. after .. pardon|pardoned / reoffend|reoffends|reoffended|offend|rearrested .. pardon|pardoned / pardon|pardoned .. reoffend|reoffends|reoffended / pardon|pardons .. still|count|counts|valid|stand|stands .. arrested|charged|convicted|offend|trouble .. again',
		'!newOffence',
	],
	[
		'dual sovereign* / separate sovereign* / double jeopardy .. pardon / what .. sovereignty|sovereigns',
		'dualSovereignty',
	],
	// How many at once.
	[
		'president|presidents|trump|biden|he .. pardon|pardons|commute .. thousand|thousands|million|millions|hundreds|10000|5000|1000 / pardon|pardons|pardoning thousands|hundreds|millions / pardon|pardons .. thousand|thousands people|at',
		'thousands',
	],
	// Guns and licences.
	[
		'people|persons be? pardoned .. one|single document|proclamation|order|paper|signature / one|single document|proclamation|order|paper|signature .. pardon|pardons many|several|ten|hundreds',
		'!thousands',
	],
	['925|925c c? / relief from disabilities .. atf|gun|guns|firearm|firearms', '!reliefGuns'],
	// The President's own is the federal row's.
	['president|presidents|presidential|trump|trumps .. federal gun|guns|firearm|firearms', ''],
	[
		'restoration|restore|restores|restored|rights .. gun|guns|firearm|firearms|rifle .. federal|fed conviction|felony|case|court|crime|offense / pardon|pardons .. federal gun|guns|firearm|firearms ban|bar|disability|prohibition / pardon|pardons .. lift|lifts|end|ends|remove|removes .. federal gun|guns|firearm|firearms ban|bar|disability|prohibition / state|states|governor|governors|boards|board pardon|pardons .. federal gun|guns|firearm|firearms|ban|disability / federal gun|guns|firearm|firearms ban|disability|prohibition|law .. state|governors|boards pardon|pardons',
		'statePardonGuns',
	],
	['driving|drivers|driver|driver license|licence|licenses / cdl back', 'driving'],
	[
		'ice|immigration detention|custody|detainer|hold .. pardon|clemency / pardon|clemency .. ice|immigration detention|custody|detainer|hold',
		'!immigration',
	],
];
