#!/usr/bin/env node
import { runProcess } from './app/run-process.js';
import { runCommandLine } from './cli/index.js';

/** `milepost <command>`. */
process.exitCode = await runProcess((io) => runCommandLine(process.argv.slice(2), io));
