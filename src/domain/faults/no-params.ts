/** What a fault carries whose text is always the same. */
export type NoParams = Readonly<Record<string, never>>;
