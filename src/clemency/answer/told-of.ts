import { outside } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Asking, RegisteredCase } from '../shapes/case.js';
import type { Ground } from './ground.js';

/** An act as its sentence, or as its parts where nobody wrote one; `named` = with the name, which was not said yet. */
export function eventLine(
	{ told, date, who, what, outcome }: Asking,
	{ name, kind }: RegisteredCase,
	named: boolean,
	{ texts, dated }: Ground,
): Line {
	const says = texts.clemency.reply.person;
	const called = calledIn({ name, kind });
	if (told !== null) return [outside(sentence(withName(told, named ? called : null, says.whose)), 400)];
	const on = date === null ? null : dated(date);
	return says.event(named ? outside(name, 80) : null, on, who, what, outcome);
}

/** A name as it stands in a sentence: "the Groveland Four". */
export const calledIn = ({ name, kind }: Pick<RegisteredCase, 'name' | 'kind'>): string =>
	kind === 'group' && counted.test(name) ? `the ${name}` : name;

/** Groups called by their number. */
const counted =
	/^(?!\d).*\b(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|50|Boys|soldiers|defendants|rebels|guards)\b/;

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `{him}` and `{his}` in a sentence: the name stands for the first of them, where it is given. */
export function withName(told: string, name: string | null, whose: (name: string) => string): string {
	let isNamed = name === null;
	return told.replace(/\{(\w+)\}/g, (_, word: string) => {
		if (isNamed || name === null) return word === 'hers' ? 'her' : word;
		isNamed = true;
		return /^(?:his|hers|their)$/i.test(word) ? whose(name) : name;
	});
}
