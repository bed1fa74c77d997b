const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before which even an ordinary pair of letters can only be a state: "the PA governor". */
export const stateBefore = list(
	'governor governors lieutenant board pardon pardons felony felon felonies conviction state court prison inmate marijuana misdemeanor theft dui dwi robbery burglary assault',
);

/** What follows or precedes the office for veterans, not the state: "I can't get VA". */
export const afterVeterans = list(
	'benefits benefit hospital clinic loan loans disability healthcare health care rating doctor doctors pension claim claims check money office home',
);
export const beforeVeterans = list('get getting my lose lost losing the');
/** Beside these the two letters are that office. */
export const ofService = list(
	'army navy marine marines military courtmartial courtmartialed martial martialed veteran veterans vet benefits discharge discharged dishonorable dishonorably usmc ucmj deployed enlisted',
);

/** Words of time that are towns as well, and months. */
export const timely = list('early christmas');
export const months = list(
	'january february march april may june july august september october november december spring summer fall autumn winter jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Languages called as the people of a country are. */
export const languages = list(
	'english spanish french german portuguese italian russian chinese japanese korean polish dutch greek turkish hebrew arabic ukrainian swedish norwegian danish finnish hungarian czech romanian bulgarian croatian serbian thai vietnamese indonesian',
);
/** Before and behind them these speak of the language. */
export const beforeLanguage = list(
	'plain simple easy regular normal my our bad poor broken rusty terrible good better best perfect fluent speak speaks spoke speaking talk talks talking read reads reading write writes writing understand understands know knows learn learning learned translate translated into',
);
export const afterLanguage = list(
	'interpreter interpreters translator translators translation speaker speakers speaking language version class classes teacher form forms website only',
);
/** Behind these a country's word may be its language as well: "in French", "only German". */
export const alsoLanguage = list('in only no');
/** Behind it these speak of the country: "in French court". */
export const ofCountry = list(
	'court courts law laws conviction convictions convicted sentence prison prisons jail president king queen prince government minister ministry parliament citizen citizens judge police authorities case crime crimes felony felonies record pardon pardons embassy passport man woman husband wife guy border tribunal constitution or and',
);

/** Behind these somebody is named, not a town: "Mr. Lincoln", "a lawyer named Montgomery". */
export const beforeName = list(
	'mr mrs ms miss dr prof professor judge justice officer detective sergeant senator congressman congresswoman pastor father reverend coach attorney lawyer named surname',
);
/** Behind a name and a comma these tell who somebody is: "Foster, my cousin". */
export const tellsWho = list(
	'my our his her their a an the i im he she hes shes we who whose is was has had can could did does do will you please jr sr',
);

/** Countries and peoples whose names are things as well: "turkey season", "china white", "nail polish". */
export const things: ReadonlySet<string> = list(
	'turkey turkeys china chinese polish swiss dutch french german mexican irish russian italian japanese english chile',
);
/** Behind and before these words such a thing is meant. */
export const behindThing = list(
	'hunting hunt hunts hunter hunters season shoot leg bacon sandwich sandwiches fryer white cabinet shop shops knife restaurant restaurants food cafe bakery bistro shepherd shepherds oven toast fries kiss roulette pub chef cook army cheese horn bulldog braid pepper peppers',
);
export const beforeThing = list(
	'wild frozen thanksgiving stolen nail shoe fine bone hunt hunting shoot shooting spring',
);
/** Of those, the ones that an article makes a thing: "I stole a turkey". */
export const withArticle = list('turkey turkeys china polish');

/** Presidents whose surnames are places, and what they were called. */
export const presidents: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['washington', list('george')],
	['lincoln', list('abraham abe')],
	['jefferson', list('thomas')],
	['jackson', list('andrew')],
	['johnson', list('andrew lyndon')],
	['madison', list('james')],
	['monroe', list('james')],
	['cleveland', list('grover')],
	['grant', list('ulysses')],
]);

/** Before and behind these a bare Lincoln is the President: "could Lincoln pardon". */
export const asksOfPresident = list('did could has had when why was by would');
export const deedsOfPresident = list(
	'pardon pardons pardoned commute commuted free freed forgive forgave offer offered grant granted issue issued ever spare spared give gave',
);
