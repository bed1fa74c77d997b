/** How a post is named where only text can be carried: in the button under its message, and by `/petition why`. */
export function postReference(id: string): string {
	return `post:${id}`;
}

/** The id of a post that is only a test: those of the ledger are hexadecimal. */
export function testPostId(unique: string): string {
	return `test${unique.replaceAll(/[^a-z0-9]/g, '')}`.slice(0, 25);
}

export function isTestPost(id: string): boolean {
	return id.startsWith('test');
}

/** The post's id; null for any other text. */
export function readPostReference(text: string): string | null {
	return /^post:([a-z0-9]{1,25})$/.exec(text.trim())?.[1] ?? null;
}
