import { keepYoungGenerationSmall } from '../src/app/heap.js';

/*
 * What the program does before it loads anything, for a bench's process: loaded by `--import`, before the script.
 */
keepYoungGenerationSmall(process.env, process.execArgv);
