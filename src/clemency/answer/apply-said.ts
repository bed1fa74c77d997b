import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';
import { ofOnePlace } from './of-one-place.js';

/*
 * How it is asked for is one sentence that says what to do: what to fill in, and where it goes. Whoever asks for the form,
 * the way it is sent or the papers gets what a page says of that, else this sentence.
 */

const straightTo = /\b(?:straight|directly|direct|right) to\b/;
/** What to write to whoever decides, and no letter of support. */
const isLetter = (text: string) =>
	/\b(?:what|how)\b.*\bletter\b/.test(text) &&
	!/\bletters\b|\b(?:support|reference|recommendation|character)\b|\b(?:where|send|mail)\b|\bfor (?:him|her|them|my|his)\b/.test(
		text,
	);
const isLetters = /\bletters?\b/;
const asksStatus =
	/\b(?:status|track|docket|look (?:\w+ )?up|agenda|check (?:on|up)|find out (?:where|what|if)|where (?:is )?(?:his|her|my|the|our|their) (?:\w+ )?(?:application|petition|case|request|paperwork|packet) (?:is|s|stands|at)|is (?:his|her|my|the) (?:application|petition) at|heard (?:back|nothing|anything))\b/;
const onForm =
	/\b(?:forms?|packet|Questionnaire|online|[A-Z]\w+ Application\b(?! Processing)|(?:pardon|clemency|commutation) application|application for a (?:pardon|commutation)|(?:Get|for|Fill in) the application)\b/;

/** Where it goes and how: one sentence; where letters go, and who can tell what became of it, besides. */
export function applySaid(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] {
	const { reply } = ground.texts.clemency;
	const text = (ask.words ?? []).join(' ');
	const way = wayTo(ask, row, ground);
	if (isLetter(text)) return [{ line: reply.ownLetter(officeOf(row)), by: row.process }];
	const ofThem = /\b(?:em|them|those|these|they)\b/.test(text) && /\bletters\b/.test((ask.told ?? []).join(' '));
	if (isLetters.test(text) || ofThem) return lettersTo(text, way, row, ground);
	if (straightTo.test(text) && asksWhether(ask)) {
		const isTheirs = /\bGovernor\b/.test(plainText(way.line));
		return [{ ...way, line: worded(isTheirs ? 'yes' : 'no', way.line, toWord(ask), ground) }];
	}
	const isState = row.kind === 'state' || row.kind === 'territory';
	if (asksStatus.test(text) && isState) return [{ line: reply.statusAt(row, officeOf(row)), by: row.process }];
	const status = asksStatus.test(text) ? ground.general('status') : null;
	if (status !== null) return [{ line: [ofOnePlace(status.says)], by: status.sources }];
	// "Which form, and where do we send it": what it is called, then where it goes.
	if (whichForm.test(text)) {
		const [own] = ground.facts(row.code, 'form');
		const isNamed = own === undefined || namedForm.test(plainText(way.line));
		return isNamed
			? [way]
			: [
					{ line: [own.says], by: own.sources },
					{ ...way, must: true },
				];
	}
	// "Is there a form, and where do I send it": both.
	if (isThereForm.test(text)) {
		const own = ground.facts(row.code, 'form');
		const said = plainText(way.line);
		if (own.length === 0) return formSaid(ask, row, ground);
		const [form] = own.map((fact): Claim => {
			const truth: Truth | null = fact.means === 'no' ? 'no' : 'yes';
			return { line: worded(asksWhether(ask) ? truth : null, [fact.says], toWord(ask), ground), by: fact.sources };
		}) as [Claim];
		return onForm.test(said) && asksWhether(ask)
			? [{ ...way, line: worded('yes', way.line, toWord(ask), ground) }]
			: [form, { ...way, must: true }];
	}
	return [way];
}

/** Where letters of support go, by the address that a page names; asked how, what they say. */
function lettersTo(text: string, way: Claim, row: Jurisdiction, ground: Ground): readonly Claim[] {
	const { reply } = ground.texts.clemency;
	const [, address] =
		/^(?:Send|Ask|Write|Apply)\b.*?\b(?:to|the) ((?:the )?[A-Z][^;]*?(?:\b\d{5}\b(?: \(address by [^)]*\))?|(?=, for the )))/.exec(
			plainText(way.line),
		) ?? [];
	const office: Line = address === undefined ? officeOf(row) : [address];
	const by = address === undefined ? row.process : way.by;
	const isHow = /\bhow (?:do|to|should|can|would)\b|\bwhat (?:do|should|to|goes)\b/.test(text);
	return [{ line: isHow ? reply.lettersSay(office) : reply.lettersGo(row, office), by }];
}

/** What the form is, and where it is to be had. */
export function formSaid(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] {
	const way = wayTo(ask, row, ground);
	const isPut = asksWhether(ask);
	const said = plainText(way.line);
	if (/\bThere is no form\b/.test(said))
		return [{ ...way, line: worded(isPut ? 'no' : null, way.line, toWord(ask), ground) }];
	if (onForm.test(said)) return [{ ...way, line: worded(isPut ? 'yes' : null, way.line, toWord(ask), ground) }];
	return [{ ...way, line: ground.texts.clemency.reply.noForm(row, way.line, isPut) }];
}

/** "Where is the form": where it is to be had stands with the address. */
export const isToGet = (ask: Ask, row: Jurisdiction, ground: Ground): boolean =>
	(ask.words ?? []).includes('where') && onForm.test(plainText(wayTo(ask, row, ground).line));

/** "Where do I get the form": where it is to be had comes first, then where it goes. */
export const isToFind = ({ words = [] }: Ask, own: readonly Claim[]): boolean => {
	const [first] = own;
	return (
		first !== undefined &&
		words.some((word) => /^(?:where|wheres|get|find|download|obtain)$/.test(word)) &&
		/\bsite\b|\bpage\b|\bonline\b|\bfrom\b|\boffice\b|\.(?:gov|us|org)\b/.test(plainText(first.line))
	);
};

/** Whether it can be done over the net, or by e-mail. */
export function onlineSaid(ask: Ask, row: Jurisdiction, by: 'online' | 'mail', ground: Ground): readonly Claim[] {
	const way = wayTo(ask, row, ground);
	const isPut = asksWhether(ask);
	const pattern = by === 'mail' ? /@/ : /\bonline\b/i;
	if (pattern.test(plainText(way.line)))
		return [{ ...way, line: worded(isPut ? 'yes' : null, way.line, toWord(ask), ground) }];
	return [{ line: ground.texts.clemency.reply.notOnline(row, by, officeOf(row), isPut), by: row.process }];
}

const ofPapers = /\b(?:court papers|certified|docket|receipt|letters|reports?|notarized|affidavits?)\b/;

/** What must go with it. */
export function papersSaid(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] {
	const { reply } = ground.texts.clemency;
	const text = (ask.words ?? []).join(' ');
	const isNotary = /\bnotar\w*/.test(text);
	const isCourt = /\bcourts?\b|\bcertified\b|\bdocket\b|\bjudgment\b/.test(text);
	const pattern = isNotary
		? /\bnotari/i
		: isCourt
			? /\b(?:court papers|court documents|certified|docket|judgment)\b/i
			: ofPapers;
	const isPut = asksWhether(ask);
	const isState = row.kind === 'state' || row.kind === 'territory';
	if (/\bhow many (?:\w+ )?copies\b/.test(text) || /\bfinger ?print/.test(text)) {
		const what = /\bcopies\b/.test(text) ? /\bcop(?:y|ies) of (?:all|everything|the)|\bcopies\b/ : /\bfingerprint/;
		const [known] = ground.facts(row.code, 'papers').filter(({ says }) => what.test(says));
		const isPrints = !/\bcopies\b/.test(text);
		if (known !== undefined)
			return [{ line: worded(isPrints && isPut ? 'yes' : null, [known.says], toWord(ask), ground), by: known.sources }];
		if (isState) return [{ line: isPrints ? reply.noPrints(row) : reply.noCopies(row), by: [] }];
	}
	const facts = (['papers', 'support', 'form', 'online', 'apply'] as const)
		.flatMap((topic) => ground.facts(row.code, topic).filter((fact) => topic === 'papers' || pattern.test(fact.says)))
		.filter(({ says }) => (!isNotary && !isCourt) || pattern.test(says));
	const [fact] = facts;
	if (fact !== undefined)
		return [
			{
				line: worded(isPut ? (fact.means === 'depends' ? 'depends' : 'yes') : null, [fact.says], toWord(ask), ground),
				by: fact.sources,
			},
		];
	if (!isState) {
		const papers = ground.general('papers');
		return papers === null ? [wayTo(ask, row, ground)] : [{ line: [ofOnePlace(papers.says)], by: papers.sources }];
	}
	return [{ line: isNotary ? reply.notNotarized(row) : reply.noPapers(row, isPut), by: [] }];
}

const isThereForm =
	/^(?:so |and |hi |but )*(?:is there|do they have|does it have|have they got) (?:an? )?(?:\w+ ){0,2}forms?\b/;

/** A form by its name, and not only "the form". */
const namedForm =
	/\b(?:Questionnaire|[A-Z]\w+ Application\b(?! Processing)|(?:Board|Governor|state)'s (?:own )?(?:form|clemency application|application form))\b/;

const whichForm =
	/\b(?:which|what) (?:\w+ )?forms?\b.*\b(?:where|send|mail)\b|\b(?:where|send|mail)\b.*\b(?:which|what) (?:\w+ )?forms?\b/;

export const officeOf = ({ office }: Jurisdiction): Line =>
	office.url === null
		? [office.name]
		: line`${office.name}, ${office.url.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '')}`;

/** The sentence that says what to do, with the page of the office where it names none. */
export function wayTo({ act }: Ask, row: Jurisdiction, ground: Ground): Claim {
	const { reply, how } = ground.texts.clemency;
	const facts = ground.facts(row.code, 'apply');
	const fact =
		(act === 'commutation' ? facts.find(({ only }) => only === 'commutation') : undefined) ??
		facts.find(({ says }) => isAddressSaid(says)) ??
		facts[0];
	if (fact === undefined) return { line: how.office(row, reply.at(row)), by: row.office.read ? row.process : [] };
	return { line: reply.about('where', row, fact.says), by: fact.sources };
}

/** A sentence that says where it goes. */
export const isAddressSaid = (text: string): boolean =>
	/^Where to ask(?: (?:in|for) [^:]+)?: (?!no page)/.test(text) ||
	/^(?:Send|Apply|Write|Fill in|Get|Use|Call|Ask|In (?:federal )?prison) /.test(text);
