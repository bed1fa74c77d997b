const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of somebody who tells what happened: a part of a message with one of them asks nothing by its nouns alone. */
export const tells = list(
	'i im ive my he hes she shes we our they their his me us was were got had has did went lost said says told thinks thought heard read saw lives lived live moved works worked named gave made took came',
);

/** Words of somebody who wishes something: asked where nothing else is. */
export const wishes = list('want wants wanted wanna wish wishes hope hopes hoping need needs like trying looking');

/** Words of somebody whose claim is told. */
export const tellsClaim = list(
	'say says said saying think thinks thought told tells heard hear claim claims claimed swear swears swore insist insists insisted believe believes read reckons convinced according wrote promised promises',
);
