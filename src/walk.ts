import { readFileSync } from 'node:fs';
import { openStore } from './store0/database.js';
import { simulate } from './replay/simulate.js';
import { bundledSeries, loadRecording } from './replay/load-recording.js';
import { textsFor } from './render/texts/index.js';
import { renderConsole } from './render/console.js';
const { store } = await openStore({ file: ':memory:', mode: 'tool', now: () => 0 });
const rec = loadRecording(process.argv[2] ?? bundledSeries());
const t0 = performance.now();
const anns = await simulate(store, rec, null, textsFor('en'));
for (const a of anns) {
	console.log(new Date(a.at).toISOString(), a.petition, a.key, a.rule, JSON.stringify(a.also));
	console.log(renderConsole(a.message, { now: a.at, zone: 'UTC', locale: 'en', width: 90, colour: false }).map((l) => '    ' + l).join('\n'));
}
console.error(performance.now() - t0, readFileSync.name);
