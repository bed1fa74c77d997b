import type { SourceOutcome } from '../../../domain/outcome.js';
import type { Instant, Snapshot } from '../../../domain/petition.js';
import { command, line, number, outside, plural, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';
import { response } from './response.js';

const kinds: Readonly<Record<Snapshot['countKind'], string>> = {
	exact: 'counted',
	displayed: 'as displayed',
	approximate: 'rounded',
	typed: 'typed in',
	imported: 'imported',
};

/** What came of one request. */
type Came =
	| { readonly kind: 'answer'; readonly status: number; readonly characters: number }
	| { readonly kind: 'none'; readonly why: string };

const missing: Line = ['not read'];

/** What `milepost source check` and `source record` say. */
export const sourceCheck = {
	title: (platform: string, id: string): Line => line`${outside(platform, 60)}, ${outside(id, 100)}`,
	came: (outcome: SourceOutcome, now: Instant): Line => {
		switch (outcome.kind) {
			case 'fresh':
				return line`Read at ${time(now, 'moment')}. Compare with the page:`;
			case 'unchanged':
				return line`It says that nothing has changed.`;
			case 'gone':
				return line`It is not there (${outcome.status}): ${outside(outcome.detail, 300)}.`;
			case 'moved':
				return line`It is at another id now: ${outside(outcome.id, 200)}. Check that one.`;
			case 'refused':
				return line`The platform refuses Milepost (${outcome.status}): ${outside(outcome.detail, 300)}.`;
			case 'unreachable':
				return line`No number could be read: ${outside(outcome.detail, 300)} (${outside(outcome.code, 40)}).`;
			case 'shape-changed':
				return line`The answer has another shape than expected: ${outside(outcome.detail, 400)}.`;
			case 'held':
				return line`It may not be asked now.`;
			default:
				return outcome satisfies never;
		}
	},
	/** Everything a reading may bring; what is missing is said to be. */
	fields: (snapshot: Snapshot): readonly (readonly [label: string, value: Line])[] => {
		const { zone, deadline, openedAt, thresholds, countries, events, goal } = snapshot;
		return [
			['Title', [outside(snapshot.title, 300)]],
			['Count', line`${number(snapshot.count)}, ${kinds[snapshot.countKind]}`],
			['State', line`${snapshot.state} (the platform says “${outside(snapshot.rawState, 100)}”)`],
			['Opened', openedAt === null ? missing : common.on(openedAt.at, openedAt.precision, zone)],
			[
				'Deadline',
				deadline === null ? missing : line`${time(deadline, 'moment')}, by the days of ${outside(zone, 60)}`,
			],
			['Thresholds', thresholds.length === 0 ? ['none'] : common.and(thresholds.map((each) => [number(each.count)]))],
			...(countries === undefined
				? []
				: [['Countries', line`${countries.of.length} counted, ${countries.needed} needed`] as const]),
			['Goal', goal === null ? ['none'] : [number(goal)]],
			['Events', events.length === 0 ? ['none'] : common.and(events.map((event) => response.event(event, zone)))],
		];
	},
	asked: (method: string, url: string, came: Came): Line => {
		const asked = line`${method} ${outside(url, 300)}`;
		return came.kind === 'answer'
			? line`${asked}: ${came.status}, ${plural(came.characters, 'character', 'characters')}`
			: line`${asked}: ${outside(came.why, 200)}`;
	},
	/** What a host's robots.txt says of the addresses that were asked. */
	robots: {
		open: (host: string): Line => line`robots.txt of ${outside(host, 100)}: does not forbid these addresses.`,
		closed: (host: string): Line =>
			line`robots.txt of ${outside(host, 100)}: asks programs not to read these addresses. Leave it off.`,
		silent: (host: string): Line => line`robots.txt of ${outside(host, 100)}: no answer, so nobody knows.`,
	},
	off: (platform: string): Line =>
		line`This platform is off here. To follow it, put ${command(`sources: ${platform}: enabled: true`)} into milepost.yaml, once you have read its terms.`,
	more: (platform: string): Line =>
		line`What is known of it, and what nobody could confirm: src/sources/${outside(platform, 60)}/readme.md.`,
	recordedIn: (folder: string): Line => line`Recorded in ${outside(folder, 300)}:`,
	recorded: (file: string, path: string): Line => line`${outside(file, 200)}: ${outside(path, 300)}`,
	lookFirst: line`E-mail addresses, telephone numbers and the fields known to hold people are taken out. Look through the files before you keep them: names in a running text are yours to take out, with --redact.`,
};
