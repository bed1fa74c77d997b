/**
 * A port for a server whose number has to be known before it listens: another for each process of the tests, and below
 * those that systems give to whoever connects somewhere (from 32,768 on).
 */
export const ownPort = 10_000 + (process.pid % 20_000);
