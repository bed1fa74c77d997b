import { type Mercy, mercyLine } from '../../../src/clemency/answer/mercy.js';
import { nothingSaid } from '../../../src/clemency/judge/question.js';
import { createReader, rulersOf } from '../../../src/clemency/law/gazetteer.js';
import { jurisdiction, jurisdictions } from '../../../src/clemency/law/index.js';
import { addresseeOf, asksForMercy } from '../../../src/clemency/read/mercy.js';
import type { Question } from '../../../src/clemency/read/question.js';
import { readQuestion } from '../../../src/clemency/read/read-question.js';
import { caseOn } from '../../../src/clemency/shapes/case.js';
import { dayOf } from '../../../src/domain/day-rules.js';
import type { Petition } from '../../../src/domain/petition.js';
import type { CommandContext } from '../../../src/ports/command.js';

function read(text: string, { ports, now }: CommandContext): Question {
	const data = ports.clemency();
	return readQuestion(text, {
		gazetteer: createReader(data),
		learned: data.learned,
		register: data.register,
		holders: { officials: data.officials, today: dayOf(now, 'UTC'), rulers: rulersOf(data) },
	});
}

/** The line of a petition, by the case that managers named or the title names; `unsure` where neither does. */
export function judgedMercy(
	context: CommandContext,
	petition: Petition,
	named: readonly string[] | null,
): Mercy | 'unsure' {
	const { ports, texts, now } = context;
	const title = petition.snapshot?.title ?? petition.title;
	const question = read(title, context);
	// A place alone may be where somebody lives, or who is asked: only a person says which case it is.
	const about = named ?? (question.is === 'about' ? question.people : []);
	const day = dayOf(now, 'UTC');
	const { register } = ports.clemency();
	const cases = about.flatMap((id) => {
		const known = register.byId(id);
		return known === null ? [] : [caseOn(known, day)];
	});
	const codes = about.filter((id) => jurisdictions.some(({ code }) => code === id));
	if (cases.length + codes.length === 0) return 'unsure';
	const said = question.is === 'about' && asksForMercy(title) ? question.said : nothingSaid;
	const authorities = (petition.snapshot?.thresholds ?? []).map(({ authority }) => authority);
	const platform = petition.ref.platform === 'we-the-people' ? ['the White House'] : [];
	const addressee = addresseeOf(title, [...authorities, ...platform]);
	return { line: mercyLine({ cases, codes, said }, addressee, { texts, row: jurisdiction }), about };
}

/** What somebody names as the case: ids of people, else codes of places; null where it names none for certain. */
export function namedCases(context: CommandContext, typed: string): readonly string[] | null {
	const question = read(typed, context);
	if (question.is !== 'about') return null;
	if (question.people.length > 0) return question.people;
	const codes = question.codes.filter((code) => jurisdictions.some((each) => each.code === code));
	return codes.length === 0 ? null : codes;
}
