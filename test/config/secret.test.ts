import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { Secret } from '../../config/secret.js';

const token = 'xoxb-very-secret';
const secret = new Secret(token);

it.each([
	['a text', `${secret}`],
	['joined', `token: ${String(secret)}`],
	['a list', [secret].join()],
	['JSON', JSON.stringify({ secret })],
	['an inspection', inspect({ deep: { secret } }, { depth: 5, showHidden: true })],
	['its keys', Object.entries(secret).join()],
	['a copy', JSON.stringify({ ...secret })],
])('a secret is not printed as %s', (_, printed) => {
	expect(printed).not.toContain(token);
});

it('is revealed where it is asked for by name', () => {
	expect(secret.reveal()).toBe(token);
});
