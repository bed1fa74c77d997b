import type { Outlook } from '../domain/outlook/outlook.js';

/** An outlook for programs: raw numbers, `null` where there is nothing to say. Times are days after the last change. */
export function outlookNumbers(outlook: Outlook) {
	const forecast = outlook.kind === 'forecast' ? outlook : null;
	const threshold = forecast?.threshold ?? null;
	return {
		pace: forecast?.perDay ?? null,
		certainty: forecast?.certainty ?? null,
		stale: forecast?.stale ?? false,
		threshold: threshold?.count ?? null,
		probability: threshold?.chance ?? null,
		q10: forecast?.counts.low ?? null,
		q50: forecast?.counts.middle ?? null,
		q90: forecast?.counts.high ?? null,
		t10: threshold?.early ?? null,
		t50: threshold?.middle ?? null,
		t90: threshold?.late ?? null,
	};
}
