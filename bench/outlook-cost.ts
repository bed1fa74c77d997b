import { clockIn, flatClock } from '../src/domain/outlook/clock.js';
import { forecaster, type OutlookState } from '../src/domain/outlook/models.js';
import { normalShare } from '../src/domain/outlook/normal-mixture.js';
import { outlookIn } from '../src/domain/outlook/outlook.js';
import { day } from '../src/domain/time.js';
import { medianMs, printFigure } from './figure.js';

/*
 * One whole outlook: pace, chance, five quantiles, three milestone times. The floor is the normal distribution as
 * often as an outlook asks for it.
 */

const opened = 1_450_612_800_000;
const clock = clockIn('America/New_York');
let state: OutlookState = forecaster.begin({ at: opened, count: 0 }, opened, flatClock);
for (let i = 1; i <= 60; i++) state = forecaster.update(state, { at: opened + (i * day) / 4, count: i * 300 }, clock);
const seenAt = state.at + day / 24;
const basis = { state, seenAt, deadline: opened + 30 * day, threshold: 100_000, zone: 'America/New_York' };

const runs = 2_000;
const measured = medianMs(9, () => {
	for (let i = 0; i < runs; i++) {
		if (outlookIn(basis, 'normal').kind !== 'forecast') throw new Error('a forecast was expected');
	}
});

/** Forty halvings for each of five quantiles, 97 moments of the threshold and one chance, each of four distributions. */
const asked = 4 * (5 * 40 + 97 + 1);
const floor = medianMs(9, () => {
	let sum = 0;
	for (let i = 0; i < runs * asked; i++) sum += normalShare((i % 12) - 6);
	if (sum < 0) throw new Error('unreachable');
});

printFigure({
	name: 'one whole outlook',
	measured: measured / runs,
	unit: 'ms',
	most: 0.15,
	floor: floor / runs,
	floorIs: `the normal distribution ${asked} times`,
});
