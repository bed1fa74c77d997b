const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words beside a place that say a judgment was given there. */
export const besideJudgment = list(
	'convicted sentenced guilty plead pleaded pled tried indicted versus vs courtmartialed judgment judgement',
);

/** "Got life in", "gave him twelve years in": a sentence that was given there. */
export const sentencedTo =
	/\b(?:got|gets|gave|given|doing|serving|received|handed|pulled|caught)(?: (?:him|her|me|us|them|a|hit with))? (?:life|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty)(?: (?:years?|yrs?|months?|to|\d+|life|without|parole|for|time|a|case|prison)){0,4} (?:in|at|out of)(?: the)?$|\bdeath row(?: in| at)?$/;

/** "A felony from Colorado": where somebody has brought it from is where it was judged. */
export const broughtFrom = /\b(?:felony|felonies|convictions?|misdemeanors?|dui|dwi|owi) (?:from|out of)$/;

/** "Can he pardon me in Wyoming" says where the pardon would be given. */
export const pardonsThere = /\bpardon(?:ed|s)? (?:me|him|her|us|them|it|my \w+) in$/;

/** Words behind a place that make it the name of a court. */
export const besideCourt = list('court courts');

/** Words beside a place that say a case was there, where no judgment is told of. */
export const crimes = list(
	'conviction convictions felony felonies felon misdemeanor misdemeanors misd deal caught robbery burglary theft larceny forgery fraud murder manslaughter assault possession case crime offense offence dui dwi owi arson shoplifting embezzlement perjury checks stole stealing delivery dealing',
);

/** Words that say it was charged there, where nothing more is told. */
export const charges = list('charge charges charged arrested facing');
