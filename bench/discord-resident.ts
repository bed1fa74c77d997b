/** Resident memory of this process once everything that can be given back has been. Needs `--expose-gc`. */
export async function residentMegabytes(): Promise<number> {
	for (let i = 0; i < 5; i++) {
		globalThis.gc?.();
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	return process.memoryUsage().rss / 2 ** 20;
}
