import type { Table } from '../matcher.js';

/** What people say for a general question: its key behind a full stop. */
export const nearGenerals: Table<string> = [
	[
		'ten|hundred|five|fifty? thousand|thousands|million people|folks|pardons? / one|single swoop|stroke / all at once / the whole lot',
		'.thousands =group',
	],
	[
		'lame duck / last|final day|days|hour|hours|minute|night|morning / on|before his|the way out / leaves|leaving|left office / midnight pardon|pardons',
		'.leavingOffice',
	],
	[
		'not even|yet? charged|indicted|arrested / before .. charges|charged|arrested|indicted|trial / hasnt been charged|tried / not been charged / no charges yet / ahead of charges',
		'.preemptive',
	],
	[
		'limit|limits|limited|restriction|restrictions|boundaries on|to|of the|his|presidential? power|mercy|pardons|pardon? / how far .. power / anything he cant / unlimited|absolute power',
		'.limits',
	],
	[
		'themself|himself|herself|itself|myself|yourself off? / let|lets|letting himself|herself / clear|clears himself|herself',
		'.selfPardon .governorSelf .myself',
	],
	['signatures|sign|signed|signers / online petition / change org / how many names', '.petition .signatures'],
	['machine|robot|printer|stamp|stamped sign*|signature? / sign*|signature .. machine|robot / facsimile', '.autopen'],
	['own|owning|owned up / say|says|mean|means .. guilty|guilt / admit*|confess* / plead guilty by', '.admitsGuilt'],
	[
		'turn|turned|turns it? down / say|said no to / not accept|want / decline*|reject*|refuse* .. pardon|mercy|it',
		'.refuse',
	],
	[
		'throw|throws|threw|toss|tosses|wipe|wipes out / strike|struck down / judge .. undo|cancel|void|block / challenge .. pardon',
		'.courtUndo',
	],
	['next|new|another|later president|guy|administration .. undo|cancel|reverse|revoke|take|void', '.newPresident'],
	['took|take|takes|taken it|them? away|back / revoke*|rescind*|yank*|undone|claw*', '.revoke'],
	['company|business|firm|corporation|bank|corporate|llc', '.corporation'],
	['treason|traitor|traitors', '.treason'],
	[
		'double jeopardy / same crime twice / both state and|n federal|feds / charged by both / two governments',
		'.twoSovereigns .dualSovereignty',
	],
	[
		'on|still a? felon / branded|labeled|labelled a? felon / time cut|shortened / cut|cuts|shorten* .. time|sentence',
		'.afterCommutation =commutation',
	],
	[
		'again next|later|someday / mess|messes|messed|screw|screwed|slip|slips up / reoffend*|relapse / pick|picks|picked up a? new / new|another crime|offense|charge|felony|case|arrest / get|gets|got in trouble',
		'.newOffence',
	],
	[
		'might|plan|planning|going|gonna|want to do / in advance / ahead of time / havent done yet / not done yet / future crime|crimes|offense',
		'.future',
	],
	['boss|employer|employers|job|jobs|hire|hired|hiring|fire|fired / job application', '.employer'],
	['deport*|ice|immigration|green card|visa|undocumented|removal|citizenship', '.immigration'],
	['rap sheet / background check|checks / record|records|expung*|erase*|clean slate|wipe*|seal*', '.record'],
	['gun|guns|rifle|pistol|shotgun|firearm*|hunt|hunting|ammo', '.guns'],
	['vote|voting|ballot|polls', '.vote'],
	['owe|owed|restitution|fines|pay|paid|debt|damages', '.restitution'],
	['sue|sued|suing|lawsuit|lawsuits|civil|damages', '.civil'],
	['dead|died|deceased|posthumous*|grave / after death / passed away', '.dead'],
	['innocent|innocence|exonerat*|wrongful*|framed / didnt do', '.innocent .innocencePardon'],
	['lawyer|counsel|representation / defense|defence attorney', '.lawyer'],
	['odds|chances|chance|likely|likelihood|percent', '.chances'],
	['easiest|easier|most generous|lenient / where .. best', '.likeliest .chances'],
	['hardest|toughest|strictest|stingiest', '.rarest .chances'],
	['which|what states', '.boards .binding .alone .likeliest .rarest'],
	['discharge|dishonorable|bcd|veteran|veterans', '.discharge'],
	['ill|sick|cancer|dying|elderly|compassionate', '.illness'],
	['pardon attorney', '.pardonAttorney'],
	['victim|victims|victims family', '.victims'],
	['passport|travel|abroad|canada|visa', '.travel'],
	['registry|sex offender', '.registry'],
	['status|track|check on|pending application', '.status .afterApplying'],
	['public|secret|confidential|reporters|foia', '.publicRecord'],
	['weed|pot|marijuana|cannabis', '.marijuana'],
	['court martial / military|army|navy|marine|marines', '.military'],
	['reservation|tribal|tribe|navajo|nation court', '.tribal'],
	['foreign|overseas|french|german|another country .. pardon|pardons|pardoned', '.foreignPardon .foreignRuler'],
];
