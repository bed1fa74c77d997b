import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { FaultError } from '../domain/fault.js';
import type { Instant } from '../domain/petition.js';
import type { EmergencyHold } from '../outbox/emergency.js';
import type { Obstacle } from './readiness.js';

export interface HealthPorts {
	/** Real time, in which the obstacles count. */
	readonly now: () => Instant;
	readonly obstacles: () => Promise<readonly Obstacle[]>;
	/** What is held by hand: on purpose, so no reason not to be ready. */
	readonly held?: () => Promise<readonly EmergencyHold[]>;
	/** Prometheus' registry, or whatever prints like one. */
	readonly metrics: { readonly contentType: string; metrics(): Promise<string> };
}

/**
 * `/livez`: the process answers. `/readyz`: it delivers; 503 with every reason where it does not. `/metrics`.
 * Other routes of the one port are mounted on the same app.
 */
export function healthApp({ now, obstacles, held, metrics }: HealthPorts): Hono {
	const app = new Hono();
	app.get('/livez', (c) => c.text('alive\n'));
	app.get('/readyz', async (c) => {
		const reasons = (await obstacles()).map(({ since, ...reason }) => ({
			...reason,
			...(since === null ? {} : { seconds: Math.round((now() - since) / 1000) }),
		}));
		const holds = ((await held?.()) ?? []).map(({ scope, since }) => ({
			...scope,
			seconds: Math.round((now() - since) / 1000),
		}));
		const answer = { delivering: reasons.length === 0, reasons, ...(holds.length === 0 ? {} : { held: holds }) };
		return c.json(answer, reasons.length === 0 ? 200 : 503);
	});
	app.get('/metrics', async (c) => {
		return c.body(await metrics.metrics(), 200, { 'content-type': metrics.contentType });
	});
	return app;
}

/** Listens; a port that is taken or forbidden, or an address that is not ours, is a FaultError. Port 0 takes any free one. */
export function listen(
	app: Hono,
	{ port, host }: { readonly port: number; readonly host: string },
): Promise<{ readonly port: number; close(): Promise<void> }> {
	const server = createAdaptorServer({ fetch: app.fetch });
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const code = error.code === 'EADDRINUSE' ? 'port-taken' : 'port-refused';
			reject(new FaultError(code, { port: String(port), host, reason: String(error.code) }));
		});
		server.listen(port, host, () => {
			const close = () => new Promise<void>((done) => server.close(() => done()));
			resolve({ port: (server.address() as AddressInfo).port, close });
		});
	});
}
