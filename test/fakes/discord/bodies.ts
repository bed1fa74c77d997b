/** The parts of bodies that the fake itself looks at; the published description judges the rest. */

export interface Embed {
	readonly title?: string;
	readonly url?: string;
	readonly description?: string;
	readonly color?: number;
	readonly footer?: { readonly text?: string };
	readonly author?: { readonly name?: string };
	readonly image?: { readonly url?: string };
	readonly fields?: readonly { readonly name: string; readonly value: string }[];
}

/** 1 row, 2 button, 3 menu, 4 text input, 18 label. */
export interface Component {
	readonly type: number;
	readonly custom_id?: string;
	readonly label?: string;
	readonly value?: string;
	readonly options?: readonly { readonly label: string; readonly value: string }[];
	readonly components?: readonly Component[];
	readonly component?: Component;
}

/** A file that came with a body, by the key its part of the form has: `files[0]`. */
export interface SentFile {
	readonly name: string;
	readonly type: string;
	readonly bytes: Uint8Array;
}

/** A file as it hangs on a message. */
export interface Attachment extends SentFile {
	readonly description: string;
}

/** The files of a form, by their number. */
export type Files = ReadonlyMap<number, SentFile>;

export interface MessageBody {
	readonly attachments?: readonly { readonly id: string; readonly filename?: string; readonly description?: string }[];
	readonly content?: string | null;
	readonly embeds?: readonly Embed[] | null;
	readonly components?: readonly Component[] | null;
	readonly flags?: number | null;
	readonly nonce?: string | number | null;
	readonly enforce_nonce?: boolean | null;
	readonly allowed_mentions?: { readonly parse?: readonly string[]; readonly roles?: readonly string[] };
}

/** An application command, or one of its options, which has the same parts. */
export interface CommandBody {
	readonly name: string;
	readonly type?: number | null;
	readonly description?: string | null;
	readonly name_localizations?: Readonly<Record<string, string>> | null;
	readonly description_localizations?: Readonly<Record<string, string>> | null;
	readonly options?: readonly CommandBody[] | null;
	readonly required?: boolean;
	readonly choices?: readonly { readonly name: string; readonly value: unknown }[];
	readonly autocomplete?: boolean;
}

/** The first answer to an interaction: a message, a modal or completions, by its type. */
export interface Callback {
	readonly type: number;
	readonly data?: MessageBody & {
		readonly custom_id?: string;
		readonly title?: string;
		readonly choices?: readonly { readonly name: string; readonly value: string }[];
	};
}
