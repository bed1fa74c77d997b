import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Verdict } from '../judge/verdict.js';
import type { Fact, Topic } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';
import { ofOnePlace } from './of-one-place.js';
import { noticesOf } from './own-way.js';
import { type About, type Aspect, aspectOf } from './way-asked.js';

/**
 * What is known of the way an application goes, by the very thing that is asked of it: one code has several, and "must I
 * be there" is not answered by whether there is a hearing. Null where the code is none of these, or nothing of its own
 * is to be said.
 */
export function replyWay(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] | null {
	const aspect = aspectOf(ask);
	if (aspect === null) return null;
	const { row } = verdict;
	const own = known(aspect, ask, row, ground);
	switch (aspect.topic) {
		case 'apply':
			// Whoever still serves uses another form.
			return [...whereTo(verdict, ground), ...(ask.act === 'commutation' ? plainly('form', row, ground) : [])];
		case 'online':
		case 'form': {
			const told = own.length > 0 ? own : [notNamed(aspect.topic, verdict, ground)];
			const [address, ...others] = whereTo(verdict, ground);
			// What was told of the form is its address mostly.
			return [...told, ...(address === undefined ? [] : [address]), ...others];
		}
		case 'hearing':
			return nullIfNone([...own, ...plainly('attend', row, ground)]);
		case 'attend':
			if (own.length > 0) return own;
			return ground.facts(row.code, 'hearing').length === 0 ? null : plainly('hearing', row, ground);
		case 'notice':
			return notice(aspect, own, verdict, ground);
		case 'say':
			return own.length > 0 ? own : say(aspect, ask, verdict, ground);
		case 'lawyer':
			return own.length > 0 ? own : noLawyer(aspect, ask, verdict, ground);
		case 'relative':
			return own.length > 0 ? own : [...notKnown(ask, row, ground), ...asARule('byOther', row, ground)];
		case 'appeal':
			return own.length > 0 ? own : noAppeal(aspect, ask, verdict, ground);
		default:
			return own.length > 0 ? own : null;
	}
}

const nullIfNone = (claims: readonly Claim[]) => (claims.length === 0 ? null : claims);

/** What a fact says of those who are asked about. */
const speaksOf: Readonly<Record<About, RegExp>> = {
	victims: /\bvictim/i,
	officers: /\b(?:prosecut\w*|attorneys?|judges?|sheriff|officials)\b/i,
	supporters: /\b(?:famil\w*|support\w*|witness\w*|public|anybody)\b/i,
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
function truthOf({ means }: Fact, word: NonNullable<Aspect['word']>): Truth | null {
	if (means === 'depends') return word === 'must' ? 'no' : 'depends';
	return means === 'yes' || means === 'no' ? means : null;
}

/** Who is told; where it is not known of those who were asked about, who else is. */
function notice({ about }: Aspect, own: readonly Claim[], verdict: Verdict, ground: Ground): readonly Claim[] | null {
	const { row } = verdict;
	const rows = noticesOf(verdict, ground);
	if (own.length > 0) return [...own, ...rows];
	const fits = (claim: Claim) => about !== null && speaksOf[about].test(plainText(claim.line));
	const others = [...rows, ...plainly('notice', row, ground)];
	if (others.length === 0) return null;
	if (about === null || others.some(fits)) return [...others.filter(fits), ...others.filter((each) => !fits(each))];
	return [{ line: ground.texts.clemency.reply.notKnownOf(about, row), by: [] }, ...others];
}

/** The address of an office, once: where facts give one, the office's own page stands behind it. */
export function whereTo({ row }: Verdict, ground: Ground): readonly Claim[] {
	const { reply, how } = ground.texts.clemency;
	const [address, ...others] = ground.facts(row.code, 'apply').filter(({ says }) => isAddress.test(says));
	const office: Claim = { line: how.office(row), by: row.process };
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
		return [{ line: worded('usually-not', reply.noVeto(row), put, ground), by: [] }, ...told];
	}
	if (told.length === 0) return null;
	const isTold = about === null || told.some((each) => speaksOf[about].test(plainText(each.line)));
	return isTold ? told : [{ line: reply.notKnownOf(about, row), by: [] }, ...told];
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
