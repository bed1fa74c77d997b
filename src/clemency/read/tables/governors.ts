import type { Table } from '../matcher.js';

/** Governors whose grants are counted among the facts of their state, by what they are called → the state. */
export const countedGovernors: Table<string> = [
	['reagan .. governor|california / governor reagan / california .. reagan', 'CA'],
	['kate brown', 'OR'],
	['newsom|newsoms / deukmejian / jerry brown / pete wilson / gray davis', 'CA'],
	['northam|northams / youngkin|youngkins', 'VA'],
	['parson|parsons .. governor|missouri / governor|mike|gov parson|parsons', 'MO'],
	['noem|noems / rhoden|rhodens', 'SD'],
	['bevin|bevins / steve|andy|governor|gov beshear / ernie|governor fletcher', 'KY'],
	['huckabee|huckabees / beebe|beebes', 'AR'],
	['holcomb|holcombs / mitch|governor daniels', 'IN'],
	['ducey|duceys / jan|governor brewer / napolitano', 'AZ'],
	['burgum|burgums', 'ND'],
	['stitt|stitts', 'OK'],
	['dewine|dewines', 'OH'],
	['lepage|lepages / baldacci', 'ME'],
	['markell|markells', 'DE'],
	['lujan grisham / susana martinez', 'NM'],
	['kim|governor reynolds / branstad|branstads', 'IA'],
	['healey|healeys', 'MA'],
	['dunleavy|dunleavys / murkowski', 'AK'],
	['laura|governor kelly / brownback', 'KS'],
	['tate|governor reeves', 'MS'],
	['evers / jim? doyle / scott walker / governor walker / walker pardon|anybody|anyone', 'WI'],
];

/** Asks for a number, or whether there were any; nobody in particular. */
export const asksNumber: Table<true> = [
	[
		'how many|much|often / number of / did|has|have .. pardon|pardoned|commute|commuted|granted|grant|spare anybody|anyone|somebody|someone|people|ppl|any|many|pardons / did|has|have .. pardon|pardoned $ / pardons|pardon count|total|number|numbers',
		true,
	],
];

/** The same of a governor by whatever name, whose grants no page may have counted. */
export const asksOwnNumber: Table<true> = [
	[
		'how many|much|often / number of / did|has|have .. pardon|pardoned|commute|commuted|granted|grant|given|give|free|freed anybody|anyone|somebody|someone|any|many',
		true,
	],
];

/** The same in a short question, where nothing else is told. */
export const asksItsNumber: Table<true> = [
	[
		'pardons|commutations number|total|count|stats|figures|tally / number|numbers|stats|figures|total|count .. pardons|commutations|pardoned / compare .. pardons|pardoned|commutations / vs|versus .. pardons|pardoned|commutations / did|has|have .. pardon|pardoned|commute|commuted|granted|grant|free|freed|give|gave|issue|issued a? bunch|lot|lots|ton of? people|ppl|inmates|prisoners|murderers|pardons|commutations / did|has|have .. pardon|pardoned|commute|commuted|granted|grant|free|freed people|ppl|inmates|prisoners|murderers|pardons|commutations / did|has|have|does|do .. pardon|pardoned|granted|grant|commuted|commute .. more|fewer|less / pardoned|granted|commuted more|fewer|less',
		true,
	],
];

/** Asks for the people somebody pardoned; `xname` stands for a President or a governor. */
export const asksNames: Table<true> = [
	[
		'who|whom all? did|has|have|had|was governor|gov|president|former|ex? xname .. pardon|pardoned|commute|commuted|free|freed|release|released|give|gave|given|grant|granted|spare|spared|let|forgive|forgave / everyone|everybody|people|ppl|those|criminals|friends xname .. pardoned|commuted|freed / list|names|name|examples|example|famous|celebrities|celebs|notable|politicians .. xname .. pardoned|pardon|commuted|freed|gave|granted|let|spared|pardons|commutations / list|names|name|examples|example|famous|everyone|everybody|celebrities|celebs|people|ppl|those|notable|who|politicians .. pardoned|commuted|freed|pardons|commutations|clemency by|from|under|of governor|gov|president|former|ex? xname / xname .. list|names pardons|commutations|pardoned / xname pardon|pardons|clemency list|names / ^ pardons|commutations by|of|from governor|gov|president? xname $ / latest|last|newest|recent|famous|biggest|controversial|worst pardon|pardons .. xname / xname .. latest|last|newest|recent|famous|biggest|controversial|worst|celebrity pardon|pardons',
		true,
	],
];

/** Asks how long somebody holds an office, or who comes after. */
export const asksTerm: Table<true> = [
	[
		'term|terms .. end|ends|ending|over|up|expire|expires|out / end|ends|over .. term / who .. after|follows|succeeds|replaces / how long .. governor|office / till|until when .. governor|office / still .. governor|gov|guv / governor|gov .. still / still in? office|power|charge / last day|days / which|what state .. governor|gov|guv|run|runs|govern|governs|from $ / governor|gov of which|what state / where is .. governor|gov $ / leave|leaves|leaving office / when does|do|will|is .. leave|leaves|leaving|retire|retires|retiring|finish|gone|out|done $',
		true,
	],
];
