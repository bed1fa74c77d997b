#!/usr/bin/env node
import { guarded } from './app/run-process.js';
import { runCommandLine } from './cli/index.js';

/** `milepost <command>`. */
process.exitCode = await guarded((io) => runCommandLine(process.argv.slice(2), io));
