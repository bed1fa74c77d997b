import { isDeepStrictEqual } from 'node:util';
import { defaults } from '../../../config/defaults.js';
import { faultLine } from '../../../config/report.js';
import { rolesIn } from '../../../config/roles.js';
import type { SetupFault } from '../../../config/setup-fault.js';
import { copyFaults } from '../../app/copy-faults.js';
import { type Fault, FaultError } from '../../domain/fault.js';
import { holdsIn } from '../../outbox/emergency.js';
import type { Store } from '../../ports/store/index.js';
import { textOf } from '../../render/fault.js';
import type { Line, Message } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import { beware, type DoctorDeps, type Finding, well, wrong } from './finding.js';
import { checkOutlooks } from './outlooks.js';
import { checkDestinations, checkMoments, checkSources } from './store.js';

/** Looks at everything, from the machine outwards; a thing that cannot be looked at is a finding, never an end. */
export async function examine(ports: DoctorDeps, { doctor }: Texts): Promise<readonly Finding[]> {
	const { now, node, environment, config, dataDirectory } = ports;
	const findings: Finding[] = [
		isOlder(node.version, node.needed)
			? wrong('node-too-old', node)
			: well(doctor.program(ports.version, node.version)),
		...(environment.ok ? [well(doctor.environment())] : environment.faults.map(asWrong)),
		...checkConfig(config, replays(environment), doctor),
		now < defaults.doctor.earliestNow ? wrong('clock-impossible', { now }) : well(doctor.clock(now)),
		checkDisk(dataDirectory, ports.freeBytes, doctor),
	];
	try {
		const { store, copies, close } = await ports.openStore();
		try {
			// An empty write transaction: the only honest answer to "could it be written?".
			await store.transaction(async () => {});
			findings.push(well(doctor.database(ports.database, await store.petitions.count())));
			const needed = environment.ok ? rolesIn(environment.environment).needed : [];
			const shared = copyFaults((await copies?.all()) ?? [], needed);
			findings.push(
				...shared.map((fault): Finding => ({ verdict: fault.code === 'roles-undone' ? 'wrong' : 'beware', fault })),
			);
			const schema = (await copies?.forbiddenAlarms()) ?? null;
			if (schema !== null) findings.push(beware('alarms-forbidden', { schema }));
			for (const fault of await ports.broken(store)) findings.push({ verdict: 'beware', fault });
			findings.push(...(await checkMoments(store, now)));
			findings.push(...(await checkEmergency(store)));
			findings.push(...(await checkSources(store, ports, doctor)), ...(await checkDestinations(store, ports, doctor)));
			findings.push(...(await checkOutlooks(store, now, ports.random, doctor)));
		} finally {
			await close();
		}
	} catch (error) {
		if (!(error instanceof FaultError)) throw error;
		findings.push(asWrong(error.fault));
	}
	return findings;
}

/** What is held by hand leaves only when somebody remembers it. */
async function checkEmergency({ memory, petitions }: Store): Promise<readonly Finding[]> {
	const findings: Finding[] = [];
	for (const { scope, since } of await holdsIn(memory)) {
		const petition = scope.kind === 'petition' ? await petitions.get(scope.petition) : null;
		const name = scope.kind === 'platform' ? scope.platform : (petition?.title ?? '');
		findings.push(beware('posting-held', { since, ...(scope.kind === 'all' ? {} : { name }) }));
	}
	return findings;
}

/** The findings as one message, and the exit code: 1 when something is wrong. */
export function doctorReport(all: readonly Finding[], texts: Texts): { message: Message; exitCode: 0 | 1 } {
	const { doctor } = texts;
	// Two tokens of a chat that cannot be reached are one thing to mend.
	const findings = all.filter((each, i) => all.findIndex((other) => isDeepStrictEqual(other, each)) === i);
	const ill = findings.filter((finding) => finding.verdict === 'wrong').length;
	const items = findings.map((finding): Line => {
		if (finding.verdict === 'well') return doctor.tick(finding.line);
		const { fault } = finding;
		if (finding.verdict === 'beware') return doctor.beware(textOf(texts, fault));
		return 'file' in fault
			? doctor.crossSetup(texts.setup.file(fault.file), faultLine(fault, texts))
			: doctor.cross(textOf(texts, fault));
	});
	const message: Message = {
		tone: ill === 0 ? 'good' : 'fault',
		title: doctor.title(ill, findings.filter(({ verdict }) => verdict === 'beware').length),
		blocks: [{ kind: 'list', items }],
	};
	return { message, exitCode: ill === 0 ? 0 : 1 };
}

function asWrong(fault: Fault | SetupFault): Finding {
	return { verdict: 'wrong', fault };
}

function replays(environment: DoctorDeps['environment']): boolean {
	if (!environment.ok) return true;
	const { discord, slack } = environment.environment;
	return discord === null && slack === null;
}

function checkConfig(
	{ file, result }: DoctorDeps['config'],
	replayed: boolean,
	doctor: Texts['doctor'],
): readonly Finding[] {
	if (result === null) return [well(doctor.noConfig(file, replayed))];
	if (!result.ok) return result.faults.map(asWrong);
	return [well(doctor.config(file, result.config.petitions.length, result.config.follows.length))];
}

function checkDisk(folder: string, freeBytes: (folder: string) => number, doctor: Texts['doctor']): Finding {
	const { diskFloorBytes } = defaults.doctor;
	try {
		const free = freeBytes(folder);
		const megabytes = Math.floor(free / 1e6);
		if (free >= diskFloorBytes) return well(doctor.disk(megabytes));
		return wrong('disk-low', { megabytes, floor: diskFloorBytes / 1e6, folder });
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		return wrong('disk-unknown', { folder, reason });
	}
}

/** Compares `20.19.0`-like versions number by number. */
function isOlder(version: string, needed: string): boolean {
	const [a, b] = [version, needed].map((text) => text.split('.').map(Number));
	for (const i of [0, 1, 2]) {
		const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
		if (difference !== 0) return difference < 0;
	}
	return false;
}
