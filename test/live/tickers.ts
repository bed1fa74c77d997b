/** Ticks of the programs that run now; the story rings them, instead of node-cron. */
export const tickers = new Set<() => void>();

/** Stands in for `src/schedule/ticker.ts`. */
export function startTicker(tick: () => void): () => void {
	tickers.add(tick);
	return () => {
		tickers.delete(tick);
	};
}
