/**
 * Whether to colour: as people asked for (`NO_COLOR`, no-color.org, whatever its value but empty; `FORCE_COLOR`,
 * except 0 and false), else where it can be seen. `NO_COLOR` wins: who is disturbed by colours said so on purpose.
 */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
	const { NO_COLOR: never, FORCE_COLOR: always, TERM: terminal } = env;
	if (never !== undefined && never !== '') return false;
	if (always !== undefined) return always !== '0' && always !== 'false';
	return isTerminal && terminal !== 'dumb';
}
