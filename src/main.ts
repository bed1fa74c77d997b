import { guarded } from './app/run-process.js';
import { start } from './app/start.js';

/** `npm start`: what `milepost start` does. */
process.exitCode = await guarded((io) => start(process.argv.slice(2), io));
