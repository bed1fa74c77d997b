import type { Block, Line, Message } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import type { LawCheck } from '../judge/check-law.js';

/** What `milepost law check` says: every fault, and everything overdue. `rows` = jurisdictions there are. */
export function lawCheckMessage({ faults, overdue }: LawCheck, rows: number, { clemency }: Texts): Message {
	const { law } = clemency;
	const list = (items: readonly Line[]): readonly Block[] => (items.length === 0 ? [] : [{ b: 'list', items }]);
	return {
		tone: faults.length > 0 ? 'fault' : overdue.length > 0 ? 'warning' : 'good',
		title: faults.length > 0 ? law.wrong(faults.length) : law.right(rows),
		blocks: [
			...list(faults.map((fault) => law.fault(fault))),
			{ b: 'text', line: overdue.length > 0 ? law.overdue(overdue.length) : law.nothingOverdue },
			...list(overdue.map((each) => law.due(each, clemency.dated(each.reviewBy)))),
		],
	};
}
