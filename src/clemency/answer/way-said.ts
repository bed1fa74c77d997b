import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Verdict } from '../judge/verdict.js';
import { asksWhether, toWord } from '../read/put-so.js';
import { heardOnly } from './blocked.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';
import { longerThan } from './longer-than.js';
import { noticesOf } from './own-way.js';

/* What is said of one thing of the way, where no fact of its own has the word, or none is known. */

/** Where no page names a fee, most states take none. */
export function fee(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	const isState = row.kind === 'state' || row.kind === 'territory';
	const by = isState ? (ground.facts('ALL', 'fee')[0]?.sources ?? []) : (ground.general('cost')?.sources ?? []);
	const text = (ask.words ?? []).join(' ');
	const isFree = /\bfree\b|\bwithout (?:paying|a fee|money)\b|\bno (?:fee|cost|charge)\b/.test(text);
	if (!asksWhether(ask) || /\b(?:waive\w*|afford|refund\w*)\b/.test(text))
		return [{ line: ground.texts.clemency.reply.noFee(row, false), by }];
	const said = ground.texts.clemency.reply.noFee(row, true);
	return [{ line: worded('probably-not', said, toWord(ask, isFree), ground), by }];
}

/** Letters of support: whether they help, whether they are needed, how many, from whom. */
export function letters(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	const { reply } = ground.texts.clemency;
	const text = (ask.words ?? []).join(' ');
	const isNotary = /\bnotar\w*/.test(text);
	const all = ground.facts(row.code, 'support');
	const [fact] = isNotary ? all.filter(({ says }) => /\bnotar/.test(says)) : all;
	if (isNotary)
		return fact === undefined
			? [{ line: ground.texts.clemency.reply.notNotarized(row), by: [] }]
			: [{ line: [fact.says], by: fact.sources }];
	const isState = row.kind === 'state' || row.kind === 'territory';
	const isNeed =
		/\b(?:need|needed|have to|must|required?|requires|necessary|mandatory|want|wants|ask for|without)\b/.test(text);
	const isFamily =
		/\b(?:family|relatives?|mother|mom|mum|father|dad|wife|husband|sister|brother|son|daughter|aunt|uncle|kids?)\b/.test(
			text,
		);
	const put = asksWhether(ask);
	if (fact !== undefined) {
		const ofFamily = /\boutside the family\b|\bno relatives\b/.test(fact.says)
			? 'no'
			: /\bfamil/.test(fact.says)
				? 'yes'
				: 'not-known';
		const truth: Truth | null = isFamily ? ofFamily : isNeed ? (fact.means === 'yes' ? 'yes' : 'no') : 'yes';
		return [{ line: worded(put ? truth : null, [fact.says], toWord(ask), ground), by: fact.sources }];
	}
	if (!isState) return null;
	const by = ['TX', 'NE', 'SC'].flatMap((code) => ground.facts(code, 'support').flatMap(({ sources }) => sources));
	if (put && isFamily) return [{ line: reply.noLetters.family(row), by }];
	if (!put) return [{ line: reply.noLetters.who(row), by }];
	return [{ line: worded('probably', reply.noLetters.help(row), toWord(ask), ground), by }];
}

/** Whether anybody comes or calls: that a record is looked up is no visit. */
export function visits(own: readonly Claim[], ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	if (own.length > 0) return own;
	if ((row.kind !== 'state' && row.kind !== 'territory') || !asksWhether(ask)) return null;
	const [fact] = ground.facts(row.code, 'inquiry');
	return [{ line: ground.texts.clemency.reply.notVisited(row, fact?.says ?? null), by: fact?.sources ?? [] }];
}

/** By the signed paper; who granted it has a record. */
export function proof(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] {
	const general = ground.general('proof');
	const said = ground.texts.clemency.reply.proofIs(row);
	return [{ line: worded(asksWhether(ask) ? 'usually' : null, said, toWord(ask), ground), by: general?.sources ?? [] }];
}

/** What a false application leads to. */
export function lied(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] {
	const [own] = ground.facts(row.code, 'procedure').filter(({ says }) => /\bfalse\b/i.test(says));
	if (own !== undefined) {
		const isNamed = own.says.includes(row.name) || /\bfederal\b/.test(own.says);
		const said: Line = isNamed ? [own.says] : ground.texts.clemency.reply.about('lying', row, own.says);
		return [{ line: said, by: own.sources }];
	}
	const general = ground.general('lying');
	const isForgotten = /\b(?:forg[eo]t\w*|left out|leave out|didnt (?:list|put|mention)|omit\w*|mistake)\b/.test(
		[...(ask.told ?? []), ...(ask.words ?? [])].join(' '),
	);
	const isMistake = /\b(?:mistakes?|typos?|errors?|wrong (?:date|name|address|number)|correct|fix)\b/.test(
		[...(ask.told ?? []), ...(ask.words ?? [])].join(' '),
	);
	if (isMistake) return [{ line: ground.texts.clemency.reply.mistake(row), by: general?.sources ?? [] }];
	const line = ground.texts.clemency.reply.lying(row, isForgotten);
	const put = asksWhether(ask) ? worded('depends', line, toWord(ask), ground) : line;
	return [{ line: put, by: general?.sources ?? [] }];
}

/** What the notes of a row say of files and lists. */
export function filed(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] | null {
	const { notes, eligibility, effect, process } = verdict.row;
	const steps = noticesOf(verdict, ground).map(({ line }) => plainText(line));
	// What stays confidential after a pardon is the record, and no application.
	const ofRecord = (ask.words ?? []).includes('confidential') ? [effect.note ?? ''] : [];
	const note = [...notes, ...eligibility, ...ofRecord, ...steps].find((each) =>
		/\b(?:public record|confidential|made public|published|public hears)\b/.test(each),
	);
	if (note === undefined) return null;
	return [{ line: worded(asksWhether(ask) ? 'depends' : null, [note], toWord(ask), ground), by: process }];
}

/** How long it takes: asked whether it is more or less than so long, with the word for that. */
export function duration(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] | null {
	const { row } = verdict;
	const facts = ground.facts(row.code, 'duration');
	const [fact] = facts;
	if (fact === undefined) {
		// Days that the row itself names are told by it.
		const hasDays = [...row.eligibility, ...noticesOf(verdict, ground).map((each) => plainText(each.line))];
		if (hasDays.some((each) => /\b(?:\d+ days|months)\b/.test(each))) return null;
		const [usual] = row.kind === 'state' || row.kind === 'territory' ? ground.facts('ALL', 'duration') : [];
		return usual === undefined ? null : [{ line: ground.texts.clemency.reply.durationUnread(row), by: usual.sources }];
	}
	const truth = asksWhether(ask) ? longerThan((ask.words ?? []).join(' '), fact.says) : null;
	return [{ line: worded(truth, [fact.says], toWord(ask), ground), by: fact.sources }];
}

/** "What if the prosecutor objects": what that does, and not who is heard. */
export function opposed(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] | null {
	const text = (ask.words ?? []).join(' ');
	if (asksWhether(ask) || !/\b(?:objects?|objected|oppos\w+|against|fights?|protests?|says no|hates?)\b/.test(text))
		return null;
	const only = heardOnly(verdict, ground);
	return only === null ? null : [only];
}
