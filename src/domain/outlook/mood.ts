/** How newsworthy a petition is said to be: how likely something pushes it from outside. Only `normal` was tested. */
export const moods = ['quiet', 'normal', 'newsworthy'] as const;
export type Mood = (typeof moods)[number];
