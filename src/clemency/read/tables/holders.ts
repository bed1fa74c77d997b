/*
 * Questions about whoever holds an office, at which time. `xname` stands for a President or a governor by name, now or
 * once in office.
 */

const title = '(?:governors?|gov|guv|president|prez|potus)';
const the = '(?:(?:the|our|my|their|a|state|us|current|sitting|then) )*';

/** `before`, `after` = whoever came then; `about` = whether and how long somebody named serves; `year` = of a year. */
export type HolderTime = 'before' | 'after' | 'about' | 'year';

/** The first that fits counts. */
export const atTime: readonly { readonly is: HolderTime; readonly asks: RegExp }[] = [
	{
		is: 'before',
		asks: new RegExp(
			`\\bwho (?:was|were|is|held|had|ran|served|came|did)\\b.*\\b(?:before|prior to|ahead of) ${the}(?:${title} )?(?:xname|him|her|them|this one|now|${title})\\b|\\bwho(?:m)? did ${the}(?:${title} )?xname (?:replace|succeed|follow|beat|come after|take over from)\\b|\\bxname (?:replaced|succeeded|followed|beat|came after|took over from) who\\b|\\bpredecessor\\b|\\b(?:who|whos|name)\\b.*\\b(?:previous|prior|preceding|last|former|ex|old) ${title}\\b`,
		),
	},
	{
		is: 'after',
		asks: new RegExp(
			`\\b(?:who|whos)\\b.*\\b(?:after|next after|following) ${the}(?:${title} )?xname\\b|\\b(?:who|whos)\\b.*\\b(?:follow|replac|succeed)\\w* ${the}(?:${title} )?xname\\b|\\bwho .*\\b(?:over|place) (?:from|for|of) ${the}(?:${title} )?xname\\b|\\bxname .*\\b(?:successor|replacement)\\b|\\b(?:successor|replacement) (?:of|to|for) ${the}(?:${title} )?xname\\b|\\bxname (?:successor|replacement|is (?:replaced|succeeded|followed) by)\\b|\\bxname s (?:successor|replacement)\\b`,
		),
	},
	{
		is: 'year',
		asks: new RegExp(
			`\\b(?:who was|who is|whos|who were|who served|who held)\\b(?!.*\\b(?:won|race|election|elected)\\b).*\\b${title}\\b.*\\b(?:19|20)\\d\\d\\b`,
		),
	},
	{
		is: 'about',
		asks: new RegExp(
			`\\b(?:is|isnt|was|wasnt) ${the}(?:${title} )?xname (?:(?:still|even|really|actually|currently|now|ever|not|out|gone|no longer|already) ?)+ ?(?:the|our|a|as|of|in|from)?\\b|\\b(?:is|isnt|was|wasnt) ${the}(?:${title} )?xname ${the}(?:${title}|in office|in power|in charge)\\b|\\bxname (?:is )?still (?:(?:the|our|a|in) )*(?:${title}|office|power|charge)\\b|\\b(?:has|did|hasnt|didnt) ${the}(?:${title} )?xname (?:already |really )?(?:left|leave|quit|resign|resigned|finished|lose|lost)(?: office| power)?$|\\bhow long (?:has|was|is|did) ${the}(?:${title} )?xname (?:been|${title}|in office|serve|served|governor)|\\b(?:when|since when) (?:did|has|is|was) ${the}(?:${title} )?xname (?:become|became|start|started|take|took|elected|been|${title}|get in|come in|sworn)`,
		),
	},
];

/** Who holds an office now, or until when. */
export const ofHolder = new RegExp(
	`\\b(?:who is|whos|who s|who are|who was|who be|whose) ${the}(?:new |acting |present |right now )?${title}\\b(?! (?:pardon|general))|\\bname of .*${title}\\b|\\bwhen (?:does|do|will|is|are|did) ${the}(?:${title} )?xnames? (?:\\w+ ){0,3}(?:term|terms|time|office|leave|leaves|leaving|end|ends|over|up|done|out|gone|finish)\\b|\\bxnames? (?:current |last |final |second |first )?term\\b.*\\b(?:end|ends|ending|over|up|expire|expires|out|until|till|long)\\b|\\b(?:end|ends|last day|length) of ${the}(?:${title} )?xnames? (?:term|time|presidency|governorship)\\b|\\bhow (?:long|much longer) (?:is|will|does|can) ${the}(?:${title} )?xname\\b(?! (?:take|need|have to))|\\b(?:until|till) when (?:is|does) ${the}(?:${title} )?xname\\b|\\bwhen (?:does|do|will|is) (?:the |our |a )?(?:new|next|newly elected|incoming) ${title}\\b|\\bwhen (?:does|do|will|is) (?:the|our) ${title}(?: of)?(?: \\w+){0,2} (?:leave|leaves|leaving|term|go|end|done)\\b`,
);

/** Offices of which no page here says who holds them. */
export const otherOffice =
	/\b(?:who|whos)(?: is| was| are)? (?:(?:the|our|my|current|new|acting|a) )*(?:attorney general|ag|lieutenant gov\w*|lt gov\w*|secretary of state|senators?|mayor|chief justice|district attorney|da|vice president|vp|first lady|speaker)\b/;
