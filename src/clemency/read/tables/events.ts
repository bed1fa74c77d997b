import type { CaseEvent } from '../../judge/question.js';

const ended =
	'ended|ends|ending|expired|expires|over|done|finished|completed|complete|discharged|terminated|closed|up|behind';
const sentence =
	'sentence|sentences|probation|parole|supervision|paper|papers|term|time|supervised release|rider|deferred(?: adjudication)?|sanctions|bid';
const few = (most: number) => `(?: (?!in |on )\\w+){0,${most}}?`;

/** Words that tell of an event a wait is counted from, as parts of a regular expression; `,` and `.` stand as words. */
export const eventWords: Readonly<Record<CaseEvent, readonly string[]>> = {
	end: [
		`(?:finished|finish|finishing|completed|completing|ended|discharged|done with|off|through with|maxed out|cleared)${few(4)} (?:${sentence})`,
		`(?:${sentence})(?: (?!since|in)\\w+)? (?:${ended})`,
		'(?<!(?:(?:dis)?honou?rabl[ey]|conduct|undesirable|military) )discharged?',
		'off (?:paper|papers|supervision|the books)',
		'(?:conditions?|everything)(?: \\w+){0,2} met',
		'(?:probation|parole|supervision|supervised release|paper|papers)(?: \\w+){0,3} (?:until|till|thru|through|til)',
		'(?:done|finished|completed|over|through|clear) (?:with|of) (?:everything|it all|all of it|all that|the whole thing|that|it)',
		'(?:maxed|topped|served|closed|timed|flat timed|flattened|killed|burned|wrapped) (?:it )?(?:out|up)',
		'released from (?:supervised release|supervision|probation|parole)',
		'(?:expired|killed) (?:my|his|her|the) (?:sentence|number|time)',
		'(?:did|served|done) (?:my|his|her|all my|all his|all her|the) (?:time|sentence|bid)',
	],
	release: [
		'released(?! from (?:supervised|supervision|probation|parole))',
		'(?:got|get|came|been|let|walked) (?:out|home)',
		'(?:out|home|free) since',
		'out of (?:prison|jail|the joint|the pen|the feds)',
		'left (?:prison|jail|custody|the joint|the feds|(?:the |a )?halfway house)',
		'(?<!(?:supervised|compassionate) )release from(?! (?:supervised|supervision|probation|parole))',
		'(?:prison|jail|lockup)(?: (?:time|term|part|stay|bid))? (?:ended|was over|was done|was up)',
		'home',
		'(?:brig|prison|jail|bop|locked up|inside) (?:till|until|til)',
		'paroled',
		'(?<!(?:maxed|topped|served|closed|timed|flattened|killed|burned|find|found|turned|way|figure|filled|fill) (?:it )?)out',
	],
	conviction: [
		'convicted',
		'fined',
		'court martial(?:l?ed)?',
		'convictions?',
		'sentenced',
		'found guilty',
		'(?:pleaded|pled|plead)',
		'plea',
		'caught a (?:case|charge|felony)',
		'(?<!\\b(?:havent|hasnt|not) )got \\d{1,2} (?:years?|yrs?)(?: for)?',
	],
	refusal: [
		'(?:denied|refused|rejected|said no|turned (?:\\w+ )?down|shot (?:\\w+ )?down|voted (?:\\w+ )?down|got a no|told (?:\\w+ )?no)',
		'(?:last|first|second|my|our|the|a) (?:denial|refusal|rejection)',
		'(?:last|first|second) no',
	],
	parole: ['on parole', 'parole since', 'paroled', 'parole (?:began|begun|started)', 'made parole'],
};

/** Words that tell of the end only where nothing else is behind them, and nothing but the case before. */
export const bareEnd = 'off|finished|completed?|done|ended|over|expired|closed|discharged?|through|terminated';

/** Nouns of a case: a day beside one of them is that of the conviction, where nothing else is told of it. */
export const caseNouns =
	'felony|felonies|misdemeanou?rs?|misd|dui|dwi|owi|case|theft|burglary|robbery|fraud|forgery|assault|battery|larceny|shoplifting|possession|trafficking|manslaughter|arson|embezzlement|perjury|stalking|charge|offen[cs]e|crime|weed|drugs?|trial';

/** These take a day for themselves: "moved to Texas in 2015". */
export const otherEvents =
	'born|moved|married|divorced?|met|graduated|enlisted|bought|started|joined|retired|hired|fired|arrested|charged|indicted|died|birthday|school|college|bootcamp|surgery|clean since|sober since|restored|pardoned|elected|deported|wrote|sent|mailed|filed|applied|registered';

/** What stands before such a word where something else than a case is over. */
export const otherSubjects =
	'divorces?|marriage|school|college|job|surgery|chemo|training|rehab|treatment|program|classes|course|house|war|relationship|engagement|lease|apprenticeship|service|enlistment|contract|trial|appeal|deployment|tour|semester|season|party|project|conduct|honou?rabl[ey]|dishonou?rabl[ey]|undesirable|military|when|well|be|get|gets|getting|to';

/** What may stand between such a word and its day. */
export const between =
	'in|on|around|about|back|since|for|with|everything|it|all|both|the|whole|thing|by|early|late|mid|end|of|way|there|this|that|now|over|like|almost|just|already';

/** Beside these a refusal was of something else. */
export const otherRefusals =
	/\b(?:appeals?|motion|bail|bond|(?:denied|refused|for|got|their|the) parole|parole (?:was )?(?:denied|refused)|job|housing|apartment|visa|daca|renewal|licen[cs]e|loan|expung\w*|seal\w*|judge|court|citizenship|bank|employer|entry)\b/;

/** Phrases that ask whether it is time, whatever else they are about. */
export const asksWhether =
	'can|could|may|might i|he|she|we|they|you apply|file|ask|petition|reapply|refile|resubmit|send|submit|put|try|go|request / can|could|may|might i|he|she|we|they now|already|yet again? apply|file|ask|petition|send|submit|go|try / allowed|permitted|able|clear|free|good|ok|okay|ready|eligible|right|possible|cleared|fine to now|already? re? apply|file|ask|petition|send|submit|put|try|request|go / already|yet / by now / too soon|early / long|time enough / enough time / years|yrs enough|up / is that|it enough / good to go / am i good / in the clear / am|is|are i|he|she|we there / when $ / ^ when / eligible / next try / how much longer / time up|yet|to / now $ / or wait / have|has|need|needs to wait / any|a wait / how soon|long|many / my|his|her|our turn / whens|when';
