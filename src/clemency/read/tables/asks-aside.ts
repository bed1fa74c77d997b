import type { AskCode } from '../../judge/ask.js';
import type { Table } from '../matcher.js';

/** What a sentence turns on, whatever else its words could ask: read before the rest of `asks.ts`. */
export const asideAsks: Table<AskCode> = [
	// A good record asks nothing of a city.
	[
		'no|not|never|nor|without|havent|hasnt|hadnt|zero even? so? much? as? had|have|got|gotten|been|seen|a? a|any|another|one|single? new|single|other|traffic? speeding|parking|traffic|city? ticket|tickets|citation|citations',
		'who',
	],
	[
		'new|next|another|other|later|one|governor|gov|board put|send|lock|throw me|him|her|them|us|somebody|someone|people back|again / next|new|later|another governor .. undo|revoke|cancel|reverse|overturn|rescind / next|new|later|another governor .. take it|him|her|them|that back',
		'revoke',
	],
	['can|could|may|should it|that|this be asked|requested|applied', 'when'],
	// What somebody has already, and why they ask, is told.
	['rights restored|returned|back .. gun|guns|firearm|firearms|hunt', 'guns'],
	['only|main|sole|whole|real reason|reasons', 'who'],
	// What it costs, how long it lies there, and whether it is ever granted, as people say it.
	[
		'whats|what|how .. charge|charges to|for ask|apply|file|asking|applying|filing|a|it / how much|what money|cash|dollars? .. want|wants|charge|charges|asking|ask|take|takes $ / how much|what money|cash|dollars .. want|wants|charge|charges|ask|take|takes / whats|what .. want|wants for a|the|my|an? pardon|application|petition|papers',
		'cost',
	],
	[
		'how long .. sit|sits|sitting on / how many weeks|months|days till|until|til .. decides|decide|decided|answers|answer|answered / how long till|until|til .. decides|decide|decided|answers|answer|answered|rules|acts / how many|much weeks|months|years|time .. need|needs|take|takes|want|wants to? decide|answer|rule|act / sit|sits on it|them|papers|applications how|forever|long',
		'duration',
	],
	[
		'do|does|did .. ever pardon|pardons|grant|grants|commute|commutes|give|approve|forgive .. anybody|anyone|any|people|somebody|someone|one|them / do|does .. ever pardon|pardons $',
		'chances',
	],
	['application|applications|papers|paperwork|form|forms|petition where', 'where'],
	// "How do I get my guns back" asks for the guns, and not for an address.
	[
		'how do|does|can|would|could|will i|you|he|she|we|they|someone|somebody|felons|one get|restore|regain .. gun|guns|firearm|firearms',
		'guns',
	],
	[
		'how do|does|can|would|could|will i|you|he|she|we|they|someone|somebody|felons|one get|restore|regain .. vote|voting',
		'vote',
	],
	['drug test|tests|tested|testing', 'criteria'],
	['any|a|no|much? point / worth it|applying|asking|trying', 'chances'],
	['who do|does|should|can|could i|we|he|she talk|speak to|with?', 'where'],
	// How long something takes, when it comes and until when it must come.
	[
		'when do|does|would|will|can|could|should|is .. hearing|interview|decision|answer|hear|word|result|results|response / when will|would|does|do they|he|she|it|the|we|i .. decide|answer|know|hear|respond / how long|soon .. hearing|interview|hear',
		'duration',
	],
	[
		'how many|long days|hours|weeks|time? .. governor|gov|board|president|he|she|they .. has|have|get|gets|got|to .. act|decide|answer|respond|sign|veto|approve / how many|much days|hours|weeks .. governor|gov|board|president|he|she|they|have / how long does|do|is|has|have|can .. governor|gov|president have|has|got|get|take? to .. decide|answer|act|respond|sign|approve|veto',
		'deadline',
	],
	// A board's vote is no right to vote: who votes yes, who has to agree, how many of how many.
	[
		'vote|votes|voted|say|says yes .. pardon|governor .. no|refuse|refuses|refused|reject|rejects|veto|vetoes|deny|denies|overrule|ignore',
		'refuse',
	],
	[
		'do|does|must|should|need|have|has|will|is|are all|everyone|everybody|each|every .. agree|agrees|approve|approves|vote|votes|yes|sign|onboard|unanimous / do|does|must|should|need|have|has all .. vote|agree|approve|say / all|everyone|everybody|each one? .. has|have|need|needs|must to? agree|vote|approve|say|sign|be / all of them .. agree|yes|vote / 100 percent|agreement',
		'unanimous',
	],
	[
		'is|are|would|will? 2|3|4|5|6|7|8|9|two|three|four|five|six|seven|eight|nine out? of|to .. enough|pass|good|do|work|suffice / majority enough|ok|okay|sufficient',
		'majority',
	],
	[
		'how many|much .. vote|votes|voting yes|for / how many|much yes|yeses|votes / how many|much .. have|has|need|needs|must|got|gotta|should to? vote|agree|approve|sign|say|be|ok|okay|support|recommend / how many|much .. to vote|agree|approve / how many .. agree|agrees|approve|approves|approval|approvals / who|whos has|have|needs|must|got|gotta|is|does|do|gets|should to? vote|say|agree|approve / what|which vote|votes|majority|count .. need|needed|needs|required|takes|take / need|needs|take|takes|get|only|just|least 2|3|4|5|6|7|8|9|two|three|four|five|six|seven|eight|nine out? of|to|votes|yes / 2|3|4|5|6|7|8|9|two|three|four|five|six|seven|eight|nine out of|to 3|4|5|6|7|8|9|three|four|five|six|seven|eight|nine / vote|votes|voting|voted yes / yes vote|votes / only|just|if 2|3|4|5|two|three|four|five .. vote|votes|agree|agrees|yes / votes for / get|gets|has|have|cast|casts a|one|1 vote / vote count|tally|needed|required / how many votes|yeses',
		'votes',
	],
	['wait|waits|waiting on|for the|a|his|her board|commission|council|panel', 'need-board'],
	['refund|refunded|refundable|refunds', 'cost'],
	['sign|signs .. himself|herself|hisself|themselves|themself / sign|signs .. his|her|him self', 'relative'],
	[
		'how many|much members|people|seats|persons has|have|are|is|does|do|sit|sits|serve .. board|council|commission|panel|cabinet',
		'members',
	],
	['board|council|commission|panel .. must|needs|need .. be? asked|heard|consulted|involved', 'need-board'],
	[
		'simple|absolute|conditional|full|partial and|or|vs|versus|from an|a|the? absolute|simple|conditional|full|partial / kind|kinds|type|types|sort|sorts|form|forms of? pardon|pardons|clemency / kinds|types|sorts|forms of .. pardon|pardons|clemency / three|two|four|3|2|4 pardons|kinds|types / all the? pardons|kinds',
		'kinds',
	],
	[
		'by|need|needs|hire|have|get|use|want|without|afford|pay a|an|the? attorney|lawyer / for|about|afford a|an attorney|lawyer / without|need|with? counsel|representation / pro se / what do|does|will|would a|an|the|most|these? attorneys|lawyers|attorney|lawyer take|takes|charge|charges|cost|costs|want|wants / how much do|does|is|are|will|would a|an|the|most? attorneys|lawyers|attorney|lawyer / lawyer|attorney|lawyers|attorneys fee|fees / attorney|lawyer .. file|fill|write|sign|needed|necessary|required / do i|we|you .. lawyer|attorney / lawyer|attorney .. or .. myself / lawyer needed|required|necessary|mandatory / lawyer $',
		'lawyer',
	],
	[
		'have|has|need|needs|got to speak|talk|testify|attend / have|has|need|needs|got to be|come|go|appear|travel|drive up|in|there|down|before|person / in person / zoom|video / show up / bring .. pastor|family|people|witness|witnesses|boss|character|kids / can|could|may|let .. talk|speak|testify / is|be|get|have|gets a|an|any|the? public? hearing|interview / do|does|will they|board|it|i|he|she .. hearing|interview / hearing|interview $ / hold hearings|hearing',
		'hearing',
	],
	[
		'deadline|deadlines / time limit .. answer|respond|governor|board|decide|him|them / have|has|must|got to answer|respond|reply|decide|act / how long can|may .. sit|wait|ignore|keep',
		'deadline',
	],
	[
		'can|could|may|do|should i|we|he|she|they appeal / appeal that|it|this|the|their|a|his no|denial|decision|refusal|ruling / fight|challenge the|their|a|that|his no|denial|decision|refusal',
		'appeal',
	],
	[
		'look|looking|looks at|for $ / what .. look|looking|looks at|for / what .. consider|considers|matters|care|cares about? / criteria|factors / what .. need|needs|have|has to show|prove / better|good|best|improve|help chance|chances|odds|shot / sink|sinks|hurt|hurts|ruin|ruins|kill|kills my|his|her|their|our|the application|petition|case|chances|odds|shot / held|hold against me|him|her',
		'criteria',
	],
	[
		'letter|letters .. help|helps|matter|matters|count|needed|good|enough / letter|letters of|from .. support|family|boss|pastor|friends|employer|people|recommendation / reference|character|support letter|letters|references|witnesses / read letters',
		'support',
	],
	[
		'only|just|single one|1|a? charge|conviction|count|felony / for just|only one|1|a / only|just|for one|some|part|1 of .. convictions|felonies|charges|cases|counts|them / partial pardon / one pardon .. all|both|each|every|several / one|a pardon cover all|both|each|everything|two|three / separate pardon|pardons|application|applications / one or two|separate|several petitions|petition|applications|application|forms|pardons? / one or two $ / do|must|should|can|could|have i|we|he|she|to file|send|write|make|do|fill two|2|three|3|several|separate / one application|petition|form|packet for both|everything / each alone|separately|apart',
		'partial',
	],
	[
		'public record|information|list / press|media|reporter|reporters|journalist|journalists|cameras|newspaper .. come|attend|sit|in|watch|film|cover|there .. hearing|hearings|meeting|meetings / hearing|hearings|meeting|meetings .. press|media|reporters|journalists|cameras / is|are|be|was|will .. published|public|secret|confidential|private / do|does|did .. publish|announce / look up .. pardon|pardons|pardoned / find out .. pardoned|pardon / list of pardons|pardoned / who .. see .. application|pardon|petition',
		'public',
	],
	[
		'prove|proof|copy|certificate|duplicate|replacement .. pardon|pardoned / lost .. pardon|certificate|paper|letter / pardon|certificate .. is|was|got|am lost / get a? copy|replacement / copy of .. pardon|certificate / verify .. pardon',
		'proof',
	],
	[
		'sex offender list / off .. list / registry / stop|stopped|end|off|keep|still|quit|without registering|register|registration / have|has|need|required to register / off .. registry|register',
		'registry',
	],
	[
		'what|which jobs|job|work|background|professions do|does|have|has the? people|members|person .. board|commission|council|panel / jobs|job|work of|on the? .. board|commission|council|panel / job|jobs does|do the? .. board|commission|council|panel .. do|have / people|members on|of .. board|commission|council|panel do for a? job|jobs|work|living',
		'members',
	],
	['age limit / too old|young to / how old .. be|have|apply|ask / minimum age', 'age'],
	[
		'go|going|travel|travelling|drive|driving|fly|cruise|trip|vacation|fishing|hunting|holiday|move|moving|emigrate|emigrating|immigrate|immigrating .. to|in|into canada|mexico|europe|japan|england|britain|australia|uk|scotland|ireland|france|germany|italy|spain|poland|israel|india|brazil|jamaica|nigeria|philippines|korea|greece|portugal|china|thailand|dubai|netherlands|bahamas|cuba|colombia|turkey|vietnam|ghana|kenya|haiti|guatemala|honduras|switzerland|sweden|norway|denmark|africa|asia / ^ can|could|may|will i|he|she|we|they|my travel|fly|go|vacation to|in|into / passport|travel|abroad|border .. pardon|pardoned|after|with / go|get|fly|drive|cross|travel|move to|into canada|mexico|europe|japan|england|britain / visit|enter the? canada|mexico|europe|japan|england|britain|uk|scotland|ireland|france|germany|italy|spain|poland|israel|india|brazil|jamaica|nigeria|philippines|australia|china|thailand|portugal|greece|bahamas|cuba|colombia|turkey / pardon .. passport|travel|abroad|cross|enter',
		'travel',
	],
	[
		'join|joins|joining|rejoin|enter|serve in? the? army|navy|military|marines|marine|air|coast|service|guard|reserves|corps|force / join|enlist|enter|back in|into the? army|navy|military|marines|marine|air|service|guard|reserves|corps / enlist|enlisting|recruiter',
		'enlisting',
	],
	[
		'can|could|may|might|should|does|do|must|would my|his|her|our|their|the|a? sister|brother|wife|husband|mother|father|mom|mum|dad|daughter|relative|cousin|friend|girlfriend|boyfriend|family|parent|parents|spouse|aunt|uncle|son apply|file|ask|petition|request|sign|write for|to|it? / sister|brother|wife|husband|mother|father|mom|mum|dad|son|daughter|relative|cousin|friend|girlfriend|boyfriend|family|parent|parents|spouse|aunt|uncle|somebody|someone else? apply|file|ask|petition|request .. for|behalf|him|her / apply|file|ask|petition for|on my|behalf|another .. brother|sister|son|daughter|husband|wife|father|mother|dad|mom|somebody|someone|person',
		'relative',
	],
	[
		'how many|much years|months|weeks|time .. take|takes|last / take|takes how long|many|much / how long does it|that|a .. take|takes / average|typical|usual time|wait|length',
		'duration',
	],
	[
		'give|gives|giving|provide|state .. reason|reasons|explanation / explain|explains .. no|denial|decision|refusal',
		'reasons',
	],
	[
		'can|could|may|able|let|allowed .. run|stand $ / can|could|may i|he|she|we|they|you run|stand / candidate|candidacy|candidates / jp|office|seat|sheriff|mayor|judge .. can|could|may .. run / be|join|serve|sit|get on|in the|a|our? school|city|county|town|library? board|council|commission / school|library|county|city|town|village board|council|commission|seat / councilman|councilwoman|councilmember|alderman / running|ran|run for .. office|sheriff|mayor|council|board|congress|judge|seat|clerk|legislature|senate',
		'office',
	],
	['need|needs|require* .. unanim*', 'unanimous'],
	['owe|owes|owed|owing', 'fine'],
	['how does|do|will|would .. work|works / then what / what happens then|next|after|afterwards $', 'who'],
	['what|which papers|paperwork|documents|forms|form', 'where'],
	[
		'do|does|will|can|would|did the|its? pardon|pardons|parole|clemency? board|council|commission|panel in|of|for .. vote / do|does|will|can|would|did the|its? state|pardon|pardons|parole|clemency|supreme? court|board|council|commission|panel|cabinet|senate|justices vote',
		'votes',
	],
	[
		'court|justices|board|council|commission|panel|cabinet|senate|members must|has|have|needs|need|gotta|should to? vote',
		'votes',
	],
	[
		'must|should|does|will|would|has the? vote .. be|need|have|pass / vote .. must|has|have|had|need|needs to? be',
		'votes',
	],
];
