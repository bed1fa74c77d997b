/** How people of other countries are called. */
export const people =
	/(?:ian|ean|ish|ese|ican|ccan|nyan|cuban|french|dutch|welsh|swiss|greek|german|afghan|israeli|iraqi|pakistani|saudi|thai|filipino)s?$/;

/** Words of a service that are said of soldiers as well as of its courts. */
export const services = /^(?:army|navy|military|naval|air|marines?|coast)$/;
/** "Convicted in the army" was by its court. */
export const judgedBy = /\b(?:convicted|sentenced|tried|judged|guilty) (?:in|by)(?: the)?$/;

/** Behind the name of a people these speak of its courts and what they did. */
export const courtNoun =
	/^(?:courts?|convictions?|cases?|sentences?|records?|pardons?|judges?|judgments?|felony|felonies|laws?|prisons?|jails?|crimes?|offen[cs]es?|charges?|clemency|government|pardoning|suspension|dui|king|queen|president|governor|minister|embassy|consulate|police|justice|tribunal|secretary|discharge|brig|code|commission)$/;

/** What is said of these people begins here. */
export const endsName: ReadonlySet<string> = new Set(
	'in at of by with who whose convicted sentenced living lives here but got was is am are citizen citizens national nationals passport'.split(
		' ',
	),
);
