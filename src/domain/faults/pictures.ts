/** What can go wrong with pictures; never the message beside them. */
export interface PictureFaults {
	readonly 'picture-failed': { readonly reason: string };
	readonly 'picture-folder': { readonly path: string; readonly reason: string };
}
