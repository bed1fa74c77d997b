import type { Clock } from '../../ports/clock.js';
import type { Api } from './api.js';
import type { SlackLog } from './types.js';

/** A message to whoever asked, or to the channel they asked in. */
export interface Response {
	readonly text: string;
	readonly blocks: readonly unknown[];
	/** The same without its picture, said where Slack refuses the one with it. */
	readonly plainer?: readonly unknown[];
}

export type How = 'private' | 'public' | 'replace';

/** Says something through a response address; false when it was not taken. */
export type Respond = (response: Response, how: How) => Promise<boolean>;

/** A response address takes five messages within thirty minutes; the last minute is left to the way there. */
const uses = 5;
const lives = 29 * 60_000;
/**
 * A network's failure, a failure of Slack's, and its work on a picture that was uploaded a moment ago, pass: so long
 * after, it is tried once more.
 */
const pause = 1_000;

/**
 * @param url the address, fresh: it came with what is being answered
 */
export function createRespond(
	ports: { readonly api: Api; readonly clock: Clock; readonly log: SlackLog },
	url: string,
	id: string,
): Respond {
	const { api, clock, log } = ports;
	const since = clock.now();
	let used = 0;

	async function tryOnce(body: unknown): Promise<number | string> {
		used++;
		return api.respond(url, body);
	}

	async function tryTwice(body: unknown, always: boolean): Promise<number | string> {
		const status = await tryOnce(body);
		if (status === 200 || !(always || isPassing(status)) || used >= uses) return status;
		await new Promise<void>((resolve) => clock.after(pause, resolve));
		return tryOnce(body);
	}

	return async ({ text, blocks, plainer }, how) => {
		if (used >= uses || clock.now() - since > lives) {
			log.warn({ id, used }, 'an answer came too late to be given');
			return false;
		}
		const body = {
			text,
			blocks,
			response_type: how === 'public' ? 'in_channel' : 'ephemeral',
			replace_original: how === 'replace',
			unfurl_links: false,
			unfurl_media: false,
		};
		let status = await tryTwice(body, plainer !== undefined);
		if (status !== 200 && plainer !== undefined && used < uses) {
			status = await tryTwice({ ...body, blocks: plainer }, false);
		}
		if (status === 200) return true;
		log.warn({ id, status }, 'an answer could not be given');
		return false;
	};
}

function isPassing(status: number | string): boolean {
	return typeof status === 'string' || status >= 500 || status === 429;
}
