import type { NewCrossing } from '../domain/crossing.js';
import { type Templates, templateFault, templateKindOf, templateParts } from '../domain/template.js';
import { cutText } from './cut.js';
import { cleanOutside } from './escape.js';
import { number, outside } from './line.js';
import type { Line, Piece } from './message.js';

const longestTitle = 120;

/**
 * What a channel wants said of a crossing, in its own words; null where it wants nothing, or where the template cannot be
 * filled: then our words stand. What was typed and the petition's title are text from outside, like every other.
 */
export function wordingOf({ family, facts }: NewCrossing, templates: Templates): Line | null {
	const kind = templateKindOf(family);
	const template = kind === null ? undefined : templates[kind];
	// A row may have been changed by hand.
	if (kind === null || template === undefined || templateFault(kind, template) !== null) return null;
	const needed = 'needed' in facts ? facts.needed : undefined;
	const parts = templateParts(template).map((part): string | Piece | null => {
		if ('text' in part) return part.text;
		if (part.name === 'petition') return cutText(cleanOutside(facts.title), longestTitle);
		const n = part.name === 'count' ? facts.count : needed;
		return n === undefined ? null : number(n, facts.approximate);
	});
	if (parts.includes(null)) return null;
	return joined(parts.filter((part) => part !== null));
}

/** Words that stand side by side are escaped as one text: no markup comes about between them. Spaces keep their place. */
function joined(parts: readonly (string | Piece)[]): Line {
	const line: Piece[] = [];
	let text = '';
	const flush = () => {
		const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
		if (before !== '' && line.length > 0) line.push(' ');
		if (words !== '') line.push(outside(words));
		if (after !== '' && words !== '') line.push(' ');
		text = '';
	};
	for (const part of parts) {
		if (typeof part === 'string') text += part;
		else {
			flush();
			line.push(part);
		}
	}
	flush();
	return line;
}
