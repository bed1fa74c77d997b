#!/usr/bin/env node
import { keepCompiledCode } from './app/compile-cache.js';
import { keepYoungGenerationSmall } from './app/heap.js';

/** `milepost <command>`. The rest is loaded after the heap was told its size, from what was compiled before. */
keepYoungGenerationSmall(process.env, process.execArgv);
keepCompiledCode();
const [{ runProcess }, { runCommandLine }] = await Promise.all([
	import('./app/run-process.js'),
	import('./cli/index.js'),
]);
const words = process.argv.slice(2);
process.exitCode = await runProcess((io) => runCommandLine(words, io), words[0] === 'start');
