import type { AskCode } from '../../judge/ask.js';

/* What a guess may choose, by example, and what has to be said for it. A label beginning `g:` is a general question. */

/** What nobody asks in a message without one of these words: its answer begins with yes or no. */
export const neededInMessage: readonly { readonly of: ReadonlySet<string>; readonly said: RegExp }[] = [
	// "Would a pardon help", behind any story.
	{
		of: new Set([
			'deportation',
			'g:immigration',
			'g:immigrationGrounds',
			'g:drugDeportation',
			'g:immigrationPresident',
			'g:detention',
		]),
		said: /\b(?:deport\w*|remov\w*|immig\w*|ice|uscis|green ?card\w*|visas?|citizen\w*|noncitizen\w*|resident|residency|undocumented|illegal\w*|aliens?|daca|inadmiss\w*|status|asylum|refugees?|naturali\w*|countr\w+|border|born|sent back|send (?:him|her|them|me) back|papers|detain\w*|detention|stay|foreign\w*|migrants?|immigrants?|lpr|tps|notice to appear|nta|overstay\w*|haitian\w*|mexican\w*|honduras|salvador|guatemala\w*|vietnam\w*|cambodia\w*|laos|mexico)\b/,
	},
	{
		of: new Set(['guns']),
		said: /\b(?:guns?|firearms?|rifles?|pistols?|shotguns?|handguns?|hunt\w*|shoot\w*|weapons?|ammo|ammunition|carry|ccw|atf|nics|2a|2nd amendment|second amendment|muzzleloader\w*|archery|glock|revolver|background check)\b/,
	},
	// "Does he even need a pardon".
	{
		of: new Set(['vote']),
		said: /\b(?:vot\w*|ballots?|polls?|regist\w*|elect\w*|civil|rights?|citizen\w*|november|primary)\b/,
	},
	{
		of: new Set(['innocence']),
		said: /\b(?:innocen\w*|exonerat\w*|wrong\w*|clear\w*|didnt|did not|never did|dna|guilt\w*|compensat\w*|framed|name|confess\w*|actual|false\w*|not him|mistak\w*|proof|prove\w*|vindicat\w*|forgiv\w*|kind|means?|mean)\b/,
	},
	{
		of: new Set(['g:illness']),
		said: /\b(?:sick\w*|ill|illness\w*|cancer\w*|health\w*|medical\w*|dying|dies|disease\w*|terminal\w*|disab\w*|old|older|elderly|age|aged|stroke|dementia|alzheimers|hospice|hospital|heart|stage|blind|wheelchair|kidneys?|liver|surgery|pregnan\w*|compassionate|mentally|fail\w*|\d+)\b/,
	},
	{
		of: new Set(['g:status']),
		said: /\b(?:check\w*|status|pending|heard|hear|track\w*|find out|look(?:ed|ing)? (?:it )?up|docket\w*|stands?|decided|received|got it|know if|know whether|call|calls|where is|wheres|happening|updates?|number|open|lost|process\w*|progress|list|waiting|filed|alive)\b/,
	},
	{
		of: new Set(['g:federalGunsRestored', 'g:statePardonFederalGuns', 'g:reliefGuns']),
		said: /\b(?:federal\w*|feds?|atf|925|ffl|president\w*|trump|biden)\b/,
	},
	{
		of: new Set(['g:statePardonGuns']),
		said: /\b(?:federal\w*|feds?|atf|ban|form|store|dealer|shop|nics|check|4473)\b/,
	},
	{
		of: new Set(['on-supervision']),
		said: /\b(?:probation|parole|paroled|supervis\w*|papers?|paper|po|p o|officer|restitution|fines?|fees?|costs?|debts?|ow(?:e|es|ed|ing)|pa(?:y|id|ying)|monitor|ankle|community control|halfway|registry|release)\b/,
	},
	{
		of: new Set(['while-serving']),
		said: /\b(?:prison|jail|inside|locked|incarcerat\w*|serv(?:e|es|ing|ed)|bars|inmates?|cell(?:ie)?|time|sentence|lif(?:e|ers?)|lwop|lockup|(?:in|from) (?:t?here)|home|bid|left|row|pen|penitentiary|camp|halfway|years)\b/,
	},
	{
		of: new Set(['deferred']),
		said: /\b(?:defer\w*|withheld|withhold|diver\w+|adjudicat\w*|dismiss\w*|dropped|(?:never|not|no|without) (?:a )?(?:conviction|convicted)|before judgment|first offender|continued|suspended|supervision|sis|pbj|nolle|plea|guilty)\b/,
	},
	{
		of: new Set(['juvenile']),
		said: /\b(?:juv\w*|minors?|kids?|teen\w*|young\w*|youth|child\w*|school|boy|girl|age|under 18|underage|family court|delinquen\w*|1[0-7])\b/,
	},
	{
		of: new Set(['dead']),
		said: /\b(?:dead|die[ds]?|dying|death|late|posthum\w*|graves?|pass(?:ed|ing)|gran\w*|great|ancest\w*|hanged|hung|executed|buried|deceased|killed|gone|estate|after (?:he|she|his|her|their))\b/,
	},
	{
		of: new Set([
			'g:certRehabApplies',
			...['Rehab', 'Employ', 'Relief', 'Conduct'].map((kind) => `g:differCert${kind}Pardon`),
		]),
		said: /\b(?:certificat\w*|rehab\w*|employab\w*|good conduct|relief)\b/,
	},
	{ of: new Set(['g:januarySixGuns']), said: /\b(?:jan\w*|j6\w*|capitol|6th|rioters?|insurrection\w*)\b/ },
	{
		of: new Set(['g:earlyPresidents']),
		said: /\b(?:early|earlier|first|old|older|before|presidents|century|history|list|table|\d+)\b/,
	},
	{ of: new Set(['g:plea']), said: /\b(?:plea\w*|pled|guilty|nolo|contest|alford|deal)\b/ },
	// "Is it true that Carter pardoned his brother" is asked of him alone.
	{
		of: new Set(['g:familyPardoned']),
		said: /\b(?:any\w*|ever|presidents?|others?|who|which|what|whose|examples?|list|clinton|biden|trump)\b/,
	},
	{ of: new Set(['g:simplePardon']), said: /\bsimple pardons?\b|\bsimple or\b|\bor simple\b/ },
	{
		of: new Set(['g:residence']),
		said: /\b(?:federal\w*|feds?|president\w*|trump|biden|us|usa|america\w*|united|country|overseas|abroad|citizens?)\b/,
	},
	{
		of: new Set(['before']),
		said: /\b(?:before|until|without|trial|charg\w*|indict\w*|arrest\w*|accus\w*|pending|plead\w*|plea|verdict|advance\w*|pre ?empt\w*|pre|yet|investigat\w*|not|never|ahead|b4|await\w*|case|jury|tried|suspect\w*|if|future|early|guilty)\b/,
	},
	// "May I go there myself" asks for no pardon of one's own making.
	{
		of: new Set(['g:myself']),
		said: /\b(?:pardon\w*|forgiv\w*|commut\w*|absolv\w*|clear|free|grant|give|write) (?:\w+ ){0,2}(?:me|myself|self)\b|\bself ?pardon|\b(?:my|ones|your) own pardon|\bmyself (?:\w+ )?(?:a )?pardon/,
	},
	{
		of: new Set(['cert-alternative']),
		said: /\b(?:instead|easier|quicker|faster|simpler|cheaper|less|other|another|else|alternatives?|automatic\w*|without|expung\w*|seal\w*|set aside|certificates?|paper|by (?:itself|themselves|law)|on (?:its|their) own|skip|even need|need (?:a|the|to|it|this|one)|restor\w*|come back|wait)\b/,
	},
	{ of: new Set(['on-appeal']), said: /\b(?:appeal\w*|habeas|motion|court|circuit|writ|petition)\b/ },
	{
		of: new Set(['votes', 'unanimous', 'majority']),
		said: /\b(?:\d (?:out )?(?:of|to) \d|enough|vot\w+|boards?|members?|council|panel|commission\w*|justices|unanim\w*|majority|agree|cabinet|everybody|all|of them|say yes)\b/,
	},
];

/** Asked for by their names alone: "fee", "form", "votes needed"; other words may only tell of a case. */
export const asNouns: ReadonlySet<string> = new Set([
	...['cost', 'where', 'duration', 'votes', 'holder', 'meets', 'chances', 'law-text', 'kinds', 'numbers', 'how-many'],
	...['members', 'difference', 'cert-alternative'],
]);

/** Where a state is named these general questions are topics of its law. */
export const placedAs: ReadonlyMap<string, AskCode> = new Map([
	['murder', 'barred'],
	['early', 'when'],
	['papers', 'where'],
	['startPetition', 'where'],
	['status', 'where'],
	['afterApplying', 'need-board'],
	['compensation', 'innocence'],
	['innocentAsks', 'innocence'],
	['afterPardon', 'record'],
	['partOfSentence', 'partial'],
	['execution', 'may'],
	['licence', 'licence'],
	['felonPresident', 'office'],
	['court', 'who'],
	['sheriff', 'who'],
]);

/** The same where a state is named: a federal conviction is told of the President's. */
export const ofStateAs: ReadonlyMap<string, AskCode> = new Map([
	['marijuana', 'group'],
	['marijuanaAll', 'group'],
]);

/** Which court and whose case is meant is read by the names in the message. */
export const leftToTables: ReadonlySet<AskCode> = new Set<AskCode>([...(['numbers', 'clause', 'general'] as const)]);

/** General questions that are asked of the court that is named. */
export const ofPlace: ReadonlySet<string> = new Set([
	...['presidentState', 'governorFederal', 'foreignRuler', 'military', 'tribal', 'guardCourt', 'formerPresident'],
	...['twoSovereigns', 'presidentStateDisputed', 'pope'],
]);

/** General questions that say nothing of a state: where one is named, what was read of its law stands. */
export const ofNoState: ReadonlySet<string> = new Set([
	...'anyCrime bodyArmor capitalClemency capitalHearing czarAttorney czarDecides czarNow czarReach'.split(' '),
	...'executionDeadline federalAfterCourt federalAgain federalBoth federalCall federalConduct'.split(' '),
	...'federalDetainer federalDetainerBars federalEmail federalExpunge federalFine federalForgot'.split(' '),
	...'federalForm federalHandwritten federalHelp federalHome federalJudgeAsked federalLeaveHelps'.split(' '),
	...'federalLetter federalMoot federalOffences federalOwnForm federalPages federalPending'.split(' '),
	...'federalProsecutor federalRate federalReaders federalReceived federalRelative federalRelease'.split(' '),
	...'federalRemedies federalRules federalScam federalSellingPresident federalSendHome federalServed'.split(' '),
	...'federalSign federalSpanish federalTold federalUpdate federalWarden federalWardenHelps'.split(' '),
	...'federalWhy foreignConvictionGuns indultoWord innocentForm jobForm lifeCommute lifeCommuted'.split(' '),
	...'neverConvicted orderDecision pardonExpunge prior recordSuspension refuseCommutation'.split(' '),
	...'revokeCommutation statesVote unpardonable waivedAppeal'.split(' '),
]);

/**
 * What nobody asks in a sentence without one of these: guessed of others a topic is chance. "Can I apply" asks of no
 * parole, "can he be pardoned" of no age, and a number alone is none.
 */
export const neededInSentence: Readonly<Partial<Record<AskCode, RegExp>>> = {
	'on-supervision':
		/\b(?:probation\w*|parole\w*|supervis\w+|papers?|released?|halfway|monitor\w*|ankle|fines?|fees?|restitution|debts?|costs?|ow(?:e|es|ed|ing)|paid|pay|paying|payback|unpaid|money|sentences?|terms?|finish\w*|complet\w*|done|over|off|still|victims?|\d+)\b/,
	relative:
		/\b(?:mom|mum|mother|father|dad|parents?|wife|husband|spouse|sisters?|brothers?|sons?|daughters?|famil\w+|relatives?|friends?|cousin|uncle|aunt|grand\w*|girlfriend|boyfriend|fianc\w*|kids?|child\w*|behalf|else|others?|any(?:one|body)|some(?:one|body)|pastor|church|employer|lawyer|attorney|for (?:him|her|them|my|me|a|another)|his|her|their|instead|himself|herself|we|us|strangers?|guardian|power)\b/,
	partial:
		/\b(?:part\w*|some|one|only|both|each|several|all|just|two|three|\d+|certain|specific|either|every|other|rest|half|single|which)\b/,
	deadline:
		/\b(?:time|times|long|deadlines?|days?|when|whenever|soon|must|have to|has to|had to|required?|by|limits?|never|ever|clock|hurry|quick\w*|fast|months?|years?|weeks?|within|forever|sit|sits|wait|waits|act|before|late|expire\w*)\b/,
	municipal:
		/\b(?:city|cities|town|towns|village|county|local\w*|ordinances?|municipal\w*|muni|mayors?|parking|codes?|bylaws?|noise|open container|loitering|jaywalk\w*|citations?|fined?|speeding|traffic court)\b/,
	deferred:
		/\b(?:defer\w*|withh\w+|diver\w+|adjudicat\w*|dismiss\w*|dropped|drop|noll\w+|nolo|contest|continued|suspended|supervision|sis|pbj|plea|pled|plead\w*|guilty|judge?ment|first|never|without|convict\w*|complet\w*|expung\w*|sealed|set)\b/,
	'must-sign':
		/\b(?:sign\w*|approv\w*|accept\w*|grant\w*|final\w*|free|home|done|over|go|goes|come|comes|coming|automatic\w*|agree\w*|say|says|follow\w*|rubber|stamp\w*|governors?|gov|boards?|yes|bound|pass|desk|waits?|official)\b/,
	juvenile:
		/\b(?:\d+yo|kids?|child\w*|minors?|juv\w*|young\w*|teen\w*|boys?|girls?|youth\w*|under\w*|adult\w*|adjudicat\w*|delinquen\w*|school|age[ds]?|old|grade|baby|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)\b|\b(?:was|were|age|at|when|old|turned|only|just) (?:\w+ )?\d{1,2}\b|\b\d{1,2} (?:when|at the time|years? old|yo)\b/,
};
/** Words of another topic: "how often are hearings" asks for no chances, "who votes" for whoever sits there. */
export const ofOthers: Readonly<Partial<Record<AskCode, RegExp>>> = {
	again: /\b(?:refund\w*|money back|give it back)\b/,
	chances: /\b(?:hearings?|meets?|meetings?)\b/,
	members: /\b(?:waits?|waiting) (?:on|for) (?:the|a|his|her) (?:board|commission|council|panel)\b/,
	'must-sign': /\bsign\w*\b.*\b(?:him ?self|his ?self|her ?self|them ?sel(?:f|ves)|their ?sel(?:f|ves))\b/,
	support: /\bcounts?\b/,
	who: /\b(?:votes?|voting)\b/,
	when: /\b(?:included|covered)\b/,
};

/** Verbs by which somebody asks about an own step: "how do I ask for it back", "what do we send them". */
const howOneAsks =
	/^(?:(?:and|so|but|also|then) )*(?:how (?:do|can|would|should) (?:i|he|she|we|they) (?:ask|apply|petition|file|request)|what (?:do|would|should) (?:i|he|she|we|they) (?:send|fill|file|write|mail))\b/;

/**
 * What is asked in words of its own, whatever was guessed of them: of which labels (null = of any), in which words, and
 * where something else of the message has to be told as well, in which.
 */
export const insteadOf: readonly {
	readonly of: RegExp | null;
	readonly said: RegExp;
	readonly told?: RegExp;
	readonly label: string;
}[] = [
	// Who has been on parole and is not any more.
	{
		of: /^(?:on-supervision|happened|may)$/,
		said: /\bafter (?:(?:my|his|her|their|the) )?(?:probation|parole)\b/,
		label: 'when',
	},
	// "She filed under Biden and never heard. Does she have to file all over": nobody refused it.
	{
		of: /^(?:again|duration|may|late|g:.*)$/,
		said: /\b(?:file|apply|start|submit|send|ask|refile|reapply)\b(?: \w+){0,4} (?:over|again|anew|new)\b|\b(?:refile|reapply|resubmit)\b|\b(?:old|first|original|petition|application) (?:\w+ ){0,4}?(?:good|counts?|open|valid|alive|pending)\b/,
		told: /\b(?:never|not|no|nothing|still)\b.*\b(?:under|president|trump|biden|obama|governor|term)\b|\bunder\b.*\b(?:never|no|nothing|still)\b/,
		label: 'g:officeEnds',
	},
	// "They won't hire her at the nursing home. Would a pardon help with that".
	{
		of: null,
		said: /^(?:(?:so|and|but) )*(?:will|would|does|do|can|could) (?:a|the|her|his|my) pardon (?:\w+ ){0,2}?(?:help|fix|change|solve)(?: (?:\w+ )?(?:with )?(?:that|this|it|any))?(?: and)?$/,
		told: /\b(?:hire[ds]?|hiring|jobs?|employers?|employment|get(?:ting)? on (?:at|with)|(?:to|wants?|wanna) work (?:at|for|in|as))\b/,
		label: 'licence',
	},
	// "Nobody can be pardoned before a charge, he says. Which case should I have cited".
	{
		of: null,
		said: /\b(?:which|what) (?:supreme court )?(?:case|decision|ruling)\b.*\b(?:cited?|says?|said|holds?|held|proves?|quoted?)\b/,
		told: /\bbefore (?:\w+ ){0,3}?(?:charge[ds]?|trial|tried|indicted)\b/,
		label: 'g:exParteGarland',
	},
	// "Do we need the DA to agree" is asked of whoever may object.
	{
		of: /^need-board$/,
		said: /^(?!.*\b(?:board|council|commission|cabinet|governor|justices)\b).*\b(?:da|das|prosecutors?|district attorney|states attorney|judges?|sheriff|victims?|police)\b/,
		label: 'objection',
	},
	// "Does she need my signature".
	{
		of: /^must-sign$/,
		said: /\b(?:my|his|her|their|our|your) (?:own )?(?:signature|permission|consent|ok)\b/,
		label: 'relative',
	},
	{
		of: null,
		said: /\b(?:does|must|has) (?:the )?(?:governor|gov) (?:(?:have|has|need|needs) to )?(?:vote yes|vote for it|be one of them)\b/,
		label: 'must-sign',
	},
	{
		of: /^hearing$/,
		said: /\b(?:need|needs|want|have|has|bring|without)\b.*\b(?:lawyer|lawyers|attorney)\b/,
		label: 'lawyer',
	},
	{
		of: /^hearing$/,
		said: /\b(?:is|are) (?:the |it |they |that |those )?(?:\w+ )?(?:hearings? )?(?:open|public)\b(?! hearing)/,
		label: 'public',
	},
	{ of: /^(?:guns|vote|rights|jury|office|record)$/, said: howOneAsks, label: 'where' },
	{
		of: /^(?:notice|public|record|who|licence|lying)$/,
		said: /\b(?:do|does|must|will|would) (?:i|he|she|we|they|you) (?:still |even )?(?:(?:have|need) to )?(?:tell|disclose|mention|list|report|declare|admit) (?:them|it|that|the (?:job|boss|company|nursing board|school|landlord|employer)|my (?:boss|job|employer)|about|employers?)\b/,
		label: 'g:jobForm',
	},
	// "Which one should we do first", of the two ways home.
	{
		of: null,
		said: /^(?:(?:and|so|but) )*(?:which|what) (?:(?:one|way|of (?:them|those|the two)) )?(?:(?:is|would be|goes|works) (?:the )?(?:faster|quicker|fastest|quickest)|should (?:i|we|he|she|they) (?:do|try|ask|file|start))\b/,
		told: /\bcompassionate\b/,
		label: 'g:compassionateFaster',
	},
	// "Can it be rushed".
	{
		of: null,
		said: /^(?:(?:and|so|but|if) )*(?:can|could|will|would|do|does|is|are|any) (?!(?:some|any|certain) )(?:\w+ ){0,6}?(?:rush(?:ed)?|hurr(?:y|ied)|sped|speed (?:it|this|that|things) up|expedit(?:ed?|ing)|fast ?track(?:ed)?|faster|quicker|sooner)\b(?! than| or)/,
		label: 'duration',
	},
	{
		of: null,
		said: /^(?:(?:and|so|but) )*(?:what|which form|which paper) (?:do|does|would|should|must|can) (?:i|he|she|we|they|you|one|my \w+) (?:(?:have|need) to )?(?:file|fill out|fill in|send in|submit|turn in|hand in|put in)(?: (?:then|now|this time|first|for (?:that|it|this)))?$/,
		label: 'where',
	},
	// The form, and who takes it.
	{
		of: /^who$/,
		said: /\bwho (?:do|does|should|would|must) (?:\w+ ){1,2}?(?:give|hand|turn|send|mail|submit) (?:it|that|this|them|the (?:form|forms|papers?|petition|application)) (?:in )?to\b/,
		label: 'where',
	},
	// "Gov of West Virginia, who is it now".
	{
		of: /^(?:happened|how-many|who|may)$/,
		said: /^(?!.*\b(?:pardon\w*|commut\w*|freed|free|decid\w*|sign\w*|boards?|can|could)\b)(?=.*\b(?:gov|governor|president)\b).*\b(?:who is|whos) (?:it|that|he|she)\b/,
		label: 'holder',
	},
	{
		of: null,
		said: /^(?:(?:and|so) )*(?:who is|whos) (?:it|he|she|that) (?:right )?(?:now|today|currently|at the moment)(?: and)?$/,
		told: /\b(?:gov|governor|president)\b/,
		label: 'holder',
	},
	// "What's the wait" is waited before it may be asked.
	{
		of: /^duration$/,
		said: /^(?:(?:and|so|hi|hello) )*(?:what is|whats|how long is) (?:the |their |your )?(?:wait|waiting (?:period|time))\b(?!.*\b(?:list|answer|decision|hearing|board|hear|decide\w*|after applying)\b)/,
		label: 'when',
	},
	// What was lost and comes back is what was asked before.
	...(['vote', 'guns'] as const).map((label) => ({
		of: /^(?:money|g:forfeited|fine)$/,
		said: /\b(?:get|have|win) (?:it|that|them|those) back\b/,
		told:
			label === 'vote'
				? /^(?!.*\b(?:guns?|rifles?|firearms?|money|paid|pay|fees?|fines?|bail|forfeit\w*|restitution)\b).*\b(?:vote|voting)\b/
				: /^(?!.*\b(?:vote|voting|money|paid|pay|fees?|fines?|bail|forfeit\w*|seized|took|restitution)\b).*\b(?:guns?|rifles?|firearms?)\b/,
		label,
	})),
	// One who knows people at the White House wants money.
	{
		of: null,
		said: /\b(?:that|this|it|they|he|she) (?:for real|real|legit|legitimate|true|scam|a scam|fraud|a fraud)\b|\bpay\b/,
		told: /^(?=.*\b(?:trumps?|presidents?|presidential|federal|white house|fci|usp)\b)(?=.*\b(?:dollars|bucks|grand|money|\d+k|\d{1,3} 000|[1-9]\d{2,3})\b).*\b(?:(?:can|could|will|would) get (?:\w+ ){1,3}?(?:on|a|in)\b|promis\w*|guarant\w*|knows (?:people|somebody|someone|trump)|sells?|selling|get it done)/,
		label: 'g:federalScam',
	},
	// Somebody wants money for it.
	{
		of: null,
		said: /^(?:(?:and|so|but) )*(?:is|isnt|was|could) (?:that|this|it|she|he|they)\b(?: \w+){0,5}? (?:legal|illegal|scam|fraud|legit|crime|bribe|bribery|allowed|against the law)\b/,
		told: /\b(?:dollars|bucks|grand|money|\d+k|\d{1,3} 000|[1-9]\d{2,3}(?= (?:to|and|for|if|dollars)))\b/,
		label: 'g:lobbyist',
	},
	// A simple pardon and an absolute one are kinds of one state's.
	{
		of: /^difference$/,
		said: /./,
		told: /\bsimple (?:pardon )?(?:and|or|vs|versus)\b.*\babsolute|\bsimple pardon\b.*\babsolute/,
		label: 'kinds',
	},
	// Of whoever died others ask.
	{
		of: null,
		said: /\bwho (?:can|could|may|has to|gets to) (?:ask|apply|file)\b|\b(?:can|could|may) (?:we|they|his \w+|her \w+|the \w+) (?:still |even )?(?:ask|apply|file|petition)\b/,
		told: /\b(?:dead|died|deceased|passed (?:away|last|in)|(?:he|she) passed)\b/,
		label: 'relative',
	},
	// "Does Governor Evers pardon violent crimes" asks which can be pardoned.
	{
		of: /^(?:may|chances|barred)$/,
		said: /^(?:\w+ )?(?:does|do|will|would) (?:\w+ ){1,4}?(?:pardon|commute|forgive)s? (?:(?:people|anyone|somebody) (?:with|for|convicted of) )?(?:\w+ ){0,2}?(?:felon(?:y|ies|s)|misdemeanors?|duis?|dwis?|murder\w*|crimes?|dealers?|offen[cs]es?|offenders?|robber\w*|burglar\w*|assaults?|killers?)\b/,
		label: 'barred',
	},
];
