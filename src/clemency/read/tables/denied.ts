const list = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Words that say that what follows is not so. */
export const negations = list(
	'no not non never nor neither without nobody none nothing isnt wasnt arent werent hasnt havent hadnt didnt doesnt dont',
);
/** Two words that do. */
export const pairs: ReadonlySet<string> = new Set(['instead of', 'other than', 'rather than']);
/** At the beginning of a sentence these ask: "isn't a felony different". */
export const contractions = list('isnt wasnt arent werent hasnt havent hadnt didnt doesnt dont');

/** Words that may stand between a negation and what it denies. */
export const carried = list(
	'a an the any one ever even really actually at all kind sort type of been was were is am are be being has have had do does did',
	'charged convicted tried prosecuted indicted sentenced accused arrested went go goes gone got get come came taken faced in into to on',
	'by under through me him her us it them this that his my our anything committed involved involving related based touched',
	'court prison case trial charge charges conviction convictions record crime crimes offense offence offenses offences us',
);

/** Kinds of a case, which can be denied. Those that only say how grave it is are `grades`. */
export const kinds = list(
	'dui dwi owi drug drugs cocaine heroin meth violent violence assault robbery battery murder manslaughter homicide sex sexual rape',
	'registered registry deferred kidnapping arson driving drunk vehicular',
);
export const grades = list('felony felonies felon felons misdemeanor misdemeanors misdemeanour misdemeanours');
/** Courts, which can be denied. */
export const courts = list(
	'federal federally feds military martial courtmartial courtmartialed courtmartialled army navy tribal municipal ucmj ordinance',
);

/** Behind what is denied these say that it is only not so yet. */
export const notYet = list('yet until till before unless');
