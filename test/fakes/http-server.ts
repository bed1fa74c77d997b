import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as the server saw it. */
export interface Seen {
	readonly method: string;
	/** Path and query. */
	readonly path: string;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: string;
}

export interface Reply {
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string | Buffer;
}

/** What to answer: a body (status 200), a reply, `hang` (never), or a hand on the response itself. */
export type Answer = string | Reply | 'hang' | ((response: ServerResponse) => void);

export interface FakeServer {
	/** `http://127.0.0.1:port` */
	readonly base: string;
	readonly seen: readonly Seen[];
	close(): Promise<void>;
}

/** A web server on this machine that answers as a test says; 404 where the test says nothing. */
export async function serve(answer: (request: Seen) => Answer | undefined): Promise<FakeServer> {
	const seen: Seen[] = [];
	const server = createServer(async (request: IncomingMessage, response) => {
		const { method = '', url: path = '', headers } = request;
		const arrived = { method, path, headers, body: await text(request) };
		seen.push(arrived);
		const said = answer(arrived) ?? { status: 404 };
		if (said === 'hang') return;
		if (typeof said === 'function') return said(response);
		const reply = typeof said === 'string' ? { body: said } : said;
		response.writeHead(reply.status ?? 200, reply.headers).end(reply.body ?? '');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		base: `http://127.0.0.1:${port}`,
		seen,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** Answers by path (and query). */
export function routed(routes: Readonly<Record<string, Answer>>): (request: Seen) => Answer | undefined {
	return (request) => routes[request.path];
}
