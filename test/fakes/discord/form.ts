import type { Attachment, Files, MessageBody, SentFile } from './bodies.js';
import { refusals } from './errors.js';

/** A request as it came: its JSON, and the files beside it where it is a form. */
export interface Posted {
	readonly body: unknown;
	readonly files: Files;
}

export const noFiles: Files = new Map();

/** Reads JSON, or a form of `payload_json` and `files[n]`. */
export async function readPosted(bytes: Buffer, type: string): Promise<Posted> {
	if (!type.startsWith('multipart/form-data')) return { body: json(bytes.toString('utf8')), files: noFiles };
	const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
	const files = new Map<number, SentFile>();
	for (const [key, value] of form) {
		if (key === 'payload_json') continue;
		const n = /^files\[(\d+)\]$/.exec(key)?.[1];
		if (n === undefined || typeof value === 'string') throw refusals.invalidForm([`${key}: no file`]);
		files.set(Number(n), { name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
	}
	const payload = form.get('payload_json');
	return { body: json(typeof payload === 'string' ? payload : ''), files };
}

function json(text: string): unknown {
	try {
		return text === '' ? null : JSON.parse(text);
	} catch {
		throw refusals.invalidForm(['not JSON']);
	}
}

const longestWords = 1_024;

/** Every declared attachment has its file and every file its declaration; pictures of an embed are among them. */
export function judgeFiles({ attachments = [], embeds }: MessageBody, files: Files) {
	const wrong: string[] = [];
	for (const { id, filename, description = '' } of attachments) {
		const file = files.get(Number(id));
		if (file === undefined) wrong.push(`attachments: ${id} has no file`);
		else if (file.bytes.length === 0) wrong.push(`files: ${id} is empty`);
		if (filename !== file?.name) wrong.push(`attachments: ${id} is another file`);
		if (description.length > longestWords) wrong.push('attachments: description too long');
	}
	for (const id of files.keys()) {
		if (!attachments.some((each) => Number(each.id) === id)) wrong.push(`files: ${id} is not declared`);
	}
	for (const embed of embeds ?? []) {
		const name = /^attachment:\/\/(.+)$/.exec(embed.image?.url ?? '')?.[1];
		const known = attachments.some((each) => each.filename === name);
		if (name !== undefined && !known) wrong.push(`embeds: ${name} is not attached`);
	}
	return wrong;
}

export function attachmentsOf({ attachments = [] }: MessageBody, files: Files): Attachment[] {
	return attachments.map(({ id, description = '' }) => ({ ...(files.get(Number(id)) as SentFile), description }));
}
