/** What somebody is told by between the name and what is asked: "was Dr. Mudd, who set the leg of Booth, pardoned". */
const relative =
	/^((?:did|was|were|is|are|has|have|had) (?:\w+ ){1,4}?)who (?:\w+ ){2,12}?(?=(?:(?:ever|really|actually|then|given|granted|get|receive|a|the|full) )*(?:pardon|commut|freed|spared|clemency))/;

/** "Would you kindly remind me which President". */
const asking =
	/^(?:could|can|would|will) you (?:please |kindly )*(?:tell|explain to|remind) (?:me|us) (?:please )?(?=(?:why|who|what|when|which|how)\b)/;

export const withoutAsking = (words: readonly string[]) => words.join(' ').replace(asking, '').split(' ');
export const withoutRelative = (text: string) => text.replace(relative, '$1');
