import type { RuleId } from '../../../domain/milestones/index.js';
import { own } from '../../../domain/own.js';
import { line, outside, strong } from '../../line.js';
import type { Line } from '../../message.js';

interface RuleWords {
	/** How it is typed, with an example of what it takes. */
	readonly typed: string;
	readonly means: string;
}

/** What each rule announces. */
const known: Readonly<Record<RuleId, RuleWords>> = {
	threshold: { typed: 'threshold', means: 'official numbers with a consequence' },
	ladder: { typed: 'ladder', means: '1,000, 2,000, 5,000, 10,000 and so on' },
	every: { typed: 'every:10000', means: 'each time so many more have signed' },
	at: { typed: 'at:25000,50000', means: 'chosen numbers' },
	percent: { typed: 'percent:25,50,75', means: 'shares of the next official number' },
	pace: { typed: 'pace', means: 'a surge, on track for the next official number, no longer on track' },
	deadline: { typed: 'deadline:7d,1d', means: 'reminders before signing ends, while something is still to reach' },
	event: { typed: 'event:1d,1h', means: 'reminders before debates, hearings and events of this channel' },
	lifecycle: { typed: 'lifecycle', means: 'opened, closed, answered, answer overdue, debated, victory' },
	correction: { typed: 'correction', means: 'a number told here that is no longer so' },
	total: { typed: 'total', means: 'round numbers of a campaign together; total:100000 for chosen ones' },
};

export const rules = {
	/** A rule as it is typed, and what it announces. */
	item: (typed: string, id: string): Line => {
		const words = own(known, id);
		const name = strong(outside(typed, 200));
		return words === undefined ? [name] : line`${name}: ${words.means}`;
	},
	/** How it is typed, with an example of what it takes. */
	typed: (id: string): string => own(known, id)?.typed ?? id,
	example: (id: string): Line => rules.item(rules.typed(id), id),
};
