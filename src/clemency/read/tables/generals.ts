import type { Table } from '../matcher.js';
import { asideGenerals } from './generals-aside.js';
import { askingGenerals } from './generals-asking.js';
import { generalsOfCases } from './generals-cases.js';
import { generalsOfEffects } from './generals-effects.js';
import { federalGenerals } from './generals-federal.js';
import { generalsOfHistory } from './generals-history.js';
import { generalsOfLife } from './generals-life.js';

/**
 * Questions that have one answer whatever the court, by the words they are asked in: keys of
 * `config/clemency/general.json`. `!` before a key: its yes or no does not answer these words.
 */
export const generals: Table<string> = [
	...generalsOfHistory,
	...generalsOfEffects,
	...generalsOfCases,
	[
		'congress|senate|house|lawmakers|legislature overturn|reverse|revoke|cancel|undo|void|rescind|nullify|overrule|override .. pardon|pardons',
		'congress',
	],
	...generalsOfLife,
	...federalGenerals,
	...asideGenerals,
	...askingGenerals,
	[
		'state|states and|or|plus|n federal|fed|feds .. pardon|pardons / federal|feds and|or|plus|n state .. pardon|pardons / pardon|pardons .. state|states and|or|plus|n federal|feds / pardon|pardons .. federal|feds and|or|plus|n state / one|1|a|same|single pardon .. both|all|two / both .. one|single|same pardon / need|take|takes|get two|2|separate pardons / do i we? need two|2 pardons? / two pardons',
		'twoSovereigns',
	],
	// A state's Guard has a code of its own.
	[
		'national|natl|state|air guard .. court|courts|martial|martialed|courtmartial|courtmartialed|ucmj / court|courts martial|martialed .. national|state|air guard|guardsman|guardsmen / court|courts martial|martials|martialed .. under .. state|states|own .. code|law|military / state court martial|martials / guardsman|guardsmen|guardswoman .. court|martial',
		'!guardCourt',
	],
	['autopen / auto pen', '!autopen'],
	[
		'dishonorable|dishonorably|dishonourable|dd|bcd|undesirable discharge* / dishonorable|dishonorably|dishonourable|bcd / bad conduct discharge*? / bad paper|papers / other than honorable / oth discharge* / military|navy|army|marine|marines|honorable discharge* / change|changes|upgrade|upgrades|fix|fixes my|his|her|a|the discharge',
		'!discharge',
	],
	[
		'make|makes|mean|means|say|says|makes .. innocent|innocence / not guilty .. pardon|pardoned|it / pardon|pardoned|it .. not guilty',
		'!innocent',
	],
	['legal advice', '!lawyer'],
	[
		'impeached .. president|he|removed .. pardoned / president .. impeached .. be pardoned / impeached .. still be pardoned / who got impeached',
		'impeachedPresident',
	],
	['impeached president .. pardon|grant / impeached .. still pardon', 'impeachedPardons'],
	['does|is|can|will .. impeachment .. by .. pardon|pardoned / impeachment .. away', 'impeachment'],
	['pardon .. impeachment|impeached / impeachment .. pardoned', 'impeachment'],
	// Whoever was impeached is the one to be pardoned, whatever office it was.
	[
		'impeached|impeachment|impeaches|impeach .. pardon|pardons|pardoned / pardon|pardons|pardoned .. impeachment|impeached / impeached|impeachment .. president|trump|biden undo|cancel|erase|reverse|save|fix|stop',
		'!impeachment',
	],
	[
		'court|courts|judge|judges|scotus|justices overturn|overturns|overturned|struck|threw|cancel|cancels|reverse|reverses|strike|strikes|block|blocks|throw|throws|toss|tosses|void|voids|invalidate|nullify|undo|undoes|revoke|kill|stop|reject|review|challenge|annul|rescind|take .. pardon|pardons / court|courts|judge|judges|scotus|justices ever? .. undo|overturn|cancel|throw|toss|void|strike|struck|threw|thrown|overturned|undone|block|invalidate|nullify|revoke .. pardon|pardons / sue|sued|suing over|about|against a|the|his|her|trumps|bidens? pardon|pardons / challenge|contest|appeal a|the|someones|his|trumps|bidens pardon / pardon|pardons .. challenged|contested|reviewed|appealed',
		'!courtUndo',
	],
	['scotus / tax|bankruptcy|appeals|immigration|traffic court .. pardon', '!court'],
	// A crime by this name asks nothing of Congress.
	['contempt of congress', ''],
	[
		'senate|congress|house .. approve|overrule|overturn|reverse|revoke|cancel|undo|void|rescind|nullify|stop|override|block|limit / does congress',
		'congress',
	],
	['need|needs|require|requires|want|without .. congress|senate approval|permission|consent|vote|ok', '!congress'],
	['congress|senate|legislature|lawmakers / house of representatives', 'congress'],
	['veep / vp', 'vicePresident'],
	['vice president / vance / kamala', 'vicePresident'],
	['pardon attorney .. grant|pardon|decide|free / can .. pardon attorney', 'pardonAttorney'],
	['what|whats .. pardon attorney', '!pardonAttorney'],
	['attorney general / doj / justice department / department of justice / bondi', 'pardonAttorney'],
	['what|whats|who .. pardon czar / pardon czar', '!pardonAttorney'],
	['has|did .. ever .. pardoned|pardon himself|themselves', '!selfPardon'],
	['governor .. herself|himself|themselves|own', 'selfPardon'],
	['self pardon / selfpardon / pardon|pardons|pardoned himself|herself|themselves|itself|themself', 'selfPardon'],
	['his|her|their own? family|son|daughter|relatives|children|wife|brother / own family|son', '!whose'],
	['who can|could|may pardon the? president / who pardons the? president', '!preemptive'],
	['pardon a? former|ex president / trump be pardoned / leaves|left office', '!preemptive'],
	[
		'next|new|another|later|future|successor president .. undo|revoke|cancel|reverse|overturn|rescind|take / undo|revoke|cancel|reverse .. next|new|previous|predecessor* / cancel|undo|revoke|void .. bidens|obamas|trumps / bidens|biden|obamas|obama|clintons pardon|pardons .. cancelled|canceled|revoked|undone|void|voided|overturned|reversed|rescinded / pardon|pardons .. cancelled|canceled|revoked|undone|overturned|reversed|rescinded by .. trump|next|new|president',
		'newPresident',
	],
	['former|ex president', 'formerPresident'],
	['mayor|mayors', 'mayor'],
	[
		'city|cities|town|towns|village|municipalit*|county|counties have|has|hold|give|grant|can|could|may .. pardon|pardons|power / city|cities|town|towns|county|counties pardon|pardons|power|powers',
		'!mayor',
	],
	['sheriff|warden|prosecutor|cop|police / district attorney / can the da', 'sheriff'],
	[
		'kash patel / hegseth / rfk / us marshal|marshals / secretary of state|defense|war|treasury / cabinet secretary|member',
		'!sheriff',
	],
	[
		'pardon|pardoned there .. help|count|counts|matter|valid|recognized|recognised / us|american|green visa|immigration|card .. pardon .. there|help / recognize|recognise|accept .. foreign pardon|pardons / foreign|overseas|abroad pardon|pardons|clemency / pardon|pardoned|clemency .. abroad|overseas|another|other country / pardon|pardoned .. let|get|travel|enter .. us|usa|america|states|visa',
		'!foreignPardon',
	],
	['pope', 'pope'],
	['foreign president|king|ruler|leader|government / king|putin|macron .. american', 'foreignRuler'],
	[
		'accept* .. admit*|admission|guilt|guilty|confess* / admi* .. guilt|guilty|did|it|crime / admission .. accept|take|pardon|clemency / admission of guilt / accepting .. mean / imputation / confess* .. pardon|pardoned / pardon|pardoned .. confess*|admit*|admission / mean|means|meaning|saying|says|say|same|basically|like|proof|prove|proves|shows .. did it|this|that|something|wrong / mean|means|meaning|same|saying|says|say|basically|like .. guilty|guilt / pardon|pardons|pardoned|it makes|make .. look|guilty / pardon|pardoned .. guilty|guilt / guilty|guilt if|because|by|when|for|after .. pardon|pardoned|accept|take|took',
		'!admitsGuilt',
	],
	[
		'say no / refuse|refuses|refused|decline|declines|declined|reject|turn|turned .. pardon|clemency|down / pardon .. be refused|declined|rejected|turned',
		'refuse',
	],
	['^ what|whats .. pre? preemptive|emptive pardon|pardons', '!preemptive'],
	[
		'pre emptive* / preemptive* / before .. charged|charges|charge|trial|convicted|conviction|indicted|tried / without .. charged|convicted|conviction',
		'!preemptive',
	],
	[
		'future crimes|crime|offenses|acts|offences / not yet|happened committed? / will|shall|going|gonna to? do|commit .. tomorrow|later|next|soon|someday / thing|something|crime|anything .. will|going .. do|commit',
		'future',
	],
	['who .. pardoned for treason', '!treason'],
	['treason', 'treason'],
	['traitor|traitors', '!treason'],
	[
		'limit|limits|limited|limitless|unlimited|restrict* .. pardon|pardons|power / pardon|pardons|power .. limit|limits|limited|limitless|unlimited|restrict*|absolute / pardon anyone|anybody|anything .. wants|want|likes|pleases / any crime',
		'!limits',
	],
	[
		'see|sees|show|shows|find|hide .. it|record .. pardon|pardoned / pardoned|pardon .. still? see|show|find it',
		'!record',
	],
	[
		'bidens|federal weed|marijuana|cannabis|pot|possession .. state|my / weed|marijuana|cannabis pardon .. state',
		'!marijuana',
	],
	[
		'possession .. covered|included|count|counts|pardoned / covered .. possession / simple possession .. federal|fed|biden|bidens / federal|fed|biden|bidens simple possession',
		'!marijuana',
	],
	['which|what states .. marijuana|weed|cannabis|pot', 'marijuana'],
	['marijuana|weed|cannabis|pot', '!marijuana'],
	[
		'boss|bosses|employer|employers|fire|fired|firing|hire|hired|hiring|rehire*|job|jobs|workplace|landlord|landlords / work|working again|there|with|as / licen* .. back|pardon|pardoned',
		'!employer',
	],
	['corporation*|company|companies|business|firm', 'corporation'],
	['by|must|should|does|has an? attorney|lawyer', '!lawyer'],
	['need|needs|hire|have|get .. lawyer|attorney / without a lawyer|attorney', 'lawyer'],
	[
		'which|what|how many states .. board|boards|commission|commissions / states|state with|have|has|use boards|board|commission / which|what states .. governor .. alone|decides|pardons|decide',
		'boards',
	],
	['which|what|whats states|state pardon|pardons|grant|grants|gives|give most|more|many|least|fewest', '!chances'],
	['fastest|quickest|slowest|easiest|hardest|best|worst|strictest|cheapest state|states|place', '!chances'],
	['easiest|hardest|best|most .. states|state / which|what states .. easy|easiest|most|often', '!chances'],
	['chance|chances|likely|odds|likelihood|rare / how hard', 'chances'],
	[
		'pardons|pardon final|permanent|forever|irrevocable|stick / is|are a? pardon|pardons final|permanent|forever|irrevocable',
		'!revoke',
	],
	[
		'pardon|pardons|clemency .. expire|expires|expired|permanent|permanently|forever|lifetime / lose|loses my|his|her|the|a? pardon / how long does a|my|the? pardon last|stay / pardon|pardons .. revoked|revoke|rescinded|undone|cancelled|canceled|taken|withdrawn|reversed|void / revoke|rescind|undo|cancel|withdraw .. pardon / take|takes|taking .. pardon|it|them back|away / take|takes|taking back|away .. pardon|pardons',
		'revoke',
	],
	['first|any|ever|famous .. posthumous*', '!dead'],
	['dead|deceased|posthumous*|died / after .. death', 'dead'],
	['child support / alimony|divorce|eviction / money judgment', '!civil'],
	['lawsuit|lawsuits|suit|suits|sued|sue|damages / civil case|judgment|claim|liability|court', 'civil'],
	['money back|returned / restitution / fines|fine .. back|returned|paid', 'restitution'],
	[
		'pardon|pardons|pardoned .. can|could|may|will .. still? prosecute|charge|try|indict .. me|him|her|them',
		'!chargedAfter',
	],
	[
		'rearrest*|recharge*|retried / arrested|charged|tried|prosecuted|arrest|charge again .. pardon|pardoned|after / re arrested|charged|tried',
		'!twoSovereigns',
	],
	[
		'feds|federal|fbi|doj .. come after|charge|prosecute|try|get|indict .. state .. pardon|pardons|pardoned / feds|federal .. still? come|charge|prosecute|try|indict .. pardon|pardons|pardoned',
		'chargedAfter',
	],
	['state .. charge|prosecute|try|convict .. pardon|pardoned|after', 'chargedAfter'],
	['state .. charge|prosecute|try|convict / double jeopardy / charge .. after', '!chargedAfter'],
	['governor|governors .. federal', 'governorFederal'],
	[
		'president|trump|biden .. state crime|crimes|conviction|convictions|offense|offenses|charges|prisoners|prisoner|inmate|murder|murders|felony|felonies|robbery|case|cases|sentence|sentences|level',
		'presidentState',
	],
	[
		'president|presidential|presidents|trump|trumps|bidens|federal pardon|pardons .. state case|conviction|convictions|charge|charges|crime|crimes|record|felony|sentence',
		'!presidentState',
	],
	[
		'pardon everyone|everybody|all / whole|entire group / mass|blanket|group pardon|pardons / all|many|several|everybody|everyone|people|persons|men|women|prisoners|inmates|convicts|felons|thousands|hundreds|dozens|group|thousand|hundred|lot .. at once',
		'group',
	],
	['innocent / innocence', 'innocent'],
	['immigration|immigrant|immigrants|deport*|visa / green card', 'immigration'],
	['gun|guns|firearm|firearms', 'guns'],
	['vote|voting', 'vote'],
	// Another country's way.
	['record suspension|suspensions', ''],
	['never|didnt happen|happened / never convicted', '!record'],
	['record|records|expunge*|erase* / background check', 'record'],
	['murder|murderer .. pardoned / pardon a? murder|murderer', 'murder'],
	[
		'conditional|condition|conditions pardon|pardons? / pardon|pardons .. condition|conditions|strings',
		'!conditionalPardon',
	],
	['how does|do .. pardon|pardons|clemency .. work|works / how does it work', '!whose'],
	[
		'where|which|what .. constitution / constitution .. where|which / constitution .. pardon|clemency power / pardon|clemency power .. constitution / article / which clause',
		'!constitution',
	],
	['petition .. make|force|help|work', 'petition'],
	['appeal .. refus*|denied|denial', 'appeal'],
	['reasons|explain|why', 'reasons'],
	// Whoever is called for a jury asks nothing of one.
	[
		'sit|serve|serving|be|get|called|call|picked|summoned .. on|for|to a|the|any|our? jury|juries|juror / jury duty|service',
		'',
	],
	['can|could|may|does|do .. court|courts|judge|judges|justices|jury', 'court'],
	['last day|minute|hours', 'leavingOffice'],
	['let|delegate .. decide|somebody|someone', 'delegated'],
];
