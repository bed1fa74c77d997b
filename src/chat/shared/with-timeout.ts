import type { Clock } from '../../ports/clock.js';

/** What is promised, or null when it takes longer than this. */
export async function withTimeout<T>(clock: Clock, ms: number, work: Promise<T>): Promise<T | null> {
	let cancel = () => {};
	const late = new Promise<null>((resolve) => {
		cancel = clock.after(ms, () => resolve(null));
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		cancel();
	}
}
