import type { RawFile } from 'discord.js';
import type { Clock } from '../../ports/clock.js';
import type { ChartRenderer } from '../../ports/pictures.js';
import { altOf } from '../../render/charts/alt.js';
import type { Chart } from '../../render/charts/types.js';
import { cutLine } from '../../render/cut.js';
import type { DiscordMessage } from '../../render/discord.js';
import { clean } from '../../render/escape.js';
import { plainPen, type Reader, writeLine } from '../../render/inline.js';
import { discordLimits } from '../../render/limits.js';
import type { Line, Message } from '../../render/message.js';
import { withTimeout } from '../shared/with-timeout.js';

/** A message with the files it shows. */
export interface Attached {
	readonly body: DiscordMessage & { readonly attachments?: readonly Attachment[] };
	readonly files: readonly RawFile[];
}

interface Attachment {
	readonly id: string;
	readonly filename: string;
	readonly description?: string;
}

/** A message is kept waiting no longer than this for its picture. */
const timeoutMs = 5_000;
const name = 'chart.png';

export interface PictureDeps {
	readonly chartRenderer: ChartRenderer | null;
	readonly clock: Clock;
}

/** The message with its picture; without it where there is none, or it cannot be drawn. Never rejects. */
export async function withPicture<T extends DiscordMessage>(
	{ chartRenderer, clock }: PictureDeps,
	body: T,
	chart: Chart | undefined,
	reader: Reader,
): Promise<Attached & { readonly body: T }> {
	const png =
		chart === undefined || chartRenderer === null
			? null
			: await withTimeout(clock, timeoutMs, chartRenderer.renderPng(chart));
	const [embed, ...rest] = body.embeds;
	if (png === null || chart === undefined || embed === undefined) return { body, files: [] };
	const shown = { ...embed, image: { url: `attachment://${name}` } };
	const attachment = { id: '0', filename: name, description: wordsOf(altOf(chart), reader) };
	return {
		body: { ...body, embeds: [shown, ...rest], attachments: [attachment] },
		files: [{ key: 'files[0]', name, contentType: 'image/png', data: Buffer.from(png) }],
	};
}

/** The same with a text file, where the message comes with one. */
export function withFile<T extends Attached>(attached: T, file: Message['file']): Attached {
	if (file === undefined) return attached;
	const { body, files } = attached;
	const id = String(files.length);
	return {
		body: { ...body, attachments: [...(body.attachments ?? []), { id, filename: file.name }] },
		files: [
			...files,
			{ key: `files[${id}]`, name: file.name, contentType: 'text/plain', data: Buffer.from(file.text) },
		],
	};
}

function wordsOf(alt: Line, reader: Reader): string {
	const write = (line: Line) => writeLine(line, plainPen(clean), reader);
	return write(cutLine(alt, discordLimits.imageWords, write));
}
