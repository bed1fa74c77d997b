import { own } from '../../domain/own.js';
import type { Asked } from '../judge/question.js';
import { pointsFor } from '../shapes/case.js';
import { isOwn } from './case-asked.js';
import { holderAt } from './holders.js';
import { courtsOf, plain } from './kinds-of-ask.js';
import type { Reading, Step } from './reading.js';

/* What an officer has done for anybody, and what a case has a sentence of its own for. */

/** What is asked of a case in words that a sentence of it answers, whatever else they may mean. */
export const byPoint: Step = ({ message, people, about }) => {
	const [only, ...others] = people.is;
	const { words, said } = message;
	if (only === undefined || others.length > 0 || isOwn(words)) return null;
	if (pointsFor(only, words).length === 0 && !stillFelon.test(message.all)) return null;
	return about({ people: [only.id], asks: [{ ...plain('happened', said.act, said.asked), words }] });
};

/** What a pardon or a commutation left of somebody's conviction. */
const stillFelon = /^(?:so |and |but )?(?:is|are|isnt|arent) (?:\w+ ){1,5}?(?:felons?|criminals?)\b/;

/** Whether it was ever done for anybody: no one case is asked about, and nothing that may come. */
const lead = '^(?:(?:so|and|but|hey|ok|well|is it true|that|i read|i heard) )*';
const done =
	'(?:pardoned|commuted|spared|saved|emptied|cleared|freed|let (?:\\w+ ){0,3}?(?:out|go)|taken off|stopped|halted|delayed|reprieved)';
const doing = '(?:pardon|commute|spare|save|empty|clear|free|let|stop|halt|delay|reprieve|take (?:\\w+ ){0,3}?off)';
const mercy =
	'(?:grant|granted|give|given|gave|show|shown|gotten|received) (?:\\w+ ){0,2}?(?:clemency|mercy|pardons?|commutations?)';
const everDone = new RegExp(
	`${lead}(?:(?:which|what|who|whom|whose) (?:\\w+ ){0,3}?)?(?:(?:did) (?:\\w+ ){1,7}?(?:${doing}|${mercy})|(?:has|have|had) (?:\\w+ ){1,9}?(?:been )?(?:${done}|${mercy})|governors? (?:\\w+ ){0,2}?${done}|(?:was|were) (?:anyone|anybody|somebody|someone) (?:\\w+ ){0,3}?${done})\\b|^(?:so |and )?is it true (?:that )?(?:\\w+ ){1,4}?${done}\\b`,
);
export const ofAnybody =
	/\b(?:any(?:one|body)|some(?:one|body)|people|ppl|persons?|inmates?|prisoners?|lifers?|(?:life|any) sentences?|executions?|killers?|murderers?|death (?:sentences?|row|penalt\w+)|dead|posthumous\w*|after (?:\w+ )?death|immigrants?|who|whom|hundreds|thousands|dozens)\b/;
const notDone =
	/\b(?:can|could|may|might|will|would|should|when|how long|how do|my|mine|himself|herself|percent|chances?|law|statute|process|rules?|apply|application|eligible|require\w*|need|deadline|hearing|record|most|many|often|more|fewer|denied|turned|refused|rejected|not|never|last(?! (?:year|day))|latest|everybody|everyone|at once|group|whole|gets?|got)\b/;

/** What of the deed is asked for, as parts of `Ask.of`. */
export function partsOf(all: string, today: string): readonly string[] {
	const year = Number(today.slice(0, 4));
	const named = /\b((?:17|18|19|20)\d\d)\b/.exec(all)?.[1];
	const when = /\bthis year\b/.test(all) ? year : /\blast year\b/.test(all) ? year - 1 : named;
	return [
		...(/\bdeath (?:sentence|row|penalt)|\bexecut|\bcondemned\b/.test(all) ? ['row'] : []),
		...(/\b(?:dead|posthumous\w*|after (?:\w+ )?death|died)\b/.test(all) ? ['dead'] : []),
		...(/\b(?:stop\w*|halt\w*|delay\w*|reprieve\w*|moratorium)\b/.test(all) && /\bexecut/.test(all) ? ['delayed'] : []),
		...(/\blifers?\b|\blife(?: sentences?)?\b|\blwop\b/.test(all) ? ['life'] : []),
		...(/\bcommut|\blet (?:\w+ ){0,3}?(?:out|go)\b|\bout of prison\b/.test(all) ? ['commuted'] : []),
		...(/\bpardon/.test(all) && !/\bcommut/.test(all) ? ['pardoned'] : []),
		...(/\bimmigra\w+|\bdeport\w*/.test(all) ? ['immigration'] : []),
		...(when === undefined ? [] : [`y${when}`]),
		...(/\b(?:who|whom|whose|which)\b/.test(all) ? ['whom'] : []),
	];
}

/** Which governor granted most, of all states. */
const mostOfGovernors =
	/^(?!.*\bdeath\b)(?=.*\bgovernors?\b)(?=.*\b(?:most|record number)\b)(?=.*\b(?:pardon\w*|commut\w*|clemency)\b)(?:who|which|what)\b/;

/** Presidents of whom no figures are known here, by the names people use. */
const presidents: Readonly<Record<string, string>> = {
	...{ jfk: 'Kennedy', kennedy: 'Kennedy', truman: 'Truman', eisenhower: 'Eisenhower', ike: 'Eisenhower' },
	...{ lbj: 'Johnson', coolidge: 'Coolidge', wilson: 'Wilson', harding: 'Harding', hoover: 'Hoover' },
	...{ trump: 'Trump', biden: 'Biden' },
};
const ofPresident =
	/^(?:so |and |but )?(?:did|has|who did|whom did|which people did) (?:president |john f |harry |dwight |woodrow |calvin |warren |herbert )*(jfk|kennedy|truman|eisenhower|ike|lbj|coolidge|wilson|harding|hoover)\b.*\b(?:pardon|commute|free|spare)/;

/** Of a President with figures, what was done in one year. */
const ofPresidentIn =
	/^(?:so |and |but )?(?:did|has) (?:president |donald |joe )*(trump|biden)\b.*\b(?:pardon|pardoned|commute|commuted) (?:any(?:one|body)|some(?:one|body))\b.*\b(?:this|last) year\b/;

/** "Commuted by Mike Parson": whoever is named behind what was done. */
function byNamed({ tokens, laws }: Reading['message'], { holders }: Reading['known']): Asked | null {
	const at = tokens.findIndex(({ word }, i) => i > 0 && word === 'by');
	if (at < 0) return null;
	for (const from of [at + 1, at + 2]) {
		const found = holderAt(tokens, from, 'governor', holders)?.asked ?? null;
		if (found !== null && found.of !== null && laws.codes.includes(found.of)) return found;
	}
	return null;
}

/** "How many death sentences were commuted in Oregon", "which governor emptied death row there". */
const rowCounted =
	/^(?:so |and |but )?(?:how many|which|what|who) (?:.* )?(?:death (?:row|sentences?|penalt\w+)|on the row)\b.*\b(?:commuted|spared|saved|cleared|emptied)\b|^(?:so |and |but )?(?:which|what|who) (?:governors? )?(?:commuted|spared|saved|cleared|emptied) .*\bdeath (?:row|sentences?)\b/;

/** "Who was the first person pardoned after death there". */
const deadNamed =
	/^(?:so |and |but )?(?:who|whom|which|what) .*\bpardoned\b.*\b(?:after (?:(?:his|her|their) )?death|posthumous\w*|when (?:already )?dead|dead)\b|^(?:who|which|what) .*\b(?:dead|posthumous\w*) .*\bpardon/;

/** "As governor of Texas": an office that somebody held before a higher one. */
const asGovernor =
	/\b(bush|reagan|clinton|carter|roosevelt|coolidge|romney|pence|haley|huckabee|dukakis) (?:as|when|while|was|back)\b(?: \w+){0,4}? governor\b/;

/** "Has a governor of Ohio ever commuted a death sentence", "did Kay Ivey pardon anybody this year". */
export const byGiver: Step = ({ message, people, known, about }) => {
	const { all, words, laws, said } = message;
	if (mostOfGovernors.test(all) && laws.codes.length === 0 && people.is.length === 0)
		return about({ asks: [{ ...plain('numbers', said.act, null), of: 'governors' }] });
	const president = ofPresident.exec(all)?.[1] ?? ofPresidentIn.exec(all)?.[1];
	if (president !== undefined && people.is.length === 0 && laws.codes.length === 0) {
		const of = ['acts', `of${own(presidents, president) ?? president}`, ...partsOf(all, known.holders.today)].join('-');
		return about({ codes: ['US'], asks: [{ ...plain('how-many', said.act, null), of, words }] });
	}
	const isDead = deadNamed.test(all) && !/\b(?:president|presidents|federal)\b/.test(all);
	const isRow = rowCounted.test(all) && !/\b(?:president|biden|trump|federal)\b/.test(all);
	if (isOwn(words) || (!isRow && !isDead && (!everDone.test(all) || !ofAnybody.test(all) || notDone.test(all))))
		return null;
	const [only] = people.is;
	// "Other than Julius Jones" names whom it does not ask about.
	if (only !== undefined && !/\b(?:other than|besides|except|apart from|like)\b/.test(all)) return null;
	if (people.ask.length > 0 && people.is.length === 0 && said.asked?.name === undefined) return null;
	const before = asGovernor.exec(all)?.[1];
	const [place] = laws.codes;
	const asked: Asked | null =
		before !== undefined && place !== undefined && laws.codes.length === 1
			? {
					officer: 'former-governor',
					of: place,
					self: false,
					name: `${before.charAt(0).toUpperCase()}${before.slice(1)}`,
				}
			: (said.asked ?? byNamed(message, known));
	const isState = (code: string) => /^[A-Z]{2}$/.test(code) && code !== 'US' && code !== 'DC';
	// "He" is the governor of whoever was sentenced there.
	const theirs = laws.codes.length === 0 && only !== undefined ? courtsOf(only) : [];
	const codes = [...new Set([...theirs, ...laws.codes, ...(asked?.of == null ? [] : [asked.of])])];
	const [code, ...others] = codes;
	if (code === undefined || others.length > 0 || !isState(code) || asked?.officer === 'president') return null;
	if (asked !== null && !/^(?:former-)?governor$|^board$/.test(asked.officer)) return null;
	const of = ['acts', ...partsOf(all, known.holders.today), ...(isRow || isDead ? ['whom'] : [])].join('-');
	return about({ codes: [code], asks: [{ ...plain('how-many', said.act, asked), of, words }] });
};
