import { at, recordedAnswer, type SourceCases, targetOf } from '../../contract/source-cases.js';

const file = (name: string) => recordedAnswer('senedd', name);
const target = targetOf('senedd', '247039');
const open = file('constructed-open-247039.json');

export const cases: SourceCases = {
	recorded: [
		{
			name: 'open, with its own thresholds and its deadline in closed_at',
			routes: { '/petitions/247039.json': open },
			target,
			now: at('2026-09-07T12:00:00Z'),
			expected: {
				url: 'https://petitions.senedd.wales/petitions/247039',
				zone: 'Europe/London',
				count: 15_619,
				countKind: 'exact',
				state: 'open',
				signable: false,
				deadline: at('2026-11-11T23:59:59.999Z'),
				thresholds: [
					{
						count: 250,
						consequence: 'referral',
						authority: 'the Petitions Committee',
						promisedDays: null,
						reachedAt: at('2026-05-02T09:10:11Z'),
					},
					{
						count: 10_000,
						consequence: 'debate-considered',
						authority: 'the Senedd',
						promisedDays: null,
						reachedAt: at('2026-08-20T12:13:14Z'),
					},
				],
				events: [],
			},
		},
		{
			name: 'referred, debated, completed',
			routes: { '/petitions/247039.json': file('constructed-completed-247039.json') },
			target,
			now: at('2027-03-02T12:00:00Z'),
			expected: {
				state: 'closed',
				rawState: 'completed',
				signable: false,
				deadline: at('2026-11-11T23:59:59.999Z'),
				events: [
					{
						kind: 'referred',
						moment: { at: at('2026-11-14T10:00:00Z'), precision: 'exact' },
						summary: null,
						url: 'https://petitions.senedd.wales/petitions/247039',
					},
					{
						kind: 'debate-scheduled',
						moment: { at: at('2027-01-20T00:00:00Z'), precision: 'day' },
						summary: null,
						url: 'https://petitions.senedd.wales/petitions/247039',
					},
					{
						kind: 'debated',
						moment: { at: at('2027-01-20T00:00:00Z'), precision: 'day' },
						summary: 'Members debated the petition.',
						url: 'https://record.senedd.wales/Plenary/1',
					},
					{
						kind: 'completed',
						moment: { at: at('2027-03-01T10:00:00Z'), precision: 'exact' },
						summary: null,
						url: 'https://petitions.senedd.wales/petitions/247039',
					},
				],
			},
		},
		{
			name: 'thresholds that differ from the usual',
			routes: {
				'/petitions/247039.json': open
					.replace('"threshold_for_referral": 250', '"threshold_for_referral": 50')
					.replace('"threshold_for_debate": 10000', '"threshold_for_debate": 5000'),
			},
			target,
			now: at('2026-09-07T12:00:00Z'),
			expected: {
				thresholds: [
					threshold('referral', 50, 'the Petitions Committee', at('2026-05-02T09:10:11Z')),
					threshold('debate-considered', 5_000, 'the Senedd', at('2026-08-20T12:13:14Z')),
				],
			},
		},
	],
	answering: (count, title) => ({
		target,
		routes: {
			'/petitions/247039.json': open
				.replace('"signature_count": 15619', `"signature_count": ${count}`)
				.replace('"Save the bus to Aberaeron"', JSON.stringify(title)),
		},
	}),
	drifted: { '/petitions/247039.json': open.replace('"state": "open"', '"state": "paused"') },
	addresses: [
		['https://petitions.senedd.wales/petitions/247039', '247039'],
		['https://deisebau.senedd.cymru/deisebau/247039', '247039'],
		['senedd:247039', '247039'],
		['https://petition.parliament.uk/petitions/247039', null],
		['uk-parliament:247039', null],
	],
};

function threshold(consequence: 'referral' | 'debate-considered', count: number, authority: string, reachedAt: number) {
	return { count, consequence, authority, promisedDays: null, reachedAt };
}
