import type { Table } from '../matcher.js';

/**
 * General questions that are asked of no place, whatever places, people or courts their words name besides: decisions by
 * name, words that are explained, and what the United States make of other countries' acts. Signs as in `generals-exact`.
 */
export const generalsNowhere: Table<string> = [
	[
		'v|vs|versus klein / klein case|decision|ruling|holding|opinion / what|whats .. klein hold|held|decide|decided|say|said|about|mean',
		'kleinCase',
	],
	[
		'v|vs|versus woodard / woodard case|decision|ruling|holding|opinion / what .. woodard hold|held|decide|decided|say|about',
		'woodardCase',
	],
	[
		'largest|biggest mass|group? pardon|pardons|amnesty|clemency / most people|persons .. pardoned at once|together / mass pardon|pardons .. largest|biggest',
		'massPardons',
	],
	[
		'closed without|administratively|no presidential? action|decision? / administratively closed / closed .. without|no presidential? action / petition|application|case|clemency .. closed .. mean|means|denied|refused|over / closed .. was|is|same|or denied|refused / petition|application|case|clemency|commutation|pardon says|shows|got closed / closed .. apply|ask|file again',
		'federalClosed',
	],
	[
		'weed|marijuana|cannabis|pot .. national|federal? park|parks|forest|land|lands|yosemite|yellowstone .. pardon|pardons|pardoned|proclamation / weed|marijuana|cannabis|pot .. pardon|pardons|proclamation .. national|federal? park|parks|forest|land|lands|yosemite|yellowstone / federal|bidens|biden|presidents|presidential|proclamation .. weed|marijuana|cannabis|pot .. pardon|pardons .. automatic|automatically|apply / yosemite|yellowstone|grand|park .. weed|marijuana|cannabis|pot .. pardon',
		'marijuanaCertificate',
	],
	['prove|proof|show|document .. marijuana|weed|cannabis|pot .. pardon|pardoned', 'marijuanaCertificate'],
	[
		'says|said|claims|promises|promised|offers|offered|tells|told|wants|charges|charging|can|could .. papers|petition|application|case|file|name .. to|before|desk|front .. president|trump|presidents|trumps|white .. thousand|000|k|dollars|money|pay|fee|10000|legal|scam|legit / thousand|000|k|dollars|money|pay|fee|10000|5000|20000|50000 .. papers|petition|application|case|file|name .. to|before|desk|front .. president|trump|presidents|trumps|white',
		'*federalScam',
	],
	[
		'^ can|could|may|is|are i|we|you|one|he|she|my|it|legal|allowed|family|people? legal|allowed|ok? to? pay|hire|paying|hiring someone|somebody|anyone|a|person|man|people .. to? get|getting|ask|asking|help|bring|take|push|lobby .. pardon|clemency|commutation|president|trump',
		'=lobbyist',
	],
	[
		'legal|allowed|illegal|ok to? pay|paying|hire|hiring .. pardon|clemency|commutation|president|white / ^ is it|this legal|illegal|allowed|ok to pay|hire',
		'=lobbyist',
	],
	['how long .. governor|they|he|board|state put|delay|postpone|hold|stop|stay off? .. execution', 'reprieveLasts'],
	[
		'weed|marijuana|cannabis|pot .. canyon|park|parks|yosemite|yellowstone .. pardon|pardoned / weed|marijuana|cannabis|pot .. i|he|she pardoned automatically',
		'marijuanaCertificate',
	],
	['closed .. without a|any? decision|action|answer', 'federalClosed'],
	[
		'has|have|did .. president|presidents ever? pardon|pardoned everyone|everybody|all .. convicted|who|of|with',
		'+group',
	],
	['biddle|perovich', 'refuseCommutation'],
	['grossman', '%contempt'],
	['dumschat', 'dumschatCase'],
	['schick v|vs|versus|case', 'schickCase'],
	['burdick', 'burdickCase'],
	[
		'ex parte garland / parte garland / garland case|decision|ruling|opinion|holding / garland .. 1866',
		'exParteGarland',
	],
	[
		'united|us states|v|vs? v|vs|versus? wilson / which|what .. case|decision|ruling|opinion .. pardon|pardons .. accepted|acceptance / wilson 1833 / wilson case|decision|ruling / chief justice? marshall',
		'wilsonCase',
	],
	[
		'^ what|whats|define|explain is|does|are|an|a? an|a|the? executive grace mean? / executive grace mean|means|meaning / what|whats .. executive grace / executive grace',
		'executiveGrace',
	],
	[
		'^ what|whats is|does|are? an|a|the? indulto|indultos mean? / indulto|indultos mean|means|meaning|translate|translation|translated $ / ^ is|are an|the|a? indulto|indultos the? same|an? as|amnesty|pardon',
		'indultoWord',
	],
	['twic', '+twic'],
	['fast card / nexus card? / global entry / sentri / trusted traveler|traveller', '+trustedTraveler'],
	[
		'my|his|her|our husbands|wifes|spouses? record|conviction|felony .. wife|husband|spouse .. citizen|citizenship|naturalize|naturalized|naturalization',
		'+spouseRecord',
	],
	[
		'conviction|convicted|felony .. in|from|by mexico|canada|england|uk|britain|germany|france|japan|italy|spain|another|foreign|philippines|jamaica|australia|ireland|poland|india|china|korea country? .. gun|guns|firearm|firearms',
		'+foreignConvictionGuns',
	],
	[
		'us|american|our|uscis immigration|customs|border|government|law .. care|cares|recognize|recognise|accept|accepts|count|counts|honor|respect|look .. pardon|pardons|pardoned / immigration|uscis .. care|recognize|recognise|accept|honor .. that|her|his|my|foreign pardon',
		'foreignPardon',
	],
	['which|what country|countries .. pardons|pardon|grants|gives|give .. most / country .. most pardons', 'countryMost'],
	[
		'which|what|any|is|are|there country|countries .. no|without|dont|doesnt|abolished|never .. pardon|pardons|clemency',
		'countryWithout',
	],
	['is there .. pardon .. court martial / can|could .. pardon* .. court martial .. discharge', 'military'],
	[
		'court martial|martials .. president or|the|an|army|navy|military / pardoned .. president or the? army|navy|military|secretary|general',
		'military',
	],
];

/** Those that a state which is named may answer otherwise: on the power, its limits, its fairness, and applications. */
export const generalsAsked: Table<string> = [
	[
		'due process .. clemency|pardon|pardons|commutation|mercy / clemency|pardon|pardons|commutation .. due process',
		'+dueProcess',
	],
	['blanket pardon|pardons', 'blanketPardon'],
	[
		'pocket|secret|hidden|undisclosed|unannounced pardon|pardons / pardon|pardons be|stay|kept|remain? secret|hidden|unannounced|undisclosed / have|has|need|needs|must|required|supposed to? publish|announce|disclose|reveal .. pardon|pardons / pardon|pardons have|has|need|needs to? be published|announced|disclosed|public|made',
		'+secretPardon',
	],
	['pardon .. vs|versus|same|difference .. vacat*', '+differPardonSetAside'],
	['jury nullification', 'juryPardon'],
	[
		'does|do|can|could|may a|the|any? jury|juries grant|grants|give|gives|issue|pardon / can|could|may a|the? jury pardon / state|states .. where|let|lets|that a|the? jury|juries|court|courts .. pardon|pardons|clemency|grant|grants|give / judge|judges|justices on|sit|sitting .. pardon|pardons|clemency board|boards',
		'+juryPardon',
	],
	[
		'court|courts|judge|judges|mandamus order|force|make|compel|require|forced|ordered .. governor|president|board|decide|decision|act|rule|answer|respond / sue|mandamus .. governor|president|board|him|her|them to? decide|act|answer|respond|rule|move / force|make|compel .. governor|president|board to? decide|answer|act|rule .. petition|application|clemency|pardon / governor|president|board .. just? sits|sitting|sat .. sue|court|judge',
		'+orderDecision',
	],
	[
		'congress|senate|house|lawmakers .. investigate|investigates|investigating|subpoena|subpoenas|look|looks|demand|demands|hearings|hearing|probe|oversight|records .. pardon|pardons|into|about',
		'+congressInquiry',
	],
	[
		'constitution .. amended|amend|amendment|amending .. pardon|pardons|power / amendment|amendments .. pardon|pardons|clemency .. power|limit|abolish|end|ban|take / amend .. constitution .. pardon|pardons / constitutional amendment .. pardon|pardons',
		'+pardonAmendment',
	],
	[
		'can|could|may .. legislature|legislatures|lawmakers .. take|strip|remove|limit|restrict|abolish .. pardon|clemency power|powers',
		'+legislatureLaw',
	],
	[
		'obstruction .. pardon|pardons|pardoning / pardon|pardons|pardoning .. obstruction / giving|granting|issuing a pardon .. crime / president|presidents|he|trump be|get|is? prosecuted|charged|indicted|jailed|arrested for|over|because .. pardon|pardons|pardoning / corrupt pardon|pardons',
		'+corruptPardon',
	],
	[
		'pardon|pardons .. bought|bribe|bribery .. valid|stand|stay|hold|count|void|revoked / bought|paid|bribed .. pardon|pardons .. valid|stand|stay|hold|count|void',
		'+boughtPardon',
	],
	['pardon|pardons|pardoning|clemency unconstitutional|constitutional', 'constitution'],
	[
		'pardon|pardons|it have|has|need|needs|must to? be delivered / pardon|pardons .. final|official|effective .. signed|delivered|accepted|announced / when .. pardon|pardons .. final|official|effective|binding|complete',
		'+delivery',
	],
	[
		'president|presidents|trump|governor|governors .. pardon|pardons|commute .. verbally|orally|tweet|tweets|phone|aloud / verbal|oral|spoken pardon|pardons / tweet|tweets|post a|count|enough|be|is? pardon|a',
		'written',
	],
	[
		'have|has|must|need|needs|does|do .. say|list|name|specify|state|spell which|what|the|each|every|out? crime|crimes|offense|offenses|charges .. pardon|pardons|pardoned|pardoning / pardon|pardons cover|covers|include .. nobody|noone|one|unknown|undiscovered .. about|know|knows|crimes|crime',
		'+listCrimes',
	],
	[
		'lobbyist|lobbyists|lobbying|lobby .. pardon|pardons|clemency|commutation / pardon|pardons|clemency .. lobbyist|lobbyists|lobbying / need|have|hire|pay to? hire|pay? a|for? lobbyist',
		'+lobbyist',
	],
	[
		'scam|scammer|scams|legit|con .. pardon|pardons|clemency / pardon|pardons|clemency|president|governor|name .. scam|scammer|scams|con|legit',
		'+lobbyist',
	],
	[
		'how much|what .. lawyer|lawyers|attorney|attorneys .. charge|charges|cost|fee|fees .. pardon|clemency|commutation / lawyer|lawyers|attorney .. charge|charges|cost|fee|fees .. pardon|clemency',
		'lawyerFees',
	],
	[
		'are pardons|clemency .. fair|unfair|biased|racist / do|does|why? rich|wealthy|connected|famous|powerful|celebrities people|folks|ones? get|getting|more|easier|buy .. pardon|pardons|clemency|more / black|blacks|white|whites|minority|minorities|race|racial|hispanic|latino .. get|pardon|pardons|clemency|pardoned / racial disparit* / race .. pardons|clemency / pardons|clemency .. race|racial|racist|rich',
		'+disparity',
	],
	[
		'arguments|argument|case|criticism|criticisms|problem|problems against|of|with .. pardon|clemency power|powers|pardons',
		'againstPower',
	],
	['body armor|armour / bulletproof|ballistic vest|vests|plates', '+bodyArmor'],
	[
		'forfeit* .. back|return*|pardon|pardons|pardoned / pardon|pardons|pardoned .. forfeit* / seized .. pardon|pardoned .. back / pardon|pardoned .. seized',
		'+forfeited',
	],
	['driving record / mvr / dmv record|records', '+drivingRecord'],
	['can i|he|she say|claim .. never convicted', 'jobForm'],
	['check|tick|mark the|that box / box on|about .. application|applications|papers|form|forms .. pardon*', 'jobForm'],
	['pardon|pardons hisself|theirself|theirselves|himselves', 'selfPardon'],
	['compassionate release .. who decides|grants|judge', 'compassionateRelease'],
	['who decides|grants .. compassionate release', 'compassionateRelease'],
	[
		'does|do|will any|all|that|this|it|sober|church .. count|matter|help .. anything|or .. crime|just / count for anything',
		'criteria',
	],
	[
		'take|sue them|him|her|governor|board|the .. court|if|because|over .. denies|denied|refuses|turned|deny you|me|him|it',
		'+appeal',
	],
	['pardoned conviction .. more time|prison / pardoned conviction .. used|held against', '+prior'],
	[
		'lost|burnt|burned|destroyed|fire .. pardon .. prove|proof|copy|certificate / prove|proof .. pardon* .. lost|burnt|burned|fire|destroyed',
		'proof',
	],
	[
		'someone|anyone|somebody|anybody|he|she|they says|say|said|turns|refuses no|down|it .. pardon .. still count|counts|valid',
		'refuse',
	],
	[
		'application|petition|request|paperwork|case .. governor|president|gov .. leaves|left|leaving|out|loses office|election|the|term / leaves|leaving|left|quits|resigns|loses|termed|out|over .. application|petition|paperwork|request|packet dead|die|dies|gone|void|start|starts|over|stay|stays|open|good / leaves|leaving|loses|termed|out .. start|starts over|again / leaves|leaving|loses|out .. refile|reapply|resubmit|refiling / application|petition|packet|paperwork dead|void|start|starts over|again? / application|petition|paperwork|request|packet dead|die|dies|gone|void|start|starts .. leaves|left|leaving|quits|resigns|loses|termed|out|term / governor|president|gov .. leaves|left|leaving|loses|out of? office|election .. application|petition|request|paperwork|case',
		'officeEnds',
	],
	['pardon attorney .. lawyer|attorney for|my|work|represent', 'pardonAttorneyDoes'],
	[
		'denied|refused|dismissed with|without prejudice / with|without prejudice .. mean|clemency|pardon|letter / nunc pro tunc',
		'withPrejudice',
	],
	['sheriff|warden|prosecutor|cop|police|mayor or|nor a|the? judge|court|sheriff|mayor pardon|commute', '+sheriff'],
	[
		'support|character|reference? letter|letters say|include|contain|look|should / write|put|say|include .. in? a|my|the? support|character|reference letter|letters / write a|the|my|his|her? support|character|reference letter|letters',
		'letters',
	],
	[
		'prison|disciplinary|institutional|inmate|jail record|conduct|history|writeups|infractions .. no|hurt|count|matter|bar|denied|automatic* / write ups|up .. hurt|count|matter|bar|denied|automatic*',
		'criteria',
	],
	[
		'commutation|commuted the? same as|thing|like .. let|being|acquitted|innocent|cleared|off / is .. commutation .. let off / commutation .. mean|means|make|makes .. innocent|acquitted',
		'+sentenceLength',
	],
	[
		'pay|paying|hire|hiring somebody|someone|a|lawyer|anyone|people .. to .. get|reach|talk|access|close .. president|governor|white',
		'+lobbyist',
	],
	['pardon .. get|have|give .. truck|car|house|boat|land|property|stuff|things|cash|belongings back', '+forfeited'],
	['where|which .. pardons|grants listed|published|list', 'whereListed'],
	['^ scam|legit|fraud $ / ^ is|are that|this|it|he|they a? scam|legit|fraud|crook $', 'lobbyist'],
	['compassionate .. judge or|president', 'compassionateRelease'],
	[
		'have|has|need|needs|must|got|gotta to? say|admit|confess he|she|i|they|hes|shes|im|guilt|guilty|to|that .. pardon|pardoned|clemency',
		'remorse',
	],
	[
		'limit|limits .. how many times .. apply|ask|petition|clemency|pardon / how many times|time .. apply|ask|petition .. clemency|pardon|commutation',
		'again',
	],
];
