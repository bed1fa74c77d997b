/** One normal distribution of a mixture. */
export interface Part {
	/** 0…1; those of a mixture make 1. */
	readonly share: number;
	readonly mean: number;
	readonly deviation: number;
}

/** Share of outcomes below `y`. */
export function shareBelow(mixture: readonly Part[], y: number): number {
	let sum = 0;
	for (const { share, mean, deviation } of mixture) sum += share * normalShare((y - mean) / deviation);
	return sum;
}

const halvings = 40;
const tails = 8;

/** The value with a share `q` of outcomes below it. */
export function quantileOf(mixture: readonly Part[], q: number): number {
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	for (const { mean, deviation } of mixture) {
		low = Math.min(low, mean - tails * deviation);
		high = Math.max(high, mean + tails * deviation);
	}
	for (let i = 0; i < halvings; i++) {
		const middle = (low + high) / 2;
		if (shareBelow(mixture, middle) < q) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/**
 * The standard normal distribution to 1e-15 of its whole: Hart's rational approximation, a continued fraction in the far tail.
 * Written out, because a forecast asks for it six hundred times.
 */
export function normalShare(x: number): number {
	const z = Math.abs(x);
	const tail = z > 37 ? 0 : Math.exp((-z * z) / 2) * (z < 7.07106781186547 ? nearTail(z) : farTail(z));
	return x > 0 ? 1 - tail : tail;
}

function nearTail(z: number): number {
	const above =
		(((((3.52624965998911e-2 * z + 0.700383064443688) * z + 6.37396220353165) * z + 33.912866078383) * z +
			112.079291497871) *
			z +
			221.213596169931) *
			z +
		220.206867912376;
	const below =
		((((((8.83883476483184e-2 * z + 1.75566716318264) * z + 16.064177579207) * z + 86.7807322029461) * z +
			296.564248779674) *
			z +
			637.333633378831) *
			z +
			793.826512519948) *
			z +
		440.413735824752;
	return above / below;
}

function farTail(z: number): number {
	return 1 / (z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))))) / Math.sqrt(2 * Math.PI);
}
