import type { Hinge } from '../law.js';
import type { Act, Circumstances, Stage } from '../question.js';

/*
 * What else a question says, found by the words people use. Everything here works on small letters without dots and
 * apostrophes (`tokens.ts`). What is not said stays unsaid.
 */

type Pattern = readonly [RegExp, boolean];

const hinges: Readonly<Record<Hinge, readonly Pattern[]>> = {
	death: [
		[
			/\b(death (row|sentence|penalty|case)|(sentenced|condemned) to death|capital (case|crime|murder|punishment))\b/,
			true,
		],
		[/\b(executed|execution)\b/, true],
		[
			/\b\d+ ?(year|yr|month)s? (prison |jail )?(sentence|term|in prison)|\b(life (sentence|imprisonment|in prison|without))\b/,
			false,
		],
	],
	lifeOrDeath: [
		[
			/\b(death (row|sentence|penalty|case)|(sentenced|condemned) to (death|life)|lwop|lifer|executed|execution)\b/,
			true,
		],
		[
			/\b(life (sentence|sentences|imprisonment|in prison|without|term)|capital (case|crime|murder|punishment))\b/,
			true,
		],
		[/\b\d+ ?(year|yr|month)s? (prison |jail )?(sentence|term|in prison)/, false],
	],
	lifeWithoutParole: [
		[/\b(life without( the possibility of)? parole|lwop)\b/, true],
		[/\b\d+ ?(year|yr|month)s? (prison |jail )?(sentence|term|in prison)/, false],
	],
	repeatFelon: [
		[/\b(two|2|three|3|several|multiple|many|second|third|prior|repeat|another) (prior )?felon(y|ies|s)?\b/, true],
		[
			/\b(twice convicted|convicted twice|three strikes|3 strikes|repeat offender|habitual|two time felon|felon(y|ies)? twice)\b/,
			true,
		],
		[/\b(two|2|three|3|multiple) (felony )?convictions\b/, true],
		[/\b(first|one|1|single|only) (time )?(felony|felon|offen[cs]e|offender|conviction)\b/, false],
		[/\bmisdemeanou?rs?\b/, false],
	],
	listedOffence: [
		[/\bvehicular (homicide|manslaughter)\b/, false],
		[/\b(murder(s|ed|er)?|homicide|rape[ds]?|rapist|kidnap(ping|ped)?|lewd|voluntary manslaughter)\b/, true],
		[/\bdrugs? (deal(ing|er)|traffick(ing|er)|delivery|manufactur(e|ing)|sales?)\b/, true],
		[
			/\b((deal|dealing|deliver|delivering|delivery|sell|selling|sold|making|manufactur(e|ing)|traffick(ing)?)( of)? (drugs|meth|heroin|cocaine))\b/,
			true,
		],
		[
			/\b(dui|dwi|drunk driving|theft|steal(ing)?|burglary|robbery|fraud|forgery|assault|battery|possession|arson)\b/,
			false,
		],
		[/\b(embezzlement|shoplifting|perjury|bribery|tax|bad checks?)\b/, false],
	],
	boardRoute: [
		[/\b(without|skip(ping)?|bypass(ing)?|ignor(e|ing)) (asking )?(the |a )?(parole |pardons? )?board\b/, false],
		[/\b(through|via|by|from|to|with) (the |a )?(parole |pardons? )?board\b|\bboard first\b/, true],
		[/\b(seal|sealed|sealing)\b/, true],
	],
};

const stages: readonly (readonly [RegExp, Stage])[] = [
	[
		/\b(before|prior to) (the |a |any |being |he is |she is |they are |he was |she was )*(trial|convict\w*|charged?|indict\w*|tried|verdict)/,
		'before',
	],
	[
		/\b(not|never|hasnt|havent|isnt|wasnt|without)( been| being| yet| even)* (convicted|charged|indicted|tried|a conviction)\b/,
		'before',
	],
	[
		/\b(await(s|ing)? trial|pre ?emptive(ly)?|pre emptive(ly)?|pending (charges?|trial|case)|charges? pending|under indictment)\b/,
		'before',
	],
	[/\b(on parole|on probation|supervised release|under supervision)\b/, 'supervised'],
	[/\b(in (jail|prison)|serving|inmate|prisoner|incarcerated|imprisoned|behind bars|death row)\b/, 'serving'],
	[/\b(released|(served|completed|finished) (his|her|my|the|their) (time|sentence)|years? ago|got out)\b/, 'completed'],
];

const acts: readonly (readonly [RegExp, Act])[] = [
	[
		/\b(amnesty|(mass|blanket|group|class) pardons?|pardon (everyone|everybody|all|a (whole )?(class|group)))\b/,
		'amnesty',
	],
	[/\bpardon(s|ed|ing|able)?\b/, 'pardon'],
	[/\bcommut(e|es|ed|ing|ations?)\b/, 'commutation'],
	[
		/\b(repriev(e|es|ed|ing)|respites?|(stay|stop|halt|delay|postpone|block) (of |an |the |his |her )*execution)\b/,
		'reprieve',
	],
	[/\b(remit|remits|remitted|remission|(cancel|waive|forgive|erase) (a |the |my |his |her )?fines?)\b/, 'remission'],
	[/\bclemency\b/, 'pardon'],
	[/\b(shorten|reduce|reduced|reduction|cut|lighter)\b.*\b(sentence|term|time|prison)\b/, 'commutation'],
	[
		/\b(expung\w*|(seal|sealed|sealing|clear|cleared|clean|erase|erased|wipe|remove)\b.*\brecords?|records?\b.*\b(sealed|cleared|erased|wiped))\b/,
		'expungement',
	],
	[
		/\b(exonerat\w*|declared innocent|prove (his|her|my) innocence|overturn\w*|vacate\w*|new trial|appeal)\b/,
		'exoneration',
	],
	[
		/\b((gun|firearms?|voting|civil|vote|jury) rights?|right to (vote|bear|own|carry)|vote again|own a (gun|firearm))\b/,
		'restoration',
	],
	[/\b(?<!life without (the possibility of )?)(?<!on )parole(d)?\b(?! (board|commission|officer|authority))/, 'parole'],
];

const topics: readonly (readonly [RegExp, Circumstances['topics'][number]])[] = [
	[/\bauto ?pen\b/, 'autopen'],
	[
		/\b(accept\w*|refus\w*|reject\w*|turn down|admi(t|ts|ssion)( of)?( my| his| her| your)? guilt)\b.*\bpardons?\b|\bpardons?\b.*\b(accept\w*|refus\w*|admi(t|ts|ssion))\b/,
		'accepting',
	],
];

/** Every act a question names, in the order of the list above. */
export function actsIn(text: string): readonly Act[] {
	return [...new Set(acts.filter(([pattern]) => pattern.test(text)).map(([, act]) => act))];
}

/** What is said of the case besides the place and the officer. `text` = the words of the question, joined by spaces. */
export function circumstancesOf(text: string): Omit<Circumstances, 'asked'> {
	return {
		act: acts.find(([pattern]) => pattern.test(text))?.[1] ?? 'pardon',
		hinges: Object.fromEntries(
			Object.entries(hinges).flatMap(([hinge, patterns]) => {
				const match = patterns.find(([pattern]) => pattern.test(text));
				return match === undefined ? [] : [[hinge, match[1]]];
			}),
		),
		treason: /\btreason(ous)?\b/.test(text),
		impeachment: /\bimpeach(ed|ment|ing)?\b/.test(text),
		civil:
			/\b(civil (judge?ment|case|suit|liability|damages|penalty|contempt|fine|claim)|law ?suits?|sued|divorce|child support|debts?)\b/.test(
				text,
			),
		stage: stages.find(([pattern]) => pattern.test(text))?.[1] ?? null,
		dead: /\b(posthumous(ly)?|dead|deceased|died|after (his|her|their) death)\b/.test(
			text.replace(/\bdead or alive\b/, ''),
		),
		immigration:
			/\b(deport\w*|immigra\w*|green ?card|citizenship|naturali[sz]\w*|visas?|removal proceedings?|undocumented)\b/.test(
				text,
			),
		topics: topics.filter(([pattern]) => pattern.test(text)).map(([, topic]) => topic),
		future:
			/\b((hasnt|havent|has not|have not|not|never) (yet )?(been |be )?committed|not yet (been )?committed|future (crime|offen[cs]e)s?|crimes? (he|she|they|i) (will|might|may) commit)\b/.test(
				text,
			),
	};
}
