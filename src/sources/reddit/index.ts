import type { Source } from '../../ports/source.js';
import { unwanted } from '../forbidden.js';
import { idNamed, pathOn } from '../match.js';
import { patient, readPage } from '../page.js';
import { shapeChanged, understandJson } from '../shape.js';
import { shownPetition } from '../shown-petition.js';
import { forgetToken, tokenFor } from './token.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const schema = () => import('./schema.js');

const hosts = ['www.reddit.com', 'reddit.com', 'old.reddit.com', 'new.reddit.com'];
const pageForm = /^\/(?:r\/\w+\/)?comments\/([a-z0-9]{4,12})(?:\/|$)/i;
const idForm = /^[a-z0-9]{4,12}$/;

/**
 * The discussion of a petition in a thread of Reddit: how many comments, and nothing of what they say or who says it.
 * Reddit gives access to applications it has approved, so an operator must have one and switch it on.
 */
export const reddit: Source = {
	id: 'reddit',
	name: 'Reddit',
	zone: 'UTC',
	floorMs: 15 * 60_000,
	// A hundred a minute for each application (since July 2023); a fifth of that.
	rate: { burst: 5, everyMs: 3_000 },
	forbidden: unwanted,
	optIn: true,
	keyVariables: ['REDDIT_CLIENT_ID', 'REDDIT_CLIENT_SECRET'],
	pushed: false,
	match(address, settings) {
		const short = /^\/([a-z0-9]{4,12})\/?$/i.exec(pathOn(address, ['redd.it'], { ...settings, baseUrl: null }) ?? '');
		const long = pageForm.exec(pathOn(address, hosts, settings) ?? '');
		const id = (idNamed('reddit', address) ?? short?.[1] ?? long?.[1] ?? '').toLowerCase();
		return idForm.test(id) ? { platform: 'reddit', id } : null;
	},
	async read(target, context) {
		const { ref } = target;
		const { key = '', baseUrl } = context.settings;
		const base = baseUrl?.replace(/\/+$/, '') ?? null;
		if (key === '') {
			const detail = 'no key: set REDDIT_CLIENT_ID and REDDIT_CLIENT_SECRET';
			return { kind: 'refused', status: 401, retryAfterMs: 24 * 60 * 60_000, detail };
		}
		const site = base ?? 'https://www.reddit.com';
		const token = await tokenFor(site, key, context);
		if (token.kind !== 'token') return patient(token);
		const url = `${base ?? 'https://oauth.reddit.com'}/api/info?id=t3_${ref.id}&raw_json=1`;
		const headers = { accept: 'application/json', authorization: `Bearer ${token.token}` };
		const page = await readPage(context, { url, headers, conditional: false });
		if (page.kind === 'refused' && page.status === 401) forgetToken(site, key);
		if (page.kind !== 'page') return patient(page);
		const { Listing } = await schema();
		const answer = understandJson(Listing, page.text, false);
		if (answer.kind !== 'understood') return answer;
		const [thread] = answer.value.data.children;
		if (thread === undefined) return { kind: 'gone', status: 404, detail: 'no such thread in the answer' };
		const { id, num_comments: count, created_utc: at, locked, archived } = thread.data;
		if (id !== ref.id) return shapeChanged(`the answer is about thread ${id}`);
		const closed = locked === true || archived === true;
		return shownPetition(target, {
			// A title is what somebody wrote.
			title: `Discussion on Reddit (${ref.id})`,
			url: `https://www.reddit.com/comments/${ref.id}`,
			zone: 'UTC',
			count,
			countKind: 'displayed',
			unit: { one: 'comment', many: 'comments' },
			state: closed ? 'closed' : 'open',
			rawState: archived === true ? 'archived' : locked === true ? 'locked' : 'open',
			signable: !closed,
			openedAt: { at, precision: 'exact' },
		});
	},
};
