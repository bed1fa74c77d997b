import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/*
 * What somebody writes in an evening: every minute it fetches each petition's page, looks whether its number was passed,
 * and keeps the counts in a file of JSON, written once a round. Nothing but Node.
 */

const [base = '', file = '', petitions = '0'] = process.argv.slice(2);
let reads = 0;
process.on('message', () => {
	const { user, system } = process.cpuUsage();
	process.send?.({ cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage().rss / 1e6, reads });
});
process.on('disconnect', () => process.exit(0));
const counts: Record<string, number> = {};
for (;;) {
	const began = performance.now();
	for (let id = 1; id <= Number(petitions); id++) {
		const response = await fetch(`${base}/petitions/${id}.json`);
		const { data } = (await response.json()) as { data: { attributes: { action: string; signature_count: number } } };
		const { action, signature_count: count } = data.attributes;
		const before = counts[id] ?? count;
		if (Math.floor(before / 1_000) < Math.floor(count / 1_000))
			process.send?.({ told: [id], at: Date.now(), text: `${action}: ${count}` });
		counts[id] = count;
		reads++;
	}
	writeFileSync(file, JSON.stringify(counts));
	await wait(Math.max(0, 60_000 - (performance.now() - began)));
}
