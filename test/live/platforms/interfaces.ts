import { dayOf } from '../../../src/domain/day-rules.js';
import { countAt, type Truth } from '../truth.js';
import { absence, notFound, type Page, type Software } from './answers.js';

/* Platforms that answer with JSON. Each shows what is true at the moment it is asked. */

/** An answer about one petition, by its path; `fields` is its JSON. */
function answering(
	path: RegExp,
	fields: (truth: Truth, count: number, now: number) => unknown,
	countName: string,
): Software {
	return (asked, truths, now) => {
		const id = path.exec(new URL(asked.path, 'http://platform').pathname)?.[1];
		const truth = truths.find((each) => each.id === id || each.id.replace('-', '/') === id);
		if (truth === undefined) return notFound;
		return absence(truth, now) ?? json(fields(truth, countAt(truth.course, now), now), [truth], countName, now);
	};
}

/** A list of all that can be signed, however it is asked for. */
function listing(
	fields: (truth: Truth, count: number, now: number) => unknown,
	wrap: (rows: unknown[]) => unknown,
	countName: string,
): Software {
	return (_, truths, now) => {
		const there = truths.filter((truth) => absence(truth, now) === null && !isOver(truth, now));
		const rows = there.map((truth) => fields(truth, countAt(truth.course, now), now));
		return json(wrap(rows), there, countName, now);
	};
}

function json(value: unknown, truths: readonly Truth[], countName: string, now: number): Page {
	const text = JSON.stringify(value);
	const reshaped = truths.some((truth) => truth.reshaped);
	return {
		status: 200,
		headers: { 'content-type': 'application/json' },
		body: reshaped ? text.replaceAll(`"${countName}"`, '"total"') : text,
		shown: truths.map((truth) => ({ truth, count: countAt(truth.course, now) })),
	};
}

const titleOf = ({ name }: Truth) => `Petition ${name}`;
const isOver = ({ deadline }: Truth, now: number) => deadline !== null && now > deadline;
const day = (at: number, zone: string) => dayOf(at, zone);

/** `DD/MM/YYYY`, in Brussels. */
const registerDay = (at: number) => day(at, 'Europe/Brussels').split('-').reverse().join('/');

/** Six countries are over their minimum of 2020; Italy is, once 1,001,496 have signed. */
const six = { DE: 120_000, FR: 60_000, ES: 50_000, PL: 40_000, FI: 30_000, SE: 15_000 };

export const eci = answering(
	/^\/core\/api\/register\/details\/(\d{4}\/\d{6})$/,
	(truth, count, now) => {
		const step = truth.steps.at(-1);
		return {
			comRegNum: `ECI(${truth.id.slice(0, 4)})${truth.id.slice(5)}`,
			status: step?.name ?? (isOver(truth, now) ? 'CLOSED' : 'ONGOING'),
			registrationDate: registerDay(truth.openedAt),
			deadline: truth.deadline === null ? '' : registerDay(truth.deadline),
			linguisticVersions: [{ languageCode: 'EN', original: true, title: titleOf(truth) }],
			progress: [
				{ name: 'COLLECTION_START_DATE', active: false, date: registerDay(truth.openedAt) },
				...truth.steps.map(({ name, at }) => ({ name, active: true, date: registerDay(at) })),
			],
			sosReport: {
				totalSignatures: count,
				updateDate: registerDay(now),
				entry: Object.entries({ ...six, IT: Math.floor(count * 0.0535) }).map(([countryCodeType, total]) => ({
					countryCodeType,
					total,
				})),
			},
		};
	},
	'totalSignatures',
);

export const finland = answering(
	/^\/api\/v1\/initiatives\/(\d+)$/,
	(truth, count) => ({
		id: `https://www.kansalaisaloite.fi/api/v1/initiatives/${truth.id}`,
		state: truth.steps.at(-1)?.name ?? 'ACCEPTED',
		name: { fi: titleOf(truth), sv: null },
		startDate: day(truth.openedAt, 'Europe/Helsinki'),
		endDate: truth.deadline === null ? null : day(truth.deadline, 'Europe/Helsinki'),
		totalSupportCount: count,
	}),
	'totalSupportCount',
);

export const estonia = answering(
	/^\/initiatives\/(\d+)$/,
	(truth, count, now) => ({
		id: Number(truth.id),
		title: titleOf(truth),
		phase: truth.steps.at(-1)?.name ?? (isOver(truth, now) ? 'parliament' : 'sign'),
		signatureCount: count,
		for: 'parliament',
		signingEndsAt: truth.deadline === null ? null : new Date(truth.deadline).toISOString(),
		signatureThreshold: 1_000,
	}),
	'signatureCount',
);

const danish = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

export const denmark = listing(
	(truth, count) => {
		const [year, month, date] = day(truth.openedAt, 'Europe/Copenhagen').split('-').map(Number) as [
			number,
			number,
			number,
		];
		return {
			externalId: truth.id,
			title: titleOf(truth),
			date: `${date}. ${danish[month - 1]} ${year}`,
			status: 'ongoing',
			votes: count,
		};
	},
	(data) => ({ data }),
	'votes',
);

export const scotland = listing(
	(truth, count) => ({
		PetitionNumber: truth.id,
		PetitionTitle: titleOf(truth),
		SignaturesCollected: String(count),
		PetitionStatusID: truth.steps.at(-1)?.name ?? '11',
		DatePetitionFirstPublished: new Date(truth.openedAt).toISOString().slice(0, 19),
	}),
	(rows) => rows,
	'SignaturesCollected',
);

export const newZealand = answering(
	/^\/api\/petition\/([\da-f-]+)$/,
	(truth, count, now) => ({
		id: truth.id,
		title: titleOf(truth),
		signatureCount: count,
		isClosed: isOver(truth, now),
		signatureClosingDate: new Date(truth.deadline ?? 0).toISOString(),
		status: { statusName: isOver(truth, now) ? 'Closed' : 'Open' },
	}),
	'signatureCount',
);

export const weAct = answering(
	/^\/petitions\/([\w-]+)\.json$/,
	(truth, count) => ({ slug: truth.id, title: titleOf(truth), signature_count: count, goal: 15_000 }),
	'signature_count',
);

export const actionNetwork = answering(
	/^\/api\/v2\/petitions\/([\da-f-]+)$/,
	(truth, count) => ({ title: titleOf(truth), total_signatures: count }),
	'total_signatures',
);

/** A token for whoever has a key, and a thread by its id. */
export const reddit: Software = (asked, truths, now) => {
	if (asked.path === '/api/v1/access_token') {
		const token = { access_token: 'a-token', token_type: 'bearer', expires_in: 86_400 };
		return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(token) };
	}
	const id = /[?&]id=t3_(\w+)/.exec(asked.path)?.[1];
	const truth = truths.find((each) => each.id === id);
	if (truth === undefined) return notFound;
	const thread = { id, num_comments: countAt(truth.course, now), created_utc: Math.floor(truth.openedAt / 1_000) };
	return (
		absence(truth, now) ?? json({ data: { children: [{ kind: 't3', data: thread }] } }, [truth], 'num_comments', now)
	);
};
