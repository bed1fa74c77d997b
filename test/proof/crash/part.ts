import { fileURLToPath } from 'node:url';
import { killCopies } from '../../crash/process/copies.js';
import { killAgainAndAgain } from '../../crash/process/kill.js';
import { makeServer, urlOf, whyNone } from '../../postgres/server.js';
import { type Finding, type Part, sum } from '../run/part.js';
import { dieOften } from './deaths.js';
import { dieAtPoint, points } from './points.js';

const entry = fileURLToPath(new URL('../../crash/process/entry.js', import.meta.url));
/** Worlds side by side: each waits most of its time. */
const worlds = 3;
/** A stretch that went wrong is played again in a moment. */
const stretch = 25;
const minute = 60_000;

/** Deaths inside the process: at every await, then two and three in one story. */
export const deaths: Part = {
	id: 'deaths',
	shows:
		'The process dies at every await of read, decide, commit, post and settle, and then twice and three times in one story, while the chat keeps what arrived: everything is told once.',
	shares: 1,
	alone: false,
	async run({ seed, nightly, scale, say }) {
		const wanted = Math.ceil((nightly ? 5_000 : 1_700) * scale);
		const { deaths, breaches } = await dieOften({ seed, deaths: wanted, say });
		return { figures: [sum('deaths inside the process', deaths)], breaches };
	},
};

/** Real kills. */
export const kills: Part = {
	id: 'kills',
	shows:
		'The program as a process, killed by SIGKILL while it sends or at any other moment, beside fakes of Discord and Slack that drop, delay, hang, refuse and cut three answers of ten: each channel holds each crossing once, and the ledger agrees.',
	shares: 1,
	alone: false,
	async run({ seed, nightly, scale, say }) {
		const wanted = Math.ceil((nightly ? 2_000 : 300) * scale);
		const total = { kills: 0, told: 0, givenUp: 0 };
		const breaches: string[] = [];
		let next = seed * 1_000;
		let begun = 0;
		const lane = async () => {
			while (begun < wanted) {
				const own = Math.min(stretch, wanted - begun);
				begun += own;
				const of = next++;
				const figures = await killAgainAndAgain({ seed: of, kills: own, entry });
				total.kills += own;
				total.told += figures.told;
				total.givenUp += figures.givenUp;
				breaches.push(...figures.breaches.map((each) => `npm run crash -- --seed ${of} --kills ${own}: ${each}`));
				say(`killed ${total.kills} times, ${total.told} things told`);
			}
		};
		await Promise.all(Array.from({ length: worlds }, lane));
		const figures = [
			sum('real SIGKILLs', total.kills),
			sum('things told', total.told),
			sum('given up with a word to managers, where nothing can be read back', total.givenUp),
		];
		return { figures, breaches };
	},
};

/** Several copies on PostgreSQL. */
export const copies: Part = {
	id: 'copies',
	shows:
		'Three copies on one PostgreSQL server: a copy dies at each of ten points around commit, send and settle, and others go on; then three processes are killed, stopped, held up and started at random beside chats and a platform that fail.',
	shares: 1,
	alone: false,
	async run({ seed, nightly, scale, say }): Promise<Finding> {
		const why = whyNone();
		if (why !== null) return { figures: [sum(`skipped: ${why}`, 0)], breaches: [] };
		const server = await makeServer();
		try {
			const breaches: string[] = [];
			let died = 0;
			for (const point of points) {
				for (const nth of scale < 1 ? [1] : [1, 2, 4]) {
					const found = await dieAtPoint(server.port, point, nth);
					died += found.deaths;
					breaches.push(...found.breaches.map((each) => `${point}, the ${nth}th time: ${each}`));
					if (nth === 1 && found.deaths === 0) breaches.push(`${point}: nobody came there`);
				}
				say(`${point}: ${died} copies died until now`);
			}
			const url = urlOf(server.port, 'postgres');
			const ms = Math.max(minute / 6, (nightly ? 10 : 3) * minute * scale);
			const figures = await killCopies({ seed, copies: 3, ms, entry, url });
			say(`${figures.kills} kills, ${figures.stops} stops, ${figures.pauses} pauses, ${figures.told} things told`);
			return {
				figures: [
					sum('copies that died at one of ten points', died),
					sum('SIGKILLs', figures.kills),
					sum('SIGTERMs', figures.stops),
					sum('SIGSTOPs', figures.pauses),
					sum('things told', figures.told),
				],
				breaches: [...breaches, ...figures.breaches.map((each) => `three processes: ${each}`)],
			};
		} finally {
			await server.remove();
		}
	},
};
