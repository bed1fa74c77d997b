import { copies, deaths, kills } from '../crash/part.js';
import { flood } from '../flood/part.js';
import { fuzz } from '../fuzz/part.js';
import { model } from '../model/part.js';
import { power } from '../power/part.js';
import { soak } from '../soak/part.js';
import type { Part } from './part.js';

/** Everything that is proven, the longest first: what is short fits in beside it. */
export const parts: readonly Part[] = [kills, model, fuzz, flood, copies, deaths, power, soak];
