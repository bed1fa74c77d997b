import type { Table } from '../matcher.js';
import { generalsAsked, generalsNowhere } from './generals-nowhere.js';
import { exactPetition } from './generals-petition.js';
import { exactStates } from './generals-states.js';

/**
 * General questions in the words that ask exactly them: keys of `config/clemency/general.json`. `+` before a key: a yes
 * says that the row's own question is true, `-`: that it is not, unless a word turns it round; `=` and `%`: the same
 * where one such word belongs to the question; `*` and `~`: the same, whatever "still" or "need" says; none: the question
 * wants no yes or no.
 */
export const exactGenerals: Table<string> = [
	// Whether it is forbidden is the other way round than whether it is allowed.
	[
		'against the law|rules .. pay|hire|paying|hiring .. lobby|lobbyist|lobbyists / illegal|crime|unlawful|forbidden|bribery .. pay|hire|paying|hiring .. lobby|lobbyist|lobbyists',
		'%lobbyist',
	],
	[
		'^ can|could|may|is a|the|any|able? president|presidents|trump|potus|he able|to? just|legally|really? pardon whoever|whomever|anyone|anybody|any|crime he|they|she|person|who? want|wants|likes|like|pleases|chooses',
		'+anybodyHeLikes',
	],
	[
		'president|presidents|trump|biden pardoned|pardons .. friend|friends|buddy|buddies|donor|donors|ally|allies .. legal|lawful|allowed|constitutional / president|presidents|trump|biden pardoned|pardons .. friend|friends|buddy|buddies|donor|donors|ally|allies .. can he do that|this',
		'=anybodyHeLikes',
	],
	[
		'why|explain|reason|reasons|how .. fdr|roosevelt|roosevelts .. most|more|many|so|record .. pardon|pardons|pardoned|people / why|explain|reason|reasons .. pardons|pardoned .. fdr|roosevelt',
		'whyRooseveltMost',
	],
	[
		'^ what|whats|define|explain is|are|does|was|mean? an|a|the? executive? grant|grants|warrant|warrants of executive? clemency / ^ what|whats|define|explain is|are|does? a|an|the? clemency grant|warrant',
		'executiveGrant',
	],
	...generalsNowhere,
	...generalsAsked,
	...exactStates,
	...exactPetition,
	// What the words mean.
	[
		'^ what|whats is|doesre? a|the? compassionate|medical|geriatric release|parole|furlough mean? $ / ^ what|whats is|doesre? a|the? compassionate|medical|geriatric release|parole|furlough or compassionate|medical|geriatric release|parole|furlough $ / ^ explain compassionate|medical release|parole|furlough $',
		'compassionateRelease',
	],
	[
		'life without parole|possibility .. commutes|commuted|commute .. what|mean|means|happens / what .. life without parole|possibility .. commutes|commuted|commute / if|when|after .. commutes|commuted|commute .. life without parole|possibility / if|when|after .. life without parole|possibility .. commuted|commutes / if|when|after .. commutes|commuted|commute .. lwop / lwop .. commutes|commuted .. what|does|is',
		'lifeCommuted',
	],
	[
		'^ can|could|may|is lwop be? commuted|shortened|reduced|pardoned / ^ can|could|may|is a? life without parole|possibility of? parole? sentence? ever? be? ever? commuted|shortened|reduced|pardoned / ^ can|could|may somebody|someone|anyone|person|people .. life without parole .. pardoned|commuted|clemency|commutation',
		'=lifeCommute',
	],
	[
		'^ what|whats does|is|are|a? life without parole|possibility of? parole? sentence? mean? $ / ^ what|whats does|is lwop mean|stand? for? $',
		'lifeWithoutParole',
	],
	[
		'^ what|whats|explain is|are|does? a|an|the? automatic? first time? offender|offenders|offense|felony pardon|pardons mean? $',
		'firstOffender',
	],
	['what|whats|explain|define .. royal? prerogative of? mercy $', 'royalPrerogative'],
	['^ what|whats isre|does? a|the? clemency|pardon petition|application|packet mean? $', 'clemencyPetition'],
	[
		'^ what|whats is|does? the|a? presidential|governors|presidents|executive? pardon|pardoning|clemency power|powers mean? $',
		'pardonPower',
	],
	['^ is|are a|the? reprieve|reprieves|stay permanent|forever|final|for good? $', '+reprieveLasts'],
	[
		'reprieve|reprieves .. change|changes|erase|affect|wipe|clear .. conviction|verdict|guilt|record / how long|many .. reprieve|reprieves .. last|lasts|good|be|run|hold / reprieve|reprieves .. how long',
		'reprieveLasts',
	],
	[
		'^ can|could|may i|he|she|we|you|someone|somebody|one ask|apply|file|petition|get .. pardon|pardoned|clemency .. if|when|while im|i|hes|he|shes|she|theyre|they|you|youre am|is|are? innocent|not|wasnt .. guilty|innocent|it',
		'=innocentAsks',
	],
	[
		'what|which .. president|presidents|trump|potus not|cannot|cant .. pardon|pardoned $ / what|which .. cant|cannot the? president|presidents|trump|potus pardon $ / what|which .. president|presidents|potus cant|cannot|not pardon',
		'unpardonable',
	],
	[
		'happens|become|becomes .. petition|petitions|application|applications|request .. president|governor changes|change|leaves|loses|dies|resigns / petition|petitions|application|applications .. when|if|once .. president|governor changes|change|leaves|loses|dies|resigns|new',
		'officeEnds',
	],
	[
		'can|could|may i|he|she|we|you say|answer|put|check|write no .. job|work|application|form|employer|boss|interview',
		'jobForm',
	],
	[
		'sign|signs each|every|all .. pardon|pardons|them|it himself|personally|herself / who has|must|to? sign|signs a|the? federal|presidential|presidents? pardon|pardons',
		'+signsEach',
	],
	['^ is|are a|the? commutation|commutations permanent|forever|final|irrevocable $', '~revokeCommutation'],
	['^ is|are a|the? pardon|pardons permanent|forever|final|irrevocable|for good? $', '~revoke'],
	// The Pardon Attorney's office.
	[
		'difference .. pardon|clemency czar .. attorney / difference .. attorney .. czar / czar .. vs|versus|same|different .. attorney / attorney .. vs|versus|same .. czar / is .. czar .. the? pardon attorney',
		'+czarAttorney',
	],
	['is|was alice marie? johnson the|trumps|a? us|new? pardon attorney', '+czarAttorney'],
	[
		'does|can|could|will alice marie? johnson .. decide|decides|pardon|grant|grants|give|approve|sign / does|can|could the? pardon|clemency czar .. decide|decides|pardon|pardons|grant|grants|give|approve|sign',
		'+czarDecides',
	],
	[
		'who|whos|whose is|was? the? current|new|trumps|presidents|present? pardon|clemency czar / name of .. pardon|clemency czar / who .. named|appointed|made .. pardon|clemency czar / is there .. pardon czar / is alice marie? johnson .. pardon|clemency czar / who is alice marie? johnson $',
		'czarNow',
	],
	['is|was liz|elizabeth oyer .. pardon attorney', '*pardonAttorneyBefore'],
	[
		'why .. pardon attorney .. fired|dismissed|removed|ousted|let / who .. pardon attorney .. before / liz|elizabeth oyer',
		'pardonAttorneyBefore',
	],
	[
		'is|does|did ed|edward martin .. still / is ed|edward martin .. pardon attorney / ed|edward martin .. still .. pardon attorney',
		'pardonAttorneyStill',
	],
	[
		'who|whos|whose is|was? currently|now? the|our|us|trumps|americas? current|new|federal|present|us|acting|u|doj|justice|dojs? s|departments|states? pardon attorney / name of the? current|new? pardon attorney / who .. runs|heads|leads|head .. pardon attorneys|office / who .. runs|heads|leads .. pardon office',
		'pardonAttorneyNow',
	],
	[
		'how|where .. contact|reach|email|call|write|phone .. pardon attorney|attorneys|office / address|email|phone|number|contact .. pardon attorney|attorneys',
		'pardonAttorneyReach',
	],
	[
		'what .. pardon attorney|attorneys office? do|does $ / what do|does .. pardon attorney|attorneys .. do / job|role|duties of .. pardon attorney / what|whats is|are a|the? pardon attorney|attorneys office? $',
		'pardonAttorneyDoes',
	],
	[
		'do|does|must|has|have every|all|each|any|the? pardons|pardon|president|presidential .. go through|use|ask|need|consult|listen|follow .. pardon attorney|attorneys',
		'+followRules',
	],
	[
		'how many .. petitions|applications|requests|cases|people .. pending|waiting|open|backlog|backlogged|outstanding|line|queue / how big|large|long .. backlog / backlog of|in clemency|pardon|petitions / pending clemency|pardon petitions|applications|cases / number of pending .. petitions|applications|requests',
		'pendingFederal',
	],
	[
		'how many|percentage|percent|share .. federal|president|presidential|doj .. petitions|applications|requests .. granted|approved|denied|succeed|refused / how many pardons? get|are granted|approved .. denied|refused|rejected',
		'federalRate',
	],
	// Who may, without a state.
	['can|could|may the|a|an|us|state|my|our? attorney general|ag pardon|commute|grant|give|issue', '+attorneyGeneral'],
	['can|could|may|does|do the? un pardon|stop|free|order|commute|save|halt|overturn', '+unitedNations'],
	[
		'can|could a|the|trump? president|trump be? stopped|prevented|blocked|kept from? pardoning|giving|issuing|granting / can|could anyone|anybody|someone|somebody|congress|courts stop|block|prevent .. president|trump from? pardoning',
		'+stopPresident',
	],
	[
		'^ is|are|isnt there a|any|some? limit|limits|cap|maximum to|on|of? how|the? many|number .. pardons|pardon|people / how many pardons|people can|may .. president .. give|grant|issue|pardon',
		'+noNumber',
	],
	[
		'^ can|could|may|is|are a|an|the|registered|convicted? sex|child|drug|drunk|violent? offender|offenders|rapist|rapists|robber|robbers|thief|thieves|dealer|dealers|driver|drivers|felon|felons|criminal|criminals be|get|ever pardoned|pardon|clemency $ / ^ can|could|may|is|are you|i|someone|somebody|anyone|people|he|she|it be|get|ever pardoned|pardon for|of a|an? sex|child|drug|domestic|drunk|violent|aggravated|armed|second? rape|robbery|arson|burglary|kidnapping|assault|manslaughter|fraud|theft|embezzlement|perjury|bribery|stalking|dui|dwi|driving|molestation|drugs|trafficking|offense|crime|crimes|abuse|violence|felony $',
		'+anyCrime',
	],
	[
		'can|could|may|will the|a? president|trump ever? commute|pardon|stop|overturn|reduce .. state death|sentence|prisoner|murder|execution|crime|crimes|conviction|convictions',
		'+presidentState',
	],
	[
		'^ do|does|did|must a|the|us? president|presidents|trump have|has|need|needs|give|gives to? give|explain|state? a|any|his|the? reason|reasons|why',
		'+reasons',
	],
	[
		'^ can|could|was|has|is anyone|anybody|someone|somebody|a|the|he|she|one|ever|person|man|woman? person? ever? be|been|get? pardoned twice|two / ^ can|could .. pardoned twice',
		'+twice',
	],
	[
		'^ do|does|can|will|would a|the|presidential|governors? pardon|pardons ever? expire|lapse|die / ^ do|does|can|will a|the? pardon|pardons run out',
		'+expire',
	],
	[
		'why .. president|presidents|governors|executive|constitution .. have|has|give|gave|given .. pardon|clemency|mercy .. power|pardons / reason|reasons|purpose|point for|of the? pardon|clemency power',
		'whyPower',
	],
	[
		'can|could|may|will .. pardon|clemency power be taken|removed|abolished|limited|restricted|ended|repealed',
		'+powerTaken',
	],
	['can|could|does|do|will|is .. atf .. restore|give|gives|get|lift|grant|relief|rights|back', '=atfGuns'],
	[
		'^ can|could|may|will|does|do .. pardoned|pardon .. be|become|join|work|serve .. cop|cops|police|policeman|deputy|trooper|corrections / ^ can|could|may|will|does|do .. be|become|join|work|serve a|an|the? cop|police|policeman|deputy|trooper|corrections .. pardoned|pardon',
		'+police',
	],
	[
		'does|do|will|can|is|would a|an|the|getting|my? expungement|expunged .. erase|erases|clear|clears|remove|removes|delete|wipe|wipes .. record',
		'+expungementErases',
	],
	['what|whats|define|explain .. nolle|nol prosequi|prossed|pros|prosse|prosed', 'nolleProsequi'],
	[
		'^ has|have|did anyone|anybody|someone|somebody|any|ever|a|people .. death row .. pardoned|pardon|commuted|clemency|spared|mercy',
		'+deathRowPardoned',
	],
	[
		'^ any president|presidents|governor|governors ever .. pardon|pardoned .. deported|deportation',
		'+deportationPardons',
	],
	[
		'has|have|did|was|were|is a|any|ever|some|there .. pardon|pardoned|pardons|commuted|clemency .. cop|cops|police|officer|officers|sheriff|sheriffs|deputy|deputies|trooper|policeman / has|have|was|were a|any|ever|some cop|cops|police|officer|officers|sheriff|sheriffs|deputy|deputies|trooper|policeman .. pardoned|clemency / cops|officers|sheriffs|deputies .. ever .. pardoned',
		'+officersPardoned',
	],
	[
		'has|have|did|was|were|is a|any|ever|some|there|anyone|anybody|someone|somebody .. pardon|pardoned|pardons|clemency .. sex offender|offenders|offense|crime|crimes / has|have|did|was|were|is a|any|ever|some|there|anyone|anybody|someone|somebody .. pardon|pardoned|pardons|clemency .. rapist|rapists|rape|molester|molesters|pedophile',
		'+sexOffencePardoned',
	],
	[
		'^ what|whats does|do|is|all|exactly|falls|counts .. clemency even|actually|all? cover|covers|include|includes|mean|means',
		'clemency',
	],
	[
		'^ is|are clemency|pardons|pardon|commutation|commutations only|just for|about .. death row|penalty|sentences|sentence $',
		'=clemencyForDeath',
	],
	[
		'^ has|have|was|were a|any|ever|some army|navy|marine|marines|soldier|soldiers|sailor|sailors|veteran|veterans|airman|corpsman|servicemember|servicemembers|military .. pardoned',
		'+militaryPardoned',
	],
	[
		'^ has|have|did a|any|ever|some|the? president|presidents|governor|governors|anyone|anybody ever? pardon|pardoned|freed|free a|any|convicted|actual? murderer|murderers|killer|killers|murder',
		'+murdererPardoned',
	],
	[
		'who|which|what|anyone|anybody|any|many .. pardoned|pardon|pardons .. watergate / watergate people|burglars|guys|men .. pardoned|pardon|pardons',
		'watergatePardoned',
	],
	[
		'do|does|are|is|will most|majority|nearly people|all|applications|applicants|petitions|requests|of|everyone .. denied|refused|rejected|turned|no / do|are most .. get turned|denied|rejected|refused',
		'+mostRefused',
	],
	[
		'do|does|must|should|gotta|need|have|has i|you|one|somebody|someone|they|he|she|a|person? person? have|need|to|be|got? to? be innocent .. pardon|pardoned|clemency|commuted|commutation|one / is|are pardon|pardons|clemency only|just for innocent|the ..',
		'+innocent',
	],
	[
		'^ can|could|may|is|has a|any|the? governor|governors ever? pardon|pardoned his|her|their|a own? son|daughter|wife|husband|brother|sister|mother|father|family|kid|kids|child|relative|relatives|cousin|nephew',
		'=ownFamily',
	],
	['has|have|did a|any|some? governor|governors ever? pardon|pardoned himself|herself|themselves', '+governorSelfDone'],
	['has|have|did a|any|ever|some? us? president|presidents ever? pardon|pardoned himself|themselves', '+selfPardoned'],
	[
		'has|have|was|were a|any|ever|presidential? pardon|pardons ever? been? revoked|rescinded|withdrawn|taken|canceled|cancelled',
		'+revokedEver',
	],
	[
		'has|have|did anyone|anybody|someone|somebody|any|ever ever|one|people|person? refuse|refused|turn|turned|reject|rejected|decline|declined .. pardon|pardons',
		'+refusedEver',
	],
	[
		'who .. refused|rejected|declined a|the|his|her|their? pardon|pardons / who .. turned|turn down a|the|his? pardon|pardons / people who .. refused|rejected|declined .. pardon',
		'refusedEver',
	],
	[
		'has|have|was|were a|any|ever|presidential? pardon|pardons ever? been? overturned|voided|invalidated|struck|thrown',
		'+courtUndo',
	],
	[
		'who|which|what .. first president .. pardon|pardoned|pardons someone|somebody|anybody|anyone|people|man / who|which|what .. first president .. pardon|pardoned $ / who .. first person|man|people|one|ever .. pardoned|pardon .. president|presidential|us|america|history / when did presidents .. pardoning|pardon / ^ what|whats was|is? the very? first presidential|us|federal? pardon ever? $ / ^ who .. first person|man|people .. ever? pardoned $',
		'firstPardon',
	],
	[
		'who|which|what .. president .. pardon|pardoned|pardoning a|the? turkey|turkeys / when .. turkey|turkeys .. pardon|pardoned|pardoning|begin|start / when .. pardoning|pardon .. turkey|turkeys / first .. turkey pardon',
		'turkeys',
	],
	['^ is|are a|the|getting? pardon|pardons|clemency a right', '+rightTo'],
	['can|could|may a|the|presidential? pardon|pardons|clemency be? bought|sold|purchased', '~selling'],
	['pardon .. unnamed|unlisted|unspecified', '%listCrimes'],
	[
		'does|do|will|would a|the? pardon|pardons die|end|expire|lapse|stop when|with|after|once .. president|governor|he|office',
		'+expire',
	],
	[
		'^ can|could|may|will the|a? county|state|feds|city|government|federal|da|prosecutor charge|prosecute|try|indict .. again .. same',
		'chargedAfter',
	],
	[
		'does|do|will|would|is a|an|my|the? us|american|presidential|governors pardon|pardons .. count|counts|work|works|valid|recognized|recognised|accepted|matter|good .. abroad|overseas|europe|england|uk|britain|scotland|ireland|canada|mexico|japan|australia|germany|france|countries|country',
		'+pardonAbroad',
	],
	[
		'^ do|does other|most|all|any|many|which countries|country|nations .. have|allow|give|use .. pardon|pardons|clemency / which|what countries .. pardon|pardons',
		'+otherCountries',
	],
	['does|do a|the? pardon|pardons have|has|need|needs to be? accepted', '+refuse'],
	[
		'do|does|must i|you|he|she|we|they|someone|people|a|the have|has|need|needs|man|woman|person? to? accept|take a|the|his|her|their? pardon|clemency',
		'-refuse',
	],
	[
		'can|could|may a|an|my? green|permanent|lawful|legal|visa card? resident|residents|holder|holders .. pardon|pardoned|clemency / can|could|may a|an? non|noncitizen|noncitizens|immigrant|foreigner|alien citizen? get|receive|ask|apply .. pardon|pardoned|clemency / can|could|may a|an? non|noncitizen|noncitizens|immigrant|foreigner|alien citizen? be pardoned / can|could|may .. not a? us? citizen .. pardon|pardoned',
		'%citizenship',
	],
	[
		'does|do|is|would|will|can .. canadian|record pardon|suspension|suspensions .. us|usa|american|states|america immigration|border|visa|entry|enter|customs / does|do|would|will|can .. canadian|record pardon|suspension .. enter|entry|into|cross|border|travel|visit .. us|usa|states|america',
		'+foreignPardonUs',
	],
	[
		'^ can|could|may|will|would|is|does|do .. new|next|another|later|incoming governor|gov|president|board .. undo|reverse|overturn|change|grant|grants|reopen|approve|approves|pardon|pardons|reconsider .. denied|refused|rejected|denial|refusal|turned',
		'+afterRefusal',
	],
	[
		'^ does|do|must|did|should a|the? judge|court|judges|magistrate have|has|need? to? ok|okay|approve|approves|sign|signs|agree|agrees|confirm|confirms .. pardon|pardons|commutation',
		'+judgeOk',
	],
	[
		'^ does|do|must|did|should a|the? us|united? states? congress|senate|house or? congress|senate|house|representatives? have|has|need|get? to? vote|votes|approve|approves|confirm|confirms|agree|ok|okay|sign .. pardon|pardons / ^ does|do the? president|presidents|trump|potus need|needs congress|senate .. pardon|pardons|commute',
		'*congress',
	],
	// What is asked most, in the words in which a yes says that it is true.
	[
		'^ does|do|did|would|will|can .. pardon|pardoned .. mean|means|make|makes|say|says|prove|proves|declare|show .. innocent|innocence',
		'+innocent',
	],
	['^ does|do|did|would|will .. pardon|pardoned .. mean|means|make|makes|say|says .. not guilty $', '=innocent'],
	[
		'^ does|do|is|are|if|would|will|did .. accept|accepts|accepting|accepted|take|taking|takes .. pardon .. admit|admits|admitting|admission|confess|confession|confessing / ^ accepting|taking|accept a|the? pardon is|equals|means|mean .. admit|admits|admitting|admission|confess|confession / ^ does|is|do a|the? pardon .. admit|admission|confession|imply|implies|mean .. guilt|guilty',
		'+admitsGuilt',
	],
	[
		'^ if .. president .. removed|impeached .. pardons .. stay|stand|valid|last|count|hold / ^ do|does|are|would .. pardons .. valid|stand|stay|count|hold .. president .. removed|impeached',
		'+removedPardons',
	],
	[
		'^ can|could|may .. get|have|apply|renew|hold .. passport .. felony|felon|record|convicted|conviction / ^ can|could|may .. felon|felons .. passport',
		'+passport',
	],
	[
		'do|does|can|could|will|would|did .. petition|petitions|signatures|signature|signing .. force|make|bind|oblige|require .. governor|president|board|him|her|them',
		'+petition',
	],
];
