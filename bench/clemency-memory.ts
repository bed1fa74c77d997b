import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { printFigure } from './figure.js';

/*
 * What /canipardon knows: the rows of the law, and the files of config/clemency. Loaded when the first question is
 * asked; how much memory that takes, and how long the first one waits. The floor is the files as text.
 */

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const megabytes = () => {
	collect();
	collect();
	const { heapUsed, external } = process.memoryUsage();
	return (heapUsed + external) / 1e6;
};

// What the rest of the bot holds anyway.
const { lazyClemency, nobodyOwn, readClemencyFiles } = await import('../src/app/clemency-data.js');
await import('../src/clemency/judge/law.js');

const before = megabytes();
const started = performance.now();
const law = await import('../src/clemency/law/index.js');
await import('../src/clemency/law/stats.js');
const ask = lazyClemency(nobodyOwn);
const cases = ask().register.cases.length;
const waited = performance.now() - started;
const held = megabytes() - before;

const again = performance.now();
const bytes = JSON.stringify(readClemencyFiles()).length;
const read = performance.now() - again;

printFigure({
	name: `the law (${law.jurisdictions.length} rows), the places and ${cases} cases in memory`,
	measured: held,
	unit: 'MB',
	most: 10,
	floor: bytes / 1e6,
	floorIs: 'the files as text',
});
printFigure({
	name: 'loading them when the first question is asked',
	measured: waited,
	unit: 'ms',
	most: 500,
	floor: read,
	floorIs: 'reading the files once more',
});
if (ask().register.cases.length !== cases) throw new Error('read twice');
