import type { Clemency, Decider, Jurisdiction } from '../../../clemency/judge/law.js';
import type { Asked, Officer } from '../../../clemency/judge/question.js';
import { own } from '../../../domain/own.js';

/** What of a jurisdiction its names are made of. */
export type Row = Pick<Jurisdiction, 'code' | 'name' | 'kind' | 'body'>;

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `Utah` begins with a consonant, whatever its letter says. */
const a = (name: string) => (/^[AEIO]/.test(name) ? 'an' : 'a');

/** The place as it stands after "of". */
export const place = ({ code, name }: Pick<Row, 'code' | 'name'>) =>
	['VI', 'MP', 'DC'].includes(code) ? `the ${name}` : name;

/** "an Alabama conviction", "a federal sentence". */
export function under(row: Row, what: 'conviction' | 'sentence' | 'fine'): string {
	const phrases: Readonly<Record<Jurisdiction['kind'], string>> = {
		federal: `a federal ${what}`,
		district: `a D.C. Code ${what}`,
		military: `a court-martial ${what}`,
		state: `${a(row.name)} ${row.name} ${what}`,
		territory: `a ${what} under the law of ${place(row)}`,
		tribal: `a tribal court's ${what}`,
		foreign: `a foreign ${what}`,
		municipal: `a ${what} under a city or county ordinance`,
	};
	return phrases[row.kind];
}

const deeds: Readonly<Record<Clemency, (row: Row) => string>> = {
	pardon: (row) => `pardon ${under(row, 'conviction')}`,
	commutation: (row) => `commute ${under(row, 'sentence')}`,
	reprieve: (row) => `delay ${under(row, 'sentence')} (a reprieve)`,
	remission: (row) => `remit ${under(row, 'fine')}`,
	amnesty: (row) => `pardon a whole group at once (an amnesty) for ${under(row, 'conviction')}`,
};

/** What is done to a sentence. */
export const doneTo: Readonly<Record<Clemency, string>> = {
	pardon: 'pardoned',
	commutation: 'commuted',
	reprieve: 'delayed',
	remission: 'remitted',
	amnesty: 'forgiven',
};

export const deed = (row: Row, act: Clemency) => deeds[act](row);

const deciders: Readonly<Record<Decider, (row: Row) => string>> = {
	president: () => 'the President',
	governor: (row) => `the Governor of ${place(row)}`,
	board: (row) => `the ${row.body ?? 'board'} of ${place(row)}`,
	nation: () => "whoever the nation's own law names",
	country: () => 'the country that convicted',
	local: () => "whoever the city's or county's own law names (a mayor, or often nobody)",
	nobody: () => 'nobody',
};

export const decider = (row: Row, by: Decider) => deciders[by](row);

const officers: Readonly<Record<Officer, string>> = {
	president: 'the President',
	'former-president': 'a former President',
	governor: 'a governor',
	'former-governor': 'a former governor',
	mayor: 'a mayor',
	board: 'a parole or pardon board',
	council: 'a council',
	legislature: 'a legislature',
	court: 'a court',
	'foreign-ruler': 'the head of another country',
	'other-official': 'that official',
};

/** Officials who pardon nobody, by what they are called in questions. */
const officials: Readonly<Record<string, string>> = {
	'attorney general': 'the Attorney General',
	'vice president': 'the Vice President',
	'lieutenant governor': 'the Lieutenant Governor',
	'lieutenant gov': 'the Lieutenant Governor',
	'lt governor': 'the Lieutenant Governor',
	'lt gov': 'the Lieutenant Governor',
	'district attorney': 'a district attorney',
	prosecutor: 'a prosecutor',
	sheriff: 'a sheriff',
	warden: 'a warden',
};

/** The officer somebody asked about; `home` = the place he serves, where it is known. */
export function officer({ officer: office, title = '' }: Asked, home: Row | null): string {
	if (office === 'governor' && home !== null) return deciders.governor(home);
	return own(officials, title) ?? officers[office];
}

/** "in Georgia", "for a federal conviction". */
export function at(row: Row): string {
	const where: Readonly<Partial<Record<Row['kind'], string>>> = {
		federal: 'for a federal conviction',
		military: 'for a court-martial',
		district: 'in D.C.',
		tribal: 'for a tribal conviction',
		foreign: 'in that country',
		municipal: 'for an ordinance',
	};
	return where[row.kind] ?? `in ${place(row)}`;
}

/** "federal", "Minnesota": whose conviction it is. */
export function of(row: Row): string {
	const kinds: Readonly<Partial<Record<Row['kind'], string>>> = {
		federal: 'federal',
		military: 'court-martial',
		district: 'D.C.',
		foreign: 'foreign',
	};
	return kinds[row.kind] ?? row.name;
}
