import type { AskCode } from '../../judge/ask.js';
import type { Table } from '../matcher.js';
import { asideAsks } from './asks-aside.js';
import { asksOfEffects } from './asks-effects.js';
import { asksOfLife } from './asks-life.js';
import { phoneAsks } from './asks-phone.js';
import { asksOfPowers } from './asks-powers.js';
import { asksTold } from './asks-told.js';

/*
 * What people want to know, by the words they say it in. Where two phrases overlap the upper one counts, so narrower
 * meanings stand above wider ones. A new phrase is a new entry, with a question in `test/clemency/asked`.
 */
/** Up to four of these stand between "before" and what comes before it: "before they even get charged". */
const beforeIt =
	'you|your|youre|they|theyre|he|hes|she|shes|i|im|being|been|be|get|gets|getting|got|am|are|is|even|ever|actually|a|an|any|the|my|his|her|their|someone|somebody|person|go|goes|going|to|found?';

export const asks: Table<AskCode> = [
	[
		'governor|gov .. block|stop|veto|refuse|kill .. if|though|when|while .. else|other|others|rest|all|everybody|everyone|whole|majority|agrees|agree|wants',
		'refuse',
	],
	// By what is stolen from, an offence is no question about aid, insurance or taxes.
	[
		'welfare|stamp|stamps|snap|ebt|medicaid|medicare|unemployment|disability|ssi|security|insurance|benefits|benefit|tax|mail|wire|bank|mortgage|loan|credit|card|check|student|pension|healthcare|health|housing|visa|immigration|marriage|voter|identity fraud|scam|theft|conspiracy|evasion',
		'who',
	],
	...asksTold,
	...asksOfLife,
	...asksOfPowers,
	...phoneAsks,
	...asideAsks,
	// Words of an offence, of an officer or of a document, which ask nothing.
	[
		'possession of a|the? firearm|gun|weapon|weapons / felon in possession of? a|the? gun|firearm|weapon? / gun|firearm|firearms|weapon|weapons possession|crime|felony|offense|offence|charge|charges|case|conviction / voter|voting|election fraud / jury tampering / was|were|sat on the|a jury / record|records keeping / minor drug|drugs|crime|offense|offence|charge|case|felony|theft|traffic|thing|misdemeanor / contempt of court / record suspension|suspensions / feel|feels|felt|doing|is|am|are|be|everything|all|its fine $ / feel|feels|felt|doing fine',
		'who',
	],
	[
		'how many|often hearings|meetings|sessions / how often|many does|do|will|is .. meet|meets|sit|sits|convene|convenes|hearings / how many times .. meet|meets|sit|sits / how many times a year does|do .. meet|sit / when does .. board|commission|council meet|sit|next',
		'meets',
	],
	[
		'talk|talks|speak|speaks|ask|asks|listen|listens|call|calls to|with? the|my|a? victim|victims / be|is|are|get told|notified|informed|warned|asked / notify|notified|notice|tell|inform|contact .. victim|victims|prosecutor|family|legislature / notify|notice / publish|newspaper',
		'notice',
	],
	[
		'hide|hides|hidden|wipe|cover|covers|covered .. record|records|conviction|past|felony|it|history / see|sees|find|finds .. record|conviction|felony|it|history / know|knows .. record|conviction|felony|history / know|knows about? it / have to? tell|disclose|admit .. job|employer|application|landlord|box|felony|convicted / answer|check|tick no|yes .. job|application|form|asked|box / background check|checks|report / rap sheet / employer|employers|landlord|landlords|boss|they|police|cops|people see|sees|find|finds / show|shows|showing up? on|in / come|comes|off my|his|her|the? record|rap|background',
		'record',
	],
	[
		'can|may|could i|he|she|we|they .. ask|apply|file|petition .. yet|now|already / there yet / years|time up / years are up / rights|gun|guns|vote back .. yet',
		'when',
	],
	[
		'cancel|cancels|waive|forgive|forgives|remit|reduce|wipe|wipes|wiped|erase|erases|clear|clears|drop .. fine|fines|fees|costs|restitution|debt|debts / fine|fines|fees|restitution|debt|debts .. wiped|gone|cancelled|canceled|waived|forgiven|erased|cleared|dropped',
		'fine',
	],
	['when|how long .. hear back / hear back / heard nothing|back', 'duration'],
	[
		'what|whats do|should|must|can|to? i|we|he|she|you|it do|file|send|try? first / what|which comes first / what|whats|the? first step|thing / where|how do|can|should|would i|we|he|she start|begin',
		'where',
	],
	['online|paper or on? paper|online / is it online / on paper or', 'where'],

	// Whether a board's or a governor's word binds.
	[
		'does|do|did|must|is|are .. governor|governors|president have|need to sign|approve|grant|follow / have|has to sign',
		'must-sign',
	],
	['board|commission|cabinet says|said|votes|voted|wants yes .. have to|must', 'must-sign'],
	[
		'governor|president|veto* .. pardon|pardons? the? board|cabinet|commission wants|recommends|granted|votes',
		'refuse',
	],
	['what can|could|may .. governor|president|board|he|she .. alone|do', 'who'],
	[
		'governor|president .. says|said|say no|nope .. after|though|although|when|but .. board|council|commission|cabinet / board|council|commission|cabinet says|said|voted|votes yes|for .. governor|president|he|she .. no|refuse*|reject*|veto*|deny|denied / governor|president .. refuse*|reject*|denied|deny .. after|though|although|when|but .. board|council|commission|cabinet',
		'refuse',
	],
	[
		'still? say|says no .. board|they .. yes / veto|vetoes|vetoed / reject .. board|commission|council|cabinet / refuse what the? board',
		'refuse',
	],
	['does|has to|the? .. approve', 'must-sign'],
	['does .. governor|president .. have to|the? approve|agree', 'must-sign'],
	[
		'board|council|commission|they|nobody|state never|dont|doesnt|didnt answer*|respond|responds|responded|reply|replies|replied|decide|decides|act|acts|write|writes|written / never|not hear|heard|got|get an? answer|reply|response|back|anything / no answer|reply|response|word from',
		'silence',
	],
	[
		'if he|she|governor|gov|president just|simply? doesnt|dont|never|wont|didnt just? sign|signs|act|acts|answer|answers|decide|decides|respond|responds|do',
		'silence',
	],
	// What takes it to somebody's desk is asked of who decides.
	[
		'why does|did|do|must|would|has|is|are it|this|that|they|he|she|my|the|a|our|all|every .. go|goes|going|gone|sent|send|to .. governor|board|president|commission',
		'who',
	],
	['if .. governor does nothing / governor never signs', 'silence'],
	['board|cabinet|commission|council .. without the? governor|president', 'board-alone'],
	['board|cabinet|commission .. if .. governor .. no|against|refuses', 'board-alone'],
	['governor|he|she .. be outvoted / outvote* / overrule the? governor', 'outvoted'],
	['bind|binds|bound .. to grant|pardon|sign', 'must-sign'],
	[
		'bound|binding by? / bind|binds .. governor|president|him|her / has|have to follow|obey / must .. follow|obey|listen',
		'bound',
	],
	['does|do|did .. board|boards|council|commission bind|binds', 'bound'],
	[
		'has|have|must|should|does|do|need|needs to? listen to|2? / listen to the|a? board|council|commission / go along with / do what the? board',
		'bound',
	],
	['overrule|override|overturn|ignore|disregard .. board|council|commission|boards|senate', 'against'],
	['against .. board|boards|council|commission|vote|votes|recommendation|advice|advise|will', 'against'],
	[
		'board|council|commission|cabinet|senate|he|them says|said|say|votes|voted|vote|voting no|against / board|council|commission|senate|panel rejected|rejects|refuses|refused|denied|denies|turned / even though .. no',
		'against',
	],
	['votes|voted not to recommend|grant / vote|votes no / rejected by the? board', 'against'],
	[
		'need|needs|require* .. board|council|vote|permission|consent|recommendation|approval|anybody|anyone|somebody|else|else|panel|commission|legislature|lawmakers / must|should .. ask .. board|council / have|has to ask .. board|council',
		'need-board',
	],
	[
		'board|council|commission|panel .. must|has|have|needs|need .. be? asked|heard|consulted|involved / board|council|commission|panel .. have|has|need|needs to? say yes|ok|okay / board|council|commission|panel .. have|has|need|needs to? agree|approve|recommend|consent / board|council|commission|panel matter|matters|count|counts / does|is what? .. board|council|commission|panel .. matter|necessary|required|needed / do|does i|we|he|she|you need|have .. board|council|commission|panel',
		'need-board',
	],
	[
		'without .. board|boards|council|commission|cabinet|vote|consent|hearing|recommendation|court|senate|committee|legislature|minister|government',
		'alone',
	],
	[
		'by himself|herself|hisself|themselves|itself / no one|nobody elses|else say|okay|ok|permission|consent / pardon|pardons|commute me|him|her|them|us|somebody|someone|you straight|directly|outright / on his|her|their own / alone / single handedly / just sign / skip|bypass .. board|council',
		'alone',
	],
	['before .. board reports|report|reported|advises', 'alone'],

	[
		'how many|much pardons|commutations .. give|grant|granted|given|issue|issued|year / how many pardons / pardons .. last year / how many did',
		'how-many',
	],
	[
		'how many has|have|did|does|do|were|was .. given|give|granted|grant|signed|sign|issued|made|done|do|pardoned',
		'how-many',
	],
	[
		'who was|were|got|has|have|did been? pardoned|pardon|commuted|clemency .. last|recently|lately|latest|recent|today|yesterday|week|month|2025|2026 / who|whom did|has the? president|trump|governor|he|she|biden? pardon|pardoned|commute|commuted .. last|recently|lately|today|yesterday|week|month / who .. pardoned last|recently|lately / latest|recent|newest pardons|pardon|grants',
		'how-many',
	],
	['last pardon|grant / last grant|granted / when did .. last', 'how-many'],
	[
		'how many|much people|members|seats|persons? is|are|sit|sits|serve|serves|does .. on|there|board|commission|council|panel|have|has / how many members|people|seats|ppl? on|in|at|sit the? clemency|pardon|pardons|parole? board|council|commission|panel',
		'members',
	],
	[
		'board|commission|council|panel|they have|has|need|needs to vote / need|needs|take|takes all? three|four|five|six|seven|3|4|5|6|7 .. votes / vote first|on',
		'votes',
	],
	['board|commission|council|panel in|of|at .. vote|votes by|with|majority|count|go|goes|unanim*', 'votes'],
	['do|does|can .. justices|judges vote / who votes', 'members'],
	['how do|does|did|will they|it|he|members|board|commission|council|panel|the .. vote|decide', 'votes'],
	[
		'can|could|do|may|to|will i|felons|he|she|they|we? vote / vote back|again / my vote / right to vote / need .. to vote / vote|voting after|rights / suffrage',
		'vote',
	],
	// How a board votes.
	['since when / used to need|have|require|be / was|were .. always', 'changed'],
	['unanimous|unanimously|unanimity', 'unanimous'],
	['majority / two thirds|third vote|majority? / is .. vote .. enough', 'majority'],
	['justice enough / is|are .. vote|votes|members|justices|majority|three|four .. enough', 'votes'],
	[
		'how many|much .. votes|vote|members|people|justices .. board|council|commission|court|cabinet / how many votes / votes|vote needed|required|count / how many members|justices / how many people are on',
		'votes',
	],
	[
		'pardon votes|vote / votes|vote .. pardons|pardon / board|panel|commission votes|vote|size / four out of five / three to two',
		'votes',
	],
	['what does|do|is .. commission|board|council|committee|panel|authority .. do|for|in', 'members'],
	[
		'who sits|sit|serves on|in it|there / who is|are|sits|s|all? on|in it|there|that / whos on it|there|that / who sits|sit|serves|is|are on|in .. board|council|commission|cabinet|panel / members of .. board|council|commission / who makes up',
		'members',
	],
	[
		'does|do|is|has .. have|there a|an|any? clemency|pardon|pardons|parole|advisory? board|commission|council|panel / who reviews|review|handles|processes|reads|investigates|screens|advises|recommends',
		'members',
	],
	['how long do|does|is|are .. serve|serves|term|terms|sit|stay', 'members'],
	[
		'is|are|does|do .. on|member|members|part of? the? board|council|commission|panel / governor|gov|general|justice on|in the? board|council|commission|panel',
		'members',
	],
	[
		'what|which .. crimes|crime|offenses|offences|felonies|charges|convictions|cases .. cant|cannot|not|never|wont be? pardoned|eligible|qualify|forgiven|taken|considered / disqualif* / ineligible / not eligible / who .. cant|cannot apply|ask / excluded|exclude|excludes from?',
		'barred',
	],
	['who appoints|appointed|picks|chooses|names', 'members'],

	// Money and time.
	['waive|forgive|cancel|reduce|remit .. fees|costs|fee', 'fine'],
	// What the state pays for years that were wrongly served.
	[
		'how much would|will|does|do|can|could|should he|she|they|we|i|you|my|his|her get|receive|collect $ / how much would|will|does|do|can|could|should he|she|they|we|i|you get|receive|collect for',
		'innocence',
	],
	['what is|are|was the|that|this|those? paper|papers|document|letter|certificate .. called', 'kinds'],
	['how much time .. served|serve|done|wait / how much longer', 'when'],
	['how much moore|more', 'who'],
	[
		'how much $ / how much and / how much money? in|for|at|to / how much is|does|would|for|will|do|to|it|are / what .. costs|cost / cost|costs|costing / fee|fees|price / money|anything|something|nothing to pay / have|has|got|need to pay / would|will|do|does they|it|he|she want|take|ask money / pay anything|something|money|for|them / charge for / does|do .. charge / pay for|to / free of charge / application fee / is it free',
		'cost',
	],
	['how long after|since', 'when'],
	[
		'how long .. take|takes|taking|process|last / processing|turnaround time / how fast|quick|quickly / how long .. hearing|answer|decide|decision|hear / how long does .. board|governor|commission have|take / take|takes long / until .. answer|respond|decide|hear / pardon|clemency how long',
		'duration',
	],

	// When it may be asked.
	[
		'speeding|traffic ticket|tickets|offense|offenses|offence|offences|violation|violations pardon|pardons|pardoned',
		'barred',
	],
	[
		'what if they|he|she|it|i|we|am|is|are|get|gets|its? get|gets|is|are|am? refuse|refuses|refused|deny|denies|denied|reject|rejects|rejected|turned us|it|me|him|her|down? $ / what happens if|when they|he|she|it|i|we get|gets|is|are|am? refuse|refuses|refused|deny|denies|denied|reject|rejects|rejected / what if denied|refused|rejected|turned',
		'again',
	],
	[
		'denied|rejected|refused|down|again|neither .. when|how|try|reapply|again|ask / reapply|re apply / try|ask|apply again',
		'again',
	],
	[
		'when|how soon|early|long .. again / ask|apply|try|petition|file twice / a second time / when again / again when / reapply|refile|resubmit',
		'again',
	],
	[
		`before ${beforeIt} ${beforeIt} ${beforeIt} ${beforeIt} trial|tried|charged|charges|conviction|convicted|convict|sentencing|sentenced|guilty|plead|pleading|pleads|plea|court|verdict|indicted|indictment|arrested|prosecuted / preemptive* / pre emptive* / without .. convicted|charged|conviction|charges / not yet convicted / case|trial is|are still? open|pending|ongoing|going|coming`,
		'before',
	],
	[
		'while|whilst|during .. probation|parole|paper|supervised|supervision / still .. on|under|doing|serving probation|parole|paper|supervised|supervision / still probation|parole|paper|supervised',
		'on-supervision',
	],
	['can|could|may|possible .. pardon|pardoned|apply|ask|file .. after my|his|her|their|the? parole|probation', 'when'],
	['person|people|somebody|he|she|i|man|woman .. in prison|jail .. apply|ask|file|petition', 'while-serving'],
	['half of? .. minimum|sentence|term / half the? minimum|sentence|term', 'when'],
	[
		'years|wait|clock|time|it|that .. start|starts|begin|begins|run|runs|count|counts|counted|counting .. from|when|at|after|on / does|do .. years|clock|wait .. start|begin|run|count / years|yrs from what|when|which|then|conviction|release|discharge|sentencing / counted|counts|count from / from what|when $',
		'when',
	],
	[
		'conditions|everything all|were|are? met / ^ when $ / when $ / when n|and|or $ / long enough / years|yrs .. enough / months|years|yrs served / when n|and|or how|where / enough years|time / is it 2|3|4|5|6|7|8|9|10|12|15|20|two|three|five|seven|eight|ten|fifteen|twenty .. or / years|yrs .. right|correct|true $ / way|ways .. sooner|faster|earlier|quicker / waive|skip|shorten|cut .. wait|years|waiting / ask|apply|go|file|in sooner|earlier|early / what year can|may|will',
		'when',
	],
	[
		'have|has|must|need|needs to? be out|free|released|home of|from? prison|jail? .. ask|apply|file|before|first|to',
		'while-serving',
	],
	[
		'apply|ask|petition|file .. from prison|jail|inside / prisoner|inmate|someone .. prison .. apply|ask|file|petition|get / while|still .. prison|jail|serving|sentence|incarcerated|inside|locked / prisoner|prisoners|inmate|inmates .. ask|apply|petition|file',
		'while-serving',
	],
	[
		'done|finished|through|over with? my|his|her|their|the|an|all|every? appeal|appeals / my|his|her|their|the|all? appeal|appeals is|are|be|to|has|have? to? be? done|finished|exhausted|finish|end / exhaust|exhausted all|my|his|her|the|every? appeal|appeals / appeal|appeals is|are? still? open|active|ongoing / while .. appeal .. pending / appeal pending / appeal is .. pending / wait for the? appeal',
		'on-appeal',
	],
	[
		'can|may|does|is .. sex offender* / take|takes|accept|accepts|hear|hears|consider|considers dui|duis|dwi|dwis|misdemeanors|traffic|infractions|sex|those',
		'barred',
	],
	[
		'how long|many|soon .. wait|waiting|before|after|until|till|clean|apply|ask|must|pass|eligible|can|probation|release|may|parole / how many|much years|yrs|months|mos|time / how soon|early / how long / waiting|wait time|period / wait|waits|waiting / when can|could|may|do|am|is|are|will|would|should|does|eligible / at what point / eligible|eligibility / qualify|qualifies / years .. before|after|until|to|till|since / should i .. first / have to publish / pardon for a|my .. dwi|dui|misdemeanor|felony',
		'when',
	],

	// Where and how.
	[
		'where to $ / ^ how|where $ / ^ how|where n|and|or $ / addy|address / which|what office|department|agency / and|plus|also|cost where $ / when n|and|or how|where $',
		'where',
	],
	['who do|does|should|must .. have to ask|go', 'who'],
	['by mail|post|email / newspaper|certificate .. file|send', 'where'],
	[
		'where .. send|apply|ask|file|mail|write|go|submit|get|sign|address|petition|turn|goes|papers|application|applications|start|letter / where .. applications? go',
		'where',
	],
	[
		'how do|can|does|to|would|should|could|did .. apply|ask|file|request|petition|start|get|seek|begin|write / how to / how i|he|she|they|we|one can|could|may|must|should .. apply|ask|file|petition / address|email|phone|telephone|website|form|forms|contact / who do|does|should|can|must|to .. write|ask|send|contact|apply|call|mail|deliver|hand|submit|address / whom .. send|ask|write|apply / to whom / send|mail .. application|papers|letter|petition|form|copies / apply online / applying to / where do i',
		'where',
	],

	...asksOfEffects,
];
