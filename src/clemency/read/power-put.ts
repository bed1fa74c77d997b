import { type Ask, isMay } from '../judge/ask.js';
import type { Learned } from '../shapes/learned.js';
import { featuresOfWay } from './features.js';
import { asksMercy } from './power-meant.js';
import { otherThings } from './tables/plain.js';

/*
 * Which way round the question of a power is put. What was read word by word is one witness, how others put it is
 * another: where they agree a word stands, and where one of them is silent the other has to be surer.
 */

/** A guess so likely takes a word back that the words alone would give, or gives one that they would not. */
const sure = { against: 0.6, alone: 0.93, may: 0.95 };

/** Whose power is shared with whom, in any words. */
const office =
	'(?:govs?|governors?|president|prez|mayor|boards?|council|comm?iss?ion|comm?itt?ee|panel|cabinet|legislature|senate|congress|courts?|judges?|king|queen|minister|parole|somebody|someone|anybody|anyone|others|folks|@holder)(?= |$)';

/** "The governor or the board", "alone or does he need somebody": which of them it is, and no yes or no to either. */
const which = new RegExp(` or (?:\\S+ ){0,6}${office}`);
const before = new RegExp(`(?:^| )${office}|\\b(?:alone|himself|herself|own|solo|single|he|she)\\b`);

function namesBoth(text: string): boolean {
	const at = text.search(/ or /);
	return at >= 0 && which.test(text) && before.test(text.slice(0, at));
}

/** "Is there a board or is it the governor" asks for none of its members. */
const isThere = /\b(?:is there|has|have|got|does|do)\b(?!.*\b(?:sits?|serves?|members?|who)\b)/;
const toWhom =
	/\b(?:do|does|should|must|can|could|whom?|where|to) (?:i|he|she|we|they|you|u|it)?\s*(?:apply|write|send|mail|petition|file|address|submit|contact|call)\b|\b(?:goes?|sent|addressed) to\b/;

const ofOffices = /\b(?:mayor|president)\b/;

/** "In Georgia is it the governor or the board": such a question need not begin like one. */
export const asksWhich = (said: readonly string[]): boolean =>
	/\b(?:is it|does it|who)\b/.test(said.join(' ')) && namesBoth(said.join(' '));

/** "He can't pardon unless the board recommends it": both no's together say that the board is needed. */
const unless =
	/^(?!(?:why|how|when|where|who|what|which)\b).*\b(?:cant|cannot|can not|couldnt|could not|not able to|not allowed to|isnt able to|isnt allowed to|unable to|nobody can)\b.*\b(?:unless|without|until|till|before|w o|only if)\b.*\b(?:boards?|council|comm?iss?ion|panel|cabinet|senate|committee|recommend\w*|court)\b/;

/** "Does she have the power", "is it true that he cannot": whether an office may, in words of what somebody did. */
const ofRight =
	/\b(?:have|has|got|hold|holds)\b.*\b(?:powers?|authority|right)\b|\b(?:can|cannot|cant|could|couldnt)\b.*\bpardon/;
/** Whoever has a say must be asked for it. */
const ofSay = /\b(?:a|any) (?:say|part|role)\b/;

/** What somebody says, to be told whether it is so. */
const asserted =
	/^(?:(?:so|and|but|ok|well) )*(?:is it (?:true|right|correct|so|a fact)|am i right|isnt it (?:true|so))\b|\b(?:right|correct|true)$|\bis (?:that|this|it) (?:so|right|true|correct)$/;
const denial =
	/\b(?:cant|cannot|can not|couldnt|could not|not able|not allowed|isnt able|isnt allowed|doesnt|does not)\b/g;

/** "Does the governor have to vote yes". */
const mustVote =
	/^(?:(?:so|and|but) )*(?:in @\w+ )?(?:does|do|must) (?:the )?(?:@\w+ )?(?:governor|gov|he|she|@holder)(?: (?:of|in) (?:new )?@\w+)? (?:(?:also|even|himself|herself|still) )?(?:(?:have|need|has) to )?(?:vote|say) (?:yes|for)\b(?!.*\b(?:when|if|after|once|or)\b)/;
const stillDoes =
	/^(?:does|do|is|are)\b.*\bstill\b.*\b(?:give|giving|grant|granting|issue|issuing) (?:any )?(?:pardons?|clemency)$/;

/** A question of a power with the way it is put. `all` = its words, with what they name instead of the names. */
export function powerPutAs(read: Ask, all: readonly string[], isCut: boolean, { way }: Learned): Ask {
	// "Or not" says no more than the question does.
	const said = /^(?:not?|nah|nope)$/.test(all.at(-1) ?? '') && all.at(-2) === 'or' ? all.slice(0, -2) : all;
	const text = said.join(' ');
	const ask = asPower(read, text);
	if (namesBoth(text)) {
		// "Do I write the governor or the board" is told with where it goes; which of two offices has the power, by itself.
		if (toWhom.test(text) && !ofOffices.test(text)) return { ...ask, code: 'where', asked: null, plain: false };
		if (ask.code === 'members' && isThere.test(text)) return { ...ask, code: 'may', plain: false, way: 'which' };
		if (isOfOffice(ask) || (ask.code === 'where' && /\bwho\b/.test(text)))
			return { ...ask, plain: false, way: 'which' };
	}
	if (mustVote.test(text) && ask.asked !== null) return { ...ask, code: 'must-sign', plain: true, yesNo: true };
	if (!isPower(ask) || ask.code === 'silence' || said.length === 0 || isCut) return ask;
	const isOther = said.some((word) => otherThings.has(word));
	if (ask.code === 'may' && !ask.plain && asksMercy(said)) return { ...ask, plain: true, yesNo: true, way: 'yes' };
	if (unless.test(text)) return isOther ? ask : { ...ask, code: 'need-board', plain: true, yesNo: true, way: 'yes' };
	// Said with one no, a yes says that it is not so.
	if (asserted.test(text) && text.match(denial)?.length === 1)
		return isOther ? ask : { ...ask, plain: ask.code !== 'may', yesNo: true, way: 'no' };
	if (ask.code === 'must-sign') return isOther ? ask : signed(ask, text);
	const [best] = way(featuresOfWay(said, ask.code));
	if (best === undefined || (isOther && !ask.plain)) return ask;
	const { label, chance } = best;
	if (label === 'yes' || label === 'no') {
		if (ask.plain) return label === 'yes' || chance < sure.against ? ask : { ...ask, way: 'no' };
		// Of what an office may do at all every word counts; that it may not is true in any words.
		if (ask.code === 'may') return chance < sure.may || /\bafter\b/.test(text) ? ask : { ...ask, way: label };
		return chance < sure.alone ? ask : { ...ask, plain: true, yesNo: true, way: label };
	}
	if (!ask.plain && ask.yesNo && straight[ask.code]?.test(text) === true && !turns.test(text))
		return { ...ask, plain: true, way: 'yes' };
	return ask.plain && chance >= sure.against ? { ...ask, plain: false } : ask;
}

const opened = '^(?:(?:so|and|but|ok|hey|hi|well|now|is it true(?: that)?|in @place) )*';
/** Of these codes a question that opens so is put straight, however few others put it so. */
const straight: Readonly<Partial<Record<Ask['code'], RegExp>>> = {
	'need-board': new RegExp(`${opened}(?:does|do|is|are|must|has|have)\\b`),
	alone: new RegExp(`${opened}(?:can|could|may|does|do|has|have)\\b`),
};
const turns =
	/\b(?:not|never|no|nobody|cant|cannot|unless|without|only|or|if|when|how|who|what|why|which|except|other|another|else|still|before|after|first)\b/;

function asPower(ask: Ask, text: string): Ask {
	if (ask.asked === null) return ask;
	// "Does he still give pardons": who decides does.
	if (ask.code === 'how-many' && stillDoes.test(text)) return { ...ask, code: 'may', plain: false, yesNo: true };
	if (ask.code === 'may' && ofSay.test(text)) return { ...ask, code: 'must-sign', plain: false };
	if (ask.code !== 'happened' || !ofRight.test(text)) return ask;
	const { way: _, ...rest } = ask;
	return { ...rest, code: 'may' };
}

/** "Does it need his signature": nobody's sentences say which way round these are; few words turn them. */
function signed(ask: Ask, text: string): Ask {
	const isTurned =
		/^(?:\w+ ){0,2}when\b|\b(?:without|alone|enough|final|done|over|already|only|never|not|no|or|why|how|who|what|where)\b/.test(
			text,
		);
	return isTurned || !/\b(?:do|does|must|is|are|has|have|need|needs)\b/.test(text)
		? { ...ask, plain: false }
		: { ...ask, plain: true, yesNo: true };
}

/** "Does she do it alone, or / must some council agree": two sentences of one question. */
export function whichOfTwo(asks: readonly Ask[], endsInOr: (ask: Ask) => boolean): readonly Ask[] {
	// "Is there a board in between, or": who sits on it is not asked.
	const isBoard = (ask: Ask | undefined) => ask?.code === 'members' && endsInOr(ask);
	// "The governor alone, or does the cabinet vote as well": who votes is told with it.
	const isVote = ({ code }: Ask) => code === 'votes' || code === 'vote';
	return asks.flatMap((ask, i): readonly Ask[] => {
		const before = asks[i - 1];
		const next = asks[i + 1];
		if (isBoard(ask) && next !== undefined && isPower(next)) return [];
		if (isVote(ask) && before !== undefined && isPower(before) && endsInOr(before)) return [];
		// Where both sentences ask for one thing it is asked once.
		const isFirst = (next === undefined || isPower(next) || isVote(next)) && endsInOr(ask);
		const isSecond = before !== undefined && (isPower(before) || isBoard(before)) && endsInOr(before);
		return [isPower(ask) && (isFirst || isSecond) ? { ...ask, plain: false, way: 'which' } : ask];
	});
}

/** "Is it the governor who pardons, or somebody else": which of them it is, in however many sentences. */
export const orSomebody = (ask: Ask): Ask =>
	isOfOffice(ask) &&
	/ or (?:(?:some|any)(?:one|body) else|(?:is|are) there (?:a|any|some) (?:\w+ )?steps?)\b/.test(
		` ${ask.words?.join(' ') ?? ''}`,
	)
		? { ...ask, plain: false, way: 'which' }
		: ask;

const isPower = ({ code }: Ask) => isMay(code);
const isOfOffice = (ask: Ask) => isPower(ask) || ask.code === 'who' || ask.code === 'municipal';
