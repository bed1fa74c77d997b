import type { Chat, Outgoing } from '../ports/chat.js';
import type { Http } from '../ports/source.js';
import { currentOrigin, newOrigin, originOfPost, withOrigin } from './origin.js';

/** What is known of a step: a few words and numbers, never a token, an address with a query, or what somebody typed. */
export type Details = Readonly<Record<string, string | number>>;

/** Hears of what is done and how long it took: a trace each for a tick's task and for a command. */
export interface Traces {
	/** What everything under this id began with. `outcome` says what came of it. */
	begin<T>(origin: string, name: string, details: Details, work: () => Promise<T>): Promise<T>;
	/** A step of it, perhaps much later and in another process. */
	step<T>(
		origin: string | null,
		name: string,
		details: Details,
		work: () => Promise<T>,
		outcome?: (result: T) => Details,
	): Promise<T>;
	/** Hands over what is left, as far as that takes no longer than a second. Never rejects. */
	close(): Promise<void>;
}

/** Where nobody collects traces. */
export const noTraces: Traces = {
	begin: (_origin, _name, _details, work) => work(),
	step: (_origin, _name, _details, work) => work(),
	close: async () => {},
};

/** Runs a task under an id of its own. */
export function traceTask<T>(traces: Traces, task: string, key: string, work: () => Promise<T>): Promise<T> {
	const origin = newOrigin();
	return withOrigin(origin, () => traces.begin(origin, task, { 'milepost.key': key }, work));
}

/** A client whose requests are steps: their host and status, no path. */
export function traceHttp(http: Http, traces: Traces): Http {
	return {
		...http,
		request: (request) =>
			traces.step(
				currentOrigin(),
				`${request.method ?? 'GET'} ${hostOf(request.url)}`,
				{ 'server.address': hostOf(request.url) },
				() => http.request(request),
				(result) =>
					result.kind === 'answer'
						? { 'http.response.status_code': result.status }
						: { 'milepost.outcome': 'code' in result ? String(result.code) : result.kind },
			),
	};
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : '');

/** A chat whose posts are steps of what they came of. Everything else of it is as it was. */
export function traceChat<C extends Chat>(chat: C, traces: Traces): C {
	const send = (to: Parameters<Chat['send']>[0], outgoing: Outgoing) =>
		traces.step(
			originOfPost(outgoing.postId),
			`post ${chat.platform}`,
			{ 'milepost.post': outgoing.postId, 'milepost.destination': to.id },
			() => chat.send(to, outgoing),
			({ kind }) => ({ 'milepost.outcome': kind }),
		);
	return Object.create(chat, { send: { value: send } }) as C;
}
