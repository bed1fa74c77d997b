import type { Finding } from './part.js';
import { parts } from './parts.js';

/* One process of one part: `process.js <part> <share> <seed> <scale> [nightly]`. What it finds goes to whoever forked it. */

const [id = '', share = '0', seed = '1', scale = '1', nightly] = process.argv.slice(2);
const part = parts.find((each) => each.id === id);
if (part === undefined) throw new Error(`no part "${id}"`);
const name = part.shares === 1 ? id : `${id} ${Number(share) + 1}/${part.shares}`;
const say = (line: string) => console.log(`${name}: ${line}`);

const found = await part
	.run({
		seed: Number(seed),
		share: Number(share),
		shares: part.shares,
		nightly: nightly === 'nightly',
		scale: Number(scale),
		say,
	})
	.catch((error: unknown): Finding => {
		return { figures: [], breaches: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
	});
// What waits for nothing any more must not hold up the end.
if (process.send === undefined) process.exit(found.breaches.length);
process.send(found, () => process.exit(0));
