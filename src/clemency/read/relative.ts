/** What somebody is told by between the name and what is asked: "was Dr. Mudd, who set the leg of Booth, pardoned". */
const relative =
	/^((?:did|was|were|is|are|has|have|had) (?:\w+ ){1,4}?)who (?:\w+ ){2,12}?(?=(?:(?:ever|really|actually|then|given|granted|get|receive|a|the|full) )*(?:pardon|commut|freed|spared|clemency))/;

export const withoutRelative = (text: string) => text.replace(relative, '$1');
