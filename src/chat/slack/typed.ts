/**
 * A line as it was typed, from what Slack makes of it: `&`, `<` and `>` come escaped, and references to channels,
 * groups and addresses stand in brackets, which are left as they are.
 */
export function asTyped(command: string, text: string): string {
	const line = text
		.split(/(<[^<>]*>)/)
		.map((part) => (part.startsWith('<') ? part : readable(part)))
		.join('');
	const name = command.replace(/^\//, '');
	const [first = '', ...rest] = line.trimStart().split(' ');
	// Some type the command after itself.
	const said = first.toLowerCase() === `/${name}` ? rest.join(' ') : line;
	return `${name} ${said}`.trim();
}

function readable(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
