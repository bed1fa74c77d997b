import type { LookupFunction } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { forbiddenCode, publicConnector } from '../../src/sources/connect.js';
import { type FakeServer, serve } from '../fakes/http-server.js';

const open: FakeServer[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((each) => each.close()));
});

/** Connects without TLS, which the client itself never does, so that a server on this machine can stand for the other end. */
function connect(hostname: string, port: string, lookup: LookupFunction): Promise<Error | null> {
	const connector = publicConnector(1_000, lookup);
	return new Promise((resolve) => {
		connector({ hostname, host: hostname, port, protocol: 'http:' }, (...[error, socket]) => {
			socket?.destroy();
			resolve(error);
		});
	});
}

describe('publicConnector', () => {
	it('checks the address really connected to, whatever the look-up said', async () => {
		const server = await serve(() => 'secret');
		open.push(server);
		let asked = 0;
		// Public when it is looked at, private when it is used.
		const turning = {
			family: 4,
			get address() {
				return asked++ === 0 ? '8.8.8.8' : '127.0.0.1';
			},
		};
		const lookup: LookupFunction = (_host, _options, callback) => callback(null, [turning]);
		const error = await connect('petition.example', new URL(server.base).port, lookup);
		expect(error).toMatchObject({ code: forbiddenCode, message: expect.stringContaining('127.0.0.1') });
		expect(server.seen).toEqual([]);
	});

	it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('asks no look-up for %s, and refuses it', async (host) => {
		const lookup: LookupFunction = () => expect.unreachable('a literal is not looked up');
		expect(await connect(host, '80', lookup)).toMatchObject({ code: forbiddenCode });
	});
});
