/** What the process gives the program: streams, variables, and word when it is asked to stop. */
export interface Process {
	readonly input: NodeJS.ReadStream;
	readonly output: NodeJS.WriteStream;
	readonly variables: Readonly<Record<string, string | undefined>>;
	readonly folder: string;
	/** Standard error is shown to somebody: where the chat is in a terminal, in the same one. */
	readonly errorsAreSeen: boolean;
	/** Resolves at SIGINT or SIGTERM. Until somebody asks for it, both end the process at once. */
	readonly asked: Promise<void>;
}

/** Somebody sits there: both ends are a terminal. */
export function atTerminal({ input, output }: Process): boolean {
	return input.isTTY === true && output.isTTY === true;
}
