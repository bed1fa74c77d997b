import type { Table } from '../matcher.js';

/** Questions for a list of states, and what holds in all of them: keys of `config/clemency/general.json`. */
export const exactStates: Table<string> = [
	['which|what state|states|governors|governor .. treason', 'statesTreason'],
	[
		'governors|governor .. cant|cannot|not|dont|doesnt|never .. unless|without .. board|boards|council|recommendation|approval|agrees',
		'binding',
	],
	[
		'^ do|does every|all governor|governors have|has|hold .. pardon|pardons|clemency|power / ^ can all|every governors|governor pardon',
		'~noGovernor',
	],
	[
		'^ is|are|isnt there .. state|states .. governor|governors .. cant|cannot|no|not|doesnt|never|isnt|unable|without pardon|power|say|allowed|able',
		'=noGovernor',
	],
	[
		'which|what|many state|states .. governor|governors .. cant|cannot|no|not|doesnt|dont|never|isnt|arent pardon|power|say|allowed|have|decide / which|what governors .. cant|cannot|no|not .. pardon|power / states|state where|in .. governor|governors .. cant|cannot|doesnt|never pardon',
		'noGovernor',
	],
	[
		'which|what state|states .. dont|doesnt|not|no|never|without require|need|have|bound .. board|recommendation',
		'noBoard',
	],
	['how many states .. board|boards', 'boardCount'],
	['do|does|have|has all|every|each states|state have|has|allow|give|grant .. pardon|pardons|clemency', '+everyState'],
	[
		'which|what state|states .. pardoned|pardon|pardons before .. conviction|convicted|trial|charge|charged / which|what states .. preemptive|preemptively',
		'statesBefore',
	],
	[
		'which|what state|states .. expunge|expunges|erase|erases|seal|seals|clear|clears|wipe|wipes .. pardon|pardoned|record / which|what states .. pardon .. expunge|expunges|erase|erases|seal|seals|clear|clears|wipe|wipes',
		'statesErase',
	],
	['which|what state|states .. no|without|dont|not .. waiting|wait', 'statesNoWait'],
	['which|what state|states .. fee|fees|charge|charges|cost|costs|free', 'statesFee'],
	[
		'which|what state|states .. governor|governors .. give|report|explain|state|reasons .. reasons|reason|why|pardons|legislature',
		'statesReasons',
	],
	['which|what state|states .. public|open|hold|have .. hearing|hearings', 'statesHearing'],
	[
		'which|what state|states .. felons|felon|convicts .. vote|voting / which|what states .. vote .. felony|felon|record',
		'statesVote',
	],
	[
		'which|what|many state|states have|has|still|allow|use|do the? death penalty|capital $ / ^ death penalty states',
		'statesDeath',
	],
	[
		'do|does|is|are .. pardon|pardons|clemency process|rules|law|laws|procedure .. differ|vary|different|same .. state|states / do|does|is|are .. pardon|pardons|clemency .. differ|vary|different|same .. every|each|by|from|all state|states',
		'differByState',
	],
	[
		'which|what state|states .. legislature|senate|lawmakers|assembly .. say|approve|agree|consent|role|vote|part|involved|pardon|pardons / which|what states .. need|require .. legislature|senate',
		'legislatureStates',
	],
	[
		'which|what state|states .. posthumous|posthumously|dead|died|deceased .. pardon|pardons|pardoned / which|what states .. pardon|pardons|pardoned .. dead|deceased|posthumous|posthumously',
		'deadStates',
	],
	[
		'which|what state|states .. pardon|pardons|pardoned .. marijuana|weed|cannabis|pot / which|what states .. marijuana|weed|cannabis .. pardon|pardons|pardoned',
		'marijuana',
	],
];
