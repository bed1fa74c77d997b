/** A piece of a page, asked by CSS selectors. */
export interface Html {
	/** Text of the first match with its spaces collapsed; null where there is none. */
	text(selector: string): string | null;
	attribute(selector: string, name: string): string | null;
	/** Every match, as a piece of its own. */
	all(selector: string): readonly Html[];
	/** All of its text, collapsed. */
	readonly words: string;
	/** Its own markup. */
	readonly markup: string;
}

/**
 * A page as it can be asked. The parser is loaded when the first page comes: nobody pays for it (12 MB) who follows no
 * platform without an interface.
 */
export async function readHtml(page: string): Promise<Html> {
	const { load } = await import('cheerio/slim');
	const { select } = await import('cheerio-select');
	const document = load(page);
	type Piece = Exclude<Parameters<typeof select>[1], readonly unknown[]>;
	const piece = (node: Piece): Html => {
		// Not `find` of cheerio: that compares an element's children with one another, half a minute for 40,000 of them.
		const find = (selector: string) => select(selector, node, { context: [node] });
		return {
			text: (selector) => {
				const [first] = find(selector);
				return first === undefined ? null : collapsed(document(first).text());
			},
			attribute: (selector, name) => document(find(selector)[0]).attr(name) ?? null,
			all: (selector) => find(selector).map(piece),
			get words() {
				return collapsed(document(node as never).text());
			},
			get markup() {
				return document.html(node as never);
			},
		};
	};
	return piece(document.root()[0] as never);
}

/** Without scripts and styles a page's words would be what people see; nobody needs that here yet. */
function collapsed(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** A page's own title for link previews, else its first heading. */
export function titleOn(page: Html): string {
	return page.attribute('meta[property="og:title"]', 'content') ?? page.text('h1') ?? '';
}
