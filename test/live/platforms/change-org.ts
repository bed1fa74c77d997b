import { countAt } from '../truth.js';
import { absence, notFound, type Software } from './answers.js';

/** Change.org: the page carries its state in a script and has no validators; behind it there is GraphQL. */
export const changeOrg: Software = (asked, truths, now) => {
	if (asked.path.startsWith('/api-proxy/graphql')) {
		const nothing = JSON.stringify([{ data: {} }, { data: {} }]);
		return { status: 200, headers: { 'content-type': 'application/json' }, body: nothing };
	}
	const slug = /^\/p\/([^/?]+)/.exec(asked.path)?.[1] ?? '';
	const moved = truths.find((truth) => truth.formerIds.includes(slug));
	if (moved !== undefined) return { status: 302, headers: { location: `/p/${moved.id}` }, body: '' };
	const truth = truths.find((each) => each.id === slug);
	if (truth === undefined) return notFound;
	const away = absence(truth, now);
	if (away !== null) return away;
	const count = countAt(truth.course, now);
	const petition = {
		id: '40000001',
		slug,
		ask: `Petition ${truth.name}`,
		status: 'PUBLISHED',
		createdAt: new Date(truth.openedAt).toISOString(),
		[truth.reshaped ? 'signatures' : 'signatureCount']: { displayed: count },
	};
	const body = `<html><script>window.state = ${JSON.stringify({ petition })};</script></html>`;
	return { status: 200, headers: { 'content-type': 'text/html' }, body, shown: [{ truth, count }] };
};
