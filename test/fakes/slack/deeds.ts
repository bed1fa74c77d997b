import type { Clock } from '../../../src/ports/clock.js';
import { type BlockJson, judgeBlocks, type ModalJson } from './blocks.js';
import type { Files } from './files.js';
import type { Channel, User } from './world.js';

export const ackWithin = 3_000;
const triggerLives = 3_000;
const urlLives = 30 * 60_000;
const urlUses = 5;

/** One message that answers a deed, as it stands now. */
export interface Said {
	text: string;
	blocks: readonly BlockJson[];
	readonly public: boolean;
	/** How often it was replaced. */
	replaced: number;
}

/** What somebody does: a command, a press, a form sent off; and what became of it. */
export interface Deed {
	readonly id: string;
	readonly by: User;
	readonly in: Channel;
	readonly triggerId: string;
	readonly responseUrl: string;
	readonly at: number;
	/** The answer whose button was used. */
	readonly on: Said | null;
	ackedAt: number | null;
	ack: unknown;
	readonly said: Said[];
	/** The form it opened. */
	view: (ModalJson & { readonly id: string }) | null;
	triggerUsed: boolean;
	uses: number;
}

/** The book of deeds: what was answered, and until when more may be said. */
export class Deeds {
	readonly all: Deed[] = [];
	readonly #clock: Clock;
	readonly #files: Files;
	readonly #base: () => string;

	constructor(clock: Clock, files: Files, base: () => string) {
		this.#clock = clock;
		this.#files = files;
		this.#base = base;
	}

	open(by: User, channel: Channel, on: Said | null = null): Deed {
		const id = String(this.all.length + 1);
		const deed: Deed = {
			id,
			by,
			in: channel,
			triggerId: `trigger.${id}`,
			responseUrl: `${this.#base()}/hooks/${id}`,
			at: this.#clock.now(),
			on,
			ackedAt: null,
			ack: undefined,
			said: [],
			view: null,
			triggerUsed: false,
			uses: 0,
		};
		this.all.push(deed);
		return deed;
	}

	/** A trigger lets one form be opened, for three seconds. */
	trigger(id: string): Deed | 'expired_trigger_id' | 'exchanged_trigger_id' | 'invalid_trigger_id' {
		const deed = this.all.find((each) => each.triggerId === id);
		if (deed === undefined) return 'invalid_trigger_id';
		if (deed.triggerUsed) return 'exchanged_trigger_id';
		if (this.#clock.now() - deed.at > triggerLives) return 'expired_trigger_id';
		deed.triggerUsed = true;
		return deed;
	}

	/** A message through a response address; the status and the text Slack answers with. */
	respond(id: string, body: unknown): { readonly status: number; readonly body: string } {
		const deed = this.all.find((each) => each.id === id);
		if (deed === undefined || this.#clock.now() - deed.at > urlLives) return { status: 404, body: 'expired_url' };
		if (deed.uses >= urlUses) return { status: 404, body: 'used_url' };
		const wrong = judgeResponse(body);
		if (wrong.length > 0) return { status: 500, body: `invalid_blocks ${wrong.join('; ')}` };
		const { text = '', blocks = [], response_type, replace_original } = body as Partial<ResponseJson>;
		// Whether a refusal uses an address up is not documented: here it does.
		deed.uses++;
		if (this.#files.notShown(deed.in.team, blocks).length > 0) {
			return { status: 404, body: JSON.stringify({ ok: false, error: 'invalid_blocks' }) };
		}
		const old = deed.on ?? deed.said.at(-1);
		if (replace_original === true && old !== undefined) {
			Object.assign(old, { text, blocks, replaced: old.replaced + 1 });
		} else {
			deed.said.push({ text, blocks, public: response_type === 'in_channel', replaced: 0 });
		}
		return { status: 200, body: 'ok' };
	}
}

interface ResponseJson {
	readonly text: string;
	readonly blocks: readonly BlockJson[];
	readonly response_type: 'ephemeral' | 'in_channel';
	readonly replace_original: boolean;
}

const known = new Set(['text', 'blocks', 'response_type', 'replace_original', 'unfurl_links', 'unfurl_media']);

function judgeResponse(body: unknown): readonly string[] {
	if (typeof body !== 'object' || body === null) return ['not an object'];
	const odd = Object.keys(body).filter((key) => !known.has(key));
	const text = 'text' in body && typeof body.text === 'string' && body.text !== '' ? [] : ['text: missing'];
	const blocks = 'blocks' in body ? judgeBlocks(body.blocks) : [];
	return [...odd.map((key) => `${key}: unknown`), ...text, ...blocks];
}
