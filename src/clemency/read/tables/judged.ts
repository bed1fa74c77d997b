const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words beside a place that say a judgment was given there. */
export const besideJudgment = list(
	'convicted sentenced guilty plead pleaded pled tried indicted versus vs courtmartialed judgment judgement',
);

/** "Got life in", "gave him twelve years in": a sentence that was given there. */
export const sentencedTo =
	/\b(?:got|gets|gave|given|did|doing|serving|received|handed|pulled|caught)(?: (?:him|her|me|us|them|a|hit with))? (?:life|probation|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty)(?: (?:years?|yrs?|months?|to|\d+|life|without|parole|for|time|a|case|prison)){0,4} (?:in|at|out of)(?: the)?$|\bdeath row(?: in| at)?$/;

/** "A felony from Colorado": where somebody has brought it from is where it was judged. */
export const broughtFrom =
	/\b(?:felony|felonies|convictions?|misdemeanors?|dui|dwi|owi|record|case|charge) (?:(?:is|was|comes|came|thats) )?(?:from|out of)$/;

/** "Can he pardon me in Wyoming" says where the pardon would be given. */
export const pardonsThere = /\bpardon(?:ed|s)? (?:me|him|her|us|them|it|my \w+) in$/;

/** "But he is in Arizona now", "my trailer's in Florida": where somebody or something is today. */
export const isThereNow =
	/\b(?:im|i am|hes|he is|shes|she is|were|we are|theyre|they are|now|currently|these days|been)(?: (?:now|here|down|up|over|out|back|currently|living|all))* in(?: the)?$|\b(?:trailer|house|home|taxes|truck|drives?|works?|working|retired|relocated|settled|moved|went|took|pulled up|stays?|stationed)\b(?: \w+){0,4} (?:in|to|out of|is|from)$/;

/** Words behind a place that make it the name of a court. */
export const besideCourt = list('court courts');

/** Words beside a place that say a case was there, where no judgment is told of. */
export const crimes = list(
	'conviction convictions felony felonies felon misdemeanor misdemeanors misd deal caught robbery burglary theft larceny forgery fraud murder manslaughter assault possession case crime offense offence dui dwi owi arson shoplifting embezzlement perjury checks stole stealing delivery dealing trouble happened busted shooting stabbing crack meth cocaine heroin dope trafficking robbed stabbed burglarized embezzled forged murdered',
);

/** Words that say it was charged there, where nothing more is told. */
export const charges = list('charge charges charged arrested facing');
