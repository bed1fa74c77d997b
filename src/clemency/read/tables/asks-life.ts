import type { AskCode } from '../../judge/ask.js';
import type { Table } from '../matcher.js';

/** A home, a family, aid and checks of security after a pardon; and what whoever asks has to say and to bear. */
export const asksOfLife: Table<AskCode> = [
	[
		'can|could|may|do i|he|she|we|they|felons|people|someone|somebody|parolees vote on|while|in|from|during|after|with parole|probation|prison|jail|paper|a|supervision',
		'vote',
	],
	[
		'my|his|her|our|their? mom|mother|mum|dad|father|husband|wife|son|daughter|brother|sister|grandpa|grandma|grandfather|grandmother|uncle|aunt|cousin|friend passed away|last|in|year|can|before|when|but|and',
		'dead',
	],
	[
		'get|getting|need|prove|have|show|lost|lose|find|replace|another .. proof|certificate|copy .. my|a|the|his|her pardon / get|getting|need|prove|lost|lose proof|certificate|copy of / lost my|his|her|the pardon / copy of my|his|her|the pardon',
		'proof',
	],
	['be|get|end|go|put|up in|on the news|internet / post|posts|publish|publishes|print .. name|names', 'public'],
	['kicked|thrown|booted|put|forced out of? the? army|navy|marines|military|service|corps|guard', 'discharge'],
	['easier|simpler|other|another|quicker way|ways|route .. vote|voting', 'vote'],
	[
		'fast|faster|quick|quicker|speedy|express track|tracked|way|route|lane|process|pardon / fasttrack|expedite|expedited|expediting / speed|hurry it|this|things|the up',
		'when',
	],
	[
		'off paper|papers|supervision .. apply|ask|before|first|to / have to? be off paper|papers|probation|parole|supervision',
		'while-serving',
	],
	['write|writes|writing me|him|her|us|you|them a|the|some letter|letters', 'support'],
	[
		'bus|school|truck|uber|lyft|taxi|delivery|forklift driver|drivers|driving|operator / drive for|a uber|lyft|bus|truck|taxi',
		'licence',
	],
	[
		'section|hud 8|eight / public|subsidized|subsidised|affordable|government housing / housing / apartment|apartments|apt|condo / rent|renting|lease|leasing a|an|the|my|my? place|house|home|room|flat|trailer / can|could|may i|he|she|we|they rent / rent|rental|lease|tenant application|again|from / rent|lease anywhere|somewhere',
		'housing',
	],
	[
		'food stamps|stamp / foodstamps / snap|ebt|tanf|wic benefits|card? / welfare / medicaid|medicare / social security / ssi|ssdi|ssi / student|college|school loan|loans|aid|grants / financial aid / fafsa / pell grant|grants? / scholarship|scholarships / pension|pensions / unemployment benefits|checks|check|money|insurance? / retirement benefits|check|checks|pay|money / disability checks|check|benefits',
		'benefits',
	],
	[
		'adopt|adopts|adopting|adoption|adoptions / foster|fostering a|an|my|his|her|our? kid|kids|child|children|parent|parents|parenting|care|home|again|grandchild|niece|nephew / foster|fostering after|with / be|become|becoming a? foster / custody of|battle|fight|rights|dispute / child|kids|joint|full|sole|lost|lose|shared custody / get|getting|regain|win|have custody / visitation / get|getting|see|seeing|have|visit my|his|her|our kids|kid|children|child|grandkids|grandchildren back|again? / parental rights',
		'family',
	],
	[
		'tsa / precheck / global entry / twic|twic card / security clearance|clearances|check|checks|screening / secret clearance|clearances / clearance|clearances / nexus|sentri / hazmat|hazardous endorsement|license|licence|materials? / fingerprint clearance|card',
		'screening',
	],
	[
		'say|saying|says|tell|telling them|him|her|you|im|i? am? sorry / apologize|apologise|apologizing|apologising|apology|apologies / show|feel|express|need|have|showing|expressing remorse|regret / remorse|remorseful|repent|repentance / take|accept|accepting|taking|show|own responsibility / have|need|must|got|gotta|supposed to? admit|confess|own / admit|confess it|guilt|to|that|what|everything|my|the .. to|before|when|if|on .. apply|ask|application|get|file|petition',
		'remorse',
	],
	[
		'tell|tells|telling|notify|inform|ask|asks my boss|employer|job|work|landlord|school|neighbors / talk|talks|speak|speaks|go|goes|call|calls|write|come|comes|visit|visits to|with? my neighbors|neighbours|neighbor|neighbour|boss|bosses|employer|employers|coworkers|family|friends|ex|wife|husband|house|home|job|work / call|calls|ring|rings|phone|phones up? my|our|the? boss|bosses|employer|employers|neighbours|neighbors|work|job|family|references / fbi|agents|agent|investigator|investigators|detective|officer come|comes|visit|visits|call|calls|talk|interview|show|contact|look|check / contact|contacts|contacting|interview|interviews my|our neighbors|neighbours|boss|employer|employers|family|friends|ex|wife|husband|job|work|references / background investigation|investigations / investigate|investigates|look|looks|check|checks me|us|applicants|you|into|up .. apply|application|file|pardon|life|finances|background / look|looks|looking|dig|digs into my|your|our|his|her / credit check|checks|score|report',
		'inquiry',
	],
	[
		'how many|who|whose|what .. letters|references|reference|affidavits|referees / letters|letter|affidavit|affidavits of support|reference|recommendation|character / reference|support|recommendation|character|personal letter|letters|references|affidavit|affidavits|witness|witnesses / references|referees / vouch|vouches|vouching for',
		'support',
	],
	[
		'say|tell|speak my|his|her|our|their piece|side|story|bit|part / be|being|am|are|is|get|gets heard / speak|talk|appear for|before|in|at myself|the|person|board|it|them / zoom|teams',
		'hearing',
	],
	[
		'if|when|suppose he|she|they|it|nobody|governor|gov|president|board does|do|did|says|say nothing / if|when the|my? he|she|they|nobody|governor|gov|president|board just|simply|never? ignore|ignores|ignored|sits|sit|stalls',
		'silence',
	],
	// A say of those who prosecuted, judged or suffered.
	[
		'da|das|prosecutor|prosecutors|district attorney|attorneys / da|das|prosecutor|prosecutors|judge|judges|victim|victims .. object|objects|objection|oppose|opposes|opposed|say|input|comment|comments|weigh|testify|agree|agrees|consent|consents|support|fight|fights|contest|block|stop|veto|against / object|objects|objection|oppose|opposes by|from? the? da|prosecutor|judge|victim|victims',
		'objection',
	],
	[
		'lie|lied|lying|lies|dishonest|untruthful|false .. application|form|petition|paperwork|pardon|board / leave|left|leaving something|it|that|anything|stuff|out .. out? .. application|form|petition',
		'lying',
	],
	[
		'board|boards|commission|council|panel override|overrides|overrule|overrules|overturn|outvote|outvotes|veto the|a|our? governor|governors|gov',
		'outvoted',
	],
	[
		'need|needs|have|has|must|gotta to? be|get? out|released|home|free|off|done|finished .. before|to apply|ask|file|petition|eligible / out of prison|jail|custody .. to|before apply|ask|file',
		'while-serving',
	],
	[
		'first offender|offenders act|law|statute|status|treatment|program|plea|sentence|discharge / conditional discharge|dismissal / imposition of sentence / suspended imposition / a|an|got|missouri|dakota sis',
		'deferred',
	],
	[
		'appeal|appeals|appealing is|are|was? still going|open|pending|running|waiting|in|undecided|alive / still appealing|on appeal',
		'on-appeal',
	],
	[
		'cover|covers|covered|include|includes|included|count|counts .. possession|paraphernalia|marijuana|weed|cannabis|pot|intent / possession|marijuana|weed|cannabis|pot .. covered|included',
		'group',
	],
	[
		'how slow|quick|fast|speedy|backed|backlogged is|are|was / is|are .. slow|quick|fast|backlogged|backed $ / backlog|backlogged',
		'duration',
	],
	['need|needs|require|requires a|the? pardon|clemency .. to? vote|voting', 'vote'],
	['do|does|would|will|must|did .. need|require a|the? pardon|one at? all|anymore|though? $', 'alternative'],
	['what do|does|will|would i|we|he|she|you|one? get|have back / what comes|gets? back', 'rights'],
	[
		'can|could|may|does|do|is .. pardon|pardons|pardoned for|on|over a|an|my|his|her|the|old? dui|duis|dwi|dwis|owi|misdemeanor|misdemeanors|ticket|traffic / ^ does|do .. pardon|pardons|commute|commutes|forgive|forgives people? with|for? old|violent|drug|serious|federal? felonies|felons|crimes|dealers|murderers|murder|robbery|robberies|assaults|dui|duis|dwi|dwis',
		'barred',
	],
	[
		'restoration|restore|restored|restoring of? my|his|her? citizenship / citizenship restored|restoration|rights',
		'rights',
	],
	[
		'pardon|pardons|clemency|commutation application|applications|form|forms|packet|petition pdf|online|download|link|website|packet|printable / application|form|petition pdf|download|printable / online|printable|blank|pdf application|form|petition|forms',
		'where',
	],
	[
		'where|how do|does|can|should|would|could a|an|the|my|someone|somebody|person? .. federal? inmate|prisoner|inmates|prisoners|prison .. apply|ask|file|petition|send|write|request|submit / where .. inmate|inmates|prisoner|prisoners|prison .. apply|ask|file|petition|send|write|submit',
		'where',
	],
	[
		'what .. letter|letters supposed|should|say|said|include|contain|write|written|have|need / what .. put in .. letter|letters',
		'support',
	],
	[
		'when is|are|does|do|will .. next|new governor|gov / when|until|till .. next|new governor|gov|guv|president|one take|takes|took|start|starts|begin|begins|sworn|inaugurated|in|over|office / governors|governor|gov|presidents|president term end|ends|ending|expire|expires|over|up / term|terms of office? of? .. governor|president .. end|ends|over',
		'holder',
	],
	['when is|are the|their|your|its? next pardon|clemency|board? hearing|hearings|meeting|meetings|session', 'meets'],
	[
		'do|does|is|are|has|have the? lieutenant|lt|attorney|chief|secretary|auditor|treasurer|speaker .. vote|votes|voting|seat|sit|sits|member / tie|tied vote|votes / vote|votes .. tie|tied',
		'members',
	],
	[
		'tell|disclose|mention|reveal|report|list|check .. employer|employers|boss|job|jobs|application|applications|landlord|landlords / say|answer|check|tick|put no|yes .. convicted|felony|felon|conviction|application|question|box|job / ever been convicted',
		'record',
	],
	[
		'can|could|may|do|when i|he|she|we|they apply|ask|file|petition|request right|straight|immediately|directly|as|once|the|after|when|soon .. after|soon|probation|parole|prison|release|released|sentence|off',
		'when',
	],
	[
		'was|were 10|11|12|13|14|15|16|17 $ / at|aged|age 10|11|12|13|14|15|16|17 .. convicted|charged|sentenced|arrested|pardon|pardoned / when|while|as i|he|she|we was|were|a|an|just|only? still? a? kid|child|teen|teenager|minor|juvenile|underage|youth / as a|an kid|child|teen|teenager|minor|juvenile|youth',
		'juvenile',
	],
	[
		'can|could|may|will|are|is|do they|you|he? pardon? my|a|any|the? misdemeanor|misdemeanors|felony|felonies|dui|duis|dwi|dwis|infraction|infractions .. be? pardoned|pardonable|eligible|pardons / misdemeanor|misdemeanors|felony|felonies .. be pardoned / only|just felonies|misdemeanors',
		'barred',
	],
];
