import { checkRows, type LawCheck } from '../../src/domain/clemency/check-law.js';
import { dayOf } from '../../src/domain/day-rules.js';
import type { Instant } from '../../src/domain/petition.js';
import { codes } from './codes.js';
import { jurisdictions } from './index.js';
import { points } from './points.js';

/** What `milepost law check` tells: faults fail it; what is overdue is listed, as a date must not turn a build red. */
export function checkLaw(now: Instant): LawCheck {
	return checkRows({ jurisdictions, points, codes }, dayOf(now, 'UTC'));
}
