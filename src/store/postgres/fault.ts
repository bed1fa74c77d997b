import { FaultError } from '../../domain/fault.js';
import type { ServerFaults } from '../../domain/faults/server.js';
import { own } from '../../domain/own.js';

type SaidFault = {
	[C in keyof ServerFaults]: ServerFaults[C] extends { readonly reason: string } ? C : never;
}[keyof ServerFaults];

/** What PostgreSQL says by its codes (class, or whole), as far as it is a person's business. */
const states: Readonly<Record<string, SaidFault>> = {
	'28000': 'server-refuses',
	'28P01': 'server-refuses',
	'3D000': 'server-no-database',
	'42501': 'server-forbids',
	'25006': 'server-read-only',
	'53100': 'server-full',
	'53200': 'server-full',
	'53300': 'server-busy',
	'55P03': 'server-busy',
	'57014': 'server-busy',
	'08': 'server-gone',
	'57P': 'server-gone',
};

/** What the connection's end, or its never coming about, says by itself. */
const gone =
	/^(?:ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_|ENOENT|EACCES|CERT|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|ERR_TLS)|timeout|terminated|closed|not queryable|SSL/i;

/**
 * Names what the server, or the way to it, said: a FaultError for what a person can mend, the error itself for a bug
 * of ours. Nothing of the address but host, port and name is in it.
 *
 * @param server `host:port/database`
 */
export function nameServerFault(error: unknown, server: string): unknown {
	if (!(error instanceof Error) || error instanceof FaultError) return error;
	const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
	const name = own(states, code) ?? own(states, code.slice(0, 3)) ?? own(states, code.slice(0, 2));
	if (name !== undefined) return new FaultError(name, { server, reason: error.message.slice(0, 200) });
	// A refusal on several addresses of one host is an AggregateError without words.
	if (gone.test(code) || (!isState(code) && gone.test(error.message)) || error instanceof AggregateError) {
		return new FaultError('server-gone', { server, reason: code || error.message.slice(0, 200) });
	}
	return error;
}

function isState(code: string): boolean {
	return /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('E');
}

/** Two transactions stood in each other's way and one was taken back: begun again it goes through. */
export function isCollision(error: unknown): boolean {
	return error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01');
}

/** A table or column that is not there (any more). */
export function isOfShape(error: unknown): boolean {
	return error instanceof Error && 'code' in error && (error.code === '42P01' || error.code === '42703');
}
