import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Verdict } from '../judge/verdict.js';
import type { Whether } from '../judge/whether.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Fact, Topic } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';
import { ofOnePlace } from './of-one-place.js';
import { noticesOf } from './own-way.js';
import { type About, type Aspect, aspectOf } from './way-asked.js';
import { whetherUnread } from './whether-unread.js';

/**
 * What is known of the way an application goes, by the very thing that is asked of it: one code has several, and "must I
 * be there" is not answered by whether there is a hearing. One statement, with its word; where no page says it, that.
 * Null where the code is none of these, or nothing of its own is to be said.
 */
export function replyWay(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] | null {
	const aspect = aspectOf(ask);
	if (aspect === null) return null;
	const { row } = verdict;
	const own = known(aspect, ask, row, ground);
	const unread = (what: Whether) => whetherUnread(what, ask, row, ground);
	const { about } = aspect;
	switch (aspect.topic) {
		case 'apply':
			return apply(ask, verdict, ground);
		case 'online':
		case 'form': {
			const what = aspect.topic === 'form' ? 'form' : about === 'mail' ? 'mail' : 'online';
			const way = what === 'form' ? wayOf(row) : [];
			const told =
				own.length > 0 ? own : way.length > 0 ? way : (unread(what) ?? [notNamed(aspect.topic, verdict, ground)]);
			// Where it is done online, that is its address; whoever asks where a form is wants the office first.
			if (what !== 'form' && own.length > 0) return own;
			const isWhere = what === 'form' && own.length + way.length === 0 && (ask.words ?? []).includes('where');
			return isWhere ? [...whereTo(verdict, ground), ...told] : [...told, ...whereTo(verdict, ground)];
		}
		case 'fee':
			return own.length > 0 ? own : fee(ask, row, ground);
		case 'hearing':
			return own.length > 0
				? own
				: (byOther(['open', 'attend'], ask, row, ground) ?? noted(ask, row, ground) ?? unread('hearing'));
		case 'attend':
			return own.length > 0
				? own
				: (noHearing(ask, row, ground) ??
						noted(ask, row, ground) ?? [
							...(unread('attend') ?? notKnown(ask, row, ground)),
							...plainly('hearing', row, ground),
						]);
		case 'open':
			return own.length > 0 ? own : (publicHearing(ask, row, ground) ?? unread('open') ?? notKnown(ask, row, ground));
		case 'public':
			return opened(own, ask) ?? unread('public');
		case 'notice':
			return notice(aspect, ask, own, verdict, ground);
		case 'say':
			return own.length > 0 ? own : say(aspect, ask, verdict, ground);
		case 'lawyer':
			return own.length > 0 ? own : noLawyer(aspect, ask, verdict, ground);
		case 'relative':
			return own.length > 0
				? own
				: [...(unread('relative') ?? notKnown(ask, row, ground)), ...asARule('byOther', row, ground)];
		case 'support':
			return own.length > 0 ? own : unread('support');
		case 'inquiry':
		case 'proof':
			return own.length > 0 ? own : unread(aspect.topic);
		case 'appeal':
			return own.length > 0 ? own : noAppeal(aspect, ask, verdict, ground);
		default:
			return own.length > 0 ? own : null;
	}
}

/** That grants are public tells nothing of applications. */
function opened(own: readonly Claim[], { words = [] }: Ask): readonly Claim[] | null {
	const isOfAsking = words.some((word) => /^(?:appl\w+|petitions?|requests?|files?|papers)$/.test(word));
	const told = isOfAsking ? own.filter(({ line }) => !plainText(line).includes('Who is pardoned is public')) : own;
	return told.length > 0 ? told : null;
}

/** Where no page names a fee, what holds in most states is told, too. */
function fee(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	const none = whetherUnread('fee', ask, row, ground);
	if (none === null) return null;
	const [usual] = ground.facts('ALL', 'fee');
	return usual === undefined
		? none
		: [...none, { line: ground.texts.clemency.reply.usually(usual.says), by: usual.sources }];
}

/** A yes, where another statement says so: a hearing that the public may watch is one. */
function byOther(topics: readonly Topic[], ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	const [fact] = topics.flatMap((topic) => ground.facts(row.code, topic));
	if (fact === undefined) return null;
	const isOfHearing = /\bhearings?\b/i.test(fact.says) && !/\bno page we read names a hearing\b/.test(fact.says);
	const truth = isOfHearing && asksWhether(ask) ? 'yes' : null;
	return [{ line: worded(truth, [fact.says], toWord(ask), ground), by: fact.sources }];
}

/** Where nobody is heard, nobody has to come nor may watch. */
function noHearing(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	const [fact] = ground.facts(row.code, 'hearing').filter(({ means }) => means === 'no');
	if (fact === undefined) return null;
	return [{ line: worded(asksWhether(ask) ? 'no' : null, [fact.says], toWord(ask), ground), by: fact.sources }];
}

/** What the notes of a row say of hearings, where no page says who must be there. */
function noted(ask: Ask, { notes, process }: Jurisdiction, ground: Ground): readonly Claim[] | null {
	const note = notes.find((each) => /\bhearing\b/.test(each));
	if (note === undefined) return null;
	return [{ line: worded(asksWhether(ask) ? 'not-known' : null, [note], toWord(ask), ground), by: process }];
}

/** What is said of hearings, where it says that they are public, or that there is none. */
function publicHearing(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	const [fact] = ground
		.facts(row.code, 'hearing')
		.filter(({ says }) => /\bpublic hearing\b|\bopen hearings?\b/.test(says));
	if (fact === undefined || fact.means === 'no') return noHearing(ask, row, ground);
	return [{ line: worded(asksWhether(ask) ? 'yes' : null, [fact.says], toWord(ask), ground), by: fact.sources }];
}

/** What a fact says of those who are asked about. */
const speaksOf: Readonly<Record<About, RegExp>> = {
	victims: /\bvictim/i,
	officers:
		/\b(?:prosecut\w*|district attorneys?|county attorneys?|State's Attorney|state's attorneys?|judges?|sheriff|officials|interested parties)\b/i,
	supporters: /\b(?:others may|famil\w*|support\w*|witness\w*|public|anybody)\b/i,
	newspaper: /\b(?:newspaper|paper|publish\w*|prints?)\b/i,
	lawyer: /\b(?:lawyer|attorney|counsel|legal representative|on behalf|somebody else)\b/i,
	remote: /\b(?:video|telephone|phone|zoom)\b/i,
	mail: /e-?mail|@/,
};

/** That they may speak, not that something goes through them. */
const officersMay =
	/\b(?:prosecut\w*|attorneys?|judges?|officials)\b[^.;]*\bmay\b|\bmay\b[^.;]*\b(?:prosecut\w*|attorneys?|judges?)\b(?! may)/i;

/** What facts say of it, the first with the yes or no that it is, where one was asked for. */
function known(aspect: Aspect, ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] {
	const { word } = aspect;
	return fitting(aspect, row, ground).map((fact, i) => {
		const truth = i > 0 || word === null ? null : truthOf(fact, word);
		const put: Ask = { ...ask, plain: truth !== null, way: word === 'without' ? 'no' : 'yes' };
		// "No hearing." is its own no.
		if (truth === 'no' && put.way === 'yes' && /^No /.test(fact.says)) return { line: [fact.says], by: fact.sources };
		const isNamed = truth === null || fact.says.includes(row.name) || row.kind !== 'state';
		const said: Line = [isNamed ? fact.says : `${row.name}: ${fact.says}`];
		return { line: worded(truth, said, put, ground), by: fact.sources };
	});
}

function fitting({ topic, about }: Aspect, { code }: Jurisdiction, ground: Ground): readonly Fact[] {
	const pattern = about === null ? null : topic === 'say' && about === 'officers' ? officersMay : speaksOf[about];
	const facts = ground.facts(code, topic);
	return pattern === null ? facts : facts.filter(({ says }) => pattern.test(says));
}

/** Facts of a topic without a word, beside what was asked. */
const plainly = (topic: Topic, { code }: Jurisdiction, ground: Ground): readonly Claim[] =>
	ground.facts(code, topic).map((fact): Claim => ({ line: [fact.says], by: fact.sources }));

/** What must be is not, where it is so in some cases only. */
function truthOf({ topic, means, says }: Fact, word: NonNullable<Aspect['word']>): Truth | null {
	if (means === null && /\bno page we read\b/.test(says)) return 'not-known';
	if (means === 'depends') return word === 'must' && topic !== 'public' ? 'no' : 'depends';
	return means === 'yes' || means === 'no' ? means : null;
}

/** Who is told; where it is not known of those who were asked about, that. */
function notice(
	{ about }: Aspect,
	ask: Ask,
	own: readonly Claim[],
	verdict: Verdict,
	ground: Ground,
): readonly Claim[] | null {
	const { row } = verdict;
	if (own.length > 0) return own;
	const all = [...noticesOf(verdict, ground), ...plainly('notice', row, ground)];
	const others = all.filter((claim) => about === null || speaksOf[about].test(plainText(claim.line)));
	const [first, ...rest] = others;
	const what = { victims: 'toldVictims', officers: 'toldOfficers', newspaper: 'printed' } as const;
	const key = about === 'victims' || about === 'officers' || about === 'newspaper' ? what[about] : 'told';
	if (first === undefined) {
		const none = whetherUnread(key, ask, row, ground);
		if (none !== null) return none;
		return all.length > 0 && about !== null
			? [{ line: ground.texts.clemency.reply.notKnownOf(about, row), by: [] }, ...all]
			: null;
	}
	// Who is told is a yes to whether they are.
	const isPut = about !== null && asksWhether(ask);
	return [
		{ ...first, line: worded(isPut ? 'yes' : null, first.line, toWord(ask), ground) },
		...(about === null ? rest : []),
	];
}

/** How it is asked for, and where: the address, and for whoever asks how, the form. */
function apply(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { row } = verdict;
	const address = whereTo(verdict, ground);
	const text = (ask.words ?? []).join(' ');
	const isThere = isThereForm.test(text);
	const isHow =
		isThere ||
		(/\b(?:how|steps?|process|procedure|what do)\b/.test(text) && !/\b(?:status|check|track)\b/.test(text)) ||
		ask.act === 'commutation';
	if (!isHow) return address;
	// "Is there a form, and where do I send it": both.
	if (isThere) {
		const own = known({ topic: 'form', word: asksWhether(ask) ? 'is' : null, about: null }, ask, row, ground);
		return [
			...(own.length > 0 ? own : (whetherUnread('form', ask, row, ground) ?? [])),
			...shortAddress(row, ground, address),
		];
	}
	// The address says on which form mostly.
	const isSaid = address.some(({ line: said }) => onForm.test(plainText(said)));
	const form = ask.act === 'commutation' || !isSaid ? plainly('form', row, ground) : [];
	const way = wayOf(row);
	if (way.length > 0) return [...way, ...address];
	if (form.length > 0 || isSaid || (row.kind !== 'state' && row.kind !== 'territory')) return [...address, ...form];
	return [...address, notNamed('form', verdict, ground)];
}

/** The address without the page it stands on, where something stands before it. */
function shortAddress(row: Jurisdiction, ground: Ground, address: readonly Claim[]): readonly Claim[] {
	const [fact] = ground.facts(row.code, 'apply').filter(({ says }) => isAddress.test(says));
	if (fact === undefined) return address;
	return [{ line: ground.texts.clemency.reply.about('where', row, fact.says), by: fact.sources }];
}

/** What the row itself says of the form. */
const wayOf = ({ eligibility, process }: Jurisdiction): readonly Claim[] =>
	eligibility
		.filter((rule) => /\bformal process\b|\bletter\b/.test(rule))
		.map((rule): Claim => ({ line: [rule], by: process }));

const isThereForm =
	/^(?:so |and |hi |but )*(?:is there|do they have|does it have|have they got) (?:an? )?(?:\w+ ){0,2}forms?\b/;

const onForm = /\b(?:forms?|application|packet|online|writing|letter|Questionnaire)\b/i;

/** The address of an office, once: where facts give one, the office's own page stands behind it. */
export function whereTo({ row }: Verdict, ground: Ground): readonly Claim[] {
	const { reply, how } = ground.texts.clemency;
	const [address, ...others] = ground.facts(row.code, 'apply').filter(({ says }) => isAddress.test(says));
	const office: Claim = { line: how.office(row, reply.at(row)), by: row.process };
	if (address === undefined) return [{ ...office, by: [] }];
	const page = row.office.read && row.office.url !== null ? [how.officePage(row.office.url)] : [];
	const said = reply.about('where', row, address.says);
	return [
		{ line: page.length === 0 ? said : line`${said} ${page[0] as Line}`, by: address.sources },
		...others.map((fact): Claim => ({ line: [fact.says], by: fact.sources })),
	];
}

/** A way to send an application, or to whom. */
const isAddress =
	/\b(?:form|forms|online|writing|Board|Office|Bureau|Commission|Secretary|copies|letter|packet|\d{5})\b|^To the /;

function notNamed(topic: 'online' | 'form', { row }: Verdict, ground: Ground): Claim {
	return { line: ground.texts.clemency.reply.notNamed[topic](row), by: [] };
}

function noLawyer({ word }: Aspect, ask: Ask, { row }: Verdict, ground: Ground): readonly Claim[] | null {
	// Of federal courts the general question says it, with its page.
	if (row.kind !== 'state' && row.kind !== 'territory') return null;
	const { reply } = ground.texts.clemency;
	if (word === null) return [{ line: reply.noLawyer(row, false), by: [] }];
	const put: Ask = { ...ask, plain: true, way: word === 'without' ? 'no' : 'yes' };
	return [{ line: worded('usually-not', reply.noLawyer(row, true), put, ground), by: [] }];
}

/** Victims are heard in some states; a veto has none of them by any page. */
function say({ about, isVeto }: Aspect, ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] | null {
	const { row } = verdict;
	if (row.kind !== 'state' && row.kind !== 'territory') return null;
	const { reply } = ground.texts.clemency;
	const told = [...noticesOf(verdict, ground), ...plainly('notice', row, ground)];
	if (isVeto) {
		const put: Ask = { ...ask, plain: true, way: 'yes' };
		return [{ line: worded('usually-not', reply.noVeto(row), put, ground), by: [] }];
	}
	const silent = noHearing(ask, row, ground);
	if (about === 'supporters' && silent !== null) return silent;
	const key = ({ victims: 'sayVictims', officers: 'sayOfficers', supporters: 'saySupporters' } as const)[
		about as 'victims'
	];
	const none = whetherUnread(key ?? 'say', ask, row, ground);
	// Who is told of it may be heard, too.
	const near = told.filter((each) => about === null || speaksOf[about].test(plainText(each.line))).slice(0, 1);
	if (none !== null) return [...none, ...near];
	if (told.length === 0) return null;
	return near.length > 0 ? near : [{ line: reply.notKnownOf(about ?? 'supporters', row), by: [] }];
}

function noAppeal({ word }: Aspect, ask: Ask, { row }: Verdict, ground: Ground): readonly Claim[] | null {
	if (row.kind !== 'state' && row.kind !== 'territory') return null;
	const put: Ask = { ...ask, plain: word !== null, way: 'yes' };
	return [{ line: worded('usually-not', ground.texts.clemency.reply.noAppeal(row), put, ground), by: [] }];
}

const notKnown = ({ code }: Ask, row: Jurisdiction, { texts }: Ground): readonly Claim[] => [
	{ line: texts.clemency.reply.notKnown(code, row), by: [] },
];

function asARule(key: string, { kind }: Jurisdiction, ground: Ground): readonly Claim[] {
	const general = kind === 'state' || kind === 'territory' ? ground.general(key) : null;
	return general === null
		? []
		: [{ line: ground.texts.clemency.reply.usually(ofOnePlace(general.says)), by: general.sources }];
}
