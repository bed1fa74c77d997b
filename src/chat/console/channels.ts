/** The console's own platform id, and its one workspace. */
export const platform = 'console';
export const workspace = 'console';

/** The channels a terminal has: one for everybody, one for those who run things. */
export const channels = ['#general', '#managers'] as const;

/** The channel somebody typed, with or without `#`; null when there is none of that name. */
export function channelNamed(typed: string): string | null {
	const name = typed.trim().toLowerCase().replace(/^#/, '');
	return channels.find((channel) => channel === `#${name}`) ?? null;
}
