import type { Act, Circumstances, Stage } from '../judge/question.js';
import type { Affirmed } from './denied.js';
import { hingeIn, hingesIn, sentencesAndFelonies } from './hinges.js';
import { any, matchesOf } from './phrases.js';
import { termIn } from './term.js';

const stages: readonly (readonly [RegExp, Stage])[] = [
	[
		any(
			'(?:before|prior to) (?!i (?:was|got)|(?:my|his|her|the) (?:second|third|last|next|new|other|current|latest|2nd|3rd))(?:\\w+ ){0,3}(?:trial|convict\\w*|charge[ds]?|indict\\w*|tried|verdict)',
			'(?:before|prior to) (?:\\w+ ){0,3}(?:found guilty|plead\\w*|plea|prosecut\\w*|go(?:es|ing)? to court)',
		),
		'before',
	],
	[
		any(
			'(?:not|never|hasnt|havent|isnt|wasnt|without)(?: been| being| yet| even| gone| went| had)* (?:convicted|charged|indicted|tried|a conviction|(?:to|his|her|my|a) (?:court|trial))(?: yet)?',
		),
		'before',
	],
	[
		any(
			'await(?:s|ing)? (?:\\w+ )?trial',
			'hasnt (?:pled|pleaded|had (?:his|her|a) (?:day in court|trial))',
			'(?:hasnt|havent|hadnt|not|never) (?:yet |even )?(?:gone|been|had|seen) (?:to |in )?(?:a |his |her |my |the )?(?:trial|court|judge)',
			'pre ?emptive(?:ly)?',
			'pending (?:charges?|trial|case)',
			'charges? pending',
			'under indictment',
		),
		'before',
	],
	[any('on parole', 'on probation', 'supervised release', 'under supervision'), 'supervised'],
	[
		any(
			'in (?:an? |the |\\w+ )?(?:\\w+ )?(?:jail|prison)(?! guard)',
			'serving',
			'inmate',
			'prisoner',
			'incarcerated',
			'imprisoned',
			'behind bars',
			'(?:did|done|served|in) \\d+ (?:years?|yrs?|months?) (?:of|on|out of) (?:an? |his |her |my )?\\d+',
			'(?:is|hes|shes|im|am|still|somebody|someone) (?:locked up|inside)(?! (?:out|the (?:house|building)))',
			'death row',
		),
		'serving',
	],
	[
		any(
			'released',
			'(?:served|completed|finished) (?:his|her|my|the|their) (?:time|sentence)',
			'years? ago',
			'got out',
		),
		'completed',
	],
];

/** Only so long as nobody tells of a conviction: who was charged years ago was convicted since. */
const charged = any(
	'facing (?:\\w+ ){0,2}(?:charges?|trial|indictment)',
	'(?:is|am|are|was|were|been|got|just|being) (?:charged|indicted)',
	'(?:waiting|waits) (?:for|on) (?:\\w+ )?trial',
	'trial (?:is|starts|begins|next|in|on|set|comes)',
	'(?:arraigned|indicted)',
	'charged (?:with|in|last|this|today|yesterday)',
	'out on (?:bail|bond)',
	'(?:was|got|just|been|were) arrested (?:\\w+ ){0,2}(?:yesterday|today|tonight|last (?:night|week|month)|this (?:week|month|morning))',
	'(?:case|charges?|trial) (?:is|are) (?:still )?(?:pending|open|ongoing|going(?: on)?)',
);

/** "no pending charges", "never been charged with anything else" tell of what is not. */
const denied = any(
	'(?:no|not|never|nor|without|havent|hasnt|dont have)(?: \\w+){0,2} (?:charges?|charged|arrests?|arrested|indicted|indictments?|trial)(?: with)?(?: anything| nothing)?(?: else| other| again| since)',
	'(?:no|nor|without|dont have) (?:any )?(?:\\w+ )?(?:charges?|arrests?|indictments?)',
	'(?:no|without) (?:new|other|open|pending) (?:cases?|trial)',
);

const convicted = any(
	'convicted',
	'convictions?',
	'sentenced',
	'(?:found|pleaded|pled|plead) guilty',
	'guilty of',
	'felony (?:from|in|of)',
	'(?:on|off|finished|completed|done with) (?:parole|probation|paper)',
	'served',
	'did (?:\\d+|an?|two|three|four|five|six|seven|eight|nine|ten|\\w+teen|twenty) (?:years?|yrs?|months?|mos)',
	'(?:been out|out since|came home|got out|paroled|off paper|in prison for|took a plea)',
);
const notConvicted = any(
	'(?:before|prior to|until|without|not|never|no|hasnt|havent|isnt|wasnt|yet|after|if)(?: \\w+){0,3} (?:convicted|convictions?|sentenced|guilty)',
);

const everyDenied = new RegExp(denied, 'g');
const everyNotConvicted = new RegExp(notConvicted, 'g');

/** Words of a judgment that was put off, or never given. */
export const putOff = any(
	'deferred (?:adjudication|judge?ment|sentence|sentencing|imposition|disposition|entry)',
	'adjudication (?:was |is )?(?:deferred|withheld)',
	'withh(?:e|o)ld(?: of)? adjudication',
	'(?:deferral|deferred)',
	'suspended imposition',
	'stay(?:ed)? (?:of )?adjudication',
	'(?:pretrial )?diversion',
	'withheld judge?ment',
	'probation before judge?ment',
	'(?:prayers? for judge?ment|pjcs?)(?: continued)?',
);

/** Words of a conviction that a court took back, or that never came. */
export const takenBack = any(
	'(?<!\\b(?:be|get|getting|have|has to|wants?) (?:\\w+ ){0,2})vacated',
	'acquitted',
	'(?:found|was) not guilty',
	'exonerated by (?:a|the) (?:court|judge)',
	'(?:was|were|is|are|got|gets|been|already|later|since) (?:overturned|quashed|reversed|set aside|thrown out|tossed(?: out)?|annulled|dismissed|dropped)',
	'(?<!(?:could|can|would|may|might|will|to|not|or) )(?:threw|thrown|tossed|set) (?:out )?(?:my|his|her|the|our|their) (?:\\w+ )?(?:conviction|case|verdict|felony|charges?)(?: aside| out)?',
	'(?:set aside|vacated|dismissed|overturned) by (?:a|the) (?:court|judge)',
	'(?:vacat|dismiss|overturn)ed (?:my|his|her|the) (?:\\w+ )?(?:conviction|case|felony|charges?)',
);

/** Words of a record that is out of sight already. */
export const outOfSight = any(
	'(?:was|were|got|been|already|its|is already|are already|(?:got|had|gotten) (?:it|them)) (?:all )?(?:expunged|sealed|erased)',
	'(?:expunged|sealed|erased) (?:my|his|her|our|their) (?:\\w+ )?(?:record|conviction|case|felony|misdemeanor)',
	'(?:expunged|sealed) (?:in|since|last|this|by|already|years)',
	'(?:an? )?(?:expunged|sealed) (?:record|conviction|case|felony|misdemeanor)',
);

/** What stage the case is in; null where nothing says. */
function stageIn(all: string, affirmed: string): Stage | null {
	// "Never charged federally, convicted in Ohio" has a conviction; of "never charged with a crime" nothing is left.
	const text = convicted.test(affirmed.replace(everyNotConvicted, ' ')) ? affirmed : all;
	const told = text.replace(everyDenied, ' ');
	const hasConviction = convicted.test(told.replace(everyNotConvicted, ' '));
	// Where judgment was put off there is no conviction to wait for: the rule on that answers.
	const isBefore = (stage: Stage | null) => stage === 'before' && putOff.test(all);
	const named = stages.find(([pattern, stage]) => pattern.test(told) && !isBefore(stage))?.[1] ?? null;
	if (named === 'serving' && left.test(told) && !stillInside.test(told)) return 'completed';
	if (named !== null && !(named === 'before' && hasConviction && told !== text)) return named;
	if (!hasConviction && charged.test(told)) return 'before';
	if (gotYears.test(told) && !/\b(?:19|20)\d\d\b/.test(told) && !outside.test(told) && !left.test(told))
		return 'serving';
	return inside.test(told) && !outside.test(told) ? 'serving' : null;
}

/** "I did 3 years in federal prison, got out 2017": somebody was in prison, and is there no more. */
const left = any(
	'(?:got|came|been|gotten|was) (?:out|home)(?! of (?:state|court|work|school))',
	'(?:was|were|been|got) (?:released|paroled|freed)',
	'released (?:in |on )?(?:\\w+ )?(?:19|20)\\d\\d',
	'(?:was|were|been) in (?:an? |the )?(?:\\w+ ){0,2}(?:prison|jail) (?:until|till|from|back|for|in (?:19|20)\\d\\d)',
	'off (?:of )?(?:parole|probation|papers?)',
	'out since',
);
const stillInside = any(
	'(?:still|now|currently|back|remains) (?:in|at|inside|locked|serving|behind)',
	'(?:is|am|im|hes|shes|theyre) (?:\\w+ ){0,2}(?:in|at|inside|locked|serving|behind)',
	'(?<!after )serving',
	'(?:inmate|prisoner|incarcerated|death row)',
	'(?:not|never|hasnt|isnt|wont|to|will) (?:been |be )?(?:out|released|freed)',
);

/** "My boy got 25 years": with no day told, and so much of it, it is being served. */
const gotYears =
	/\b(?:hes|shes|he|she|son|boy|daughter|girl|brother|sister|husband|wife|nephew|cousin|uncle|dad|father|friend|boyfriend) (?:just )?(?:got|has|was given|is doing) (?:a )?[1-9]\d (?:years?|yrs?|to \d\d)\b/;

/** Somebody is in prison, by how families tell it; so long as nothing tells of a life outside. */
const inside = any(
	'lifers?',
	'lwop',
	'life without',
	'(?:doing|does|got|has|have|with|given|serves) (?:a |to )?life(?: sentence)?',
	'doing (?:time|\\d+)',
	// "He served 3 years" is over: a "has", or an "already", tells that it goes on.
	'(?:(?:hes|shes|has|have|already|now) (?:already |now )?(?:been in|done|served)|(?:he|she) (?:(?:already |now )?been in|(?:already |now )done)) (?:there )?(?:for |since )?(?:over |about |almost |nearly )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)',
	'(?:is|was) moved to (?:an? )?(?:\\w+ )?(?:\\w+ )?(?:prison|jail|facility)',
);
const outside = any(
	'(?:got|been|is|was|am|im|hes|shes|came|come|since) (?:out|home|released)',
	'finished',
	'completed',
	'(?:off|on) (?:paper|papers|parole|probation|supervision)',
	'(?:died|dead|passed)',
	'(?:back in|in|since) (?:19[5-8]\\d)',
);

const topics: readonly (readonly [RegExp, Circumstances['topics'][number]])[] = [
	[any('auto ?pen'), 'autopen'],
	[
		any(
			'(?:accept\\w*|refus\\w*|reject\\w*|turn down)(?: \\w+){0,8} pardons?',
			'pardons?(?: \\w+){0,8} (?:accept\\w*|refus\\w*|admi(?:t|ts|ssion))',
		),
		'accepting',
	],
];

const patterns = {
	negated: any('cannot', 'cant', 'couldnt', 'unable', 'not able', 'no power'),
	treason: any('treason(?:ous)?'),
	impeachment: any('impeach(?:ed|ment|ing)?'),
	civil: any(
		'civil (?:judge?ment|case|suit|liability|damages|penalty|contempt|fine|claim)',
		'law ?suits?',
		'sued',
		'divorce',
		'child support',
		'(?<!court )debts?',
	),
	dead: any(
		'posthumous(?:ly)?',
		'(?<!wanted )dead(?! or alive)',
		'deceased',
		'died',
		'hanged in',
		'lynched',
		'was executed',
		'passed away',
		'(?:late|dead) (?:husband|wife|father|dad|mother|mom|brother|sister|son|uncle|aunt|grandfather|grandpa|grandmother)',
		'put to death',
		'passed (?:on|in \\d{4}|last)',
		'after (?:his|her|their) death',
	),
	immigration: any(
		'deport\\w*',
		'immigra\\w*',
		'green ?card',
		'citizenship',
		'naturali[sz]\\w*',
		'visas?',
		'removal proceedings?',
		'undocumented',
	),
	future: any(
		'(?:hasnt|havent|has not|have not|not|never) (?:yet )?(?:been |be )?committed',
		'future (?:crime|offen[cs]e)s?',
		'(?:will|might|may|going to) (?:do|commit) (?:next|tomorrow|later|soon|in the future)',
		'crimes? (?:he|she|they|i) (?:will|might|may) commit',
	),
} as const;

/** Civil matters that are told in a story of a crime. */
const besideCase = /\b(?:divorce|child support)\b/;

/** "I got a conviction in 1996, my wife passed in 2019": whoever died is not whoever is to be pardoned. */
const ownCase =
	/\bi (?:was|got|did|had|served|pled|have|caught)(?: \w+){0,6} (?:convicted|convictions?|felon(?:y|ies)|misdemeanor|martial(?:ed)?|discharge|dui|dwi|prison|probation|sentenced|time)\b/;
const mourned =
	/\bmy (?:wife|husband|mom|mother|mum|dad|father|brother|sister|son|daughter|partner|boy|girl)(?: \w+){0,2} (?:died|passed)\b/;
/** "My son has been in Parchman since 2009, his daddy passed": of a prisoner's family somebody died. */
const prisoner = /\bbeen in (?:at )?(?:\w+ ){1,3}since\b|\b(?:serving|locked up|in prison|doing (?:life|\d+))\b/;
const mournedByPrisoner =
	/\b(?:his|her) (?:daddy|dad|father|mama|mom|mother|grandma|grandpa|grandmother|grandfather|wife|husband|brother|sister)(?: \w+){0,2} (?:died|passed)\b/;
const forAnother =
	/\b(?:pardon\w*|clear\w*|exonerat\w*|forgiv\w*)(?: \w+){0,3} (?:him|her|his|hers|dead|wife|husband|mom|mother|mum|dad|father|brother|sister|son|daughter|partner|name)\b|\b(?:him|her|dead|deceased)(?: \w+){0,3} pardon/;

const isMourning = (text: string): boolean =>
	(ownCase.test(text) && mourned.test(text)) || (prisoner.test(text) && mournedByPrisoner.test(text));

/**
 * What is said of the case besides the place, the officer and the days that are told. `text` = the words of the
 * question, joined by spaces; `affirmed` = those of them that are not denied; `act` = what is asked for in so many words;
 * `today` = `YYYY-MM-DD`.
 */
export function circumstancesOf(
	text: string,
	affirmed: Affirmed,
	act: Act | null,
	today: string,
): Omit<Circumstances, 'asked' | 'told'> {
	const said = Object.fromEntries(Object.entries(patterns).map(([name, pattern]) => [name, pattern.test(text)]));
	const { listedOffence: _, ...hinges } = hingesIn(text);
	// An offence that is denied is none of the case.
	const offence = hingeIn('listedOffence', affirmed.text);
	return {
		...(said as Readonly<Record<keyof typeof patterns, boolean>>),
		// Whoever tells of a divorce beside a conviction does not ask to have the divorce pardoned.
		civil:
			said['civil'] === true &&
			!(besideCase.test(text) && convicted.test(affirmed.text) && /\bconvicted|sentenced|prison\b/.test(text)),
		dead: said['dead'] === true && !(isMourning(text) && !forAnother.test(text)),
		// On death row it is the execution that is to be stopped, whatever word is used.
		act: act ?? (hinges.death === true ? 'commutation' : 'pardon'),
		term: termIn(text, today),
		hinges: { ...hinges, ...(offence === null ? {} : { listedOffence: offence }) },
		stage: stageIn(text, affirmed.text),
		topics: topics.filter(([pattern]) => pattern.test(text)).map(([, topic]) => topic),
	};
}

const readable = [...stages.map(([pattern]) => pattern), charged, denied, ...sentencesAndFelonies].map(
	(pattern) => new RegExp(pattern, 'g'),
);

/** Places of the words that tell of a stage, a sentence or an earlier felony: they are part of the answer. */
export function readIn(words: readonly string[]): ReadonlySet<number> {
	const text = words.join(' ');
	const spans = readable.flatMap((pattern) => matchesOf(pattern, text).map(({ index, 0: said }) => ({ index, said })));
	const found = new Set<number>();
	for (const { index, said } of spans) {
		const first = text.slice(0, index).split(' ').length - 1;
		for (let i = 0; i < said.trim().split(' ').length; i++) found.add(first + i);
	}
	return found;
}
