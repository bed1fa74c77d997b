import { dayOf } from '../../domain/day-rules.js';
import type { Instant } from '../../domain/petition.js';
import { checkRows, type LawCheck, type LawFault } from '../judge/check-law.js';
import { RegisteredCases } from '../shapes/case.js';
import { Countries } from '../shapes/country.js';
import type { ClemencyFiles } from '../shapes/data.js';
import { Facts } from '../shapes/fact.js';
import { Generals } from '../shapes/general.js';
import { Officials } from '../shapes/official.js';
import { NamedPlaces } from '../shapes/places.js';
import { type Stated, statementsOf } from '../shapes/stated.js';
import { codes } from './codes.js';
import { jurisdictions } from './index.js';
import { points } from './points.js';

/** What is wrong, what is overdue, and every statement with its pages. */
export interface WholeCheck extends LawCheck {
	readonly statements: readonly Stated[];
}

/**
 * What `milepost law check` tells: faults fail it; what is overdue is listed, as a date must not turn a build red. The
 * rows of the law are checked with the files of `config/clemency`.
 */
export function checkLaw(now: Instant, files: ClemencyFiles): WholeCheck {
	const { faults, overdue } = checkRows({ jurisdictions, points, codes }, dayOf(now, 'UTC'));
	const ofRows = jurisdictions.flatMap(({ code: of, who, process }): readonly Stated[] => [
		{ what: 'who', of, about: '', sources: who.sources, checked: who.checked },
		{ what: 'process', of, about: '', sources: process.sources, checked: process.checked },
	]);
	const ofPoints = Object.entries(points).map(
		([of, { sources, checked }]): Stated => ({ what: 'point', of, about: '', sources, checked }),
	);
	return {
		faults: [...faults, ...fileFaults(files)],
		overdue,
		statements: [...ofRows, ...ofPoints, ...statementsOf(files)],
	};
}

function fileFaults(files: ClemencyFiles): readonly LawFault[] {
	const shapes = [
		['facts', Facts, files.facts],
		['countries', Countries, files.countries],
		['general', Generals, files.general],
		['officials', Officials, files.officials],
		['cases', RegisteredCases, files.cases.cases],
		['named-places', NamedPlaces, files.named],
	] as const;
	return shapes.flatMap(([of, schema, value]) =>
		(schema.safeParse(value).error?.issues ?? []).map(
			({ path, code }): LawFault => ({
				fault: code === 'too_small' && path.at(-1) === 'sources' ? 'no-source' : 'shape',
				of,
				where: path.join('.'),
			}),
		),
	);
}
