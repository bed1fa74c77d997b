import { z } from 'zod';
import { count, day, maybe, title } from '../shape.js';

/** The states of the service's own software (InitiativeState). */
const State = z.enum(['DRAFT', 'PROPOSAL', 'REVIEW', 'ACCEPTED', 'DONE', 'CANCELED']);
export type State = z.infer<typeof State>;

/** A row of the list and the answer about one initiative have these fields alike; organisers are left out on purpose. */
export const Initiative = z.object({
	/** Its own address in the interface. */
	id: z.string().transform((address, context) => {
		const number = /\/initiatives\/(\d{1,9})$/.exec(address)?.[1];
		if (number !== undefined) return number;
		context.addIssue({ code: 'custom', message: 'not the address of an initiative' });
		return z.NEVER;
	}),
	state: State,
	stateDate: maybe(z.string()),
	/** A Swedish initiative may have no Finnish name. */
	name: z.object({ fi: maybe(title), sv: maybe(title) }),
	startDate: day,
	endDate: maybe(day),
	/** In the service, on paper and in other services together. */
	totalSupportCount: count,
	verifiedSupportCount: maybe(count),
	verified: maybe(z.string()),
});
export type Initiative = z.infer<typeof Initiative>;

export const List = z.array(z.unknown());
