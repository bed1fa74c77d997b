import { guarded } from './ops/guarded.js';
import { start } from './ops/start.js';

/** `npm start`: what `milepost start` does. */
process.exitCode = await guarded((io) => start(process.argv.slice(2), io));
