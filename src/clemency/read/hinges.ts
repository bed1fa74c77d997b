import type { Hinge } from '../judge/law.js';
import { any } from './phrases.js';

/** A sentence of so many years is neither death nor life. */
const years = any('\\d+ ?(?:years?|yrs?|months?) (?:prison |jail )?(?:sentence|term|in prison)');
const death = [
	any(
		'on (?:the|the same|that) row',
		'death (?:row|sentences?|penalty|case)',
		'(?:sentenced|condemned) to death',
		'executed',
		'executions?',
	),
	any('capital (?:case|crime|murder|punishment)'),
];
const life = any(
	'life (?:sentences?|imprisonment|in prison|without|term)',
	'(?:doing|got|gets|serving|serves) life',
	'(?:gave|give|given|handed|got) (?:(?:him|her|me|them|us|(?:my|his|her|our) \\w+) )?life',
	'(?:murder|homicide)(?: \\w+){0,4} life',
	'sentenced to life',
	'lwop',
	'lifers?',
	'(?:in|for|with|on|has|given) (?:a )?life(?: case| cases| bid| without)?(?= (?:in|at|from|and|or|pa|board|vote|votes|need|needs|does|do)\\b|$)',
);
const notDeath = any(
	'(?:not|isnt|wasnt|never|aint) (?:(?:on|a|the|just|under) )*(?:death (?:row|sentences?|penalty|case)|sentenced to death)',
);

/** Facts that change who decides, each with what says that it is so (true) or not so (false), or leaves it open (null). The first that fits counts. */
const hinges: Readonly<Record<Hinge, readonly (readonly [RegExp, boolean | null])[]>> = {
	death: [[notDeath, false], ...death.map((pattern) => [pattern, true] as const), [years, false], [life, false]],
	lifeOrDeath: [[notDeath, false], ...[...death, life].map((pattern) => [pattern, true] as const), [years, false]],
	lifeWithoutParole: [
		[any('life (?:sentences? |terms? )?without(?: the)?(?: possibility of)? parole', 'lwop'), true],
		[years, false],
	],
	repeatFelon: [
		// Whether several counts of one case are several convictions, no row says.
		[
			any('(?:one|1|single|same) (?:criminal |court |felony )?(?:case|trial|judge?ment|plea|indictment)', 'counts'),
			null,
		],
		[
			any(
				'(?:two|2|three|3|four|4|several|multiple|many|second|third|prior|repeat|another|more than one) (?:(?:prior|separate|different|old|older|unrelated|past|california|state|adult|other) ){0,2}felon(?:y|ies|s)?',
			),
			true,
		],
		[
			any(
				'twice convicted',
				'convicted twice',
				'(?:three|3) strikes',
				'repeat offender',
				'two time felon',
				'felon(?:y|ies)? twice',
			),
			true,
		],
		[
			any(
				'(?:two|2|three|3|four|4|multiple|several) (?:(?:separate|different|old|older|unrelated|past|prior|felony) ){0,2}convictions',
			),
			true,
		],
		[
			any('(?:first|one|1|single|only) (?:time )?(?:felony|felon|offen[cs]e|offender|conviction)', 'misdemeanou?rs?'),
			false,
		],
	],
	listedOffence: [
		[any('vehicular (?:homicide|manslaughter)', 'involuntary'), false],
		[any('manslaughter(?: \\w+){0,4} voluntary'), true],
		[
			any(
				'murder(?:s|ed|er)?',
				'homicide',
				'rape[ds]?',
				'rapist',
				'kidnap(?:ping|ped)?',
				'lewd',
				'voluntary manslaughter',
				'deliver\\w* (?:\\w+ ){0,3}(?:pills?|drugs|fentanyl|heroin|meth|cocaine)',
				'(?:drug|pill|meth|heroin|fentanyl|cocaine) (?:deliver\\w*|delivery)',
			),
			true,
		],
		[any('drugs? (?:deal(?:ing|er)|traffick(?:ing|er)|delivery|manufactur(?:e|ing)|sales?)'), true],
		[any('(?:deal|deliver|sell|mak|manufactur|traffick)(?:e|ing|ery|y)?(?: of)? (?:drugs|meth|heroin|cocaine)'), true],
		[
			any(
				'dui',
				'dwi',
				'drunk driving',
				'theft',
				'burglary',
				'robbery',
				'fraud',
				'forgery',
				'assault',
				'battery',
				'possession',
			),
			false,
		],
		[any('arson', 'embezzlement', 'shoplifting', 'perjury', 'bribery', 'tax', 'steal(?:ing)?'), false],
	],
	boardRoute: [
		[
			any('(?:without|skip(?:ping)?|bypass(?:ing)?|ignor(?:e|ing)|straight|directly)(?: \\w+){0,8} (?:board|governor)'),
			false,
		],
		[any('(?:through|via|by|from|to|with) (?:the |a )?(?:parole |pardons? )?board', 'board first'), true],
	],
};

/** What a text says of these facts; what it does not say is absent. */
export function hingesIn(text: string): Readonly<Partial<Record<Hinge, boolean>>> {
	const said = (Object.keys(hinges) as Hinge[]).flatMap((hinge) => {
		const is = hingeIn(hinge, text);
		return is === null ? [] : [[hinge, is] as const];
	});
	return Object.fromEntries(said);
}

/** What a text says of one of them; null where it says nothing. */
export function hingeIn(hinge: Hinge, text: string): boolean | null {
	return hinges[hinge].find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** What tells of a sentence or of an earlier felony. The rest of the table looks past words that may say anything. */
export const sentencesAndFelonies: readonly RegExp[] = (
	['death', 'lifeOrDeath', 'lifeWithoutParole', 'repeatFelon'] as const
).flatMap((hinge) => hinges[hinge].map(([pattern]) => pattern));
