import { paint, type Style, unstyled } from './ansi.js';
import { drawBar } from './bar.js';
import { altOf } from './charts/alt.js';
import { characterChart } from './charts/characters.js';
import { cutLine } from './cut.js';
import { clean, safeUrl } from './escape.js';
import { type Pen, type Reader, writeLine } from './inline.js';
import { consoleLimits } from './limits.js';
import type { Block, Field, Line, Message, Tone } from './message.js';
import { textsFor } from './texts/index.js';
import { columnsOf, wrap } from './width.js';

export interface Terminal extends Reader {
	/** Columns; text is wrapped to at most 100 of them, because longer lines are hard to read. */
	readonly width: number;
	readonly colour: boolean;
}

const readable = 100;

/** Lines of a chart: enough to see a course, few enough to see the text above it. */
const chartHeight = 9;

const toneStyles: Readonly<Record<Tone, Style>> = {
	news: 'cyan',
	good: 'green',
	warning: 'yellow',
	plain: 'bold',
	fault: 'red',
};

/** A message as terminal lines, without line breaks at their ends. Of buttons only those that are words to type are told. */
export function renderConsole(message: Message, terminal: Terminal): readonly string[] {
	const width = Math.min(readable, Math.max(20, Math.trunc(terminal.width) || readable));
	const style = (text: string, ...styles: Style[]) =>
		terminal.colour ? styles.reduce((painted, each) => paint(painted, each), text) : text;
	const pen: Pen = {
		text: clean,
		strong: (inside) => style(inside, 'bold'),
		link: (url, label) => (label === '' || label === url ? url : `${label} ${style(`<${url}>`, 'dim')}`),
		command: (text) => style(clean(text), 'cyan'),
		reference: () => null,
		time: (_at, as, say) => say(as),
	};
	const write = (line: Line, max: number = consoleLimits.text) => {
		const whole = (each: Line) => writeLine(each, pen, terminal);
		return whole(cutLine(line, max, (each) => unstyled(whole(each))));
	};

	const lines: string[] = [];
	if (message.title !== undefined) {
		const title = unstyled(write(message.title, consoleLimits.title));
		lines.push(...wrap(title, width).map((each) => style(each, toneStyles[message.tone], 'bold')));
	}
	const url = safeUrl(message.url);
	if (url !== null) lines.push(style(url, 'dim'));
	for (const block of message.blocks) lines.push(...renderBlock(block, lines.length > 0, width, write, style));
	if (message.picture !== undefined) {
		const { picture } = message;
		lines.push('', ...characterChart(picture, Math.min(width, 80), chartHeight).map((each) => style(each, 'cyan')));
		lines.push(...wrap(unstyled(write(altOf(picture))), width).map((each) => style(each, 'dim')), '');
	}
	// To be copied: as it is, but for what a terminal would act upon.
	if (message.file !== undefined) lines.push('', ...message.file.text.split(/\r?\n/).map(copied), '');
	for (const small of message.footer ?? []) {
		lines.push(...wrap(unstyled(write(small)), width).map((each) => style(each, 'dim')));
	}
	const typed = (message.actions ?? []).flatMap((action) =>
		action.kind === 'ask' ? [action.label.toLowerCase()] : [],
	);
	if (typed.length > 0) {
		const more = write(textsFor(terminal.locale).console.more(typed));
		lines.push(...wrap(unstyled(more), width).map((each) => style(each, 'dim')));
	}
	return lines;
}

type Write = (line: Line) => string;
type Paint = (text: string, ...styles: Style[]) => string;

function renderBlock(block: Block, follows: boolean, width: number, write: Write, style: Paint): readonly string[] {
	switch (block.kind) {
		case 'text':
			return wrap(write(block.line), width);
		case 'heading':
			return [...(follows ? [''] : []), ...wrap(style(unstyled(write(block.line)), 'bold'), width)];
		case 'quote':
			return wrap(write(block.line), width - 2).map((each) => `${style('│', 'dim')} ${each}`);
		case 'list':
			return block.items.flatMap((item) => hanging('• ', wrap(write(item), width - 2)));
		case 'fields':
			return renderFields(block.fields, width, write, style);
		case 'bar':
			return hanging(`${style(drawBar(block.share), 'green')} `, wrap(write(block.line), width - 11));
		default:
			return block satisfies never;
	}
}

/** Labels in one column, values in the other; a label too long for its column stands above its value. */
function renderFields(fields: readonly Field[], width: number, write: Write, style: Paint): readonly string[] {
	const rows = fields.map(({ label, value }) => ({ label: unstyled(write(label)), value: write(value) }));
	const widest = Math.min(24, Math.floor(width / 3));
	const column = Math.max(0, ...rows.map(({ label }) => columnsOf(label)).filter((columns) => columns <= widest)) + 2;
	return rows.flatMap(({ label, value }) => {
		const values = wrap(value, width - column);
		const padding = column - columnsOf(label);
		if (padding < 2) return [style(label, 'dim'), ...values.map((each) => ' '.repeat(column) + each)];
		return hanging(style(label, 'dim') + ' '.repeat(padding), values);
	});
}

/** The first line behind its mark, the others indented below the text. */
function hanging(mark: string, lines: readonly string[]): readonly string[] {
	const indent = ' '.repeat(columnsOf(unstyled(mark)));
	return lines.map((each, i) => (i === 0 ? mark : indent) + each);
}

/** A line of a file in which every space counts: indentation means something in a set-up. */
function copied(text: string): string {
	return text.split(' ').map(clean).join(' ');
}
