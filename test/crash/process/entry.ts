import { readFileSync } from 'node:fs';
import { installTimeline } from './install-timeline.js';
import type { Timeline } from './timeline.js';

/** `npm start` as it is, in the time of the tests. */
installTimeline(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Timeline);
const [{ runProcess }, { start }] = await Promise.all([
	import('../../../src/app/run-process.js'),
	import('../../../src/app/start.js'),
]);
process.exitCode = await runProcess((io) => start([], io));
