import type { Table } from '../matcher.js';

/** Questions about one's own life and case that need no court, and what stands for them in other words. */
export const generalsOfLife: Table<string> = [
	[
		'judge|warden|boss|pastor|officer|po|employer|teacher|doctor|friend|family|congressman|senator|mayor|sheriff|prosecutor|guard .. write|writes|recommend|recommends|vouch|sign|support .. letter|letters|me|him|her|reference|recommendation',
		'!letters',
	],
	['age limit|limits|requirement|minimum / minimum age / how old .. be|to', ''],
	['how many|much .. denied|rejected|refused|turned down? / how many|much .. turned down', '!chances'],
	[
		'two|2|three|3|both|several|multiple|many .. felonies|charges|convictions|cases|counts .. once|together|one / one|single|same pardon .. each|every|several|all|both|two|2 conviction|convictions|charge|charges|felonies|counts|case|cases / pardoned .. two|2|three|both|several|multiple felonies|charges|convictions|cases|counts',
		'!several',
	],
	['pardon|pardons expire|expires|run|runs|wear|wears|lapse|lapses out|off?', '!revoke'],
	[
		'state|states|governor|governors|board|boards|theirs|their pardon|pardons|pardoned? .. gun|guns|firearm|firearms|rifle|hunt .. federal|fed felony|conviction|case|charge|felon / federal|fed felony|conviction|case|charge|felon .. state|states|governor|governors|board|boards|theirs .. gun|guns|firearm|firearms|rifle|hunt',
		'!statePardonFederalGuns',
	],
	[
		'governor|governors|gov|board|boards|state|states .. pardon|pardons|pardoned|commute|forgive .. federal|fed|feds pot|weed|marijuana|cannabis|drug|drugs',
		'!governorFederal',
	],
	['mayor|mayors .. pardon|pardons|forgive|cancel|wipe', '!mayor'],
	['live|reside|living|resident .. us|usa|america|united|country .. pardon|pardoned|apply|ask', '!residence'],
	[
		'have|has|need|needs|must|got|gotta|supposed .. live|reside|living|resident .. in|here|there|state .. apply|pardon|pardoned|ask|file / dont|doesnt|not|longer live|living|reside .. apply|pardon|pardoned|ask|file|anymore / apply|ask|file|pardoned .. dont|doesnt|not|longer live|living|reside',
		'!whereLive',
	],
	[
		'pardon|pardons .. in|on writing|paper|written / pardon|pardons have|has|need|needs|must? to? be written|signed|typed|printed / written|paper|oral|verbal|spoken pardon|pardons',
		'!written',
	],
	[
		'still|remain|stay|considered|called|count a|as? a? felon|felony|convicted .. pardon|pardoned / pardon|pardoned .. still|remain|considered|called a|as? felon|convicted',
		'!afterPardon',
	],
	[
		'tax|irs|student|credit|medical|gambling|bank debt|debts|loan|loans|bill|bills .. pardon|pardoned|forgiven / pardon|pardons .. tax|irs|student|credit|medical|bank debt|debts|loan|loans|bills',
		'!civil',
	],
	['stop|stops|end|ends|halt|cancel|drop|dismiss .. trial|prosecution|charges|indictment', '!preemptive'],
	['expungement|expunge|sealing .. or a? pardon / pardon .. or a? expungement|expunge|sealing', ''],
	// Which of two papers is better is a question of what they are.
	[
		'expungement|expunge|expunged|expunction|seal|sealing|sealed or|vs|versus|v a? pardon|pardoned / pardon|pardons or|vs|versus|v an? expungement|expunge|expunged|expunction|seal|sealing|sealed / difference|better .. expungement|expunge|sealing|sealed .. pardon / difference|better .. pardon .. expungement|expunge|expunction|sealing|sealed / pardon|expungement|sealing .. better .. pardon|expungement|sealing',
		'',
	],
	[
		'is|isnt parole .. same|different|thing / parole is? the? same / parole vs|versus|or a? pardon / pardon vs|versus|or parole / difference .. parole .. a pardon / difference between|of a? pardon and|or|vs parole',
		'sameAsParole',
	],
	[
		'felon|felons|felony|felonies|convict|convicts|convicted|criminal|criminals|conviction|record|prison|jail .. run|runs|running|ran for|4 president|potus|presidency|congress|senate|the / run|runs|running|ran for|4 president|potus|presidency .. felon|felony|convicted|conviction|prison|jail|record|pardon / felon|felons|felony|convict|criminal be|become|becomes|serve|elected as? a|the? president|potus / run for president .. jail|prison',
		'felonPresident',
	],
	[
		'sell|selling|sells|sold|buy|buying|buys|bought|purchase|purchased|auction|auctioning a|an|the|his|her|my|some|any|presidential|federal|governors? pardon|pardons|clemency / pardon|pardons|clemency for|4|in money|cash|sale|bribe|bribes|exchange|return / pardons|pardon bought|sold|purchased / bribe|bribes|bribing|pay|paying|pays|paid|donate|donating|donates|tip the|a? president|trump|biden|governor|gov|board|him|official|somebody|someone .. for|to|4 .. pardon|pardons|clemency / cash|money|bribe|bribes|donation|donations|payment for|4 a|an|the|my|his? pardon|pardons|clemency',
		'!selling',
	],
	[
		'da|das|prosecutor|prosecutors|judge|judges .. object|objects|objection|oppose|opposes|opposed|say|input|comment|comments|weigh|testify|agree|consent|against .. pardon|it|clemency|application / da|das|prosecutor|prosecutors|judge|judges get|have|has a? say|vote|input|opinion / da|das|prosecutor|prosecutors object|objects|oppose|opposes|says|say',
		'!objection',
	],
	[
		'not|havent|hasnt|isnt|never done|happened|committed yet|so|far / yet to|happen|commit|do / things|something|crimes|stuff .. will|gonna|going .. do|commit|happen / in advance / ahead of time',
		'!future',
	],
	[
		'lie|lied|lying|lies|dishonest|false|falsify .. application|form|petition|pardon|applying|paperwork / find|finds|found|catch|catches|caught out? .. lied|lying|lie',
		'!lying',
	],
	[
		'dying|ill|sick|cancer|terminal|terminally|dementia|alzheimers|hospice|stroke|elderly .. prison|inmate|prisoner|incarcerated|locked|jail / prison|inmate|prisoner|incarcerated|locked|jail .. dying|ill|sick|cancer|terminal|terminally|dementia|alzheimers|hospice|stroke|elderly',
		'!illness',
	],
	['passport|passports', '!passport'],
	[
		'why does|did|do|must|would|has|is|are|should it|this|that|they|he|she|my|the|a|our|all|every|pardon|application|petition|clemency|case|file? case|cases|pardon|pardons|application|petition|file|clemency|papers? .. go|goes|going|gone|sent|get|gets to|through the|a|our|my? governor|governors|gov|guv / why .. governor|gov|guv decide|decides|sign|signs|involved|get|have|has|say|choose|the|in|and|not / why .. up|left to the? governor|gov / why the? governor|gov',
		'!whyGovernor',
	],
	[
		'pardon|pardons|commutation|commute|clemency|reprieve|governor|president .. stop|stops|halt|halts|block|blocks|delay|delays|save|saves|cancel|prevent .. execution|executed|death|lethal|injection / stop|stops|halt|delay|block|prevent an|the|his|her|my? execution / off death row / save .. from execution|death|dying',
		'!execution',
	],
	[
		'compensat* .. pardon|pardoned|wrongly|wrongful*|innocent|exonerated / pardon|pardoned|wrongly|wrongful*|exonerated .. compensat*|payout / get|gets|getting|any|receive|owed|pay|pays|paid money|paid|cash|payout|payment|settlement|me|him|her|us? if|for|after|when|once|with .. pardon|pardoned|innocent|innocence|prison|years|time',
		'!compensation',
	],
	[
		'apply|applying|ask|file|petition|submit|try|pardon|pardoned|it early|earlier|sooner / apply|applying|ask|file|petition|submit|try|pardon|pardoned .. before|without|under|less .. 2|3|5|7|10|two|three|five|seven|ten|the|my|all|that? years|yrs|yr|wait|waiting|time|period|5|five|10|ten / skip|waive|shorten|avoid|bypass|around|cut .. wait|waiting|five|5|years|yrs / wait|waiting|waiting .. waived|skipped|shortened|cut / 5|five years? .. waived|waiver|skip|exception|exceptions',
		'!early',
	],
	[
		'didnt|never|not|nothing do|did|done|commit|wrong|guilty it|this|that|the|anything|nothing|crime? .. still|can|could|may|do|should? .. apply|ask|pardon|pardoned|petition|file|clemency / innocent|innocence|framed .. apply|ask|petition|file|eligible|seek / apply|ask|petition|file|seek .. innocent|innocence|framed / apply|ask|petition|file|pardon|pardoned if|when|though|because .. didnt|never|not do|did|done|commit',
		'!innocentAsks',
	],
	['before .. plea|plead|pleads|pleaded|pleading|pled|sentencing', ''],
	[
		'pled|plead|pleaded|pleading|plea|nolo|alford guilty|deal|bargain|no|contendere|plea|out|agreement? .. pardon|pardoned|clemency|apply|ask|eligible|qualify|petition / pardon|pardoned|clemency|apply|eligible|ask|qualify .. pled|plead|pleaded|pleading|plea|nolo|alford / no contest .. pardon|pardoned|apply',
		'!plea',
	],
	[
		'misdemeanor|misdemeanors|misdemeanour|misdemeanours|misdemeaner|misd .. pardon|pardoned|pardons|pardonable|eligible|clemency|worth / pardon|pardoned|pardons|pardonable|clemency .. misdemeanor|misdemeanors|misdemeanour|misdemeanours|misd / pardon|pardons only|just for felonies|felony|felons / only felonies|felony .. pardon|pardoned',
		'!misdemeanor',
	],
	[
		'speeding|traffic|parking|moving|seatbelt ticket|tickets|fine|violation|violations|infraction|infractions|offense|citation .. pardon|pardoned|forgiven|cleared / pardon|pardoned|forgive|clear .. ticket|tickets|traffic|parking|citation|citations / ticket|tickets|citation|citations .. pardon|pardoned',
		'!ticket',
	],
	// What somebody wants to become pardons nobody.
	[
		'be|become|becoming|elected|run|running|serve|serving as|for? a|an|our|the|my? sheriff|mayor|judge|governor|senator|congressman|councilman|commissioner|legislator|representative|state|alderman / felon|felons|convicted be|become a? sheriff|mayor|judge|governor|senator',
		'!office',
	],
	[
		'be|become|becoming|being|as|work|hired as|like? a|an? cop|cops|police|policeman|officer|deputy|detective|firefighter|guard|nurse|teacher|doctor|lawyer|attorney|notary|realtor|paralegal|counselor|barber|cna|emt|paramedic|trucker|bail|bondsman|pilot|pharmacist / law school / bar exam|admission / nursing|teaching|medical|law|dental|insurance|brokers|brokerage|realtors|trade|professional|liquor license|licence|licenses|certificate|school / cdl|cna|twic license|licence|back? / liquor license|licence / commercial drivers? license|licence',
		'!licence',
	],
	[
		'coach|coaching|volunteer|volunteering|chaperone at|for|in|my|little|a|with|kids|after|team|again? / become|be a? coach|volunteer|chaperone / field trips? / little league',
		'!employer',
	],
	[
		'violate|violates|violated|violating|break|breaks|broke|breaking|mess|screw .. commutation|commuted',
		'!conditionalCommutation',
	],
	[
		'violate|violates|violated|violating|break|breaks|broke|breaking .. condition|conditions|terms|pardon / back to? prison|jail .. conditional? pardon',
		'!conditionalPardon',
	],
	[
		'do|does|have|has all|every|each|most|any|some|many? other? state|states .. have|has|use|got a|an|the|their|own|its? pardon|pardons|clemency|parole? board|boards / all|every|each state|states have|has a|pardon',
		'!alone',
	],
	[
		're arrested|charged|tried|indicted .. pardon|pardoned|same / rearrested|retried|recharged / arrested|charged|tried|prosecuted|indicted .. pardon|pardoned .. same',
		'!twoSovereigns',
	],
	[
		'arrested|charged|trouble|convicted again? after|since i|my|the|a|im|being|getting|was? pardon|pardoned / after .. pardon|pardoned .. arrested|charged|trouble|caught|again',
		'!newOffence',
	],
	[
		'sue|suing|fight|challenge|complain|complaint|grieve|contest the|a|my|his|about|against? governor|gov|board|president|state|decision|no|denial|refusal .. no|denied|denying|refus*|saying|reject*|decision|pardon|it|denial / appeal|fight|challenge|contest|reconsider the|a|my|their|his|that? no|denial|refusal|rejection|decision / can|could|may i|he|she|we appeal $',
		'!appeal',
	],
	[
		'have|has|need|needs|must|got|gotta|supposed|required to? admit|confess|own / say|saying|says|saying? sorry / apologize|apologise|apology|remorse / admit .. to|before|when|if|on .. apply|ask|application|file|petition / accept|take|show responsibility',
		'!remorse',
	],
];
