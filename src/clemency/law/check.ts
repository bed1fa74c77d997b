import { dayOf } from '../../domain/day-rules.js';
import type { Instant } from '../../domain/petition.js';
import { checkRows, type LawCheck } from '../judge/check-law.js';
import { codes } from './codes.js';
import { jurisdictions } from './index.js';
import { points } from './points.js';

/** What `milepost law check` tells: faults fail it; what is overdue is listed, as a date must not turn a build red. */
export function checkLaw(now: Instant): LawCheck {
	return checkRows({ jurisdictions, points, codes }, dayOf(now, 'UTC'));
}
