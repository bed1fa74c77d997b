import type { Source } from '../../ports/source.js';
import { parliamentSource } from '../e-petitions/adapter.js';

/** petition.parliament.uk: 10,000 for a government response, 100,000 to be considered for debate, six months. */
export const ukParliament: Source = parliamentSource({
	id: 'uk-parliament',
	name: 'UK Parliament',
	zone: 'Europe/London',
	site: 'https://petition.parliament.uk',
	hosts: ['petition.parliament.uk'],
	lightPoll: true,
	// As much as twenty readers cause with the site's own page, which asks for the count every ten seconds; and in a
	// minute more than all pages of the list of open petitions (about 50).
	rate: { burst: 5, everyMs: 500 },
	monthsOpen: 6,
	thresholds: [
		{
			consequence: 'response',
			authority: 'the Government',
			usual: 10_000,
			count: (attributes) => attributes.parliament?.response_threshold ?? null,
			reachedAt: (attributes) => attributes.response_threshold_reached_at,
		},
		{
			consequence: 'debate-considered',
			authority: 'Parliament',
			usual: 100_000,
			count: (attributes) => attributes.parliament?.debate_threshold ?? null,
			reachedAt: (attributes) => attributes.debate_threshold_reached_at,
		},
	],
});
