import type { Table } from '../matcher.js';

/**
 * Cases that are told of by what happened, by the words people tell it in: ids of the register. A description is no
 * name, so the likely one is asked back; behind `!` nobody else can be meant.
 */
export const deeds: Table<string> = [
	[
		'trucker|truck driver? .. 110|colorado|i70 / 110 years .. trucker|truck / colorado trucker|truck',
		'rogel-aguilera-mederos',
	],
	[
		'shot|killed|kill|assassinated|murdered .. bobby|robert|rfk|bob kennedy / shot|killed|assassinated rfk / rfk assassin|killer|shooter / kennedy assassin|killer .. rfk|bobby|robert',
		'sirhan-sirhan',
	],
	[
		'federal death row|rows|sentence|sentences|penalty .. commuted|commute|commutes|cleared|emptied / commuted|commute|commutes|cleared|emptied|spare|spared .. federal death row|rows|sentence|sentences|inmates / biden|bidens .. death row|sentences .. commuted|commute|clear|empty|spare / biden commute|commuted|clear|cleared|empty|emptied|spare|spared .. death row|sentence|sentences',
		'!federal-death-row-37',
	],
	['baby|azaria .. dingo|dingos / dingo|dingos .. baby|azaria', '!lindy-chamberlain'],
	[
		'biden|joe .. his? son|hunter .. pardon|pardoned|why|guns / biden|bidens pardon|pardoned|pardons .. his|own? son / why .. biden .. his son / why|did|has .. biden .. pardon|pardoned hunter',
		'!hunter-biden',
	],
	[
		'who|why|did|when|why ford? pardoned|pardon nixon / was|did|is|why|when nixon get|got|ever|been|actually? pardoned / nixon get|got|getting a? pardoned|pardon / when was|did nixon|nixons .. pardon|pardoned / nixon pardon when|date|why|reason / ford .. pardon|pardoned|pardoning .. nixon / fords pardon',
		'!richard-nixon',
	],
	[
		'carter .. fled|went|ran|escaped|moved .. draft|vietnam|war / fled|went|ran|escaped|moved .. canada .. draft|vietnam .. pardoned|pardon|amnesty / pardon|pardoned|pardons .. fled|went|ran|escaped|moved .. canada .. draft|vietnam / draft|dodged|evaded|vietnam .. carter|carters / carter|carters .. draft|dodgers|evaders|vietnam / draft dodgers|evaders|dodger|evader|thing .. pardon|pardoned|pardons|amnesty / pardon|pardoned|pardons .. draft dodgers|evaders|resisters / vietnam draft .. pardon|pardoned',
		'!vietnam-draft',
	],
	[
		'bush|bushs|senior .. iran|contra|weinberger / iran contra .. pardon|pardons|pardoned / pardon|pardons|pardoned .. iran contra',
		'!iran-contra',
	],
	[
		'biden|bidens .. pardon|pardoned|pardons .. gay|lgbt|lgbtq|homosexual soldiers|veterans|troops|vets|service|servicemen / gay|lgbt|lgbtq soldiers|veterans|troops|vets .. biden|bidens',
		'!biden-veterans',
	],
	[
		'biden|bidens .. pardon|pardoned|pardons .. whole|entire? family|siblings|brothers / biden family pardon|pardons|pardoned',
		'!biden-preemptive',
	],
	['clinton .. brother|halfbrother / clintons brother', '!roger-clinton'],
	[
		'trump .. kushners? father|dad / trump .. kushners dad|father / trump .. jareds dad|father / jareds dad|father',
		'charles-kushner',
	],
	['making a murderer .. guy|man|case|uncle / guy|man .. making a murderer', 'steven-avery'],
];

/** Somebody who is told of by what happened, and by no name. */
export const toldByDeed: Table<true> = [
	[
		'the|that|this guy|man|woman|lady|cop|officer|trucker|driver|soldier|nurse|doctor|mom|mother|dad|father|couple|teacher|teen|girl|boy|kid|dude|rapper|singer|actor|governor|politician|judge|priest|pilot|marine .. who|that|with|from|whose / the|that .. case .. pardoned|commuted|freed / who was the guy|man|woman / the|that|which|what guy|man|woman|lady|cop|officer|soldier|couple|rapper|singer|rapper|rappers|actor|governor|politician|judge|people|congressman|banker|sheriff|mayor|player|athlete .. trump|biden|obama|bush|clinton|he pardoned|commuted|freed|released / pardon|pardoned|commute|commuted|free|freed .. his|her|their husband|wife|son|daughter|brother|sister|father|mother|dad|mom|cousin|uncle|aunt|nephew',
		true,
	],
];
