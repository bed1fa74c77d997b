import type { Line, Message } from '../../src/render/message.js';

/** A line as bare text: numbers without separators, times in ISO. */
export function plainLine(line: Line): string {
	return line.map(plainPiece).join('');
}

function plainPiece(piece: Line[number]): string {
	if (typeof piece === 'string') return piece;
	switch (piece.kind) {
		case 'outside':
		case 'command':
			return piece.text;
		case 'reference':
			return piece.id;
		case 'number':
			return String(piece.n);
		case 'time':
			return new Date(piece.at).toISOString();
		default:
			return plainLine(piece.line);
	}
}

/** The lines of a message: its title, and what stands in its blocks. */
export function plain({ title = [], blocks }: Message): readonly string[] {
	const lines = blocks.flatMap((block): readonly Line[] => {
		if (block.kind === 'list') return block.items;
		return block.kind === 'fields' ? block.fields.flatMap((field) => [field.label, field.value]) : [block.line];
	});
	return [title, ...lines].map(plainLine);
}
