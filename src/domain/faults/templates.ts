import type { NoParams } from './no-params.js';

/** What can be wrong with a template that somebody gives. */
export interface TemplateFaults {
	readonly 'template-long': { readonly length: number; readonly most: number };
	readonly 'template-empty': NoParams;
	/** `names` with their braces, as they may be used with that rule. */
	readonly 'template-unknown': { readonly name: string; readonly rule: string; readonly names: string };
	readonly 'template-no-rule': NoParams;
	readonly 'template-over': NoParams;
	readonly 'law-alone': NoParams;
	readonly 'law-unknown': { readonly typed: string; readonly nearest?: string };
	readonly 'feed-no-port': NoParams;
}
