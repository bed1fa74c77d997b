import type { Table } from '../matcher.js';

/** General questions about the history of the power, about customs and decisions, and about what it reaches at all. */
export const generalsOfHistory: Table<string> = [
	[
		'first|earliest president|presidential .. pardon|pardons|pardoned|pardoning|clemency / first|earliest|1st pardon|pardons|clemency .. history|ever|america|president / first to pardon|grant|issue / first person|people|man|men .. pardoned .. president|us|america|history / who|which .. issued|gave|granted|signed .. first pardon / what|when|whats was|is|were the? very? first presidential? pardon|pardons',
		'firstPardon',
	],
	[
		'federalist .. 74|pardon|pardons|clemency / hamilton say|said|says|write|wrote|think|thought|argue|argued|believe|believed|want|wanted|mean|meant|defend|defended / alexander hamilton .. pardon|pardons|clemency',
		'hamilton',
	],
	[
		'us|united|states|u v|vs|versus wilson / wilson case|decision|1833 / marshall .. pardon|pardons|grace / act of grace',
		'wilsonCase',
	],
	['schick', 'schickCase'],
	['dumschat', 'dumschatCase'],
	[
		'impeach|impeached|impeaching|impeachable .. for|over a|the|his|her|their|giving|granting|issuing|abusing|pardoning|corrupt|selling? pardon|pardons|pardoning|clemency / impeached for pardoning / pardon be? an? impeachable / abuse of? the? pardon',
		'impeachedFor',
	],
	[
		'right to a|the|be|get|being? pardon|pardoned|clemency|commutation / right|entitled|entitlement or a? privilege|grace|favor / entitled to a? pardon|clemency|commutation',
		'rightTo',
	],
	[
		'difference|differ|different|compare between? a|the? governors|governor|state pardon|pardons|clemency? and|from|vs|or a|the? presidents|presidential|federal|president pardon|pardons / difference|differ|different|compare .. governors|governor|state and|from|vs|or|between a|the|presidents|presidential|federal|president .. pardon|pardons',
		'governorPresident',
	],
	[
		'what|which crimes|crime|offenses|offense|offences|felonies|things cant|cannot|can|never not|never? be? pardoned|pardon / crimes|crime|offenses|offences that|which? cant|cannot be pardoned / unpardonable crimes|crime|offense|offences',
		'unpardonable',
	],
	[
		'does|do|must|can congress|senate .. approve|confirm|sign|vote|ratify .. pardon|pardons / congress|senate limit|limits|restrict|regulate|curb|control .. pardon|pardons|pardoning',
		'congress',
	],
	[
		'pardoned|pardon for a|the|some? something|crime|offense|offence|thing that? you|they|i|he|she|one? not|never|havent|hasnt|werent|wasnt yet? been? convicted|charged|tried / pardoned|pardon .. without .. convicted|conviction|trial',
		'preemptive',
	],
	[
		'governor|governors|gov pardon|pardons|commute|commutes .. convicted|conviction|convictions|crime|person|people|someone|somebody|anyone .. another|other|different state|states / governor|governors|gov pardon|pardons someone|somebody|anyone|people|person|prisoner|inmate from|in another|a|other different? state|states',
		'otherState',
	],
	['president|presidents|trump pardon|pardons .. after .. leave|leaves|leaving|left|out .. office', 'formerPresident'],
	['has|have|did any|a|ever presidents|president ever? .. pardon|pardoned himself|themselves', 'selfPardoned'],
];
