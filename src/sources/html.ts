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
	const document = load(page);
	type Found = ReturnType<typeof document>;
	const piece = (found: Found): Html => ({
		text: (selector) => {
			const first = found.find(selector).first();
			return first.length === 0 ? null : collapsed(first.text());
		},
		attribute: (selector, name) => found.find(selector).first().attr(name) ?? null,
		all: (selector) =>
			found
				.find(selector)
				.toArray()
				.map((each) => piece(document(each) as unknown as Found)),
		get words() {
			return collapsed(found.text());
		},
		get markup() {
			return document.html(found);
		},
	});
	return piece(document.root() as unknown as Found);
}

/** Without scripts and styles a page's words would be what people see; nobody needs that here yet. */
function collapsed(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** A page's own title for link previews, else its first heading. */
export function titleOn(page: Html): string {
	return page.attribute('meta[property="og:title"]', 'content') ?? page.text('h1') ?? '';
}
