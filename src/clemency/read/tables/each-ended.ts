/** A year in which a sentence ended, or will; or that of the second of two, without the word for it. */
export const endedIn =
	/\b(?:finish\w*|ends?|ended|done|complet\w*|discharg\w*|off (?:paper|papers|probation|parole)|over|closed)(?: (?:it|mine|his|hers|with|everything|all|probation|parole|in|on|by|since|back|around))*(?: \w+)? ((?:19|20)\d\d)\b|\b(?:mine|his|hers|the other|other one|second|another|my \w+s)(?: (?:one|was|is|in|from|ended|finished))* ((?:19|20)\d\d)\b/g;

/** That each of two is asked about. */
export const eachOf =
	/\b(?:each|both|either|respectively|two|one|first|second|mine|his|hers|other|another|brother|sister|wife|husband|son|daughter)\b/;
