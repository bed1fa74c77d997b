import type { Asked } from './row.js';

const row = (
	ask: string,
	says: RegExp,
	never: readonly RegExp[] = [],
	where: readonly string[] | null = null,
): Asked => ({
	ask,
	asks: [],
	where,
	says: [says],
	never,
});

const word = /^(?:Yes|No)\b/;

/** Who may do it, with whom, and whichever way round it is asked. */
export const ofPowers: readonly Asked[] = [
	// One of two is asked for: which it is, and neither yes nor no.
	row(
		'Are Connecticut pardons decided by the governor or a board?',
		/^Only the Board of Pardons and Paroles/,
		[word],
		['CT'],
	),
	row('is it kemp or the board who pardons in georgia', /^Only the State Board/, [word], ['GA']),
	row(
		'can the texas governor pardon anyone he wants or does he need the board',
		/^Only the Governor of Texas.*recommends it/,
		[word, /Nothing can be granted/],
		['TX'],
	),
	row(
		'can evers do it alone or must some council agree, wisconsin',
		/^The Governor of Wisconsin decides alone/,
		[word],
		['WI'],
	),
	row(
		'does ayotte decide or the executive council',
		/^Only the Governor of New Hampshire.*Council agrees/,
		[word, /must agree/],
		['NH'],
	),
	row('convicted in dc superior court, do i ask the mayor or the president', /only the President can/i, [word], ['DC']),
	// Said with a no in it.
	row(
		"is it true that the governor of Texas can't pardon anyone unless the board recommends it first?",
		/^Yes\. Only the Governor of Texas.*recommends it/,
		[/Nothing can be granted/],
		['TX'],
	),
	row(
		"so shapiro can't pardon anybody without the board in pennsylvania, is that right",
		/^Yes\. Only the Governor of Pennsylvania/,
		[],
		['PA'],
	),
	row(
		'is it true that the president cannot pardon a state crime in ohio',
		/^Yes\. The President cannot pardon an Ohio conviction/,
		[],
		['OH'],
	),
	row('is it right that kemp cannot pardon anyone in georgia', /^Yes\. The Governor of Georgia cannot/, [], ['GA']),
	// Whether there is any power at all.
	row('Does the governor of Georgia have any pardon power at all?', /^No\. The Governor of Georgia cannot/, [], ['GA']),
	row(
		'does the governor of south carolina have pardon power',
		/^No\. The Governor of South Carolina cannot.*may grant a reprieve/,
		[],
		['SC'],
	),
	row('does the governor of ohio have the power to pardon', /^Yes\. Only the Governor of Ohio/, [], ['OH']),
	row(
		'can the governor of alabama pardon anyone',
		/^No\. .*may grant a commutation or a reprieve \(where the sentence is death\)/,
		[],
		['AL'],
	),
	row(
		'what can the governor of texas do alone',
		/^The Governor of Texas alone may grant a reprieve \(where the sentence is death; once, for 30 days/,
		[],
		['TX'],
	),
	// Alone, with others, against them.
	row(
		'can trump pardon my son he is in state prison in Louisiana',
		/^No\. The President cannot/,
		[/Nothing can be granted/],
		['LA'],
	),
	row('can lombardo pardon alone', /^No\. Only the State Board.*: the Governor, the seven justices/, [], ['NV']),
	row(
		'can newsom pardon w out asking anyone?',
		/^It depends\. In most cases the Governor of California decides alone/,
		[],
		['CA'],
	),
	row(
		'can the texas governor give a 30 day reprieve without the board',
		/^Yes, with limits\. Where the sentence is death: .*once, for 30 days/,
		[],
		['TX'],
	),
	row(
		'is abbott bound by the board',
		/^It depends\. A no of the Board of Pardons and Paroles binds the Governor; a yes does not/,
		[],
		['TX'],
	),
	row('can polis ignore his clemency board', /^Yes\. /, [], ['CO']),
	row(
		'is the board just advisory in ohio',
		/^Yes\. The Governor of Ohio decides alone: the Ohio Parole Board must be heard; its advice does not bind/,
		[],
		['OH'],
	),
	row(
		'must the parole board be consulted in ohio before he acts',
		/^(?:Yes\. )?The Ohio Parole Board must be heard/,
		[],
		['OH'],
	),
	row('can dewine refuse what the board recommended', /^Yes\. The Governor of Ohio may refuse/, [], ['OH']),
	row(
		'could the governor of georgia refuse what the board granted',
		/^No\. The Governor of Georgia has no part/,
		[],
		['GA'],
	),
	// Whose signature it takes.
	row(
		'does the governor of minnesota have to sign the pardon',
		/^Yes\. The Governor of Minnesota may refuse/,
		[],
		['MN'],
	),
	row(
		'does the governor of nevada have to sign the pardon',
		/^No\. The Governor of Nevada can be outvoted/,
		[],
		['NV'],
	),
	row(
		'does a recommendation of the Louisiana board need the signature of the governor',
		/^Yes\. The Governor of Louisiana decides/,
		[],
		['LA'],
	),
	row('does kemp get a say', /^No\. The Governor of Georgia has no part/, [], ['GA']),
	row('can the governor of texas be outvoted', /^No\. The Governor of Texas does not vote with the Board/, [], ['TX']),
	row('could the georgia board pardon a federal case', /^No\. .*only the President can/, [], ['US']),
];
