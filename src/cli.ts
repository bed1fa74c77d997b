#!/usr/bin/env node
import { runCommandLine } from './ops/cli/index.js';
import { guarded } from './ops/guarded.js';

/** `milepost <command>`. */
process.exitCode = await guarded((io) => runCommandLine(process.argv.slice(2), io));
