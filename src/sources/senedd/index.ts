import type { Source } from '../../ports/source.js';
import { parliamentSource } from '../e-petitions/adapter.js';

/** petitions.senedd.wales: 250 for the Petitions Committee, 10,000 to be considered for a Plenary debate. */
export const senedd: Source = parliamentSource({
	id: 'senedd',
	name: 'Senedd Cymru',
	zone: 'Europe/London',
	site: 'https://petitions.senedd.wales',
	hosts: ['petitions.senedd.wales', 'deisebau.senedd.cymru'],
	// Its `count.json` has the thresholds but not whether they were reached.
	lightPoll: false,
	// The same software with a tenth of the petitions, and nobody knows on how small a server.
	rate: { burst: 5, everyMs: 1_000 },
	// Signing lasts as long as the petition says (`closed_at`).
	monthsOpen: null,
	thresholds: [
		{
			consequence: 'referral',
			authority: 'the Petitions Committee',
			usual: 250,
			count: (attributes) => attributes.threshold_for_referral,
			reachedAt: (attributes) => attributes.referral_threshold_reached_at,
		},
		{
			consequence: 'debate-considered',
			authority: 'the Senedd',
			usual: 10_000,
			count: (attributes) => attributes.threshold_for_debate,
			reachedAt: (attributes) => attributes.debate_threshold_reached_at,
		},
	],
});
