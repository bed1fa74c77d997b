/** Where the posts of a destination go that is a webhook, and where its secret comes from. */
export interface StoredWebhook {
	readonly url: string;
	/** Whoever runs Milepost allows this address to be private, or plain http. */
	readonly isPrivate: boolean;
	/** The environment's variable has it; or it is made from `salt` and the operator's key. Never itself. */
	readonly secret: { readonly variable: string } | { readonly salt: string };
}

/** By the ids of their destinations. */
export interface WebhookTable {
	get(destination: number): Promise<StoredWebhook | null>;
	set(destination: number, webhook: StoredWebhook): Promise<void>;
	/** Nothing is sent there any more. */
	remove(destination: number): Promise<void>;
}
