import type { AskCode } from '../../judge/ask.js';
import type { Table } from '../matcher.js';

/*
 * The wordings that a bare "yes" or "no" answers. A question in any other words is answered with the sentence alone:
 * "does a pardon end a civil suit" and "do I still owe damages after a pardon" have the same sentence and opposite
 * words. Places, people and officers were read and are taken out before; so are the words of `fillers`.
 */

const list = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Words that turn no question, wherever they stand. */
export const fillers = list(
	'a an the my his her its their our your this that these those i he she it they you we me him them us one',
	'someone somebody anyone anybody people person persons man woman men guy friend of please hi hello hey thanks thank ok so well',
	'actually really legally full regular normal usa us',
);

/** Whose conviction it is, where it matters to nothing. */
export const kin = list(
	'brother sister son daughter father mother dad mom mum husband wife uncle aunt cousin nephew niece boyfriend girlfriend kid grandson',
);

/** Words of a sentence that tells of a conviction, and of nothing that would change the answer. */
export const telling = list(
	'convicted conviction convictions sentenced court case cases felony felonies felon felons crime crimes offense offence in on at',
	'from by for to with and who whose was were is am are be been being has have had got did committed state county district circuit',
	'superior judge found guilty pleaded pled plead there here back then years year ago since old over when name question lives live',
	'lived living moved now city town judgment released finished served completed sentence time prison',
);

/** Besides those, words of "can the governor pardon him": whose power it is and what would be done. */
export const ofPower = list(
	'can could may able allowed power authority have has the to is do does be grant give issue sign get act right',
	'pardon pardons pardoned pardoning clemency commute commutes commuted commutation reprieve amnesty forgive mercy',
	'conviction convictions convicted convict case sentence sentenced felony felonies felon felons crime crimes offense offence criminal',
	'prisoner prisoners inmate in on at from for by or and who with was state court ever also judge possible would it governor board',
	'years year old ago serving parole commission stop stay halt delay postpone execution pause block himself herself themselves itself self',
	'remit fine fines cancel now order whole state anyone everyone all',
	'murder murderer murderers robbery theft burglary fraud drug drugs assault',
);

/** Rows of `general.json` on who may pardon what: their yes or no answers every "can … pardon …" that is theirs. */
export const generalPowers = list(
	'presidentState governorFederal otherState vicePresident pope foreignRuler future impeachment impeachedPresident lawmaker lieutenant formerPresident myself corporation murder ownFamily',
);

/** Words of these questions that would turn others. */
export const ofSubject = list(
	'all any every each charge charges charged future former impeach impeached impeachment company corporation foreign senate congress legislature own himself herself myself self undo other another state states',
);

/**
 * Words after which "can the governor pardon him" is another question: turned round, on a condition, of somebody else, of
 * many, of another deed, at another time.
 */
export const turnsPower = list(
	'not never cannot cant couldnt wont isnt doesnt dont no none nobody neither nor only except unless without but however against',
	'or both any every each all everyone everybody whole group groups thousands hundreds mass class other others another different elsewhere',
	'if after once until till before when while during since again twice former ex old next new future later past last left leaving leaves resigned',
	'revoke revoked undo undone rescind reverse reversed withdraw cancel canceled cancelled take taken taking back away void invalid overturn overturned',
	'expunge expunged expungement seal sealed erase erased clear cleared wipe wiped vacate vacated dismiss dismissed drop dropped retrial appeal appeals',
	'rights gun guns firearm vote voting jury office license licence record deport deported deportation ice visa citizenship parole probation',
	'impeach impeached impeachment treason civil lawsuit suit divorce custody debt fines restitution ticket tickets ordinance traffic registry',
	'charged charges indicted indictment accused suspect arrested trial tried pending preemptive preemptively investigation innocent guilty acquitted',
	'juvenile minor dead died deceased late posthumous posthumously company corporation himself herself themselves itself self own',
	'sell sold selling buy bribe bribed pay paid paying money soldier soldiers sailor airman guardsman cadet troops base fort camp tribal tribe reservation navajo military martial army navy abroad country foreign',
	'force forced make ask need needs must should have has refuse refused deny denied reject rejected veto block stop recommend recommended',
	'help helps talk speak meet write writes dog cat pet speeding shoplifting misdemeanor misdemeanors passport nolle prosequi brig',
	'lawyer lawyers attorney telling tell victim victims notice notify notifying asking secret secretly quietly keep let lets cover covers include includes reach mean means work count counts',
	'matter matters refusal how why who what when where which instead rather than more less most many much few same veteran hold cabinet legislature congress senate council',
);

/** Words of other things than a power: with one of them the question is known only where every word was read. */
export const otherThings = list(
	'lawyer lawyers attorney help helps rights gun guns firearm jury licence license deport deported deportation visa citizenship passport',
	'lawsuit suit divorce custody debt ticket tickets ordinance registry expunge expunged expungement seal sealed erase erased juvenile dead died',
	'company corporation sell sold selling buy bribe bribed pay paid paying money dog cat pet speeding secret secretly quietly revoke revoked undo',
	'undone reverse reversed twice former ex again victim victims notice notify telling tell talk speak meet charged charges trial innocent acquitted',
	'impeach impeached impeachment treason only keep let lets cover covers refusal nolle prosequi',
);

/** Words of what is told beside it, after which an office may have nothing to pardon, or another has it. */
export const turnsStory = list(
	'nolle prosequi nolled',
	'not never cant cannot wont hasnt havent isnt wasnt didnt doesnt dont without unless except charged charges indicted accused arrested trial pending awaiting',
	'acquitted dismissed dropped overturned vacated exonerated expunged sealed reversed pardoned commuted appeal appeals appealed juvenile dead died',
	'military martial army navy tribal tribe reservation country foreign canada federal feds impeached governor president board recommended voted refused denied',
);

/** Words by which some of these are asked besides. */
export const ofWay: Readonly<Partial<Record<AskCode, ReadonlySet<string>>>> = {
	alone: list(
		'alone by on own without unilaterally just single handedly boards council councils commission vote votes consent recommendation senate cabinet committee minister government approval skip bypass hearing legislature court pardons paroles parole governors elected executive before reports report reported advises push put hold it off back day days week weeks month months recommending recommends agreeing agrees ok okay permission',
	),
	against: list(
		'against board boards us vote votes voted recommendation advice advise if even though although says said say no rejected rejects refuses refused denied denies turned down ignore overrule override disregard council councils commission senate pardons paroles still but after cabinet two three four five six seven of panel voting recommended recommends board dont wants tells told denial opposed whatever despite regardless anyway all same everybody everyone whole rest other others hearing once when while opposite yes',
	),
	'need-board': list(
		'need needs require requires vote votes permission consent recommendation must should ask asks have council councils commission before first approval boards members any pardons paroles from senate go run pass through past agree agrees other others else ok okay approve approves sign off hear heard look review case act',
	),
	bound: list(
		'bound binding bind binds must follow obey listen boards advice council commission recommendation recommendations vote pardons paroles review advisory board do what they say says said tells told have has obliged obligated held stick go along with recommends recommended decide decides decided thumbs up wants voted votes if when once yes',
	),
	refuse: list(
		'veto reject refuse block stop kill sink nix torpedo boards commission council cabinet wants recommends recommended granted votes voted that pardons paroles vote even if though others other rest else members for board turn turned turns down deny denies denied rejects refuses say says said no yes after when once all everybody everyone whole throw out toss approves approved approve unanimous unanimously recommendation still',
	),
	'must-sign': list(
		'must need needs sign approve follow grant has says said yes boards commission cabinet recommends recommended wants votes voted if bind binds pardons paroles agree when',
	),
	'board-alone': list('without commission council cabinet if votes no against refuses boards pardons paroles says'),
	outvoted: list('outvoted outvote overrule overruled boards on vote members pardons'),
};

const restores = 'restore|restores|return|returns|give|gives|bring|brings|reinstate|reinstates';
const lets = 'let|lets|allow|allows';
const guns = 'gun|guns|firearm|firearms';
const erases =
	'erase|erases|hide|hides|clear|clears|wipe|wipes|clean|cleans|remove|removes|delete|deletes|expunge|expunges|seal|seals';
const may = 'can|could|may';
const after = 'after|with|once|if';
const asked = 'does|will|would|can|could';

/** Whole questions, without fillers: what a fact of a place answers with its yes or no. */
export const plainFacts: Table<AskCode> = [
	[
		'^ is|are there fee|fees|cost|charge for|to? apply|applying|file|filing|ask? for? pardon|clemency|application? $ / ^ does pardon|clemency application? cost|have cost|fee|money? $ / ^ is application free $ / ^ do have to? pay for? to? apply? for? pardon|clemency $',
		'cost',
	],
	[
		`^ ${asked} pardon ${restores} back? ${guns} rights? back? $ / ^ ${asked} pardon ${restores}|include|includes back? right|rights to own|bear|have|carry|possess|use ${guns}|arms back? $`,
		'guns',
	],
	[
		`^ ${may} own|have|buy|possess|get ${guns} rights? back? again? ${after} pardon|pardoned $ / ^ ${after} pardon ${may} own|have|buy|possess ${guns} again? $ / ^ ${may} own|have|buy|possess ${guns} again? ${after} get|am|is|are|gets pardon|pardoned $ / ^ do get ${guns} rights? back after|with pardon $`,
		'guns',
	],
	[
		`^ ${asked} pardon ${restores} back? right? to? vote|voting rights? back? $ / ^ ${may} vote again? ${after} pardon|pardoned $ / ^ ${asked} pardon ${lets} to? vote again? $ / ^ ${asked} pardon ${lets} to? register to vote again? $`,
		'vote',
	],
	[`^ ${asked} pardon ${restores} back? civil rights back? $`, 'rights'],
	[
		`^ ${may} serve|sit on jury again? ${after} pardon|pardoned $ / ^ ${may} be juror ${after} pardon $ / ^ ${asked} pardon ${lets} to? serve|sit on jury duty? again? $ / ^ ${asked} pardon ${lets} to? be juror again? $ / ^ ${asked} pardon ${restores} back? jury rights|service|duty|eligibility back? $ / ^ ${asked} pardon ${restores} eligibility|right for|to jury service|duty $ / ^ ${asked} pardon ${restores} right to serve|sit on jury $ / ^ ${may} pardoned felon? be juror $ / ^ ${may} pardoned felon? serve|sit on jury $`,
		'jury',
	],
	[
		`^ ${may} run|stand for public? office again? ${after} pardon|pardoned $ / ^ ${may} hold public? office again? ${after} pardon|pardoned $ / ^ ${asked} pardon ${restores} right|eligibility to|for hold? public office $ / ^ ${asked} pardon ${lets} to? hold|run for? public? office again? $ / ^ ${may} pardoned felon? hold public? office $`,
		'office',
	],
	[
		`^ ${asked} pardon ${erases} criminal? record|conviction|history|case|felony|charge|file from? employers|landlords|employer|landlord|police|public? $ / ^ does|will pardon expunge|expunges $ / ^ is|are record|conviction|history|pardoned erased|sealed|expunged|cleared|removed|gone|conviction erased|sealed|expunged|cleared|removed? by|after pardon? $ / ^ will record|conviction be erased|sealed|expunged|cleared|gone after|by|with pardon $ / ^ does absolute|provisional pardon ${erases} criminal? record|conviction $`,
		'record',
	],
	[
		`^ ${asked} pardon end|ends|stop|stops|cancel|cancels|block|blocks civil? lawsuit|suit|lawsuits|suits|case|judgment $`,
		'suit',
	],
	[
		'^ can|could|may|will be|get? pardon|pardoned|pardoning before conviction|trial|convicted|being? convicted|tried? $ / ^ can|could|may get? pardon|pardoned before am|is|being convicted $',
		'before',
	],
	[
		'^ does|must|do|is|has board|commission|council|vote|decision have|need|needs? to? be? unanimous|unanimously|vote|agree|decide unanimous|unanimously? $ / ^ does|must board|commission|council|vote be|decide|vote|agree unanimous|unanimously $',
		'unanimous',
	],
	['^ is majority of? vote|votes? of? board? enough? $ / ^ does board need majority vote? $', 'majority'],
	[
		`^ ${may} apply|ask|petition|file for? pardon|clemency? while|from still? in? on? prison|jail|sentence|serving time|sentence? $ / ^ ${may} prisoner|inmate|prisoners in? prison|jail? apply|ask|petition for? pardon|clemency $ / ^ ${may} in prison|jail apply|ask|petition for? pardon|clemency $`,
		'while-serving',
	],
	[
		`^ ${may} apply|ask|petition|file for? pardon|clemency? while|whilst still? on parole|probation|supervision|supervised|paper release? $`,
		'on-supervision',
	],
	[`^ ${may} clemency|pardon|governor|board? forgive|cancel|reduce|remit fine|fines $`, 'fine'],
	['^ can|could|may dead|deceased be pardoned|pardon $ / ^ can|could be? pardoned|pardon after death $', 'dead'],
	['^ can|could pardon be conditional|have conditions|revoked $', 'conditions'],
	['^ can|could|is pardon be? revoked|rescinded|cancelled|canceled $', 'revoke'],
	[
		'^ can|could|may mayor pardon city? ordinance|ticket|violation|offense|offence violation|violations? $',
		'municipal',
	],
	[
		'^ can|could|may pardon $ / ^ can|could|may pardon ordinance|city|municipal? ordinance? violation|violations|ticket|tickets|offense|offence|fine $ / ^ can|could|may pardon ordinance|city|municipal ordinance? $',
		'municipal',
	],
	['^ does|must governor|board have? to? give|state reasons for? pardon? $', 'reasons'],
	['^ can|could|may juvenile|juveniles be pardoned|adjudication be pardoned $', 'juvenile'],
	['^ can|could|may deferred adjudication be? pardoned|pardon $', 'deferred'],
];

/** The same for the general questions, whose officers are words as well: keys of `config/clemency/general.json`. */
export const plainGenerals: Table<string> = [
	['^ can|could|may president|governor|presidents be? impeached for .. pardon|pardons|pardoning $', 'impeachedFor'],
	['^ is pardon|clemency right $ / ^ is there right to be? pardon|pardoned|clemency $', 'rightTo'],
	['^ does|do|can|will pardon|pardons expire|expires $', 'expire'],
	['^ can|could|may plead|take fifth|5th after pardon|pardoned $', 'testify'],
	['^ has|have|did any? president|presidents ever? pardon|pardoned himself|themselves $', 'selfPardoned'],
	[
		'^ can|could|may commutation be? revoked|rescinded|undone|cancelled|canceled|withdrawn|reversed $ / ^ can|could|may governor|president take back commutation once? given|granted? $',
		'revokeCommutation',
	],
	[
		'^ can|could|may inmate|prisoner|somebody|someone? refuse|decline|reject commutation $ / ^ can|could|may inmate|prisoner|somebody|someone? turn down commutation $',
		'refuseCommutation',
	],
	[
		'^ does|do congress|senate have|need to? approve|confirm pardon|pardons $ / ^ can|could|may congress|senate limit|restrict|stop|block|regulate presidential? pardon|pardons power? $',
		'congress',
	],
	[
		'^ can|could|may governor|governors pardon someone|somebody|anyone|person|people convicted? from|in another|different state $',
		'otherState',
	],
	['^ did founding? framers|founders|fathers argue|debate|disagree about? pardon? power? $', 'framers'],
	[
		'^ does|do|must|should pardon have|need|needs? to? be? writing|written $ / ^ does|do have|need|needs? to? be? writing|written $',
		'written',
	],
	[
		'^ does|do|must pardon? have|need|needs? to? list|name|specify|mention specific? crime|crimes|offense|offenses|charges $',
		'listCrimes',
	],
	['^ is|are preemptive pardon|pardons legal|allowed|valid|possible|constitutional|lawful $', 'preemptive'],
	[
		'^ can|could|may judge|court|judges|courts overturn|reverse|void|undo|cancel|block|invalidate|revoke governors pardon|pardons $',
		'courtUndoGovernor',
	],
	[
		'^ can|could|may someone|somebody|person|people|veteran? already? deported still? get|be? pardon|pardoned $',
		'deportedStill',
	],
	['^ can|could|may state? legislature|legislatures pardon|pardons someone|somebody|anyone|people? $', 'legislature'],
	[
		'^ can|could|may both|two|2 states charge|prosecute|try same? thing|crime|deed|act? after? one? pardoned|pardons? $',
		'twoStates',
	],
	[
		'^ does|do congress|senate have|need|needs to? approve pardon|pardons $ / ^ can|could|may congress|senate stop|block|prevent president from? pardoning friends? $ / ^ can|could|may congress|senate pardon|pardons crime|crimes|felony|conviction? $ / ^ can|could|may house representatives pardon $ / ^ can|does congress grant|issue pardon|pardons $ / ^ can|could|may senate|congress overrule|override|overturn|reverse|revoke|cancel|undo|block|void presidential|presidents|trumps|bidens? pardon|pardons? by|from? president|trump|biden? $',
		'congress',
	],
	['^ can|could|may judge|court|judges|courts|justices grant|give|issue? pardon|pardons $', 'court'],
	['^ can|could|may supreme court grant|give|issue? pardon|pardons $', 'court'],
	['^ can|could|may vice president grant|give|issue? pardon|pardons $', 'vicePresident'],
	['^ can|could|may vance|harris|kamala grant? pardon|pardons $', 'vicePresident'],
	['^ can|could|may mayor|mayors grant? pardon|pardons $', 'mayor'],
	[
		'^ can|could|may prison? sheriff|warden|prosecutor|cop|police grant|give? pardon|pardons|clemency inmate|prisoner|felon? $ / ^ can|could|may district attorney grant? pardon $',
		'sheriff',
	],
	[
		'^ can|could|may pardon attorney grant|give? pardon|pardons? $ / ^ can|could|may attorney general grant|give? pardon|pardons $',
		'pardonAttorney',
	],
	['^ can|could|may pope grant? pardon american? prisoner|inmate|conviction|crime? $', 'pope'],
	[
		'^ can|could|may foreign president|king|ruler pardon american? prisoner|conviction|crime|in? american? prison? $',
		'foreignRuler',
	],
	[
		'^ can|could|may next|new|another|later|future president undo|revoke|cancel|reverse|overturn|rescind pardon|pardons $',
		'newPresident',
	],
	['^ can|could|may trump cancel|undo|revoke|void bidens|biden pardons|pardon $', 'newPresident'],
	[
		'^ can|could|may pardon|pardons|clemency be? revoked|rescinded|undone|cancelled|canceled|withdrawn|reversed $',
		'revoke',
	],
	[
		'^ can|could|may pardon|clemency be? refused|declined|rejected|turned down? $ / ^ can|could|may refuse|decline|reject pardon $ / ^ can|could|may turn down pardon $ / ^ can|could|may say no to pardon $',
		'refuse',
	],
	[
		'^ does|is accepting|accept|taking pardon mean|admit|admitting|admission guilt|guilty? $ / ^ does pardon admit guilt $',
		'admitsGuilt',
	],
	[
		'^ can|could|may president|trump|presidents pardon himself|themselves|herself $ / ^ is self pardon legal|possible|valid $',
		'selfPardon',
	],
	['^ can|could|may self pardon $', 'selfPardon'],
	[
		'^ can|could|may be? pardon|pardoned before charge|charged|trial|convicted|conviction|indicted|tried|being charged|convicted? $',
		'preemptive',
	],
	[
		'^ can|could|does pardon cover|reach|include future crimes|crime|offenses $ / ^ can|could future crimes be pardoned $',
		'future',
	],
	[
		'^ can|could|may impeachment be? pardoned $ / ^ can|could|may president|trump? pardon impeachment $ / ^ can|could|will|would|does pardon erase|undo|cancel|stop impeachment $ / ^ will|would|can impeachment be gone|erased|undone by|with|through pardon $',
		'impeachment',
	],
	[
		'^ can|could|may impeached president|presidents be pardoned $ / ^ can|could|may president|presidents who was|got|gets|is|has|been? been? impeached be pardoned $ / ^ can|could|may president be pardoned if|after impeached|impeachment $',
		'impeachedPresident',
	],
	['^ can|could|may impeached president pardon|grant? pardons? $', 'impeachedPardons'],
	['^ can|could|may treason be? pardoned|pardon $ / ^ is treason pardonable $', 'treason'],
	['^ can|could|may murder|murderer be? pardoned|pardon $ / ^ can|could|may pardon murder|murderer $', 'murder'],
	[
		'^ can|could|may president|governor? pardon whole|entire? group|everyone|everybody $ / ^ can|could group be pardoned at? once? $ / ^ is mass|blanket|group pardon possible $',
		'group',
	],
	[
		'^ can|could|may corporation|company|companies|business|firm|corporations be? get? pardoned|pardon $ / ^ can|could|may president? pardon corporation|company|business|firm $',
		'corporation',
	],
	[
		'^ do need lawyer|attorney to? for? ask|apply|request|get|file? for? pardon|clemency? $ / ^ is lawyer needed|required for pardon $',
		'lawyer',
	],
	[
		'^ does|do|will|would pardon|pardons erase|clear|wipe|clean|expunge|seal|remove criminal? record|conviction|history $',
		'record',
	],
	[
		'^ does|do|will|would pardon mean|say|prove is|are? innocent|innocence $ / ^ does pardon make innocent $',
		'innocent',
	],
	[`^ does|do|will|would pardon|pardons ${restores} back? ${guns} rights? back? $`, 'guns'],
	[`^ does|do|will|would pardon|pardons ${restores} back? right? to? vote|voting rights? back? $`, 'vote'],
	['^ does|do|will|would|can pardon stop|prevent|block|cancel|end deportation|removal $', 'immigration'],
	[
		'^ does|do|will|would|can pardon|pardons stop|end|cancel|block civil? lawsuit|lawsuits|suit|suits|case|judgment|claim $',
		'civil',
	],
	[
		'^ can|could|may dead|deceased be? pardoned|pardon $ / ^ can|could|may be pardoned after death $ / ^ can|could|may pardon dead|deceased $',
		'dead',
	],
	['^ does|will|would pardon cancel|erase|forgive fines|restitution|fine $', 'restitution'],
	[
		'^ can|could|may president|trump|presidents pardon state crime|crimes|conviction|convictions|offense|offenses|charges|prisoners $',
		'presidentState',
	],
	[
		'^ can|could|may governor|governors pardon federal crime|crimes|conviction|convictions|offense|felony $',
		'governorFederal',
	],
	[
		'^ can|could|may governor pardon conviction|convictions|crime from|in|of another|other state|states $',
		'otherState',
	],
	['^ can|could|may former|ex president|presidents grant? pardon|pardons $', 'formerPresident'],
	['^ can|could|may president pardon on|in? last day $', 'leavingOffice'],
	[
		'^ does|do|will|would|can commutation|commutations clear|erase|remove|wipe|expunge|delete criminal? felony|conviction|record|history off? $',
		'sentenceLength',
	],
	[
		'^ can|could|may congressman|congresswoman|congressperson|congressmen|representative|senator|senators|lawmaker|lawmakers|legislator|legislators local? grant|give|issue? pardon|pardons felony|crime|conviction? $',
		'lawmaker',
	],
	[
		'^ can|could|may lieutenant|lt|deputy governor|gov|governors grant|give|issue? pardon|pardons felony|crime|conviction? $ / ^ does|do|has lieutenant|lt governor|gov|governors have? the? pardon? power|authority to? pardon|pardons? $',
		'lieutenant',
	],
	['^ can|could|may governor|governors pardon himself|herself|themselves|themself $', 'governorSelf'],
	[
		'^ is pardon same as|thing dropped|dropping|dismissed|dismissing? charges|charge|dismissal|acquittal $ / ^ is pardon same thing? as having? charges dropped|dismissed $ / ^ is pardon same as|thing as? dismissal|acquittal|dropped|dropping|dismissed charges? $',
		'sameAsDropped',
	],
	['^ is pardon same thing? as parole $ / ^ is parole same thing? as pardon $', 'sameAsParole'],
	[
		'^ am|is|are still? felon|felons|convicted still? after|with commutation|commuted sentence? $ / ^ does|do|will conviction|felony stay|remain|stays after commutation $',
		'afterCommutation',
	],
	[
		'^ can|could|may president|trump|presidents pardon thousands at? once? $ / ^ is true that? president|trump can|could pardon ten? thousand|thousands at? once? $ / ^ can|could|may president|trump pardon ten|hundred|five? thousand|thousands|10000|1000|5000 at? once? $',
		'thousands',
	],
	[
		'^ does|do|will|would|can state|states pardon|pardons lift|lifts|end|ends|remove|removes|clear|clears federal gun|firearm|firearms|guns ban|disability|prohibition $',
		'statePardonGuns',
	],
];

/** Officers who pardon nothing whatever it is, and the words they are called by: "can the pope pardon …". */
export const withoutPower: Readonly<Record<string, readonly string[]>> = {
	congress: ['congress', 'senate'],
	lawmaker: ['congressman', 'congresswoman', 'senator', 'senators', 'lawmaker', 'lawmakers', 'representative'],
	lieutenant: ['lieutenant governor', 'lt governor'],
	court: ['judge', 'court', 'supreme court', 'judges', 'courts'],
	vicePresident: ['jd vance', 'vice president', 'vance', 'vp', 'veep'],
	sheriff: ['sheriff', 'warden', 'prison warden', 'prosecutor', 'district attorney'],
	pardonAttorney: ['pardon attorney', 'attorney general'],
	pope: ['pope'],
	foreignRuler: ['foreign president', 'foreign king'],
	formerPresident: ['former president', 'ex president'],
};
