import type { Server, ServerOptions } from 'node:http';

/** What somebody who connects may cost before a request of theirs is whole. Times in milliseconds. */
export interface ConnectionLimits {
	/** Somebody who sends slower than this is not waited for: Discord and Slack take a moment. */
	readonly headersMs: number;
	readonly requestMs: number;
	/** How often that is looked at. */
	readonly lookEveryMs: number;
	/** How long a connection may be idle between two requests. */
	readonly idleMs: number;
	/** Headers of Discord and Slack are two kilobytes, with a proxy's some more. */
	readonly headerBytes: number;
	readonly headers: number;
	/** Connections at once; one more is closed. */
	readonly connections: number;
	/** Of one address: a proxy needs a few dozen. */
	readonly connectionsOfOne: number;
}

export const connectionLimits: ConnectionLimits = {
	headersMs: 10_000,
	requestMs: 15_000,
	lookEveryMs: 2_000,
	idleMs: 5_000,
	headerBytes: 16_384,
	headers: 100,
	connections: 1_000,
	connectionsOfOne: 250,
};

export function serverOptions(limits: ConnectionLimits): ServerOptions {
	return {
		headersTimeout: limits.headersMs,
		requestTimeout: limits.requestMs,
		connectionsCheckingInterval: limits.lookEveryMs,
		keepAliveTimeout: limits.idleMs,
		maxHeaderSize: limits.headerBytes,
	};
}

export function limitConnections(server: Server, { headers, connections, connectionsOfOne }: ConnectionLimits): void {
	server.maxHeadersCount = headers;
	server.maxConnections = connections;
	const open = new Map<string, number>();
	server.on('connection', (socket) => {
		const address = socket.remoteAddress ?? '';
		const own = (open.get(address) ?? 0) + 1;
		open.set(address, own);
		socket.once('close', () => {
			const left = (open.get(address) ?? 1) - 1;
			if (left === 0) open.delete(address);
			else open.set(address, left);
		});
		if (own > connectionsOfOne) socket.destroy();
	});
}
