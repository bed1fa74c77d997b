import { at } from './at.js';
import { correction } from './correction.js';
import { deadline } from './deadline.js';
import { event } from './event.js';
import { every } from './every.js';
import { ladder } from './ladder.js';
import { lifecycle } from './lifecycle.js';
import { pace } from './pace.js';
import { percent } from './percent.js';
import { threshold } from './threshold.js';
import { total } from './total.js';
import type { MilestoneRule } from './types.js';

/** Every milestone rule, in the order in which they are listed to people. A test compares it with this folder. */
const registry = [threshold, ladder, every, at, percent, pace, deadline, event, lifecycle, correction, total] as const;

export type RuleId = (typeof registry)[number]['id'];

export const milestoneRules: readonly MilestoneRule<RuleId>[] = registry;
