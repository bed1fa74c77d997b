import { keepCompiledCode } from './app/compile-cache.js';
import { keepYoungGenerationSmall } from './app/heap.js';

/** `npm start`: what `milepost start` does. The rest is loaded after the heap was told its size, from what was compiled before. */
keepYoungGenerationSmall(process.env, process.execArgv);
keepCompiledCode();
const [{ runProcess }, { start }] = await Promise.all([import('./app/run-process.js'), import('./app/start.js')]);
process.exitCode = await runProcess((io) => start(process.argv.slice(2), io));
