import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to the server that can be cut, or that goes nowhere. */
export interface ServerProxy {
	readonly port: number;
	/** Connections that were asked for. */
	accepted: number;
	/** `pass`: everything goes through. `hang`: connections are taken, and nothing is heard on any. `refuse`: they break. */
	mode: 'pass' | 'hang' | 'refuse';
	/** Breaks every connection there is. */
	cut(): void;
	close(): void;
}

export async function openProxy(to: number): Promise<ServerProxy> {
	const sockets = new Set<Socket>();
	const server = createServer((client) => {
		proxy.accepted++;
		if (proxy.mode === 'refuse') return void client.destroy();
		const onward = connect(to, '127.0.0.1');
		for (const [from, into] of [
			[client, onward],
			[onward, client],
		] as const) {
			sockets.add(from);
			from.on('error', () => {});
			from.on('close', () => {
				sockets.delete(from);
				into.destroy();
			});
			from.on('data', (bytes) => {
				if (proxy.mode === 'pass') into.write(bytes);
			});
		}
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const proxy: ServerProxy = {
		port: (server.address() as AddressInfo).port,
		accepted: 0,
		mode: 'pass',
		cut() {
			for (const socket of sockets) socket.destroy();
		},
		close() {
			proxy.cut();
			server.close();
		},
	};
	return proxy;
}
