import { runProcess } from './app/run-process.js';
import { start } from './app/start.js';

/** `npm start`: what `milepost start` does. */
process.exitCode = await runProcess((io) => start(process.argv.slice(2), io));
