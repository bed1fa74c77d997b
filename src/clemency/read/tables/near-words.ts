import type { Table } from '../matcher.js';

/*
 * For the search (`answer/nearest.ts`) only: what people say for what our statements say otherwise. `=` before a name
 * is a concept of `concepts.ts` (`_` for a space in it), `#` a topic of the facts; anything else a word of the statements. Several stand
 * between spaces. No reading of a topic depends on them, so that a wider word does less harm here than there.
 */
export const nearWords: Table<string> = [
	// What is more than one word for.
	['who all? gets|get|needs|receives / copy|copies|cc', 'copies =notice'],
	['hold on|for me|him|her|us / a hold / holds', '=pending_charge pending detainers'],
	[
		'any old|kind|sort|type? of? felony|felonies|conviction|convictions|crime|crimes|offense|case / which|what crimes|felonies|offenses|convictions|cases / only some|certain / all crimes|felonies|kinds',
		'=taken excluded any',
	],
	[
		'nope|nah|thumbs / no go / shot|shut|turned|voted down|me|him|her / said|says|say|voted no|nope / against me|him|her|us',
		'=refused =binds whatever denied recommend',
	],
	['poof|evaporate|evaporates / go|goes|gone|went away', '=record =expunge'],
	['walmart|amazon|target|mcdonalds|uber|lyft|costco|fedex|ups|starbucks|walgreens', '=licence #licence employer'],
	[
		'recant*|perjured|snitch / witness|witnesses lied|took|changed|back / new evidence|proof|test / lab|dna|video proves|shows|says',
		'=miscarriage miscarriage innocence =innocence',
	],
	[
		'phone|line just? rings / call|calls|called back / nobody answers|calls|picks|writes / no callback|response|reply / waiting since|on|for',
		'=silence denied',
	],
	[
		'put|push|pushed|pushes off|back / buy|buys|bought him|her|us|me? time / more time / hold|holds off / stave off / stop the clock / pause|pauses|paused|temporarily|breather|delay*|postpone*',
		'=reprieve reprieve delay',
	],
	[
		'say|speak my|his|her|our|their piece|mind / have|get my|a|his|her say / plead my|his|her case / tell|hear my|his|her|our side / be there / in the room / sit in / listen to me|him|her|us / attend|audience',
		'=hearing hearing public',
	],
	[
		'stand|stood|hold|held up in court / struck|strike down / thrown out by|in|later / court fight|challenge|ruling|case|say|said|do|did|decide* about|over|on? / challenge*|sued|lawsuit|scandal|upheld|overturned|legal|unlawful|illegal / were|was .. thrown out',
		'=valid upheld court held',
	],
	[
		'went|gone|go horribly|terribly|badly? wrong / unfair|rigged|botched|railroaded|injustice / messed up trial / bad lawyer|judge|trial / mistrial',
		'=miscarriage miscarriage innocence',
	],
	[
		'half way|done|served|of / halfway / 1|2|3|4|5|6|7|8|9|10|12|15|20|25 of|out of? 6|8|10|12|15|20|25|30|40 / done .. of the? minimum|min',
		'half minimum',
	],
	[
		'share|percent|percentage|rate|ratio|stingy|generous|tough|lenient|strict / how often .. yes / get|gets|says? yes / approval rate / most people get / how many get|make it|through / do they really|actually grant|give|pardon',
		'#chances',
	],
	[
		'truck|car|house|cash|property|boat they|cops|police|state|feds? took|seized|forfeited / forfeit*|seized|seizure|impounded / took my truck|car|house|cash|money|property',
		'=fines forfeitures',
	],
	[
		'open|pending|new|another|unresolved charge|case|warrant|arrest|court date / warrant|warrants|detainer|detainers / still in court / hold from',
		'=pending_charge pending detainers',
	],
	[
		'without a|any|one? pardon|asking|applying / by law / on its own / comes back|return itself / automatic restoration / no need for',
		'=automatic law itself',
	],
	[
		'made|makes up of? / who is|are in|on it|there / lineup / how big / has seats / run by|the show|shows / who picks|appoints|names|chooses|hires|selects|elects|fires / picks|appoint*|handpick*',
		'=member =appoint member',
	],
	[
		'lawmakers|legislators|statehouse|assembly / report|reports to / owe|owes .. explanation / put|puts it? in writing / on the record why',
		'=report =legislature reasons report legislature',
	],
	[
		'blackout|lameduck|ban / last|final weeks|days|months / around|before|after the? election|elections / out the door',
		'=change election inauguration',
	],
	[
		'hide|hides|hidden|bury|buried|lock|locked|close|closed|shield|shielded .. file|files|record|records|case|conviction|away / off the books',
		'=record =expunge sealed',
	],
	[
		'two|2|three|3 strikes|strike|felonies|counts .. who|whose / twice convicted / second|third felony|conviction',
		'two felony',
	],
	[
		'on behalf / for him|her|them|my / apply|file|ask|write|petition for|instead / in his|her|their name / next of kin',
		'=relative relative',
	],
	[
		'compensat*|payout|settlement|reimburse* / money for .. years|time|innocent|wrong* / pay|paid for the|my|his lost? years / per year',
		'=compensation compensation',
	],
	[
		'notary|notarize*|notarise*|sworn|affidavit|stamped / certified copies / how many copies|letters / paperwork|documents|papers|forms needed|required',
		'=form form notarized certified copies',
	],
	[
		'fed|federal|other|another|out of state|texas|florida|ohio|california conviction|convictions|case|record .. here|this|our',
		'=federal =other_state federal',
	],
	// How long, when, how much, where.
	[
		'time it takes / how long .. sit|sits|take|takes|drag|drags|process|last|lasts|hear|decide / start to finish / hear|heard back / backlog|backlogged|turnaround|timeline|timeframe|processing / taking forever / so slow / sit|sits|sitting on it|them|my|the|files|applications',
		'#duration',
	],
	[
		'charge|charges people|ppl|folks|you|me|to|for|us / pay|pays|paying|money|dollars|bucks|cash|cheap|expensive|afford|broke|cost|costs|price|fee|fees / it|that|this|application|applying|apply|pardon free / free of|or',
		'#fee fee',
	],
	[
		'write|send|mail|drop|hand|turn|file|submit|fax|deliver it|in|papers|packet|application|request / get|find|download|grab .. form|forms|packet|paperwork / which|what office|building|desk / addressed to / street address / phone number / website|portal',
		'#apply form',
	],
	[
		'how soon|early / years clean / stay|stayed|kept|keep clean / out of trouble / how many|long .. wait|clean / earliest / eligible / waiting / put|go in yet|now|already',
		'#wait',
	],

	// What becomes of it where nobody acts.
	[
		'never|not|nothing|hasnt|havent|didnt|dont|doesnt|wont|no .. word|signed|sign|signing|answered|moved|move|happened|decided|said|heard|done|back|acted / sat|sits|sitting|gather* on|dust / ignored|ignores|ignoring|ghosted|crickets|limbo|silence / sits on his|her|the desk / runs out the clock / does|do nothing',
		'=silence denied',
	],

	// Who knows of it, and what is told to whom.
	[
		'hush|leak*|nosy|google*|gossip|hidden|hide|secret|private / under wraps / on the? internet|news / find|finds out / know about / look|looks it|me|him|her? up / open to / made public / see what / what they told|said|wrote|recommend*|advised / my file / have to tell me|us / neighbors|neighbours|reporters|journalists|press',
		'=secret confidential public',
	],
	[
		'ad|advert|advertisement|advertise|classified|classifieds|gazette / in the|a|local? paper|papers|newspaper / local|county paper / in print',
		'=newspaper newspaper published',
	],
	[
		'neighbors|neighbours|victim|victims|da|prosecutor|sheriff|police|cops|judge get|gets|find|finds|told|hear|hears|know|copy|copies|notified|wind / heads up / get|gets wind / tell|tells|call|calls|ask|asks|notify|notifies the|my|anybody|anyone? old|victim|victims|da|prosecutor|judge|public / call up / finds? out beforehand / know beforehand',
		'=notice =prosecutor =judge hears',
	],
	[
		'says? why / how come / give|gives|get|gets|hear|put an|a? explanation|justification / tell|tells|say|says .. why / justify|justifies|justification|rationale|grounds|answer to',
		'=reasons reasons',
	],

	// The case.
	[
		'gram|grams|ounce|ounces|joint|joints|blunt|blunts|reefer|edibles|thc|vape|vapes|bud|dope|bong|bongs|ganja|mj|stoner / dime|nickel bag / pot|weed',
		'=marijuana',
	],
	[
		'thrown out / nolle*|nolled|dismissed|pbj|withheld|diversion|adjudication / probation before judgment / continued without / prayer for judgment / stay of adjudication / never .. convicted / no sentence',
		'=deferred #deferred finding judgment',
	],
	['oui|ovi|owi|dui|dwi|tipsy|breathalyzer|wasted|drank|beers|drunk', '=drunk_driving =traffic'],
	[
		'jaywalk*|citation|citations|littering|noise|fireworks|infraction|infractions / summary offense|offence / open container',
		'=infraction =city #ordinances',
	],
	[
		'was|at|age|aged|turned 11|12|13|14|15|16|17 / teenager|fifteen|sixteen|seventeen|underage|juvie|juvenile / high school / under age / as a kid',
		'=juvenile #juveniles',
	],
	['registry|sorna|megan* / sex offender list|registration', '=sex_offence register'],
	['two|2|three|3|several|multiple|many|four|4|five|5|more separate? felonies|convictions|cases|counts', 'several two'],
	[
		'first time offender / first offense|offence / never in trouble / only one|time / first and only',
		'=first_offence first',
	],
	['by itself / automatic* / on its own / without asking|applying / hand|hands back', '=automatic automatically'],
	[
		'lwop / natural life / life without / never get out / die in prison|there / lifer|lifers',
		'=life_without_parole =life',
	],
	[
		'dying|cancer|terminal|leukemia|kidney|als|parkinsons|alzheimers|tumor|chemo|transplant|paralyzed|disabled|stroke|hospice|sick|ill|illness|medical|dementia|stroke|dialysis|frail|wheelchair|elderly|emergency|hardship / old age / any|an exception|exceptions / cant wait / waive|waived|waiver',
		'extraordinary hardship exceptionally special waive',
	],
	[
		'urgent|rush|priority|hurry|shortcut / way around / speed it? up / fast lane|track / jump the line',
		'=exception extraordinary expedited faster',
	],
	['behind bars / locked up / still inside|locked|in / from prison|jail|inside', '=prison prison'],
	['moved away / out of the country / overseas|abroad|expat / another country / moved to', '=resident'],
	[
		'ice|visa|deport*|immigration|detainer|undocumented|dreamer|daca / green card / removal proceedings',
		'=deportation .immigration',
	],
	[
		'framed|wrongful*|wrongly|dna|exonerat*|innocent|innocence / wrong man|guy / didnt do / locked up for nothing',
		'=innocence .innocent',
	],
	[
		'grandfather|grandmother|grandpa|grandma|great died|dead / passed away / late father|mother|husband|brother / deceased|grave|posthumous*',
		'=dead #dead .dead',
	],

	// What it gives back.
	[
		'deer|hunt*|rifle*|shotgun*|pistol*|ccw|cpl|conceal*|glock|ammo|shoot*|foid|ruger|revolver / carry permit / my guns',
		'=gun',
	],
	['summons|juror|jury|venire', '=jury'],
	['ballot|polls|polling|elections|rolls / register to vote / voting booth / voting again|back', '=suffrage'],
	[
		'run|running|ran|stand|standing for|in sheriff|mayor|trustee|council|commissioner|school|office|judge|clerk|board|the|an|city|township|election|seat / elected|alderman|candidate / school board / hold a? seat|office',
		'=office #publicOffice',
	],
	[
		'hire|hired|hires|hiring|employer*|boss|nurse|nursing|teacher|teaching|barber|cdl|contractor|license*|licence*|career|job|jobs|union|casino|daycare|fire|fired|firing|occupation* / real estate / security guard / guard card / work permit',
		'=licence #licence employer',
	],
	[
		'be|become|becoming|been|as|former|ex|was|im a|an? cop|deputy|trooper|policeman|policewoman / cop|deputy|trooper again|job|career / peace officer',
		'=licence #licence peace',
	],
	[
		'restitution|owe|owed|owing|refund*|garnish*|debt|debts|fines|fine / court costs / money back / paid back',
		'=fines',
	],
	[
		'off my|his|her|the record|books|rap|background / come|comes|take|takes|wipe|wiped|fall|falls off / show|shows|pop|pops|come|comes up / still show|shows|there|visible / background check|checks / landlord|apartment|renting|scrubbed|disappear|vanish|erase*|expunge*|wipe*|seal*|shred* / rap sheet / clean slate',
		'=record =expunge',
	],
	[
		'mess|messes|messed|screw|screwed|slip|slips|slipped up / reoffend*|relapse / caught|arrested|charged|trouble again / get in trouble / new crime|offense|charge|felony|case|arrest / pick|picks|picked up a',
		'=prior .newOffence',
	],
	[
		'take|takes|taken it|them? away|back / yank|yanked|rip|undo|undone|rescind*|claw* / lose it again',
		'=revoke #revocation .revoke',
	],
	['strings attached / strings|catch|terms / if i break|breaks|broke', '=condition #conditions'],
	[
		'second|three strike|strikes / enhance*|bite|bites / held|used against / count|counts|counted as|against|toward / at|next sentencing',
		'=prior prior',
	],

	// How it goes.
	['order|orders|call|calls|hold|holds|force|get|gets|have a|an|one|my? hearing|hearings', '=hearing hearing'],
	[
		'show|appear|come|stand|speak|talk|go|be up|before|in|to person|them|front|zoom|video / zoom|testify|interview / in person / sit down with / face to face',
		'=hearing hearing',
	],
	[
		'go|come|comes first / before i / court first / set aside / setaside|exhaust* / other remedies / appeals used up',
		'=remedies_first',
	],
	['deadline|expire|expires|cutoff / time limit / days to / how many days / run out', '=limit days'],
	[
		'how often / times a year / sit|sits|sitting|meet|meets|meetings|next .. year|sitting|session|meeting|quarterly / next sitting|session',
		'=how_often meets hearings',
	],
	['how many tries|chances|times / one shot / per governor|term / only try|ask once', '=how_often one term'],
	['shrink|psychologist|psychiatrist|doctor', '=doctor'],
	[
		'who sits|sit|serves|is on / panel|seats|seat|members / is it still? three|four|five|six|seven|nine|ten people|members / puts them|those .. in',
		'=member members',
	],
	[
		'in advance / ahead of time / might do / plan|planning to / gonna|going to do / next year|month / in the future / not done yet',
		'.future',
	],
	['everyone|everybody|blanket|mass|thousands|masse / all of them|those|us / whole bunch', '=group #group'],
	['odds|chances|chance|realistic*|likely|hopeless / long shot', '#chances'],
	[
		'newest|latest|lately|recently / anyone|anybody|somebody|someone .. gotten|got|get|receive* / last one|person|time',
		'=last_grant last reported',
	],
	[
		'still going|around|exist|exists|running|active|alive / is it still / shut down / disbanded / a thing anymore',
		'=change goes whether former',
	],
	['since when / how long has / when did / used to be / any more / anymore / law change|changed', '=change'],
	['ballot measure / amendment|referendum|proposition|prop', '=change amendment ballot'],
	[
		'stuck with / have|has to follow|listen|obey / go along / rubber stamp|stamps / ignore|ignores|overrule*|override* / bound|bind*|binding / against me|him|her|us',
		'=binds bind binds whatever',
	],
	[
		'which|what kind|kinds|type|sort .. pardon|pardons|clemency / which of the|these|those|three|two? pardons|pardon|ones / different kinds|types|pardons',
		'=kind #kinds',
	],
	['three|two|how many letters|references|recommendations / letters of support|recommendation', 'letters =form'],
	['fit the? rule|rules|criteria|guideline|guidelines|requirement|requirements', '=rules guidelines'],
	['machine|robot|printer|stamp sign*|signature / sign*|signature .. machine|robot', '.autopen'],
];

const list = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Words around what is asked: relatives, days, manners. Found with a statement they are chance. */
export const passingWords = list(
	'brother sister mother father mom mum dad son daughter wife husband uncle aunt cousin nephew niece friend buddy homie grandson grandma',
	'grandpa grandfather grandmother boyfriend girlfriend kid kids family man guy lady dude bro fiance partner',
	'gov prez potus pres january february march april may june july august september october november december',
	'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week weeks month months year years yrs ago since',
	'end ends ended finish finished done complete completed second third old later soon early time times day days please thanks thank hello hey hi yall folks everyone lol lmao btw idk tbh imo pls plz ppl',
	'people somebody anybody anyone anything something nothing everything hes shes theyre whats hows isnt arent gonna wanna gotta got get',
	'gets true right wrong really actually honestly basically just like still even ever never always maybe probably',
	'told said says heard read saw think thinks thought know knows understand wonder wondering question ask asks asking need needs want wants',
	'phone work home house live lives living lived moved born raised ok okay thing things stuff',
);

/** Words of a deed, a court or an officer: beside a place they tell the case, and ask for nothing by themselves. */
export const caseWords = list(
	'burglary robbery robbed theft stole stealing larceny assault battery forgery forged fraud murder murdered killed arson shoplifting',
	'perjury kidnapping embezzlement manslaughter possession trafficking dealing selling check checks weapon carjacking stabbing shooting',
	'felony felonies felon felons misdemeanors convictions conviction crime crimes offense offence charge charged charges caught arrested',
	'court judge prison jail county superior circuit district supreme police sheriff lawyer city town state federal federally sentence sentenced',
	'sign signs signed signing off decide decides deciding decision governor president board boards commission council panel',
	'appeal appeals appealed trial',
	'pardon pardons pardoned clemency commute commuted mercy forgive help grant grants granted give gives given',
);
