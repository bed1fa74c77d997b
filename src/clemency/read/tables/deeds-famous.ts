import type { Table } from '../matcher.js';

/**
 * Cases everybody has heard of, by what people remember of them where the name escapes them: ids of the register. Each
 * phrase is of one case only, so it is answered like its name.
 */
export const famousDeeds: Table<string> = [
	[
		'bevin|bevins .. pardon|pardoned|freed .. killer|murderer|fundraiser|donor|donors|money|family|baker',
		'patrick-baker',
	],
	[
		'nixon .. accept|accepted|refuse|refused .. pardon / nixon ever? tried|charged|indicted|convicted|prosecuted .. pardon|pardoned|ford',
		'richard-nixon',
	],
	[
		'lincoln .. pardon|pardoned|pardons .. anyone|anybody|people|someone|rebels|confederate|confederates / andrew johnson .. pardon|pardoned|pardons / pardoned .. confederate|confederates',
		'confederates',
	],
	['george washington .. pardon|pardoned|pardons / whiskey|whisky rebels|rebellion|rebel', 'whiskey-rebels'],
	[
		'biden|bidens .. weed|marijuana|pot|cannabis pardon|pardons|pardoned|proclamation / weed|marijuana|pot|cannabis pardon|pardons .. biden|bidens',
		'us-marijuana-proclamations',
	],
	[
		'executions|execution|executed .. biden .. stop|stopped|prevent|prevented|commute|spare|halt / biden .. stop|stopped|spare|spared|prevent|prevented|halt|halted .. executions|execution / death sentences|penalties .. biden .. commute|commuted|clear|cleared|stop|change|changed / biden .. commute|commuted|clear|cleared .. death sentences|penalties',
		'federal-death-row-37',
	],
	[
		'lady|woman|clerk|grandma in|from colorado .. trump|president pardon|pardoned|tried / trump|trumps pardon|pardoned .. lady|woman|clerk in|from colorado',
		'tina-peters',
	],
	[
		'post office scandal|horizon|convictions|postmasters|victims / subpostmaster|subpostmasters|postmistress|postmasters / sub postmaster|postmasters',
		'post-office-horizon',
	],
	['averys nephew / nephew of|from steven|stephen? avery / making a murderer nephew', 'brendan-dassey'],
	[
		'kidnap|kidnapping|kidnappers|kidnapped|plotted|plot .. whitmer|michigan governor? / whitmer kidnap|kidnapping|kidnappers|plot|plotters / governor of michigan .. kidnap|kidnapping|kidnappers',
		'whitmer-kidnap-plot',
	],
	[
		'did|was|is|has|will|why|about hunter .. pardon|pardoned|guns|gun|dad|father|joe|convicted / joe|bidens son|kid hunter',
		'hunter-biden',
	],
	[
		'men|inmates|prisoners|ones|three|guys .. biden .. left|spare|spared|commute|commuted .. death row / biden .. left|didnt|not .. death row / left on federal? death row .. biden / which|who .. biden .. not|left|didnt spare|spared|commute|death / biden .. pardon|pardoned|commute|commuted|spare|spared|free|freed|empty|emptied .. everyone|everybody|all|whole|every|anyone|anybody|people|men|inmates|prisoners .. death row / who|which|how many|names|name .. men|inmates|prisoners|people|guys|ones .. left|still|remain|remaining|now on federal death row / left|remain|remaining|still on federal death row .. after|now|biden / three|3 .. federal death row',
		'federal-death-row-37',
	],
	[
		'biden .. commute|commuted|commuting|commutation|spare|spared the? 37|thirty / biden|bidens .. death row commutations|commutation|clemency / how many .. death row|sentences|penalty .. biden .. commute|commuted|spare|spared / how many .. biden .. commute|commuted|spare|spared|take|took .. death row|sentences / the 37 .. prison|out|free|released|death|commuted|row / federal death row .. who|which|names .. left|remains|remaining|still / who|whos is|was|were|are left|remaining|still on? federal death row',
		'federal-death-row-37',
	],
	['fort hood shooter|shooting|guy|killer|major', 'nidal-hasan'],
	[
		'biden|joe .. pardon|pardoned his|the|joes own? brother|brothers|sister|siblings|family|relatives / bidens brother|brothers|sister|siblings|family .. pardon|pardoned|pardons',
		'biden-preemptive',
	],
	['yankees owner|boss', 'george-steinbrenner'],
	[
		'cop|officer .. killed|kneeled|knelt|kneeling .. floyd / floyd cop|officer|killer|murderer / floyds killer|murderer',
		'derek-chauvin',
	],
	[
		'theranos .. woman|lady|founder|ceo|girl|scam|chick|fraud / woman|lady|founder|ceo|girl|chick|blonde .. theranos|blood test|testing|tests / fake blood test|tests|testing',
		'elizabeth-holmes',
	],
	['ftx / crypto exchange .. guy|kid|dude|founder hair|collapsed|bahamas', 'sam-bankman-fried'],
	[
		'shot|killed|kill|shooting|murdered|gunned .. ceo|unitedhealth|unitedhealthcare / unitedhealth|unitedhealthcare|insurance .. shooter|killer|assassin|shot|ceo / ceo shooter|killer|assassin / healthcare ceo',
		'luigi-mangione',
	],
	[
		'nsa .. leaker|leaked|leaks|whistleblower|guy|contractor|stuff|files|spying / leaked|leaker|whistleblower .. nsa / leaked|leaker|whistleblower|contractor .. russia|moscow',
		'edward-snowden',
	],
	['wikileaks|wikileak guy|founder|man|dude|boss|editor / guy|founder|man|dude .. wikileaks', 'julian-assange'],
	[
		'soldier|private|army|analyst|military .. leaked|gave .. wikileaks / leaked|gave .. to wikileaks',
		'chelsea-manning',
	],
	['pentagon|classified .. discord / discord .. leaks|leaker|leaked|classified', 'jack-teixeira'],
	['subway .. choke|choked|chokehold|choking|strangled / chokehold .. subway|train', 'daniel-penny'],
	[
		'brothers .. killed|shot|murdered .. parents / beverly hills brothers / brothers .. beverly hills / brothers .. parents .. beverly',
		'menendez-brothers',
	],
	[
		'idaho .. students|college|roommates|four|4 .. killed|killer|murders|murdered|stabbed|murderer / idaho student|college killer|murders|murderer',
		'bryan-kohberger',
	],
	[
		'shot|killed|shooter|killer|assassin|assassinated .. charlie? kirk / kirk .. shooter|killer|assassin',
		'tyler-robinson',
	],
	['kenosha .. kid|teen|shooter|guy|rifle|riot|shooting / kid|teen|shooter .. kenosha', 'kyle-rittenhouse'],
	['binance .. guy|boss|ceo|founder|owner / guy|boss|ceo|founder|owner .. binance', 'changpeng-zhao'],
	[
		'jogger .. georgia|brunswick|chased|pickup|truck / ahmaud? arbery killers|killer|murder|murderers / killed|shot|chased|murdered ahmaud? arbery',
		'arbery-defendants',
	],
	['boston marathon .. bomber|bombing|guy|bombed|brother / boston bomber|bombing', 'dzhokhar-tsarnaev'],
	['charleston .. church .. shooter|shooting|killer|shot|killed', 'dylann-roof'],
	['synagogue .. shooter|shooting|pittsburgh|killer / shooter .. synagogue', 'robert-bowers'],
	['sold|sell|selling .. senate seat', 'rod-blagojevich'],
	[
		'congressman|congressmen|rep .. lied|liar|fake|made .. resume|life|everything / lied .. resume .. congress|congressman',
		'george-santos',
	],
	['senator .. gold bars|bar / gold bars .. senator|jersey|egypt', 'bob-menendez'],
	['shot|shooting|shooter .. megan|meg thee|the? stallion', 'tory-lanez'],
	['nurse .. killed|murdered|harmed|killing|murder .. babies|baby|infants / baby killer nurse', 'lucy-letby'],
	[
		'mistook|thought|confused|mixed|instead .. taser .. gun|cop|officer|was|it / taser .. cop|officer|policewoman .. gun|shot / cop|officer|policewoman .. taser',
		'kim-potter',
	],
	['munchausen .. mom|mother|daughter|girl / girl|daughter .. munchausen', 'gypsy-rose-blanchard'],
	[
		'capitol|insurrection riot|rioter|rioters|stormers|attackers|insurrectionists|protesters|people|defendants / stormed .. capitol / insurrectionists / qanon shaman / guy|man|dude with|in .. horns / first .. trump pardon|pardoned .. second|2025 / trump pardon|pardoned first .. second|2025',
		'january-6-defendants',
	],
	['oath keepers leader|founder|guy|boss|head / leader|founder|head of oath keepers / oath keepers', 'stewart-rhodes'],
	['proud boys guy|boss|head|chairman|leader / leader|head|boss of proud boys / proud boys', 'enrique-tarrio'],
	[
		'ex|former honduran president|leader / ex|former president of honduras / honduran|honduras .. drug|cocaine|narco .. president|pardoned|pardon / honduras|honduran ex|former|old? president|leader .. prison|jail|pardon|pardoned|free|freed|out / president|leader of honduras .. prison|jail|pardon|pardoned|free|freed|out',
		'juan-orlando-hernandez',
	],
	[
		'black? boxer|heavyweight .. white woman|women|girl / boxer|heavyweight|fighter .. white girlfriend|women|woman|lover|wife',
		'jack-johnson',
	],
	[
		'codebreaker|codebreakers .. gay|ww2|war|british|computer|enigma / code breaker .. gay|ww2|war|british|computer|enigma / enigma code? guy|man|codebreaker|breaker|machine / gay codebreaker',
		'alan-turing',
	],
	[
		'kim kardashian .. freed|grandma|grandmother|woman|lady|got|great|helped / grandma|grandmother|woman .. kim kardashian',
		'alice-johnson',
	],
	[
		'former|ex|old|that|the|who arizona|maricopa|phoenix? sheriff .. pardoned|trump|pardon|contempt .. arizona|maricopa|phoenix|trump / arizona|maricopa|phoenix sheriff .. pardoned|trump|contempt / the|that|former|ex|old|racist sheriff in|from|of arizona|phoenix|maricopa / first person|man|one|pardon .. trump pardoned|gave|granted|issued .. first term|2017 / trumps very? first pardon',
		'joe-arpaio',
	],
	['navy seal .. posed|posing|corpse|isis|warcrimes|crimes|demoted|rank', 'eddie-gallagher'],
	[
		'blackwater .. guards|guys|contractors|baghdad|mercenaries|pardon|pardoned / guards|contractors|guys .. blackwater',
		'blackwater-four',
	],
	['soldier|sergeant .. afghan|afghanistan|kandahar villagers|massacre|civilians|16', 'robert-bales'],
	[
		'deserter|deserted|walked .. afghanistan|taliban|post / soldier .. taliban .. captured|swapped|traded|prisoner',
		'bowe-bergdahl',
	],
	['heiress .. bank|kidnapped|robbed|robbery|sla', 'patty-hearst'],
	['wnba|basketball .. russia|russian / russia|russian .. wnba|basketball', 'brittney-griner'],
	[
		'blade runner .. pistorius|guy|girlfriend|killed|shot / runner .. no legs|girlfriend|prosthetic* / paralympic* .. girlfriend|shot|killed',
		'oscar-pistorius',
	],
	['american? student|girl .. italy|italian|perugia .. roommate|murder / roommate .. perugia|italy', 'amanda-knox'],
	[
		'clerk .. colorado|mesa .. voting|election|machines|machine / colorado|mesa .. clerk / clerk .. voting|election machine|machines|equipment',
		'tina-peters',
	],
	['bronco chase|guy / glove .. fit', 'oj-simpson'],
	['70s show .. actor|guy|scientologist / scientologist|scientology actor|guy', 'danny-masterson'],
	[
		'native|indian american? activist|guy|man .. fbi|agents / killed|shot|killing two|2 fbi agents / aim activist .. fbi / indian|native|activist|man .. killed|shot|murdered .. fbi / activist|indian|native .. fbi agents|agent',
		'leonard-peltier',
	],
	[
		'epstein|epsteins girlfriend|madam|associate|partner|helper|accomplice|ex|lady|woman|gf|recruiter',
		'ghislaine-maxwell',
	],
	['cheney|cheneys aide|chief|guy|staffer', 'scooter-libby'],
	['spied|spy|spying .. israel|israeli / israel|israeli spy', 'jonathan-pollard'],
	[
		'atomic|atom|nuclear spies|spy|couple|secrets .. executed|husband|wife|soviets|russians|couple / couple|husband .. executed .. spies|spying|spy|espionage|soviets|russians / spies|spy|spying|espionage .. executed|electrocuted .. eisenhower / eisenhower .. spies|spy',
		'ethel-rosenberg',
	],
	['lockerbie|panam bomber|bombing|guy / pan am bomber|bombing', 'abdelbaset-al-megrahi'],
	[
		'stormy daniels / hush money / 34 felonies|felony|counts|convictions / trump|trumps own? felony|felonies|criminal conviction|convictions / trump|trumps new york|ny|state? conviction|convictions',
		'donald-trump-ny',
	],
	['central park .. jogger|boys|teens|kids', 'central-park-five'],
	['wall street? journal|wsj reporter|journalist .. russia', 'evan-gershkovich'],
	['ponzi .. guy|king|wall|billions|man / biggest ponzi', 'bernie-madoff'],
	['silk road', 'ross-ulbricht'],
	['tiger|tigers|zoo .. guy|dude|man|mullet|netflix / mullet .. tigers|tiger', 'joe-exotic'],
	['exploding|lab|doomsday mom|mother .. kids / cult mom|mother .. kids|children|idaho', 'lori-vallow'],
	[
		'lawyer|attorney .. killed|murdered|shot .. wife .. son|boy .. carolina / carolina lawyer .. wife|son|killed',
		'alex-murdaugh',
	],
	[
		'reality tv|show couple|stars|star|family .. pardoned|pardon|fraud|tax|trump / tv couple|stars|family .. cheated|fraud|fraudsters|scammed|banks|tax|taxes|pardoned|pardon',
		'todd-julie-chrisley',
	],
	['gay? veterans|vets|sailors|soldiers kicked|discharged|convicted .. gay|homosexual', 'military-gay-convictions'],
	[
		'trump|trumps|he pardon|pardoned .. texas|democrat|democratic congressman|representative / texas|democrat|democratic congressman .. trump pardoned|freed|pardon / texas|democrat|democratic congressman .. pardoned by trump',
		'henry-cuellar',
	],
	[
		'trump|trumps|he pardon|pardoned .. governor .. puerto / trump|trumps|he pardon|pardoned .. puerto rico|rican|ricos .. governor / governor .. puerto rico|ricos .. trump pardoned|pardon / former|ex governor of|from puerto / ex|former puerto rico|rican governor',
		'wanda-vazquez',
	],
	[
		'rapper .. gun .. plane|jet / rapper .. trump pardoned .. last|final / trump .. pardon|pardoned .. rapper .. last|final',
		'lil-wayne',
	],
	[
		'couple .. guns|gun|rifle|pointed|pointing|waved .. protesters|blm|marchers|protest / pointed|pointing|waved|waving guns|gun at .. protesters|blm|marchers / st louis couple',
		'mccloskeys',
	],
	[
		'nikola / electric|hydrogen|ev truck|trucks .. guy|founder|fraud|ceo|boss|man / guy|founder|man|ceo .. electric|hydrogen truck|trucks',
		'trevor-milton',
	],
	[
		'union|teamsters|teamster boss|leader|president|guy .. disappeared|vanished|missing|body|stadium / teamsters|teamster boss|leader|president|chief',
		'jimmy-hoffa',
	],
	[
		'doctor|doc|dr .. lincolns|lincoln|booth|booths killer|assassin|leg|assassination|broken / set|fixed|treated .. booths|booth leg|broken',
		'samuel-mudd',
	],
	[
		'first black|african|african american? .. west point / first black|african american? graduate|cadet|officer of|from west',
		'henry-flipper',
	],
	[
		'clinton|clintons .. fled|fugitive|switzerland|billionaire|financier|commodities / billionaire|financier|fugitive|trader .. clinton pardoned|pardon|freed',
		'marc-rich',
	],
	[
		'gangster disciples|disciple / chicago gang leader|boss|founder|kingpin / leader|founder|boss|head of .. chicago gang',
		'larry-hoover',
	],
	['dc|washington mayor .. crack|cocaine|drugs / mayor .. crack|cocaine', 'marion-barry'],
	[
		'stole|embezzled|stealing|embezzling .. dixon / dixon .. comptroller|treasurer|horses|embezzler / stole|embezzled 53 million',
		'rita-crundwell',
	],
	[
		'anti abortion|choice people|activists|protesters|protestors|women|grandmas|ones .. pardoned|pardon|trump / pro life people|activists|protesters|protestors|ones .. pardoned|pardon|trump / abortion protesters|protestors|clinic|activists .. pardoned|pardon',
		'face-act-23',
	],
	[
		'virginia sheriff .. trump|bribe|bribes|badges / sheriff in|from|of virginia|culpeper .. trump|bribe|bribes / culpeper sheriff',
		'scott-jenkins',
	],
	[
		'lieutenant|soldier|officer .. ordered|order .. shoot|fire|kill|shooting .. afghan|afghans|motorcycle|afghanistan',
		'clint-lorance',
	],
];
