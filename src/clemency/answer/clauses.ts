import { plainPen, writeLine } from '../../render/inline.js';
import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import type { Jurisdiction, Source, Statement } from '../judge/law.js';
import { termsOf } from '../read/terms.js';
import { tokensOf } from '../read/tokens.js';
import { topics as allTopics, type Fact, type Topic } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { askOf } from './topics.js';

/** One statement of the law, ready to be found by what it is about. */
export interface Clause extends Claim {
	readonly terms: ReadonlySet<string>;
	/** What must be asked about for this to be an answer, whatever other words it has; null where nothing must. */
	readonly only: string | null;
	/** The topic it is a fact of; null for what the row itself says. */
	readonly topic: Topic | null;
}

export interface Clauses {
	/** Every statement made of one jurisdiction, always in the same order. */
	of(row: Jurisdiction): readonly Clause[];
	/** One of them by its place in that order; null where there is none. */
	at(code: string, place: number): Clause | null;
	/** How much a term tells in one jurisdiction: little where many statements have it. */
	weight(row: Jurisdiction, term: string): number;
}

export interface ClausesDeps {
	readonly texts: Texts;
	readonly rows: readonly Jurisdiction[];
	readonly facts: (code: string, topic: Topic) => readonly Fact[];
}

const pen = plainPen((text) => text);

/** A sentence as words, without marks and links. */
export function plainText(said: Line): string {
	return writeLine(said, pen, { now: 0, zone: 'UTC', locale: 'en' });
}

export function wordsOf(text: string): readonly string[] {
	return tokensOf(text).map(({ word }) => word);
}

export function createClauses({ texts, rows, facts }: ClausesDeps): Clauses {
	const made = new Map<string, { readonly all: readonly Clause[]; readonly counts: Counts }>();
	const rowOf = (row: Jurisdiction) => {
		const known = made.get(row.code);
		if (known !== undefined) return known;
		const all = clausesOf(row, { texts, facts });
		const fresh = { all, counts: countTerms(all) };
		made.set(row.code, fresh);
		return fresh;
	};
	let counts: Counts | null = null;
	return {
		of: (row) => rowOf(row).all,
		at(code, place) {
			const row = rows.find((each) => each.code === code);
			return row === undefined ? null : (rowOf(row).all[place] ?? null);
		},
		weight(row, term) {
			counts ??= countTerms(rows.flatMap((each) => rowOf(each).all));
			const own = rowOf(row);
			const here = own.counts.get(term) ?? 0;
			const rare = Math.log(1 + most / (1 + (counts.get(term) ?? 0))) / 2;
			return here === 0 ? Math.min(rare, unknown) : rare + Math.log(1 + Math.max(own.all.length, few) / here);
		},
	};
}

type Counts = ReadonlyMap<string, number>;

/** A term that so many statements have tells hardly anything. */
const most = 300;
/** A place of which little is known has few statements: each tells as much as if there were so many. */
const few = 15;
/** What counts for a word that no statement of the place has: it was asked about, and is not what any of them says. */
const unknown = 2;

function countTerms(clauses: readonly Clause[]): Counts {
	const counts = new Map<string, number>();
	for (const { terms } of clauses) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	return counts;
}

function clausesOf(row: Jurisdiction, { texts, facts }: Omit<ClausesDeps, 'rows'>): readonly Clause[] {
	const { clemency } = texts;
	const names = new Set(wordsOf(row.name));
	const body = row.body ?? '';
	const clause = (
		said: Line,
		by: Statement | readonly Source[],
		about: string,
		shown = said,
		only: string | null = null,
		topic: Topic | null = null,
	): Clause => {
		// The name of a board tells nothing of what it does: "Pardon and Parole Board".
		const text = body === '' ? plainText(said) : plainText(said).replaceAll(body, '');
		const found = termsOf([...wordsOf(about), ...wordsOf(text)].filter((word) => !names.has(word)));
		// Many speak of what is old or new; of what changed only the one that is about it.
		const terms = new Set([...found].filter((term) => term !== '=change' || about === changed));
		return {
			line: shown,
			by,
			terms,
			only: only ?? (terms.has('=city') ? '=city' : ofPrison.test(plainText(said)) ? '=prison' : null),
			topic,
		};
	};
	const plain = (kind: string, text: string | null) => (text === null ? [] : [clause([text], row.process, kind)]);
	const waits = row.waits.map((wait) =>
		clause(clemency.how.when({ timing: 'own-law', waits: [wait], basis: row.basis }), row.process, 'wait years'),
	);
	const saysOf = (topic: Topic, { says }: Fact): Line => {
		const code = askOf[topic];
		return code === undefined ? [says] : clemency.reply.about(code, row, says);
	};
	// How one project classes the chances is no word of what is granted.
	const found = (topic: Topic, { says }: Fact): Line => (topic === 'chances' ? [] : [says]);
	return [
		...row.notes.flatMap((note) => plain(/^On the Board\b/.test(note) ? 'members sit' : '', note)),
		...row.eligibility.flatMap((rule) => plain('', rule)),
		...plain('', row.effect.note),
		...plain('innocence', row.innocence),
		...(row.change === null ? [] : [clause([row.change], row.process, changed)]),
		...waits,
		...powerClauses(row, clause, texts),
		...searched.flatMap((topic) =>
			// What boards look at says nothing of a pardon.
			facts(row.code, topic)
				.filter(({ means }) => topic !== 'licence' || means === 'yes')
				.map((fact) =>
					clause(found(topic, fact), fact.sources, wordsFor[topic] ?? '', saysOf(topic, fact), subjects[topic], topic),
				),
		),
	];
}

/** Told to whoever asks for just that: the words of it are in too many other questions. */
const askedAlone: ReadonlySet<Topic> = new Set<Topic>([
	...(['alternatives', 'open', 'notice', 'say', 'public', 'relative', 'lawyer', 'online', 'form', 'support'] as const),
	...(['attend', 'inquiry', 'appeal', 'proof', 'papers', 'meets'] as const),
]);
const searched = allTopics.filter((topic) => !askedAlone.has(topic));

type Make = (said: Line, by: Statement, about: string, shown?: Line) => Clause;

/** A rule for whoever is in prison answers nobody else, whatever it speaks of. */
export const ofPrison = /^(?:Somebody|Anybody|Nobody|Not|Not for somebody) in prison\b/;

/** Steps, limits and those who decide in special cases. */
function powerClauses(row: Jurisdiction, clause: Make, { clemency }: Texts): readonly Clause[] {
	const steps = new Set<string>();
	const always = new Set(
		row.powers.flatMap(({ when, steps: own }) =>
			Object.values(when).includes(true) ? [] : own.map((step) => clemency.how.step(step)),
		),
	);
	const found = row.powers.flatMap((power): readonly Clause[] => {
		const stepped = power.steps.flatMap((step): readonly Clause[] => {
			const said = clemency.how.step(step);
			if (steps.has(said)) return [];
			steps.add(said);
			// What holds in some cases only is said of these only.
			const [only] = always.has(said) ? [] : Object.entries(power.when).filter(([, value]) => value === true);
			if (only === undefined) return [clause([said], row.who, '')];
			const when = clemency.when(row, only[0] as Parameters<typeof clemency.when>[1]);
			return [clause([said], row.who, '', clemency.otherwise(when, [said.replace(/\.$/, '')]))];
		});
		const acts = power.acts.filter((act) => act !== 'pardon' && act !== 'amnesty');
		// Without a limit of its own the answer to who decides says the same.
		const special = (power.limit === undefined ? [] : acts).map((act): Clause => {
			const only = clemency.only(row, act, power);
			const [when] = Object.entries(power.when).flatMap(([hinge, value]) =>
				value ? [clemency.when(row, hinge as Parameters<typeof clemency.when>[1])] : [],
			);
			const said = when === undefined ? line`${clemency.capital(only)}.` : clemency.otherwise(when, only);
			return clause(said, row.who, act);
		});
		return [...stepped, ...special];
	});
	return found;
}

/** What a sentence about a change is found by, however it is worded. */
const changed = 'when did change';

/** Topics that are asked about by name: "who reads it" has words in common with what is looked at before guns are given. */
const subjects: Readonly<Partial<Record<Topic, string>>> = {
	guns: '=gun',
	federalGuns: '=gun',
	vote: '=suffrage',
	jury: '=jury',
	juveniles: '=juvenile',
	deferred: '=deferred',
	licence: '=licence',
	ordinances: '=city',
	dead: '=dead',
	procedure: '=hearing',
	hearing: '=hearing',
};

/** Words people have for a topic that the sentence about it need not have. */
const wordsFor: Readonly<Partial<Record<Topic, string>>> = {
	apply: 'where send address form',
	fee: 'cost fee price',
	duration: 'how long take',
	wait: 'wait years',
	boardVote: 'vote votes majority',
	members: 'members sit appoint',
	ordinances: 'city ordinance mayor',
	juveniles: 'juvenile',
	dead: 'dead posthumous',
	numbers: 'how many number granted',
	guns: 'guns',
	federalGuns: 'guns federal',
	vote: 'ballot',
	jury: 'jury',
	publicOffice: 'public office',
	record: 'record',
	fines: 'fines',
	group: 'group',
	deferred: 'deferred',
	reasons: 'reasons',
	revocation: 'revoke',
	conditions: 'condition',
	reprieve: 'reprieve',
	innocence: 'innocence',
	chances: 'chances likely',
	kinds: 'kind kinds certificate',
	licence: 'licence job',
};
