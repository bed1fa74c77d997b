/** Options as a person would type them after the name of a command, such that they are read back the same: `when:"tomorrow 19:00"`. */
export function written(args: Readonly<Record<string, string>>): string {
	return Object.entries(args)
		.map(([name, value]) => `${name}:${/^[^\s:"“”„‟«»'‘’‚‛]+$/.test(value) ? value : quoted(value)}`)
		.join(' ');
}

/** In quotes that nothing in the text closes. */
function quoted(value: string): string {
	if (!/["“”„‟«»]/.test(value)) return `"${value}"`;
	if (!/['‘’‚‛](?=[\s?!.,;]|$)/.test(value)) return `'${value}'`;
	return `"${value.replaceAll(/["“”„‟«»]/g, '')}"`;
}
