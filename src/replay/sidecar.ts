import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readMoment } from '../../config/moments.js';
import { packageRoot } from '../../config/package-root.js';
import { isFaulty, SetupError, type SetupFault, unreadable } from '../../config/setup-fault.js';
import { closest, shapeFaults } from '../../config/shape-faults.js';
import { readYamlText, type YamlPath } from '../../config/yaml-text.js';
import { endOfDay, endOfDayAfter } from '../domain/day-rules.js';
import type { Fault } from '../domain/fault.js';
import type { Instant, Moment, Threshold } from '../domain/petition.js';
import type { RecordedEvent, RecordedPetition, UndatedEvent } from './recording.js';
import { Sidecar, type SidecarPetition } from './sidecar-schema.js';

/** What stands beside a series, with every moment read. */
export interface SidecarFacts {
	readonly petitions: ReadonlyMap<string, Omit<RecordedPetition, 'id' | 'readings'>>;
	readonly campaign: {
		readonly name: string;
		readonly title: string;
		readonly undated: readonly UndatedEvent[];
	} | null;
}

/**
 * The sidecar of a series: `<series>.yaml` beside it, else that of a bundled recording which names all its
 * petitions, else null. A sidecar with faults is a SetupError that names them all.
 */
export function findSidecar(series: string, petitions: readonly string[]): SidecarFacts | null {
	const beside = join(dirname(series), `${basename(series).replace(/\.[^.]*$/, '')}.yaml`);
	if (existsSync(beside)) return readSidecar(readText(beside), beside, petitions);
	const bundled = join(packageRoot(), 'config', 'recorded');
	for (const name of readdirSync(bundled).filter((each) => each.endsWith('.yaml'))) {
		const facts = readSidecar(readText(join(bundled, name)), name, null);
		if (petitions.every((petition) => facts.petitions.has(petition))) return facts;
	}
	return null;
}

function readText(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		throw new SetupError([unreadable(file, error)]);
	}
}

/**
 * Reads and checks a sidecar; all faults at once in a SetupError.
 *
 * @param petitions what the series has: a sidecar that names others has a slip in it; null does not check
 */
export function readSidecar(source: string, file: string, petitions: readonly string[] | null): SidecarFacts {
	const yaml = readYamlText(source, file);
	const faults: SetupFault[] = [...yaml.faults, ...(yaml.data === null ? [] : shapeFaults(Sidecar, yaml, file))];
	const blame: Blame = (path, fault) => {
		faults.push({ file, line: yaml.lineOf(path), path: path.join('.'), ...fault });
	};
	const shape = Sidecar.safeParse(yaml.data ?? {});
	const facts = shape.success ? factsOf(shape.data, petitions, blame) : { petitions: new Map(), campaign: null };
	if (isFaulty(faults)) throw new SetupError(faults);
	return facts;
}

type Blame = (path: YamlPath, fault: Fault) => void;

function factsOf(sidecar: Sidecar, known: readonly string[] | null, blame: Blame): SidecarFacts {
	const petitions = new Map<string, Omit<RecordedPetition, 'id' | 'readings'>>();
	for (const [name, petition] of Object.entries(sidecar.petitions)) {
		const path = ['petitions', name];
		if (known !== null && !known.includes(name)) {
			blame(path, { code: 'sidecar-unknown-petition', params: { value: name, ...closest(name, known) } });
		}
		petitions.set(name, petitionFacts(petition, path, blame));
	}
	if (sidecar.campaign === undefined) return { petitions, campaign: null };
	const { name, title, undated } = sidecar.campaign;
	const announced = undated.map((each, i) => {
		const at = momentOf(each.announced, 'UTC', ['campaign', 'undated', i, 'announced'], blame).at;
		return { title: each.title, when: each.when, announcedAt: at, url: each.url ?? null };
	});
	return { petitions, campaign: { name, title, undated: announced } };
}

function petitionFacts(
	petition: SidecarPetition,
	path: YamlPath,
	blame: Blame,
): Omit<RecordedPetition, 'id' | 'readings'> {
	const { platform, title, aliases, url, zone, goal } = petition;
	const openedAt = petition.opened === undefined ? null : momentOf(petition.opened, zone, [...path, 'opened'], blame);
	const events = petition.events.map((event, i): RecordedEvent => {
		const { at, precision } = momentOf(event.at, zone, [...path, 'events', i, 'at'], blame);
		const moment = { at, precision: event.precision ?? precision };
		return { kind: event.kind, moment, summary: event.summary, url: event.url ?? null };
	});
	return {
		platform,
		title,
		aliases,
		url: url ?? null,
		zone,
		openedAt,
		deadline: deadlineOf(petition, openedAt, path, blame),
		openUntilAnswered: petition.open_until_answered,
		thresholds: petition.thresholds.map(thresholdOf).sort((a, b) => a.count - b.count),
		goal: goal ?? null,
		events: events.sort((a, b) => a.moment.at - b.moment.at),
	};
}

function thresholdOf({
	count,
	consequence,
	authority,
	promised_days,
}: SidecarPetition['thresholds'][number]): Threshold {
	return { count, consequence, authority, promisedDays: promised_days ?? null, reachedAt: null };
}

/** By the rule where there is one; a day of its own lasts to its end. */
function deadlineOf(
	{ closes, closes_after_days, zone }: SidecarPetition,
	openedAt: Moment | null,
	path: YamlPath,
	blame: Blame,
): Instant | null {
	if (closes !== undefined) {
		const { at, precision } = momentOf(closes, zone, [...path, 'closes'], blame);
		return precision === 'day' ? endOfDay(at, zone) : at;
	}
	if (closes_after_days === undefined) return null;
	if (openedAt === null) {
		blame([...path, 'closes_after_days'], { code: 'config-missing-key', params: { key: 'opened' } });
		return null;
	}
	return endOfDayAfter(openedAt.at, closes_after_days, zone);
}

function momentOf(text: string, zone: string, path: YamlPath, blame: Blame): Moment {
	const moment = readMoment(text, zone);
	if (moment === null) blame(path, { code: 'config-bad-moment', params: { value: text } });
	return { at: moment?.at ?? 0, precision: moment?.dayKnown === true ? 'day' : 'exact' };
}
