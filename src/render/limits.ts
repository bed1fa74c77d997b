/*
 * Lengths in UTF-16 code units, the strictest way to count them. From the platforms' documentation of mid-2026:
 * Discord "Message" and "Embed limits"; Slack "Block Kit" and "Text object".
 */

export const discordLimits = {
	content: 2_000,
	title: 256,
	description: 4_096,
	fields: 25,
	fieldName: 256,
	fieldValue: 1_024,
	/** Over all texts of all embeds of a message. */
	embeds: 6_000,
	customId: 100,
	/** Where a button leads to. */
	buttonUrl: 512,
	/** Rows of components of a message, buttons of a row, options of a menu and completions. */
	rows: 5,
	rowButtons: 5,
	choices: 25,
	/** Label and value of an option of a menu or of a completion. */
	choice: 100,
	/** What is said of an attached picture. */
	imageWords: 1_024,
} as const;

export const slackLimits = {
	/** The fall-back text; Slack takes more, but a notification shows a line or two. */
	text: 1_000,
	blocks: 50,
	section: 3_000,
	fields: 10,
	/** A label and its value; Slack takes 2,000. */
	fieldValue: 1_500,
	/** Undocumented (`msg_blocks_too_long`): 9,600 characters over all blocks have passed, 11,300 have failed. */
	allBlocks: 9_000,
	/** A picture's description (`alt_txt_too_large` beyond); a block takes 2,000. */
	alt: 1_000,
} as const;

/** Buttons, menus and forms (Block Kit's reference of block elements). */
export const slackActionLimits = {
	elements: 25,
	id: 255,
	/** What a button carries. */
	value: 2_000,
	/** Where a button leads to. */
	url: 3_000,
	/** A button's or a choice's words. */
	label: 75,
	choices: 100,
	/** What a choice carries. */
	choice: 150,
	/** A form's title and buttons; what it carries unseen; what is typed into it. */
	formWord: 24,
	formCarries: 3_000,
	input: 3_000,
} as const;

/** A terminal has no limits; people have. In characters as people count them. */
export const consoleLimits = { title: 240, text: 2_000 } as const;

/** How much of one row may be taken, so that one long text does not crowd out everything else. */
export const rowLimits = { text: 2_000, quote: 1_000, item: 500, label: 100, footer: 300, footers: 5 } as const;
