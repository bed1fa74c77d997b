import type { Act, Officer } from '../../../domain/clemency/question.js';
import type { Clemency, Decider, Hinge, Jurisdiction, Treason } from '../../../domain/clemency/law.js';
import { line } from '../../line.js';
import type { Line } from '../../message.js';

type Row = Pick<Jurisdiction, 'code' | 'name' | 'kind' | 'body'>;

const article = (word: string) => (/^[AEIO]|^U(?!ta)/.test(word) ? 'an' : 'a');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The place as it stands after "of". */
const place = ({ code, name }: Row) => (['VI', 'MP', 'DC'].includes(code) ? `the ${name}` : name);

/** "an Alabama conviction", "a federal sentence". */
function under(row: Row, what: 'conviction' | 'sentence' | 'fine'): string {
	switch (row.kind) {
		case 'federal':
			return `a federal ${what}`;
		case 'district':
			return `a D.C. Code ${what}`;
		case 'military':
			return `a court-martial ${what}`;
		case 'state':
			return `${row.name === 'Utah' ? 'a' : article(row.name)} ${row.name} ${what}`;
		case 'territory':
			return `a ${what} under the law of ${place(row)}`;
		case 'tribal':
			return `a tribal court's ${what}`;
		case 'foreign':
			return `a foreign ${what}`;
		case 'municipal':
			return `a ${what} under a city or county ordinance`;
		default:
			return row.kind satisfies never;
	}
}

const deeds: Readonly<Record<Clemency, (row: Row) => string>> = {
	pardon: (row) => `pardon ${under(row, 'conviction')}`,
	commutation: (row) => `commute ${under(row, 'sentence')}`,
	reprieve: (row) => `delay ${under(row, 'sentence')} (a reprieve)`,
	remission: (row) => `remit ${under(row, 'fine')}`,
	amnesty: (row) => `pardon a whole group (an amnesty) for ${under(row, 'conviction')}`,
};

const deciders: Readonly<Record<Decider, (row: Row) => string>> = {
	president: () => 'the President',
	governor: (row) => `the Governor of ${place(row)}`,
	board: (row) => `the ${row.body ?? 'board'} of ${place(row)}`,
	legislature: (row) => `the legislature of ${place(row)}`,
	nation: () => 'whoever that nation’s own law names',
	country: () => 'the country that convicted',
	local: () => 'whoever the city’s or county’s own law names, often the mayor or nobody',
};

/** Conditions as they stand at the beginning of a sentence. */
const when: Readonly<Record<Hinge, string>> = {
	death: 'Where the sentence is death',
	life: 'Where the sentence is for life',
	repeatFelon: 'For anyone convicted of a felony twice',
	listedOffence: 'For the listed serious offences',
	otherOffice: 'Otherwise',
};

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

const treason: Readonly<Record<Treason, (row: Row) => string>> = {
	included: () => '',
	silent: () => '',
	'own-law': () => '',
	excluded: (row) => `Treason is outside the power to pardon ${under(row, 'conviction')}; no other way was found.`,
	legislature: (row) => `Treason against ${place(row)} is for its legislature: the Governor may only suspend.`,
	'legislature-consent': (row) => `For treason against ${place(row)} the Governor needs the legislature's consent.`,
	'reprieve-only': (row) => `For treason against ${place(row)} the Governor may only reprieve, for a time.`,
	unclear: () => 'Whether treason is excepted is unclear: the sources differ.',
};

/** What `/canipardon` says of who decides. Everything is in our own words; names from outside are pieces. */
export const clemency = {
	capital,
	conviction: (row: Row) => under(row, 'conviction'),
	title: (row: Row) => capital(under(row, 'conviction')),
	decider: (row: Row, decider: Decider) => deciders[decider](row),
	officer: (row: Row, officer: Officer) =>
		officer === 'governor' && ['state', 'territory'].includes(row.kind) ? deciders.governor(row) : officers[officer],
	deed: (row: Row, act: Clemency) => deeds[act](row),
	when,
	treason,

	only: (decider: string, deed: string): Line => line`Only ${decider} can ${deed}`,
	onlyIf: (condition: Line): Line => line`, and only if ${condition}`,
	yes: line`Yes. `,
	yesWith: line`Yes, but not alone. `,
	no: (officer: string, deed: string): Line => line`No. ${capital(officer)} cannot ${deed}. `,

	headings: {
		why: line`Why`,
		how: line`How`,
		does: line`What it would and would not do`,
		unsettled: line`Not settled`,
		sources: line`Sources`,
		known: line`What is known`,
	},
	advice: line`General information, not legal advice.`,
	acts: {
		pardon: 'pardon',
		commutation: 'commutation',
		reprieve: 'reprieve',
		remission: 'remission',
		amnesty: 'amnesty',
		expungement: 'expungement',
		exoneration: 'exoneration',
		restoration: 'restoration of rights',
		parole: 'parole',
	} satisfies Record<Act, string>,
};
