/** Which of two claims is true, as people ask it. */
export const whoIsRight =
	/\bwho(?:s| is)?(?: of us| of them)?(?: is)?(?: actually| really)? (?:right|correct|wrong|lying)\b|\bwho (?:wins|won)(?: (?:the|our|this) (?:\w+ )?(?:bet|argument|pizza|dinner|fight))?$|\bwhich it is\b|\bwhich is it\b|\bwhich (?:one |of them |of us )?(?:is|has it|got it) (?:right|true|correct|it)\b|\bwho (?:has|got) it right\b/;
