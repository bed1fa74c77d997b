import { countAt } from '../truth.js';
import { absence, notFound, type Software, unlessKnown } from './answers.js';

const threshold = 100_000;

/** We the People: counts to the second, an answer's validator by its content, signable beyond the deadline once reached. */
export const whiteHouse: Software = (asked, truths, now) => {
	const id = /^\/v1\/petitions\/(\d+)\.json$/.exec(asked.path)?.[1];
	const truth = truths.find((each) => each.id === id);
	if (truth === undefined) return notFound;
	const away = absence(truth, now);
	if (away !== null) return away;
	const count = countAt(truth.course, now);
	const over = truth.deadline !== null && now > truth.deadline;
	const answered = truth.answered !== null && truth.answered.at <= now;
	const signable = !answered && (!over || count >= threshold);
	const status = answered ? 'responded' : signable ? (count >= threshold ? 'pending response' : 'open') : 'closed';
	const body = JSON.stringify({
		metadata: { responseInfo: { status: 200 } },
		results: [
			{
				id: truth.id,
				title: `Petition ${truth.name}`,
				[truth.reshaped ? 'signatures' : 'signatureCount']: count,
				signatureThreshold: threshold,
				url: `https://petitions.whitehouse.gov/petition/petition-${truth.id}`,
				created: Math.floor(truth.openedAt / 1_000),
				deadline: truth.deadline === null ? null : Math.floor(truth.deadline / 1_000),
				status,
				isSignable: signable,
				response: null,
			},
		],
	});
	const page = { status: 200, headers: { etag: `"${count}-${status}"` }, body, shown: [{ truth, count }] };
	return unlessKnown(page, asked);
};
