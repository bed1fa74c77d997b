import type { Ask } from '../judge/ask.js';
import type { RegisteredCase } from '../shapes/case.js';
import { actsExplained } from './acts.js';
import { askedOnce, asksOfCase, isOfNamed, isOwn } from './case-asked.js';
import { holderAt } from './holders.js';
import {
	courtsOf,
	isCountry,
	isForeign,
	judgedIn,
	meaningOf,
	plain,
	withDifference,
	wordsOnly,
} from './kinds-of-ask.js';
import { hasUnknownName } from './people.js';
import { most, type Reading, type Step } from './reading.js';

const isWhatBecame =
	/\bhow (?:did|was|were|has)\b|\bwhat (?:happened|became|about)\b|\bwhy (?:was|were|did|didnt|wasnt|has|hasnt)\b|\b(?:status|news|updates?|latest)\b/;

/** Somebody who is named, and whose case is known. */
export const byCase: Step = (reading) => {
	const { message, people, generals, isLong, about, unclear } = reading;
	const { words, all, laws, said, asks } = message;
	const isAbroad = isForeign(said.asked) || laws.codes.some(isCountry);
	if (people.unread && people.is.length === 0 && !isAbroad && laws.codes.length === 0) return unclear('unknown-person');
	const theirs = new Set(people.is.flatMap(courtsOf));
	// A court named beside the name is the one that is meant: "Trump's Georgia case".
	// A country without a row of its own is known by its name.
	const isTheirCountry = people.is.some(({ judgments }) =>
		judgments.some(({ country }) => country !== null && words.includes(country.toLowerCase())),
	);
	const isOfThem = isByFullName(reading) || isTheirCountry || laws.codes.every((code) => theirs.has(code));
	if (people.is.length === 0 || !isOfThem) return null;
	const happened = isWhatBecame.test(all);
	const theirAsks = asksOfCase(asks, all, plain('who', said.act, said.asked)).map(
		(ask): Ask =>
			wordsOnly.has(ask.code) ||
			ask.code === 'conditions' ||
			(ask.code === 'holder' && ofItsDay.test(all)) ||
			(happened && (ask.asked === null || /\bwhy\b/.test(all)))
				? { ...ask, code: 'happened' }
				: ask,
	);
	const once = askedOnce(theirAsks, people.is, all, plain('who', said.act, null));
	const wanted = once.length > 0 ? once : [plain(happened ? 'happened' : 'who', said.act, said.asked)];
	// What Congress may do about somebody's pardon it may do about anybody's.
	const ofCongress = said.asked?.officer === 'legislature' ? generals : null;
	if (ofCongress?.some(({ of }) => of === 'congress') === true) return about({ asks: ofCongress.slice(0, most) });
	const acts = isLong ? null : actsExplained(words);
	const defined = definesAct.exec(all)?.[1];
	// "A pardon or a commutation" asks which of them it was.
	const explains = /\b(?:difference|differ|differs|what is|whats|what does|mean|means|explain)\b/.test(all);
	const told = withDifference(asks, wanted, explains ? acts : null);
	// "And can the next President undo it".
	const taken =
		undoing.test(all) && mayUndo.test(all)
			? (asks.find(({ code }) => code === 'revoke' || code === 'may') ?? null)
			: null;
	const undo =
		taken === null ? [] : [{ ...taken, code: 'general', asked: null, of: 'newPresident', plain: taken.yesNo } as const];
	const asked = [...told.filter(({ code }) => undo.length === 0 || (code !== 'revoke' && code !== 'may')), ...undo];
	return about({
		people: people.is.map(({ id }) => id).slice(0, most),
		asks: defined === undefined ? asked : [meaningOf([defined]), ...asked.filter(({ code }) => code !== 'meaning')],
	});
};

const mayUndo = /\b(?:can|could|may|might|will|would)\b/;
/** Whether what was granted can be taken back. */
const undoing =
	/\b(?:undo|undone|cancel|cancell?ed|revoke|revoked|reverse|reversed|overturn|overturned|rescind|rescinded|take it back|taken back|put (?:him|her|them) back|go back in)\b/;

/** Who held the office when it happened is told by what happened. */
const ofItsDay =
	/\b(?:when|which|that)\b.*\b(?:pardon\w*|commut\w*|freed|released)\b|\b(?:pardon\w*|commut\w*) which\b/;

/** "What is a reprieve, and which did he get": a word of the law beside a case. */
const definesAct =
	/\b(?:what is|whats|what does|meaning of|define) (?:a |an |the )?(pardon|commutation|reprieve|amnesty|remission)\b(?! (?:of|for|status))/;

/** Of somebody called by the whole name the courts are known: "is Ghislaine Maxwell for Florida or New York". */
function isByFullName({ message, people, isStory }: Reading): boolean {
	const { words, all, laws, asks } = message;
	const asksWhich = / or /.test(all) || asks.some(({ code }) => code === 'happened');
	// Another sovereign's case is told of with their own, where it is known.
	const isTold =
		laws.codes.length === 1 &&
		people.is.some(({ note }) =>
			[...laws.used].some(
				(at) => (words[at]?.length ?? 0) > 3 && note?.toLowerCase().includes(words[at] as string) === true,
			),
		);
	// "Blagojevich, Illinois, can he pardon him": the one who is named, and not a court of that state.
	const isHim = laws.codes.length === 1 && isOfNamed(words);
	// "John Rowland of Connecticut": a state beside a name says where somebody is from, where no court is named.
	// What a pardon reaches is asked of the pardon, whichever state it names.
	const ofReach = /\b(?:cover|covers|covered|reach|reaches|protect|protects|include|includes)\b/.test(all);
	const isFrom = laws.codes.length === 1 && !isOwn(words) && (ofReach || !ofCourts.test(all));
	const isTheirs =
		asksWhich || isTold || isHim || isFrom || (isStory && /\b(?:he|him|his|hes|she|her|shes|it)\b/.test(all));
	// "Were the McCloskeys pardoned", in a story of a teller's own state.
	if (people.is.length === 1 && asksOfTheirOwn(message, people)) return true;
	// One word that is nobody else's stands for the whole name, where it is no place.
	const isWhole = people.used.size > 1 || (isHim && ![...people.used].some((at) => laws.used.has(at)));
	return people.is.length === 1 && isWhole && isTheirs;
}

/** Whether a clause asks what became of whoever it names, and names no place. */
function asksOfTheirOwn({ parts, laws }: Reading['message'], { used }: Reading['people']): boolean {
	return parts.some(({ segment: { start, end }, asks }) => {
		const isIn = (at: number) => start <= at && at < end;
		return [...used].some(isIn) && ![...laws.used].some(isIn) && asks.some(({ code }) => code === 'happened');
	});
}

/** Words that make a place a court's, and not where somebody is from. */
const ofCourts =
	/\b(?:case|cases|court|courts|conviction|convictions|convicted|charges?|charged|indictment|indicted|trial|tried|state|prosecut\w*)\b/;

/** Somebody who may be meant: of several, or spelled otherwise; then a place of several, and a name nobody knows. */
export const byPersonAsked: Step = ({ message, known, people, about, unclear }) => {
	const { tokens, words, taken, laws, said, asks } = message;
	const placed = laws.codes.length > 0;
	// Beside a state a name that may be several people's is that of its own case, and no other.
	const isPlace = [...people.asked].some((at) => laws.used.has(at));
	// A country without a row of its own is known by its name.
	const isNamed = ({ judgments }: RegisteredCase) =>
		judgments.some(({ country }) => country !== null && words.includes(country.toLowerCase()));
	const beside = people.ask.filter(
		(each) => !isPlace && (isNamed(each) || laws.codes.every((code) => judgedIn(each, code))),
	);
	// "Cancelled by Trump": whoever pardons is nobody's case.
	const isGiver = [...people.asked].some((at) => words[at - 1] === 'by') && !people.near;
	// "Does Wyoming's DA hear before Gordon pardons": who holds the office of the state that is named is nobody's case.
	const isHolder = [...people.asked].some((at) => {
		const of = holderAt(tokens, at, 'governor', known.holders)?.asked.of ?? null;
		return of !== null && laws.codes.includes(of);
	});
	// A rare surname is not the state's beside it: "blagojevich illinois".
	const isRare = people.near && people.ask.length === 1 && !isPlace && !isOwn(words);
	// "Did Santos get a commutation": a surname that is a city abroad, and no other place.
	const isOnlyName =
		laws.codes.every((code) => /^[a-z]/.test(code)) && [...laws.used].every((at) => people.asked.has(at));
	const isActOf =
		isPlace &&
		isOnlyName &&
		asksAct.test(message.all) &&
		!people.ask.some((each) => laws.codes.some((code) => judgedIn(each, code)));
	const likely = isGiver || isHolder ? [] : placed && tokens.length > 1 && !isRare && !isActOf ? beside : people.ask;
	if (likely.length > 0) {
		// "Did Newsom pardon Cooper": office and name together are one case of that state.
		const home = said.asked?.of ?? null;
		const atHome = home === null ? [] : likely.filter((each) => judgedIn(each, home));
		const [only] = atHome.length === 1 ? atHome : likely;
		const shared =
			(atHome.length === 1 || (people.ask.length > 1 && likely.length === 1)) && (!people.near || likely.length > 1);
		if (!shared || only === undefined) return unclear('which-person', [], likely);
		return about({ people: [only.id], asks: asks.length > 0 ? asks : [plain('who', said.act, said.asked)] });
	}
	// A court-martial is one wherever it sat.
	const isMartial = laws.codes.length === 1 && laws.codes[0] === 'MIL';
	if (laws.either !== null && !isMartial && homeOfTown(message) === null)
		return unclear('which-place', laws.either, [], laws.eitherName);
	const grown = said.asked?.officer === 'former-president' || said.asked?.officer === 'former-governor';
	const isNobody =
		grown &&
		!placed &&
		/^(?:did|has|was)$/.test(words[0] ?? '') &&
		hasUnknownName(tokens, new Set([...laws.used, ...taken]));
	// "Did Governor Baker pardon the Amiraults": what a former one did is not what one may do.
	const isPast = grown && laws.used.size === 0 && didForSomebody.test(message.all);
	return isNobody || isPast ? unclear('unknown-person') : null;
};

/** Somebody's case that a former office-holder is asked about. */
const didForSomebody =
	/^(?:(?:so|and|but|hey|ok) )*(?:did|has)\b.* (?:pardon|commute|free) (?:(?:the|his|her|their|that|this) )?(?!(?:any|some|every|no)\w*|people|prisoners|more|many|most|a|an|all|it|for|him|her|them|himself|herself|themselves|me|turkeys?|marijuana|weed|federal|state|drug|in|on|before|after|by|the)\b\w+|\bdid (?:he|she) get (?:one|it|his|hers) (?:from|by)\b/;

/** Whether somebody was pardoned, or is to be. */
const asksAct =
	/\b(?:did|was|is|has|can|could|will|should)\b.*\b(?:pardon\w*|commut\w*|clemency|mercy|freed|released)\b/;

/** "Helena" beside Montana's Governor is Montana's. */
export function homeOfTown({ laws, said }: Reading['message']): string | null {
	const home = said.asked?.of ?? null;
	return home !== null && laws.either?.includes(home) === true && laws.codes.length === 0 ? home : null;
}
