const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words beside a place that say a judgment was given there. */
export const besideJudgment = list(
	'convicted sentenced guilty plead pleaded pled tried indicted versus vs courtmartialed',
);

/** Words behind a place that make it the name of a court. */
export const besideCourt = list('court courts');

/** Words beside a place that say a case was there, where no judgment is told of. */
export const crimes = list(
	'conviction convictions felony felonies felon deal caught robbery burglary theft larceny forgery fraud murder manslaughter assault possession case crime offense offence dui dwi',
);

/** Words that say it was charged there, where nothing more is told. */
export const charges = list('charge charges charged arrested facing');
