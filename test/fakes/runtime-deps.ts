import type { RuntimeEvents } from '../../src/app/runtime.js';
import type { Http } from '../../src/ports/source.js';

/** A network that is not there. */
export const noHttp: Http = {
	request: async () => ({ kind: 'failed', code: 'network', detail: '' }),
	close: async () => {},
};

/** What nobody listens to; what to do about a bug is each test's to say. */
export const unheard: Omit<RuntimeEvents, 'bug'> = {
	read: () => {},
	post: () => {},
	sent: () => {},
	credentialsRefused: () => {},
};
