import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { countOf, petitions } from './course.js';

/*
 * A platform as the UK's is: lists of fifty, and a page for each petition. Nothing but Node.
 */

const perPage = 50;
const pages = petitions / perPage;

function row(id: number, seconds: number) {
	const attributes = {
		action: `We ask the government to do what petition number ${id} asks for, and to do it soon`,
		background: 'We want this to change. '.repeat(12),
		...{ state: 'open', signature_count: countOf(id, seconds), closing_date: '2099-01-15' },
		...{ created_at: '2026-07-01T10:00:00.000Z', opened_at: '2026-07-15T10:00:00.000Z', closed_at: null },
		...{ response_threshold_reached_at: null, government_response_at: null, debate_threshold_reached_at: null },
		...{
			scheduled_debate_date: null,
			debate_outcome_at: null,
			rejection: null,
			government_response: null,
			debate: null,
		},
	};
	return { type: 'petition', id, links: { self: '' }, attributes };
}

const began = Date.now();
/** Asked for since the last time somebody wanted to know. */
let asked = 0;
const server = createServer((request, response) => {
	asked++;
	const url = request.url ?? '';
	const seconds = (Date.now() - began) / 1_000;
	const one = /^\/petitions\/(\d+)\.json/.exec(url);
	if (one !== null) return void response.end(JSON.stringify({ links: {}, data: row(Number(one[1]), seconds) }));
	if (!url.startsWith('/petitions.json')) return void response.writeHead(404).end();
	const page = Number(/[?&]page=(\d+)/.exec(url)?.[1] ?? 1);
	const path = (of: number) => `/petitions.json?state=open&count=${perPage}&page=${of}`;
	const data = Array.from({ length: perPage }, (_, i) => row((page - 1) * perPage + i + 1, seconds));
	const links = { next: page < pages ? path(page + 1) : null, last: path(pages) };
	response.end(JSON.stringify({ links, data }));
});
process.on('message', () => {
	process.send?.(asked);
	asked = 0;
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
process.send?.({ port: (server.address() as AddressInfo).port, began });
