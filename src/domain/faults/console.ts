/** What can go wrong with the console's own file and screen. */
export interface ConsoleFaults {
	readonly 'console-transcript': { readonly path: string; readonly reason: string };
	readonly 'console-output': { readonly reason: string };
}
