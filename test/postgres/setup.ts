import type { TestProject } from 'vitest/node';
import { makeServer, whyNone } from './server.js';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The run's server; a text = why there is none. */
		postgres: number | string;
	}
}

/** One server for all files of a run; each test has a database of its own on it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	const why = whyNone();
	if (why !== null) {
		project.provide('postgres', why);
		return async () => {};
	}
	const server = await makeServer();
	project.provide('postgres', server.port);
	return server.remove;
}
