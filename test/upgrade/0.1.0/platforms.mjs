/** What a parliament's servers say of one petition: its page and its light poll. */
export function parliament(site, id, { count, ...more }) {
	const attributes = {
		action: `Petition ${id}`,
		state: 'open',
		signature_count: count,
		closed_at: null,
		response_threshold_reached_at: null,
		government_response_at: null,
		debate_threshold_reached_at: null,
		scheduled_debate_date: null,
		debate_outcome_at: null,
		rejection: null,
		government_response: null,
		debate: null,
		...(site.includes('senedd') ? { threshold_for_referral: 250, threshold_for_debate: 10_000 } : {}),
		...more,
	};
	const light = {
		signature_count: count,
		response_threshold_reached_at: attributes.response_threshold_reached_at,
		government_response_at: attributes.government_response_at,
		debate_threshold_reached_at: attributes.debate_threshold_reached_at,
		scheduled_debate_date: null,
		debate_outcome_at: null,
		debated: false,
	};
	return {
		[`${site}/petitions/${id}.json`]: { body: JSON.stringify({ data: { type: 'petition', id, attributes } }) },
		[`${site}/petitions/${id}/count.json`]: { body: JSON.stringify(light) },
	};
}

/** What the White House's servers say of one petition. */
export function whiteHouse(id, { count, created, deadline, status = 'open' }) {
	const petition = {
		id,
		title: `Petition ${id}`,
		signatureThreshold: 100_000,
		signatureCount: count,
		url: `https://petitions.whitehouse.gov/petition/petition-${id}`,
		created: Date.parse(created) / 1_000,
		deadline: Date.parse(deadline) / 1_000,
		status,
		response: null,
		isSignable: true,
	};
	const body = { metadata: { responseInfo: { status: 200 } }, results: [petition] };
	return { [`https://api.whitehouse.gov/v1/petitions/${id}.json`]: { body: JSON.stringify(body) } };
}

export function changeOrgPage(slug, count) {
	const petition = {
		id: '40000001',
		slug,
		ask: `Petition ${slug}`,
		status: 'PUBLISHED',
		signatureCount: { displayed: count },
	};
	return { body: `<html><script>window.state = ${JSON.stringify({ petition })};</script></html>` };
}

/** The interface behind the page, of no petition in particular: no counts, no answers. */
export function changeOrgStats() {
	return { body: JSON.stringify([{ data: {} }, { data: {} }]) };
}
