import type { Block, Line, Message } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import type { LawCheck } from '../judge/check-law.js';
import { pageKinds } from '../shapes/page.js';
import { bestKind, newestPage, oldestFirst, type Stated } from '../shapes/stated.js';

export interface LawCheckOptions {
	/** Jurisdictions there are. */
	readonly rows: number;
	readonly statements: readonly Stated[];
	/** List every statement; else only those that rest on nothing better than a collection or a copy. */
	readonly all: boolean;
}

/** Years of the newest page behind a statement, from the first to the last of the two. */
const ages = [
	['2025', '9999'],
	['2020', '2024~'],
	['0000', '2019~'],
] as const;

/** What `milepost law check` says: every fault, everything overdue, and what stands behind the statements. */
export function lawCheckMessage(
	{ faults, overdue }: LawCheck,
	{ rows, statements, all }: LawCheckOptions,
	{ clemency }: Texts,
): Message {
	const { law } = clemency;
	const list = (items: readonly Line[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);
	const kinds = pageKinds.map((kind) => [kind, statements.filter((each) => bestKind(each) === kind).length] as const);
	const dated = statements.map(newestPage);
	const counts = ages.map(([from, to]) => dated.filter((date) => date !== null && date >= from && date <= to).length);
	const shown = oldestFirst(statements).filter((each) => all || bestKind(each) === 'other');
	return {
		tone: faults.length > 0 ? 'fault' : overdue.length > 0 ? 'warning' : 'good',
		title: faults.length > 0 ? law.wrong(faults.length) : law.right(rows),
		blocks: [
			...list(faults.map((fault) => law.fault(fault))),
			{ kind: 'text', line: overdue.length > 0 ? law.overdue(overdue.length) : law.nothingOverdue },
			...list(overdue.map((each) => law.due(each, clemency.dated(each.reviewBy)))),
			{ kind: 'text', line: law.byKind(statements.length, kinds) },
			{ kind: 'text', line: law.byAge(counts, dated.filter((date) => date === null).length) },
			{ kind: 'text', line: law.noPage(statements.filter((each) => bestKind(each) === null).length) },
			{ kind: 'text', line: all ? law.everything : law.weakest(shown.length) },
			...list(shown.map((each) => law.stated(each, bestKind(each), newestPage(each)))),
		],
	};
}

/** What `milepost law check --due` says: what is to be read again, by when. */
export function lawDueMessage(
	due: readonly (Pick<Stated, 'what' | 'of' | 'about'> & { readonly by: string })[],
	{ clemency }: Texts,
): Message {
	const { law } = clemency;
	const items = due.map((each) => law.readAgain(each, clemency.dated(each.by)));
	return {
		tone: due.length === 0 ? 'good' : 'warning',
		title: due.length === 0 ? law.nothingDue : law.dueSoon(due.length),
		blocks: items.length === 0 ? [] : [{ kind: 'list', items }],
	};
}
