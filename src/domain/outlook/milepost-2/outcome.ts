import type { Mood } from '../mood.js';
import type { Part } from '../normal-mixture.js';
import type { Inputs, View2 } from './features.js';
import type { State2 } from './state.js';
import {
	blend,
	blendByHorizon,
	ebbsOdds,
	ebbsShift,
	ebbsVariance,
	fading,
	goesOnVariance,
	middle,
	middleByHorizon,
	newsVariance,
	other,
	pushedOdds,
	pushedShift,
	pushedVariance,
	type Row,
	soon,
} from './table.js';

/*
 * What is to come: a mixture of four log-normals, "goes on", "is pushed", "ebbs" and "something else" (docs/outlook.md).
 * Every linear form is a constant and a slope in the horizon; both are computed once a petition, so that a horizon
 * costs some forty multiplications and a handful of exponentials.
 */

/** Judgements, as in the first model: only `normal` was tested. */
const otherShareTimes: Readonly<Record<Mood, number>> = { quiet: 0.6, normal: 1, newsworthy: 1.6 };

const longestDays = 30;

/** `constant + slope × horizon`. */
interface Line {
	readonly constant: number;
	readonly slope: number;
}

/** The horizon as the model sees it: 0 at three and a half days, and no further than thirty. */
export function horizonAt(days: number): number {
	return Math.min(Math.log1p(days), Math.log1p(longestDays)) - 1.5;
}

export function outcomeOf(state: State2, view: View2, mood: Mood): (days: number, exposure: number) => readonly Part[] {
	const { inputs, logPaces, logCount, logAge, age } = view;
	const [sixHours, oneDay, fourDays, sixteenDays] = state.memories;
	// As the blend names them, the slowest first; the life rests on no recent signature.
	const rested = [0, sixteenDays.signatures, fourDays.signatures, oneDay.signatures, sixHours.signatures];
	const m: Line = {
		constant: formOf(middle, inputs).constant,
		slope: formOf(middle, inputs).slope + slopeOf(middleByHorizon, inputs),
	};
	const [onVariance, upVariance, downVariance] = [
		formOf(goesOnVariance, inputs),
		formOf(pushedVariance, inputs),
		formOf(ebbsVariance, inputs),
	];
	const [upShift, downShift] = [formOf(pushedShift, inputs), formOf(ebbsShift, inputs)];
	const [upOdds, downOdds] = [formOf(pushedOdds, inputs), formOf(ebbsOdds, inputs)];
	const news = newsVariance * (inputs[10] as number);
	const young = other.young * Math.exp(-age);
	const times = otherShareTimes[mood];

	// Asked a hundred times for one outlook: nothing is made here that need not be.
	return (days, exposure) => {
		const h = horizonAt(days);
		let [weights, logPace, rests] = [0, 0, 0];
		for (let j = 0; j < blend.length; j++) {
			const weight = Math.exp((blend[j] as number) + (blendByHorizon[j] as number) * h);
			weights += weight;
			logPace += weight * (logPaces[j] as number);
			rests += weight * (rested[j] as number);
		}
		const base = fadedSum(logPace / weights, logCount, logAge, exposure);
		// Few signatures come in whole numbers: their own noise.
		const counting = Math.log1p(Math.exp(-base));
		const mean = base - counting / 2 + at(m, h);
		// How many recent signatures the blended pace rests on.
		const resting = 1 + rests / weights;
		const always = counting + news + soon.variance * Math.exp(-days / soon.days) + 1 / resting;
		const goesOn = Math.exp(at(onVariance, h)) + always;
		const share = times * (other.share + (young * days) / (days + other.days));
		const [up, down] = [Math.exp(at(upOdds, h)), Math.exp(at(downOdds, h))];
		const named = (1 - share) / (1 + up + down);
		return [
			{ share: named, mean, deviation: Math.sqrt(goesOn) },
			{
				share: named * up,
				mean: mean + at(upShift, h),
				deviation: Math.sqrt(Math.exp(at(upVariance, h)) + always),
			},
			{
				share: named * down,
				mean: mean + at(downShift, h),
				deviation: Math.sqrt(Math.exp(at(downVariance, h)) + always),
			},
			{ share, mean: mean + other.shift, deviation: Math.sqrt(goesOn + other.variance) },
		];
	};
}

/** What each of x2 … x11 adds to the middle, at a horizon. */
export function movesOf({ inputs }: View2, days: number): readonly number[] {
	const h = horizonAt(days);
	return inputs.slice(2).map((x, i) => ((middle[i + 2] as number) + h * (middleByHorizon[i] as number)) * x);
}

/** ln of the signatures a pace brings in `exposure` days as it fades with a power of time; slowly for the large and the old. */
function fadedSum(logPace: number, logCount: number, logAge: number, exposure: number): number {
	const logTau = clip(fading.constant + fading.byCount * (logCount - logPace) + fading.byAge * logAge, -4, 12);
	const power = 1 - fading.power;
	// At a power of exactly 1 the integral is a logarithm, which is its limit.
	const q = Math.abs(power) < 1e-4 ? 1e-4 : power;
	const grown = Math.expm1(q * Math.log1p(exposure / Math.exp(logTau))) / q;
	return logPace + logTau + Math.log(Math.max(grown, 1e-9));
}

/** A row of twelve weights on the inputs, of which x1 is the horizon. */
function formOf(row: Row, inputs: Inputs): Line {
	let constant = 0;
	for (let i = 0; i < row.length; i++) if (i !== 1) constant += (row[i] as number) * (inputs[i] as number);
	return { constant, slope: row[1] as number };
}

function slopeOf(row: Row, inputs: Inputs): number {
	let sum = 0;
	for (let i = 0; i < row.length; i++) sum += (row[i] as number) * (inputs[i + 2] as number);
	return sum;
}

function at({ constant, slope }: Line, horizon: number): number {
	return constant + slope * horizon;
}

function clip(x: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, x));
}
