import { endOfDay } from '../src/domain/day-rules.js';
import type { Instant, Threshold } from '../src/domain/petition.js';
import type { ConfigPetition } from '../src/ports/setup.js';
import type { CheckContext } from './check-entries.js';
import { readMoment } from './moments.js';
import type { Petition } from './schema.js';
import type { YamlPath } from './yaml-text.js';

/** When signing ends and what is aimed at. */
type Declared = Pick<ConfigPetition, 'zone' | 'deadline' | 'thresholds' | 'unit'>;

/** What the file says of a petition that people count, or of any page: no platform says it. */
export function declaredOf(petition: Petition, path: YamlPath, context: CheckContext): Declared {
	const zone = petition.zone ?? context.zone;
	return {
		zone,
		deadline: deadlineOf(petition, path, { ...context, zone }),
		thresholds: thresholdsOf(petition, path, context),
		...unitOf(petition),
	};
}

/** A petition that is read has them from its platform: what the file says of it is blamed. */
export function nothingDeclared(
	{ deadline, thresholds }: Petition,
	path: YamlPath,
	{ zone, blame }: CheckContext,
): Declared {
	const given = [...(deadline === undefined ? [] : ['deadline']), ...(thresholds.length === 0 ? [] : ['thresholds'])];
	for (const key of given) blame([...path, key], { code: 'config-typed-only', params: { key } });
	return { zone, deadline: null, thresholds: [] };
}

/** What only a page has, of which nothing is known but its address. */
export function pageOnly({ select, zone, unit }: Petition, path: YamlPath, { blame }: CheckContext): void {
	if (select !== undefined) blame([...path, 'select'], { code: 'config-page-only', params: { key: 'select' } });
	if (zone !== undefined) blame([...path, 'zone'], { code: 'config-page-only', params: { key: 'zone' } });
	if (unit !== undefined) blame([...path, 'unit'], { code: 'config-page-only', params: { key: 'unit' } });
}

/** One word is said of every number. */
function unitOf({ unit }: Petition): Pick<ConfigPetition, 'unit'> {
	const [one = '', many = one] = (unit ?? '').split('/').map((word) => word.trim());
	return one === '' || many === '' ? {} : { unit: { one, many } };
}

/** A day lasts to its end, in the file's zone. */
function deadlineOf({ deadline }: Petition, path: YamlPath, { zone, blame }: CheckContext): Instant | null {
	if (deadline === undefined) return null;
	const moment = readMoment(deadline, zone);
	if (moment === null) {
		blame([...path, 'deadline'], { code: 'config-bad-moment', params: { value: deadline } });
		return null;
	}
	return moment.dayKnown ? endOfDay(moment.at, zone) : moment.at;
}

function thresholdsOf({ thresholds }: Petition, path: YamlPath, { blame }: CheckContext): readonly Threshold[] {
	const counts = thresholds.map(({ count }) => count);
	const checked = thresholds.map(({ count, consequence, authority, promised_days }, i): Threshold => {
		const at = [...path, 'thresholds', i];
		if (counts.indexOf(count) !== i) {
			blame([...at, 'count'], { code: 'config-threshold-twice', params: { value: count } });
		}
		// A number of one's own is reached and nobody has to act; anything else somebody must do.
		if (consequence !== 'target' && authority === undefined) {
			blame(at, { code: 'config-missing-key', params: { key: 'authority' } });
		}
		return { count, consequence, authority: authority ?? '', promisedDays: promised_days ?? null, reachedAt: null };
	});
	return checked.sort((one, other) => one.count - other.count);
}
