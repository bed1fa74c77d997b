import type { Table } from '../matcher.js';

/** What somebody calls the paper that goes to the Pardon Attorney. */
const paper = 'application|applications|petition|petitions|form|forms|packet|paperwork|papers|request';
const mercy = 'clemency|commutation|commuted|pardon|pardoned|president|trump|biden|potus';
const asker =
	'i|we|he|she|they|you|him|them|mom|mother|dad|wife|husband|son|daughter|brother|sister|family|friend|clinic|lawyer|somebody|someone|anyone|client|prisoner|inmate|petitioner|applicant';
const may = 'can|could|may|should|will|would|is|are|do|does|did';
const weed = 'marijuana|weed|cannabis|pot';

/**
 * How a petition to the President is made, sent, read and decided, and what the President's act does: the words that
 * ask just that. The marks before a key are those of `generals-exact.ts`.
 */
export const exactPetition: Table<string> = [
	// The paper itself.
	[
		`where .. get|find|download|print|obtain .. federal|presidential|pardon|commutation|clemency ${paper} / where .. federal|presidential|pardon|commutation|clemency ${paper} found|online|located / where .. form .. pardon|commutation|clemency / who has|gives .. commutation|clemency|pardon form|forms`,
		'federalForm',
	],
	[`${may} ${asker} .. sign .. for|behalf / ${may} ${asker} sign my|his|her`, '-federalSign'],
	[
		`does|do|must|should|has|have my|our|the|a? ${asker} need|needs|have|has|got? to? sign / does|do|must|should my|our|the? ${asker} .. sign .. ${paper}|himself|herself|yourself|personally / sign|signs it|this|that|the|clemency ${paper}? himself|herself|yourself|personally / need .. signature|signatures .. ${paper} / does .. need .. his|her|my signature`,
		'*federalSign',
	],
	[
		`${may} my|our|the|his|her|a? ${asker} .. fill|fills|write|type|prepare|complete|submit|file .. ${paper} .. for|behalf / ${may} my|our|the|his|her|a? ${asker} .. apply|ask|petition|file for|behalf|of my|our|a|him|her|the|his son|husband|brother|friend|client|dad|mom|daughter|wife|uncle|cousin|nephew|boyfriend|inmate|prisoner / ${may} ${asker} help|helps .. fill|write|with|apply .. ${paper} / have|has to do it himself|herself / ${may} ${asker} do it|this|that for him|her`,
		'+federalHelp',
	],
	[
		`codefendant|codefendants|defendant|cellie|couple|both|together .. same form|application|petition|paper / same ${paper} .. two|both|codefendant|together|codefendants / one ${paper} .. for two|both|all|us / do we each need`,
		'-federalOwnForm',
	],
	[
		`handwrite|handwritten|handwriting / ${paper} .. by hand|pen|pencil / ${paper} .. in pen|pencil|ink / have|has to be typed / ${paper} .. must be typed`,
		'+federalHandwritten',
	],
	[
		'page|word limit|limits|maximum / how long can|should|may the|a|my? petition|application|form|statement be / how many pages',
		'+federalPages',
	],
	[
		`spanish .. ${paper} / ${paper}|apply|write .. in|into spanish / ${paper} .. another|other language / only in english`,
		'+federalSpanish',
	],
	// Sending it.
	[
		`${may} .. email|emailed|fax|faxed|scan|upload|electronically .. ${paper} / ${paper} .. be emailed|faxed|electronic|electronically|uploaded / email .. or .. mail|mailed|post / mail|mailed .. or .. email|emailed|online / have|has to be mailed|posted`,
		'+federalEmail',
	],
	[
		`give|hand|turn .. case manager|counselor|counsellor .. or / give|hand|turn .. warden .. or / ${paper} .. go through the? warden|prison / through the warden / has|have|need|needs to go through the? warden|case|prison`,
		'*federalWarden',
	],
	[
		`${may} the|his|her|my|a? warden|counselor help|support|recommend|assist|back / ${may} the|his|her|my|a? case manager help|support|recommend|assist / ${may} .. prison staff help|support|recommend`,
		'+federalWardenHelps',
	],
	[
		`${may} ${asker} .. write|send|mail|go|ask .. straight|directly|direct|personally .. president|trump|potus|white / ${may} ${asker} .. write|send .. letter|letters .. president|trump|potus|white / ${may} ${asker} write|email .. to? president|trump|potus / ${may} ${asker} .. apply|petition|send .. white house|houses`,
		'+federalLetter',
	],
	[
		`know|tell|sure|find|confirm .. they|doj|office got|received|get|receive it|my|his|her|the|our / know .. it|petition|application got|was|arrived|has there|received|arrived|in / confirmation .. ${paper} / did they get|receive my|his|her|the|our petition|application|papers|packet|form / acknowledge|acknowledgment|receipt .. ${paper}`,
		'federalReceived',
	],
	[
		'find|tell|know|see|check|look .. still pending / website|site|online .. status / where .. see|check|look|find .. whether|if|what .. president|he|they|was decided|granted|denied|decision .. petition|application|case / find|know|learn|tell|see .. if|whether i|he|she|we was|were pardoned / where|wheres .. petition|application|commutation|clemency at|stands / ^ where|wheres is? my|his|her|our petition|application|case',
		'status',
	],
	['what .. pending mean|means / pending .. what .. mean|means', 'federalPending'],
	[
		'call|phone|telephone .. pardon attorney|office|attorneys / phone|telephone number .. pardon|clemency',
		'federalCall',
	],
	[
		`forgot|forgotten|omitted|missed|mistake|wrong .. on|in my|the|our|his|her|a? ${paper} / made an|a error|mistake .. ${paper} / left .. off|out .. my|the|his|her pardon|clemency? application|form|petition`,
		'federalForgot',
	],
	[
		`how|can|could|may|where|do|should .. add|send|submit|supplement|update|give|amend .. certificates|certificate|documents|document|letters|letter|evidence|information|info|materials|records .. pending|already|later|file|filed|petition|application / how|can|could|where|do .. send|add|submit .. new|more|additional|extra|supplemental|another certificates|certificate|letters|letter|documents|papers|information|records|evidence / change|changed|update|new .. address / moved .. applied|filed / supplemental|additional documents|materials|letters / add|adding|update|updating to|my|his|her|a|the? pending ${paper}|clemency|commutation|case / add to my|his|her|the ${paper}|file`,
		'+federalUpdate',
	],
	// Who looks at it.
	[
		`who .. reads|read|reviews|review|looks .. ${paper} / who .. reads|reviews it|them|these / ${may} the? president|trump .. see|sees|read|reads|look .. it|them|every|each|petition|petitions|application|applications`,
		'federalReaders',
	],
	[
		`${may} .. prosecutor|prosecutors|ausa .. asked|consulted|told|contacted|say|notified|opinion / ${may} .. ask|asks|contact|consult|tell|notify .. prosecutor|prosecutors|ausa / united|us states|state? attorney|attorneys .. opinion|asked|consulted|weigh|notified / ask|asks|consult|contact the? us|united states? attorney|attorneys / us|united states? attorney .. say|voice|vote|veto`,
		'+federalProsecutor',
	],
	[
		`${may} .. ask|asks|contact|contacts|consult|consulted|tell|notify the|my|his|her|trial|sentencing? sentencing? judge / judge .. who|that sentenced .. asked|told|say|opinion|contacted / judge .. asked|consulted|contacted|notified|opinion`,
		'+federalJudgeAsked',
	],
	// The answer, and asking again.
	[
		`${may} .. tell|say|explain|give|know|learn .. why .. no|denied|turned|refused|rejected / ${may} .. give|get|send a|any|the? reason|reasons .. denied|denial|no|refused / told why`,
		'+federalWhy',
	],
	[
		`who|how .. tells|tell|told|learn|hear|notified|notify|find|informed|know .. if|whether|when|that .. granted|get|got|approved|commuted|pardoned|decision / how would|will|do i|we|he|she find out|know / ${may} .. pardon|letter|decision|answer|it come|arrive|sent in|by|through the? mail`,
		'federalTold',
	],
	[
		'how|when fast|soon|quick|quickly|long|do|does|will|would .. walk|released|release|out|home|leave|freed|free .. commuted|commutation|granted|commutes / commuted|commutation|granted|commutes .. how|when fast|soon|quick|quickly|long|do|does|will|would .. walk|released|release|out|home|leave|freed|free',
		'federalRelease',
	],
	[
		`${mercy}|petition|they|was|got denied|refused|rejected|turned .. when|can|could|may|soon|long .. file|apply|ask|reapply|try|submit|petition|put .. again|new|another|second / ${may} .. file|apply|ask|try|reapply|submit .. again|second|another|new .. denied|refused|rejected|denial / first .. denied .. again / ${may} i file again`,
		'+federalAgain',
	],
	[
		`applied|filed|sent|submitted|petitioned .. under|with|when|during biden|obama / ${paper}|case|clemency .. dead|die|dies|gone|expire|void|thrown .. biden|obama|trump|administration|president / ${paper}|case|clemency .. still .. biden|obama|administration / from|under biden|obama|bidens|obamas still|good|alive|count|pending`,
		'officeEnds',
	],
	// Courts beside it.
	[
		`compassionate release .. denied|refused|lost|rejected|turned .. ${may}|still .. ${mercy}|ask|apply / denied|refused|lost|rejected|turned .. compassionate|2255|first|appeal .. ${may}|still .. ${mercy}|ask|apply / 2255|appeal|step .. denied|refused|lost|rejected .. ${may}|still .. ${mercy}|ask|apply`,
		'+federalAfterCourt',
	],
	[
		`compassionate release .. and|plus|with|or ${mercy} .. same|together|once|both / ${mercy} and|plus .. compassionate .. same|together|once|both / both .. compassionate .. ${mercy} / both .. ${mercy} .. compassionate / compassionate .. while .. ${mercy} / ${mercy} .. while .. compassionate / compassionate .. and|plus .. clemency|commutation .. together|going|pending`,
		'+federalBoth',
	],
	[
		'try|use|file|exhaust|finish|seek|do .. first step .. before|first / try|use|file|exhaust|finish|seek .. court|courts|judge|compassionate|remedies|2255|appeals .. before|first .. president|clemency|commutation|pardon / first step act? before / exhaust|exhausted|exhaustion .. remedies|remedy|administrative|judicial',
		'+federalRemedies',
	],
	[`${mercy} .. moot|moots|mooted / ${mercy} .. end|ends|kill|kills|dismiss .. 2255|2241|habeas`, '+federalMoot'],
	[
		`pending? 2255|2241|habeas|appeal|motion stop|stops|block|blocks|delay|hurt|hurts|prevent|bar|kill .. ${mercy}|petition`,
		'-appealOpen',
	],
	['waived|waive|waiver .. appeal|appeals .. ask|apply|clemency|commutation|pardon / appeal waiver', '+waivedAppeal'],
	[
		`appeal|2255|2241|habeas|motion .. filed|pending|going|open ${may}|should .. ${mercy}|ask|apply|file|petition / ${may} .. ${mercy}|ask|apply|file .. while|with|during .. appeal|2255|2241|habeas / 2255|2241|habeas`,
		'+appealOpen',
	],
	[
		`say|claim|claims|maintain|maintains|insist .. innocent|innocence .. ${paper} / innocent .. on|in the|my? ${paper}`,
		'innocentForm',
	],
	// What counts for it.
	[
		'need|needs|have|has to do|serve .. years|half|time|part .. before .. asking|ask|applying|apply|commutation|clemency / how much|many .. serve|served|serving .. before|to|until|first .. ask|file|filing|apply|applying|commutation|clemency / how much time .. serve|served|serving|in / serve|served|serving .. half|part|third|portion|minimum|most|certain .. before|first|ask|apply|file|commutation|clemency',
		'*federalServed',
	],
	[
		'behavior|behaviour|conduct|discipline|disciplinary|shots|writeups|classes|courses|programs|programming|ged .. help|helps|hurt|hurts|matter|matters|count|counts|affect|ruin|weigh',
		'+federalConduct',
	],
	[
		'brother|sister|mother|father|wife|husband|relative|relatives|family|cousin|uncle|aunt|son|daughter|spouse .. be|write|count|serve|give .. reference|references / reference|references .. be|from .. brother|sister|mother|father|wife|husband|relative|relatives|family|cousin|uncle|aunt|son|daughter|spouse',
		'+federalRelative',
	],
	// Money, and those who ask for it.
	[
		'scam|scammed|scammer|legit|legitimate|ripoff .. pardon|clemency|commutation / pardoned|pardon|clemency|commutation|thousand|money|k .. scam|legit|ripoff / is it|this|that a? scam|legit|ripoff|fraud / knows|connections .. trump|trumps|president|white .. pardoned|pardon',
		'*federalScam',
	],
	[
		'president|trump|potus .. prosecuted|charged|indicted|jailed .. sell|sells|selling|sold|bribe|bribes|bribery .. pardon|pardons',
		'+federalSellingPresident',
	],
	[
		'reach|contact|email|write .. czar|her / address|letters .. czar / alice johnson .. letters|letter|contact|reach|address / contact|reach|write|email|get .. alice|ms|mrs johnson / czar .. letters|letter|reach|contact|address|email',
		'czarReach',
	],
	// What holds somebody.
	[
		`detainer|detainers .. ${may} .. get|ask|apply .. commutation|clemency|pardon / ${may} .. with|has|have a|an|the? ice|immigration|state|county? detainer .. get|ask|apply|be .. commutation|clemency|pardon|commuted / detainer hurt|matter|bar|stop|block / detainer .. hurt|bar|block|stop .. commutation|clemency|pardon|chances`,
		'+federalDetainerBars',
	],
	[
		'president|trump|federal|feds|commutation|commuted|frees|freed .. detainer|detainers / detainer|detainers .. president|trump|federal|feds|commutation|commuted|frees|freed',
		'federalDetainer',
	],
	[
		`home confinement|detention .. get|ask|apply .. ${mercy} / cares act .. get|ask|apply|${mercy} / halfway house .. get|ask|apply|out|early .. ${mercy} / ${mercy} .. home confinement|detention / ${mercy} .. halfway house / house arrest .. ${mercy}`,
		'+federalHome',
	],
	// Small federal offences, and marijuana.
	[
		`${weed} .. certificate|proof|paper / certificate .. ${weed} / certificate .. bidens|biden pardon|proclamation`,
		'marijuanaCertificate',
	],
	[
		`${weed} .. pardon|proclamation .. green|immigrant|immigrants|resident|residents|deport|deportation|immigration`,
		'+marijuanaImmigration',
	],
	[
		`${weed} .. pardon|proclamation .. undocumented|illegal|illegally|noncitizens|everyone|everybody|visa|visas|dreamers`,
		'+marijuanaWho',
	],
	[
		`${weed} .. conspiracy|selling|sell|dealing|distribution|distribute|trafficking|growing|intent|sales .. biden|bidens|proclamation|cover|covered / biden|bidens|proclamation .. ${weed} .. conspiracy|selling|sell|dealing|distribution|trafficking|growing|dealers|sales|intent`,
		'+marijuanaSale',
	],
	[
		'federal|park|forest|presidential misdemeanor|misdemeanors|misdemeanour|ticket|tickets|petty|citation .. pardon|pardoned|pardons|pardonable / misdemeanor|misdemeanors|misdemeanour|ticket|tickets|petty|citation .. national|federal park|forest|land|refuge .. pardon|pardoned|pardonable / president|trump|potus pardon|pardons .. misdemeanor|misdemeanors|ticket|petty',
		'+federalOffences',
	],
	// What it does.
	[
		'noncitizen|noncitizens|immigrant|foreigner ask|apply|petition .. president|trump|commutation|pardon',
		'-citizenship',
	],
	[
		'say|tell|claim|answer|put .. never|not .. convicted|conviction|felon|felony .. pardon|pardoned / pardon|pardoned .. say|tell|claim|answer .. never|not|no convicted|felon|conviction|record',
		'=neverConvicted',
	],
	[
		'military|army|navy|officer|retired|retirement pension|pay|retirement|pension .. pardon|pardoned|back / pardon|pardoned .. military|army|navy|retired|retirement pay|pension|retirement',
		'militaryPay',
	],
	['secret|secretly pardon|pardons / pardon|pardons .. secret|secretly|secrecy|hidden', '-publishPardons'],
	[
		'required|must|obliged|obligated|law .. publish|announce|disclose|reveal .. pardon|pardons|grants|clemency|pardoned / are .. pardons .. published|announced|disclosed|public',
		'+publishPardons',
	],
	[
		'pardon|pardoned .. authorize|entitle|allow|let|lets|get|order|require .. expunge|expunged|expungement|expunction / expunge|expunged|expungement|seal|sealed .. after|with|because .. presidential|presidents|trump|federal pardon',
		'+pardonExpunge',
	],
	[
		'federal|fed conviction|felony|record|case|crime|offense .. expunged|expunge|expungement|sealed / expunge|expunged|expungement|seal .. federal|fed',
		'+federalExpunge',
	],
	[
		'commutation|commuted|commute|commutes .. stop|prevent|block|save|deport|deported .. deported|deportation|removal|immigration|ice / commutation|commuted|commute .. deport|deported|deportation|removal',
		'+federalLeaveHelps',
	],
	[
		'pardon|pardons .. affect|stop|stops|end|ends|bar|bars|block|blocks|wipe|protect .. state charge|charges|case|court|prosecution|conviction',
		'+stateCharges',
	],
	[
		'president|trump|potus .. attach|put|set|impose|add .. condition|conditions|strings / conditions|condition be? attached|put|imposed .. pardon|commutation',
		'+presidentConditions',
	],
	['break|breaks|violate|violates|violated|broke .. condition|conditions|terms', 'conditionalCommutation'],
	['when|moment|point .. pardon|clemency|commutation .. final|effective|official|effect|binding', 'pardonFinal'],
	[
		'what|which regulation|regulations|rules|cfr .. govern|governs|control|controls|cover|covers .. petition|petitions|clemency|pardons',
		'federalRules',
	],
	['what|which form .. remission|fine|restitution / remission form|application', 'remissionForm'],
	['commute|remit|cancel|forgive|lift|drop only|just .. fine|fines|restitution', '+federalFine'],
	[
		'owe|owed|owes|owing|restitution|fine|fines|debt .. pardon|pardoned|clemency wipe|wipes|erase|erases|cancel|cancels|clear|clears|end|ends|forgive|cover / pardon|pardoned|clemency wipe|wipes|erase|cancel|cancels|clear|clears|end|remove|forgive|out|it .. restitution|fine|fines|owe|owed|debt',
		'+restitution',
	],
	[
		'pardon|pardoned .. guidelines|criminal history / criminal history|points .. pardon|pardoned / guidelines .. pardon|pardoned',
		'+guidelinesPardon',
	],
	['death row|sentence|capital|condemned .. oral|presentation|hearing|heard|present', '+capitalHearing'],
	['be|become|join|work an|the|a|for? fbi|secret', '+fbiAgent'],
	['pardon|pardons|pardoned .. hazmat|hazardous|twic / hazmat|twic .. pardon|pardoned', '+hazmat'],
	['blanket|mass|group|class pardon|pardons .. without|legal|allowed|valid|naming', '=group'],
	[
		'has|was|have|did any|a|the|ever company|corporation|corporations|business|bank|companies .. pardoned',
		'+corporation',
	],
	[
		'need|needs|have|must|give|required|require a|any|to|no? .. reason|reasons|explanation .. issue|grant|for|to|a? pardon|pardons',
		'+reasons',
	],
];
