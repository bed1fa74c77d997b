import type { Table } from '../matcher.js';

/** General questions about the President's office, about other sovereigns, and about what a pardon leaves as it is. */
export const federalGenerals: Table<string> = [
	['contempt of congress', ''],
	// Who was impeached is the one to be pardoned, and nobody who pardons.
	[
		'senator|judge|justice|mayor|governor|secretary|congressman|lawyer|official .. impeached|impeachment .. pardon|pardoned / pardon|pardons|pardoned .. impeached senator|judge|justice|mayor|governor|official|secretary / impeached|impeachment .. pardon|pardoned that|it|this .. away / impeached|impeachment .. pardoned? away',
		'!impeachment',
	],
	[
		'president|trump|biden|potus pardon|pardons|pardoned a|an|the|my|our|his|that? former|ex? congressman|congresswoman|senator|judge|mayor|lawyer|attorney|sheriff|cop|policeman|lawmaker|representative|politician|prosecutor|governor',
		'!limits',
	],
	[
		'mayor|senator|judge|governor|sheriff|congressman|lawyer .. ever? .. pardoned by .. president|trump|biden|obama',
		'!limits',
	],
	[
		'governor|governors|board|gov pardon|pardons|pardoned|commute a|an|the|my|our|his|that? former|ex? judge|mayor|senator|lawyer|attorney|sheriff|cop|officer|police|policeman|prosecutor|lawmaker|congressman|politician',
		'',
	],
	// A President's name before what was given is the giver's.
	[
		'trump|obama|vance|president .. take|takes|taking back .. pardon|pardons .. biden|trump|obama|bush|clinton / take|takes|taking back bidens|trumps|obamas|bushs|clintons pardon|pardons / revoke|cancel|undo|void|reverse|overturn|rescind .. pardon|pardons .. biden|trump|obama|bush|clinton gave|granted|issued|signed|made|did / revoke|cancel|undo|void|reverse|overturn|rescind|erase bidens|trumps|obamas|bushs|clintons pardon|pardons',
		'newPresident',
	],
	// Claims of others.
	[
		'landlord|landlords|neighbor|neighbour|neighbors|insurance|widow .. claim|claims|damages|damage|sue|sues|suing|compensation|liable / owe|owed|owes|pay|paying .. damages|compensation / pardon|pardoned|pardons .. claim|claims|damages|liable|liability|compensation / can|could|may .. sue me|him|her|us|them .. pardon|pardoned',
		'!civil',
	],
	['driving|drivers|driver license|licence|licenses', 'driving'],
	// A licence is given by an authority, and no employer.
	[
		'teaching|real|nursing|medical|law|contractor|barber|professional|occupational|trade|security|estate|insurance|pilot|hunting license|licence|licenses|certificate|certification / license|licence|licenses|licences|licensure .. back|again|restored|restore|return|returned|reinstated / get|getting|have|give|gives|gets .. license|licence back',
		'!licence',
	],
	[
		'illegal|undocumented|noncitizen|citizen .. deport*|removal|removed|stay|staying / help|helps|let|lets me|him|her|them|us|mom|dad|wife|husband stay',
		'immigration',
	],
	['visa .. pardon .. there / pardon there .. visa|help', '!foreignPardon'],
	// What the Justice Department's rules are worth.
	[
		'house|president|presidents|trump|he|potus .. have|has|must|need|needs|got|bound to? follow|stick|obey|keep|respect|use .. rule|rules|guidelines|regulation|regulations|policy|process|office|years / five|5 year rule .. bind|binds|binding|mandatory|law|strict|waived|waivable|skip / must|should|does|do|has house|president|trump|potus follow|obey|keep|respect .. rule|rules|guidelines|regulations|process / president|trump|potus|house .. ignore|skip|waive|bypass|break .. rule|rules|guidelines|years|process|application|petition|pardon attorney|office',
		'!followRules',
	],
	[
		'illegal|illegally|unlawful|federal|criminal reentry|reentering|reenter / illegal|illegally|unlawful|federal|criminal re entry|entry|entering / reentry|entry after deportation|removal / convicted|guilty of|for reentry',
		'!illegalReentry',
	],
	[
		'citizen|citizenship|citizens|noncitizen|noncitizens|undocumented|illegal|foreigner|foreigners .. get|be|apply|ask|required|need|qualify|eligible|pardon|pardoned / green card holder|holders .. get|apply|ask|be|eligible|qualify .. pardon|pardoned / gotta|have|must|need|has to? be? a|an? us|u|american|america? citizen|citizens / pardon|pardoned .. citizen|citizens|citizenship|noncitizen|undocumented|foreigner|foreigners',
		'!citizenship',
	],
	// A board or a governor near by is asked about, and not the form.
	[
		'can|could|may|will|would .. board|boards .. federal|fed .. live|living|moved|reside|from / federal|fed .. live|living|moved|reside|from .. can|could|may|will|would .. board|boards|governor|gov',
		'!governorFederal',
	],
	[
		'live|living|moved|move|reside|residing|residence|resident|based|am|from|stay in|to|outside|out|abroad|overseas .. federal|fed|feds|presidential .. file|apply|ask|petition|pardon|from / federal|fed|presidential .. pardon|conviction|felony|felon|record|apply|convicted .. live|living|moved|move|residing|residence|abroad|overseas|resident|outside|emigrated / apply|ask|file|petition .. presidential|federal pardon .. abroad|overseas|outside|another|foreign|from / live|living|reside in|inside|outside .. us|usa|america|country|states .. federal|presidential pardon',
		'!residence',
	],
	[
		'who|whos|whats|what|name .. pardon attorney|attorneys .. now|right|currently|today|name|names|these|days / who|whos is|s|was|the|our|current|present|new|us|acting|runs|heads|leads .. pardon attorney / name .. pardon attorney / who|whos runs|heads|leads|directs|charge .. pardon office|attorneys|attorney',
		'!pardonAttorneyNow',
	],
	[
		'contempt .. of? court? .. pardon|pardoned|pardonable|clemency|president / pardon|pardons|pardonable|pardoned .. contempt / criminal|civil contempt / contempt of court',
		'!contempt',
	],
	[
		'list|lists|names|everybody|everyone|everybodys|who|record|database .. denied|refused|rejected|deny|refuse|reject|turned|denials|refusals .. pardon|pardons|clemency|requests|petitions|by|trump|biden|president / list|lists|names .. pardon|pardons|clemency .. denied|refused|rejected|turned / who did|has trump|biden|obama|he|president deny|denied|refuse|refused|reject|rejected|turn|turned',
		'!deniedList',
	],
	[
		'check|look|find|track|see|know|learn|tell .. my|his|her|the|our? pardon|application|petition|clemency|commutation .. went|go|goes|gone|came|come|got|was|has|status|pending|through|denied|approved|granted|signed / status of|on my|his|her|the|our|a? pardon|application|petition|clemency|commutation|case / find|check|know|tell|see|learn .. if|whether i|he|she|my|it|they|we .. pardoned|granted|denied|signed|approved|commuted / pardon|application|petition|clemency|commutation status|lookup|tracker',
		'!status',
	],
	['vance|pence|harris|veep .. pardon|pardons .. if|when|dies|resigns / can|could|does mike pence', '!vicePresident'],
	['speaker|majority|minority leader? of? the? house? .. pardon|pardons', 'lawmaker'],
	[
		'can|could|may|does|do|will|is|if a|an|the|our|my|that|their? former|ex|old governor|governors|gov .. still? pardon|pardons',
		'!formerPresident',
	],
	[
		'have|has|must|forced|required|need to? accept|take a|the|his|her|my? pardon|clemency / must|should .. accept|take .. pardon',
		'!refuse',
	],
	[
		'pardon|pardons|commutation|commutations .. taken|revoked|undone|cancelled|canceled|reversed|rescinded .. next|new|later|another|future|different president',
		'!newPresident',
	],
	[
		'president|trump|biden|potus pardon|pardons .. war|sex|drug|tax|terror|hate crimes|crime|criminal|criminals / president|trump|biden|potus pardon|pardons a? terrorist|terrorists|rapist|rapists|spy|spies|drug',
		'!limits',
	],
	// The last day of an office is told by names.
	['who|whom .. pardon|pardoned|commute|commuted|free|freed .. on|in his|her|the last|final day|days|hours', ''],
	[
		'who|whom did|has|was|were|got the? president|trump|biden|he pardon|pardoned|commute|commuted .. this|today|yesterday|lately|recently|last / who did|has|was|were|got the? president|trump|biden|he .. pardon|pardoned .. today|yesterday|lately|recently|week|month',
		'!lastPardon',
	],
	[
		'charged|charge|prosecuted|tried again .. by .. county|state|feds|federal|da / pardoned|pardon .. then|still|again .. county|state|da|feds .. charge|charges|prosecute|prosecutes|try|indict',
		'!twoSovereigns',
	],
	['city|town|village council|councils .. pardon|pardons|pardoned', '!mayor'],
	['county commission|commissioner|commissioners|council .. pardon|pardons|pardoned', '!sheriff'],
	// The same person, and those who belong to the office.
	[
		'pardoned twice / pardon|pardons me|you|him|her|them|us|someone|somebody|anyone|people|person twice / pardoned|pardon|pardons two|three|2|3 times / pardoned|pardon a second|2nd time / pardoned more than once / second|another|2nd|two|2|3rd|third pardon|pardons? .. same|person|somebody|someone|one|you|i|he|she / get|gets|got|have|had|receive two|2 pardons / same person .. pardon|pardons|pardoned .. twice|second|again|two|another / same person .. second|another|two pardon|pardons',
		'twice',
	],
	[
		'governor|gov|president|he|she dies|died|die|passes|dead|resigns|resigned|quits|leaves|loses|lost|retires|gone .. before|sign|signs|signed|signing|deciding|decides|acts|decision|my|pending / new|next governor|gov|president|administration .. application|applications|petition|petitions|papers|paperwork|request|packet|pending|reapply|resend|start / application|applications|petition|petitions|papers|paperwork|request|packet .. new|next governor|gov|president|administration / application|petition|papers|paperwork|request|packet die|dies|stay|stays|carry|carries|survive|survives .. leaves|leaving|out|office|term|gone / happens|becomes .. application|petition|papers|paperwork|request|packet .. governor|gov|president|he|she leaves|goes|loses|resigns|is|steps',
		'!officeEnds',
	],
	[
		'pardoned|commuted|freed .. his|her|their half? husband|wife|son|sons|daughter|brother|sister|father|mother|dad|mom|cousin|uncle|aunt / why|did|has .. pardon|pardoned|commute|commuted|free|freed .. his|her|their half? husband|wife|son|sons|daughter|brother|sister|father|mother|dad|mom|cousin|uncle|aunt|nephew',
		'',
	],
	[
		'president|presidents|governor|governors|trump|biden|he|she pardon|pardons|pardoning|commute|commutes|free .. his|their own? half? brother|brothers|sister|son|sons|daughter|wife|husband|father|mother|dad|mom|cousin|family|relative|relatives|kids|children|kid|in / pardon|pardons|pardoning relatives|family|kin / own family|son|brother|daughter|wife|relatives .. pardon|pardons|pardoned',
		'!ownFamily',
	],
	[
		'which|what|who|whos|list|name|any .. dead|deceased|posthumous* .. pardon|pardons|pardoned / dead people|person|men .. gotten|got|given|received pardon|pardons / who .. pardoned .. dead|death|posthumously / which|what presidents? .. pardoned .. dead|posthumously',
		'pardonedDead',
	],
	[
		'federal|fed conviction|felony|case|crime .. restoration|restored|states|state .. gun|guns|firearm|firearms / restoration|restored|restores|restore .. gun|guns|firearm|firearms .. federal|fed conviction|felony|case|crime / restoration of? rights .. federal|fed conviction|felony|case',
		'statePardonGuns',
	],
	[
		'states|state board|boards|parole|pardon .. federal|fed case|conviction|felony|charge|sentence / home state .. federal|fed',
		'!governorFederal',
	],
	[
		'pardon|pardons .. count|counts|valid|work|works|recognized|recognised|honored|good .. in|by the? us|usa|america',
		'!foreignPardon',
	],
	// What another sovereign makes of it.
	[
		'federal|presidential|president|presidents|trump|trumps|biden|bidens pardon|pardons .. count|counts|work|works|valid|recognized|recognised|honored|honor|honors|honour|honours|respect|respected|accepted|hold|holds|matter|matters|stand|stands|good|apply|applies|help|helps .. in|by|to|for|here|my|every|all|any|other|each state|states|here / federal|presidential|president|presidents|trump|trumps|biden|bidens pardon|pardons .. count|counts|work|works|valid|recognized|recognised|honored|honor|respect|respected|accepted|hold|holds|stand|stands|good in|by|here / state|states have|has|must|do|does|will|would? to? honor|honors|honour|recognize|recognise|respect|accept|follow a|the? federal|presidential|presidents|trumps|bidens pardon|pardons',
		'!federalPardonStates',
	],
	[
		'honor|honors|honour|honours|recognize|recognizes|recognise|recognises|respect|respects|acknowledge|acknowledges .. a|the|my|his|her|another|other|out|of? state|states|florida? pardon|pardons|clemency / pardon|pardons|clemency|pardoned .. from|by|in|of .. honor|honors|honored|honour|honoured|recognize|recognizes|recognized|recognise|respect|respected|accepted|count|counts|valid|work|works|good|transfer|transfers|carry|apply|applies|hold|holds|matter|matters .. in|here|there|other|another|to|by|across|over / pardon|pardons .. honored|honoured|recognized|recognised|valid|good|count|counts|work|works|transfer|carry|apply in|by|across|to|over / honor|honors|honour|recognize|recognizes|recognise|respect|respects it|mine|that|this|them / pardon .. count|counts|valid|work|works|good|hold|honored|recognized here / out of state pardon|pardons / pardon|pardons full faith / full faith',
		'!otherStatePardon',
	],
	// Canada's own word.
	['record suspension|suspensions', ''],
	// What stays.
	[
		'restraining|protective|protection|contact|stay|harassment order|orders / order of protection / no contact',
		'!civilOrder',
	],
	[
		'visa|visas|admissible|admissibility|inadmissible|inadmissibility|reentry|reenter / deported .. back|return|visa / come|get|let|go back .. deported|after|visa',
		'!admissible',
	],
	['ice|immigration detention|custody|detainer|hold|jail|lockup|detained / ice .. pardon|clemency', '!detention'],
];
