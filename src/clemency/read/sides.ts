import { isMay, type Side } from '../judge/ask.js';
import type { Gazetteer } from './gazetteer.js';
import { codeOf } from './labels.js';
import type { Part } from './parts.js';
import { tellsClaim } from './tables/asking.js';

/*
 * Whose power it is, by what people say of it: "my buddy says the Arizona board, another guy a judge in California". Each
 * of them is right or wrong by the law, and who is right is named.
 */

/** Who says it: "you", "your buddy", "the other guy". */
function speakerOf(words: readonly string[]): string | null {
	const at = words.findIndex((word) => tellsClaim.has(word));
	const before = words.slice(0, Math.max(at, 0)).filter((word) => !aside.test(word));
	const from = before.findLastIndex((word) => determiners.test(word));
	const [first = '', ...noun] = before.slice(from >= 0 ? from : -1);
	if (/^(?:i|we)$/.test(first)) return 'you';
	if (/^(?:somebody|someone|people|others|everybody|everyone|they|some|all)$/.test(first)) return 'they';
	const own = called.find(([said]) => said.test(first))?.[1] ?? first;
	if (noun.length === 0)
		return first === '' ? null : /^(?:mom|mum|dad|wife|husband)$/.test(first) ? `your ${first}` : own;
	const end = noun.findIndex((word) => /^(?:from|in|of|at|who|on)$/.test(word));
	return [own, ...(end > 0 ? noun.slice(0, end) : noun)].join(' ');
}

const called = [
	[/^(?:my|our)$/, 'your'],
	[/^another$/, 'the other'],
	[/^(?:an?|one)$/, 'the'],
] as const;
const determiners = /^(?:my|our|his|her|their|the|an?|another|one|some)$/;
const aside = /^(?:just|always|still|also|keeps?|kept|now|really|has|have|had|then|but|and|so|was|is|been|even)$/;
/** What is said not to be so. */
const denies = /\b(?:not|cant|cannot|couldnt|never|doesnt|dont|isnt|nothing|no)\b/;
/** Said of whoever decides. */
const ofDeciding =
	/\b(?:can|could|may|might|cant|cannot|couldnt|lets?|letting|decides?|signs?|up to|has to|have to|need to|ask|only|does|pardons?|free|frees|its|thats|nothing to do|no say|the one)\b/;
/** That somebody else has a say in it is a question of its own. */
const ofOthers =
	/\b(?:alone|without|unanimous|votes?|(?<!\b(?:i|we|you) )needs?|requires?|agree\w*|outvot\w*|follow\w*|listen\w*|bound|obey\w*|ignore\w*|veto\w*|refuse\w*|approv\w*|recommend\w*|hear|hears|first|before|unless|until|on (?:his|her|their) own|half|years?|all|himself|herself|free|fee|pay|guns?|jury|stops?|fix|fixes|saves?|helps?|settles?|record|erased?|expunge\w*)\b/;

/** What each part says of whose power it is; none where one of them says something else. `isOfTwo` = who of several is right. */
export function sidesOf(parts: readonly Part[], isOfTwo: boolean, gazetteer: Gazetteer): readonly Side[] {
	const told = parts.filter(
		(part) => !part.segment.isMarked && part.segment.words.some((word) => tellsClaim.has(word)),
	);
	const claims = isOfTwo ? told.slice(-mostSides) : parts.slice(-1);
	const sides = claims.map((part): Side | null => {
		const words = part.segment.words;
		const text = words.slice(words.findLastIndex((word) => tellsClaim.has(word)) + 1).join(' ');
		const [best] = part.claims ?? [];
		const isTopic = best !== undefined && best.chance > sureOfTopic && !ofPower(best.label);
		const named = offices.find(({ said }) => said.test(text))?.officer;
		const { tokens } = part.segment;
		const of = tokens.flatMap((_, at) => gazetteer.at(tokens, at)?.codes ?? [])[0] ?? null;
		const asked = part.officer ?? (named === undefined ? null : { officer: named, of, self: false });
		if (
			isTopic ||
			asked?.self === true ||
			ofOthers.test(text) ||
			(asked !== null && !ofDeciding.test(text) && text.split(' ').length > mostOfName)
		)
			return null;
		return { who: isOfTwo ? speakerOf(words) : null, asked, isDenied: denies.test(text), isWay: ofWay.test(text) };
	});
	const isRead = sides.some((side) => side?.asked != null) && !sides.includes(null);
	return isRead ? (sides as readonly Side[]) : [];
}

const mostSides = 3;
/** "The other says the board". */
const mostOfName = 3;
const ofWay = /\b(?:ask|apply|write|go|goes|need|send|talk)\b/;
const sureOfTopic = 0.75;
const ofPower = (label: string) =>
	label === 'who' ||
	label === 'happened' ||
	label === 'where' ||
	/^g:(?:court|boardOrGovernor|governorFederal)$/.test(label) ||
	isMay(codeOf(label) ?? '');

/** Who is named by a word that may stand in passing elsewhere. */
const offices = [
	{ said: /\b(?:boards?|commission|council|panel)\b/, officer: 'board' },
	{ said: /\b(?:judges?|courts?)\b/, officer: 'court' },
	{ said: /\b(?:trump|president)\b/, officer: 'president' },
] as const;
