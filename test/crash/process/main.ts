import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeServer, urlOf, whyNone } from '../../postgres/server.js';
import { killCopies } from './copies.js';
import { killAgainAndAgain } from './kill.js';

/*
 * The long forms. `npm run crash -- --kills 1000`: one copy on a file, in stretches, each with a world and a seed of its
 * own; a stretch that went wrong is played again with `--seed <seed> --kills <its kills>`.
 * `npm run crash -- --postgres --copies 3 --minutes 10`: several copies on a PostgreSQL server.
 */
const { values } = parseArgs({
	options: {
		kills: { type: 'string', default: '1000' },
		seed: { type: 'string' },
		stretch: { type: 'string', default: '50' },
		postgres: { type: 'boolean', default: false },
		copies: { type: 'string', default: '3' },
		minutes: { type: 'string', default: '10' },
	},
});
const first = Number(values.seed ?? Date.now() % 1_000_000);
const entry = fileURLToPath(new URL('./entry.js', import.meta.url));
await (values.postgres ? playCopies() : playKills());

async function playCopies(): Promise<void> {
	const why = whyNone();
	if (why !== null) throw new Error(why);
	const server = await makeServer();
	try {
		const [copies, ms] = [Number(values.copies), Number(values.minutes) * 60_000];
		const url = urlOf(server.port, 'postgres');
		const report = (soFar: object) => console.log(JSON.stringify(soFar));
		const figures = await killCopies({ seed: first, copies, ms, entry, url, report });
		console.log(JSON.stringify({ seed: first, ...figures }));
		process.exitCode = figures.breaches.length === 0 ? 0 : 1;
	} finally {
		await server.remove();
	}
}

async function playKills(): Promise<void> {
	const all = Number(values.kills);
	const total = { kills: 0, told: 0, repeated: 0, lost: 0, givenUp: 0, open: 0, breaches: 0 };
	for (let stretch = 0; total.kills < all; stretch++) {
		const kills = Math.min(Number(values.stretch), all - total.kills);
		const seed = first + stretch;
		const { breaches, ...figures } = await killAgainAndAgain({ seed, kills, entry });
		total.kills += kills;
		total.breaches += breaches.length;
		for (const name of ['told', 'repeated', 'lost', 'givenUp', 'open'] as const) total[name] += figures[name];
		if (breaches.length > 0) console.error(`seed ${seed}, ${kills} kills:\n${breaches.join('\n')}`);
		console.log(JSON.stringify({ seed, ...total }));
	}
	process.exitCode = total.breaches === 0 ? 0 : 1;
}
