/*
 * The table of Milepost-2: 132 numbers, fitted once on 21 November 2026 by cross-validation over 1,840 petitions of the
 * French Assemblée nationale, the UK Parliament, the European Citizens' Initiative and Change.org; those marked "set"
 * were set by hand. Nothing is fitted at run time. What each is for: docs/outlook.md, and the files beside this one.
 */

/** One number a feature x0 … x11. */
export type Row = readonly number[];

/** Variance a unit of `news` (set): few petitions signed by thousands a day were there to fit on. */
export const newsVariance = 0.5;
/** Variance of the next hours and how fast it is gone, in days (set). */
export const soon = { variance: 0.5, days: 0.3 };
/** "Something else": its share, more of it for the young and the later, its shift and variance (set). */
export const other = { share: 0.08, young: 0.3, days: 3, shift: 1.5, variance: 4 };
/** Signatures that the next slower pace counts for: six hours, a day, four, sixteen. */
export const steady = [3.449, 1.133, 1.222, 0.6232] as const;
/** How the paces are blended (life, 16 days, 4 days, 1 day, 6 hours): at 3.5 days ahead, and for each unit of horizon. */
export const blend = [-1.655, 0.2365, 0.00647, 0.8443, 0.5674] as const;
export const blendByHorizon = [-0.3983, 0.5114, -0.03755, 0.06351, -0.139] as const;
/** The time in which a pace fades (its logarithm): constant, by ln(count / pace), by ln age. */
export const fading = { constant: 0.599, byCount: 0.5941, byAge: 0.04736, power: 1.27 };
/** The middle of what is to come, and what x2 … x11 add to it for each unit of horizon. */
export const middle: Row = [
	-0.5725, -0.1387, 0.08754, 0.08721, 0.2753, 1.087, 0.1908, -0.03693, 0.0314, 0.03923, -0.2803, 0.9323,
];
export const middleByHorizon: Row = [
	0.06018, 0.001477, 0.1533, -0.1132, 0.1439, -0.2838, 0.1531, -0.1187, -0.1366, 0.2225,
];
/** Logarithm of the variance: it goes on, is pushed, ebbs. */
export const goesOnVariance: Row = [
	-1.332, 0.4126, -0.06642, -0.3951, -0.1573, -0.1868, 0.2555, 0.5317, -0.4712, -0.5208, -1.279, -0.04747,
];
export const pushedVariance: Row = [
	0.5676, 0.274, 0.09544, 1.336, -0.4361, 0.5755, 0.6487, -0.00841, -0.3587, 0.02486, -0.3339, 1.213,
];
export const ebbsVariance: Row = [
	-0.4148, 0.5648, -0.6753, 0.2982, 0.2355, -0.1824, 0.307, -0.1488, -0.3328, 0.04939, -0.4399, -0.3621,
];
/** How far the middle of a course lies from that of "goes on". */
export const pushedShift: Row = [
	0.7956, 0.03545, -0.1685, 0.4352, -0.3062, 0.313, 0.2874, -0.06871, -0.4987, -0.8848, 0.4764, 0.3096,
];
export const ebbsShift: Row = [
	-0.3131, -0.02277, 0.1756, -0.346, -0.4697, -1.353, -0.04132, 0.3685, -0.568, -0.08534, -1.457, -1.169,
];
/** Log odds of a course against "goes on". */
export const pushedOdds: Row = [
	-1.468, 0.8117, -0.007134, -0.3999, 0.07195, -0.3865, 0.1908, -0.03296, -1.122, 0.3716, -2.083, 3.118,
];
export const ebbsOdds: Row = [
	-1.864, 0.7018, 1.329, -1.072, -1.564, -0.1178, 1.163, 0.1114, -1.603, -0.3187, -0.2061, -0.7223,
];
