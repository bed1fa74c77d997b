/** A sentence that only sends on to the states. */
const sendsOn =
	/^(?:States (?:differ|have|set)\b|Some states\b|Name the state|For (?:a|another) state\b|For the steps\b)/;

/** What a general question says where the place is named already: nobody is asked for it again. */
export function ofOnePlace(says: string): string {
	const sentences = says.split(/(?<=\.) /).flatMap((sentence): readonly string[] => {
		if (sendsOn.test(sentence) && /\bname (?:the state|it)\b/i.test(sentence)) return [];
		return [sentence.replace(/(?::|[;,] for a(?:nother)? state(?:'s(?: \w+)?)?,) name (?:the state|it)\.$/, '.')];
	});
	return sentences.length === 0 ? says : sentences.join(' ');
}
