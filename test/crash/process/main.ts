import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { killAgainAndAgain } from './kill.js';

/*
 * The long form: `npm run crash -- --kills 1000`. In stretches, each with a world and a seed of its own; a stretch that
 * went wrong is played again with `--seed <seed> --kills <its kills>`.
 */
const { values } = parseArgs({
	options: {
		kills: { type: 'string', default: '1000' },
		seed: { type: 'string' },
		stretch: { type: 'string', default: '50' },
	},
});
const first = Number(values.seed ?? Date.now() % 1_000_000);
const all = Number(values.kills);
const total = { kills: 0, told: 0, repeated: 0, lost: 0, givenUp: 0, open: 0, breaches: 0 };
for (let stretch = 0; total.kills < all; stretch++) {
	const kills = Math.min(Number(values.stretch), all - total.kills);
	const seed = first + stretch;
	const entry = fileURLToPath(new URL('./entry.js', import.meta.url));
	const { breaches, ...figures } = await killAgainAndAgain({ seed, kills, entry });
	total.kills += kills;
	total.breaches += breaches.length;
	for (const name of ['told', 'repeated', 'lost', 'givenUp', 'open'] as const) total[name] += figures[name];
	if (breaches.length > 0) console.error(`seed ${seed}, ${kills} kills:\n${breaches.join('\n')}`);
	console.log(JSON.stringify({ seed, ...total }));
}
process.exitCode = total.breaches === 0 ? 0 : 1;
