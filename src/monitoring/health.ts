import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Secret } from '../../config/secret.js';
import { FaultError } from '../domain/fault.js';
import type { Instant } from '../domain/petition.js';
import type { EmergencyHold } from '../outbox/emergency.js';
import { type Role, roles } from '../ports/copies.js';
import { type ConnectionLimits, connectionLimits, limitConnections, serverOptions } from './connection-limits.js';
import { isInsider } from './insider.js';
import { type Obstacle, obstaclesOf } from './readiness.js';
import { limitStrangers } from './request-limits.js';

export interface HealthDeps {
	/** Opens the reasons and figures to whoever sends it; null: only to this machine. */
	readonly token: Secret | null;
	/** Real time, in which the obstacles count. */
	readonly now: () => Instant;
	readonly obstacles: () => Promise<readonly Obstacle[]>;
	/** What is held by hand: on purpose, so no reason not to be ready. */
	readonly held?: () => Promise<readonly EmergencyHold[]>;
	/** Prometheus' registry, or whatever prints like one. */
	readonly metrics: { readonly contentType: string; metrics(): Promise<string> };
}

/**
 * `/livez`: the process answers. `/readyz`: it delivers; 503 with every reason where it does not; `?role=web` asks for
 * what concerns one role. `/metrics`.
 * Reasons and figures are for insiders (`insider.ts`): the port may be open to the world for Discord's and Slack's
 * requests. Other routes of the one port are mounted on the same app.
 */
export function healthApp({ now, obstacles, held, metrics, token }: HealthDeps): Hono {
	const app = new Hono();
	const addressOf = ({ env }: { env: unknown }) => ((env ?? {}) as Connection).incoming?.socket.remoteAddress ?? null;
	const mayAsk = ({ env, req }: { env: unknown; req: { raw: Request } }) =>
		isInsider({ address: addressOf({ env }), headers: req.raw.headers }, token);
	app.use(limitStrangers({ now, isInsider: mayAsk, address: addressOf }));
	app.get('/livez', (c) => c.text('alive\n'));
	app.get('/readyz', async (c) => {
		const role = c.req.query('role');
		if (role !== undefined && !isRole(role)) return c.text(`role is one of ${roles.join(', ')}\n`, 400);
		const all = await obstacles();
		const reasons = (role === undefined ? all : obstaclesOf(role, all)).map(({ since, ...reason }) => ({
			...reason,
			...(since === null ? {} : { seconds: Math.round((now() - since) / 1000) }),
		}));
		// Where the store does not answer, that is among the reasons already.
		const found = await held?.().catch(() => []);
		const holds = (found ?? []).map(({ scope: { kind: of, ...which }, since }) => ({
			...{ of, ...which },
			seconds: Math.round((now() - since) / 1000),
		}));
		const delivering = reasons.length === 0;
		const details = mayAsk(c) ? { reasons, ...(holds.length === 0 ? {} : { held: holds }) } : {};
		return c.json({ delivering, ...details }, delivering ? 200 : 503);
	});
	app.get('/metrics', async (c) => {
		if (!mayAsk(c)) return c.text('for insiders\n', 401, { 'WWW-Authenticate': 'Bearer' });
		return c.body(await metrics.metrics(), 200, { 'content-type': metrics.contentType });
	});
	return app;
}

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

/** What the server says of a connection; nothing where there is none. */
interface Connection {
	readonly incoming?: IncomingMessage;
}

/** Listens; a port that is taken or forbidden, or an address that is not ours, is a FaultError. Port 0 takes any free one. */
export function listen(
	app: Hono,
	{ port, host }: { readonly port: number; readonly host: string },
	limits: ConnectionLimits = connectionLimits,
): Promise<{ readonly port: number; close(): Promise<void> }> {
	const server = createAdaptorServer({ fetch: app.fetch, serverOptions: serverOptions(limits) }) as Server;
	limitConnections(server, limits);
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const address = { port: String(port), host };
			reject(
				error.code === 'EADDRINUSE'
					? new FaultError('port-taken', address)
					: new FaultError('port-refused', { ...address, reason: String(error.code) }),
			);
		});
		server.listen(port, host, () => {
			const close = () => new Promise<void>((done) => server.close(() => done()));
			resolve({ port: (server.address() as AddressInfo).port, close });
		});
	});
}
