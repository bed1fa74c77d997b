import { drawBar } from './bar.js';
import { cutLine } from './cut.js';
import { clean, safeUrl } from './escape.js';
import { type Pen, plainPen, type Reader, writeLine } from './inline.js';
import { rowLimits } from './limits.js';
import type { Block, Line, Message } from './message.js';

/** For programs that show it on a page or read it aloud: the same message in marks and without. */
export interface Written {
	readonly title: string;
	/** Where the title leads; null where nowhere. */
	readonly url: string | null;
	/** Lines with breaks between them, without any mark. */
	readonly text: string;
	/** A piece of a page: `p`, `ul`, `li`, `blockquote`, `dl`, `h3`, `strong`, `a`, `code`, and no attribute but `href`. */
	readonly html: string;
}

/** Text for a page, or an attribute in double quotes; whatever may not stand in XML is gone, too. */
export function escapeHtml(text: string): string {
	return clean(text)
		.replace(/[\ufffe\uffff]/g, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}

const htmlPen: Pen = {
	text: escapeHtml,
	strong: (inside) => `<strong>${inside}</strong>`,
	link: (url, label) => `<a href="${escapeHtml(url)}">${label === '' ? escapeHtml(url) : label}</a>`,
	command: (text) => `<code>${escapeHtml(text)}</code>`,
	reference: () => null,
	// What is kept must not say "in 3 days" for ever.
	time: (_at, style, say) => say(style === 'relative' ? 'moment' : style),
};

const textPen: Pen = {
	...plainPen(clean),
	link: (url, label) => (label === '' || label === url ? url : `${label} (${url})`),
};

/** A message for whoever reads it outside of any chat. Nobody is mentioned in it; its buttons and pictures are left out. */
export function renderHtml(message: Message, reader: Reader): Written {
	const { title = message.summary ?? [], blocks, footer = [] } = message;
	const html = (line: Line, most: number = rowLimits.text) => writeLine(cutLine(line, most, plainly), htmlPen, reader);
	const text = (line: Line, most: number = rowLimits.text) => writeLine(cutLine(line, most, plainly), textPen, reader);
	function plainly(line: Line): string {
		return writeLine(line, plainPen(clean), reader);
	}
	return {
		title: plainly(cutLine(title, rowLimits.item, plainly)),
		url: safeUrl(message.url),
		text: [...blocks.flatMap((block) => textOf(block, text)), ...footer.map((line) => text(line))].join('\n'),
		html: [...blocks.map((block) => htmlOf(block, html)), ...footer.map((line) => `<p>${html(line)}</p>`)].join('\n'),
	};
}

type Write = (line: Line, most?: number) => string;

function htmlOf(block: Block, write: Write): string {
	switch (block.kind) {
		case 'text':
			return `<p>${write(block.line)}</p>`;
		case 'quote':
			return `<blockquote>${write(block.line, rowLimits.quote)}</blockquote>`;
		case 'heading':
			return `<h3>${write(block.line)}</h3>`;
		case 'list':
			return `<ul>${block.items.map((item) => `<li>${write(item, rowLimits.item)}</li>`).join('')}</ul>`;
		case 'fields':
			return `<dl>${block.fields.map(({ label, value }) => `<dt>${write(label)}</dt><dd>${write(value)}</dd>`).join('')}</dl>`;
		case 'bar':
			return `<p>${drawBar(block.share)} ${write(block.line)}</p>`;
		default:
			return block satisfies never;
	}
}

function textOf(block: Block, write: Write): readonly string[] {
	switch (block.kind) {
		case 'text':
		case 'heading':
			return [write(block.line)];
		case 'quote':
			return [`“${write(block.line, rowLimits.quote)}”`];
		case 'list':
			return block.items.map((item) => `• ${write(item, rowLimits.item)}`);
		case 'fields':
			return block.fields.map(({ label, value }) => `${write(label)}: ${write(value)}`);
		case 'bar':
			return [`${drawBar(block.share)} ${write(block.line)}`];
		default:
			return block satisfies never;
	}
}
