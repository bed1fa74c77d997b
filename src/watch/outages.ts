import type { ManagerNotice } from '../domain/notice.js';
import { planOutages } from '../domain/outages/plan.js';
import type { Affected, Outage, OutageKind, OutageNotice, OutageScope, Trouble } from '../domain/outages/types.js';
import type { Instant, Petition } from '../domain/petition.js';
import type { Tenant } from '../domain/tenant.js';
import type { Store } from '../ports/store/index.js';
import { tellManagers } from './managers.js';
import type { ReadDeps } from './types.js';

const minute = 60_000;
/** A read this late waits for a host that must not be asked; until then it waits for its turn. */
const overdueMs = 10 * minute;
/** Titles a message names. */
const limitNamed = 3;

/** Tells managers, server by server, what is to be told of the sources by now. At most once a minute. */
export async function tellOutages(deps: ReadDeps): Promise<void> {
	const { store } = deps;
	const now = deps.now();
	if (!(await store.schedule.claim('outages', now - (now % minute)))) return;
	const affected = await store.outages.affected(now - overdueMs);
	const known = await store.outages.all();
	const ids = [...affected.map((each) => each.petition), ...known.flatMap(({ outage }) => outage.petitions)];
	const followers = await store.outages.followers([...new Set(ids)]);
	for (const source of new Set([...affected, ...known.map(({ scope }) => scope)].map((each) => each.source))) {
		const answered = await store.outages.answered(source);
		const troubles = troublesOf(
			affected.filter((each) => each.source === source),
			answered,
			now,
		);
		const outages = known.filter(({ scope }) => scope.source === source);
		for (const scope of scopesOf(source, followers, troubles, outages)) {
			const followed = new Set(followers.filter((each) => isThere(each, scope)).map((each) => each.petition));
			const before = outages.filter((each) => isThere(each.scope, scope)).map(({ outage }) => outage);
			const own = troubles.filter((each) => followed.has(each.petition));
			const plan = planOutages({ troubles: own, outages: before, followed, answered, now });
			if (JSON.stringify(plan.outages.map(rowOf)) !== JSON.stringify(before.map(rowOf)))
				await tell(deps, scope, plan.outages, plan.notices, now);
		}
	}
}

/** An outage with its fields in one order, to compare. */
function rowOf({ kind, since, toldAt, reminders, answeredAt, endedAt, petitions }: Outage) {
	return [kind, since, toldAt, reminders, answeredAt, endedAt, [...petitions].sort((a, b) => a - b)];
}

function isThere(each: Tenant, { platform, workspace }: Tenant): boolean {
	return each.platform === platform && each.workspace === workspace;
}

/** Where petitions in trouble are followed, and where an outage was told. */
function scopesOf(
	source: string,
	followers: readonly (Tenant & { readonly petition: number })[],
	troubles: readonly Trouble[],
	outages: readonly { readonly scope: OutageScope }[],
): readonly OutageScope[] {
	const ids = new Set(troubles.map((each) => each.petition));
	const all = [...followers.filter((each) => ids.has(each.petition)), ...outages.map(({ scope }) => scope)];
	const scopes = all.map(({ platform, workspace }) => ({ platform, workspace, source }));
	return [...new Map(scopes.map((scope) => [JSON.stringify(scope), scope])).values()];
}

/**
 * One source's petitions in trouble. Those that wait because their host must not be asked are in the trouble of the
 * petition that was refused, as long as the source has answered nothing since.
 */
function troublesOf(affected: readonly Affected[], answered: Instant | null, now: Instant): readonly Trouble[] {
	const troubles: Trouble[] = [];
	for (const { petition, nextReadAt, trouble } of affected) {
		if (trouble === null) continue;
		const { kind: reason, since, failedAt } = trouble;
		const current = nextReadAt === null || nextReadAt > now;
		troubles.push({ petition, kind: kindOf(trouble), reason, since, failedAt, current });
	}
	const hosts = troubles.filter(
		(each) => (each.kind === 'down' || each.kind === 'stopped') && (answered === null || each.since > answered),
	);
	const first = hosts.sort((a, b) => a.since - b.since)[0];
	if (first === undefined || !hosts.some((each) => each.current)) return troubles;
	const waiting = affected.filter((each) => each.trouble === null);
	return [...troubles, ...waiting.map(({ petition }) => ({ ...first, petition, current: true }))];
}

function kindOf({ kind, removed, stopped }: NonNullable<Affected['trouble']>): OutageKind {
	if (stopped) return kind === 'gone' ? 'ended' : 'stopped';
	return removed ? 'removed' : 'down';
}

async function tell(
	deps: ReadDeps,
	scope: OutageScope,
	outages: readonly Outage[],
	notices: readonly OutageNotice[],
	now: Instant,
): Promise<void> {
	const destinations = await deps.store.transaction(async (tx) => {
		await tx.outages.set(scope, outages);
		const told: number[] = [];
		for (const [i, each] of notices.entries()) {
			const notice = await noticeOf(tx, deps, scope, each, `${now}:${i}`, now);
			const id = await tellManagers(tx, scope.platform, scope.workspace, notice, deps);
			if (id !== null) told.push(id);
		}
		return told;
	});
	for (const id of destinations) deps.wake.wake('dispatch', String(id), deps.realNow(), 'set');
}

/** Its key names the server: each is told of its own petitions only. */
async function noticeOf(
	tx: Store,
	deps: ReadDeps,
	scope: OutageScope,
	notice: OutageNotice,
	number: string,
	now: Instant,
): Promise<ManagerNotice> {
	const petitions = await tx.petitions.many(notice.petitions.slice(0, limitNamed));
	const left = await tx.petitions.many(notice.remaining.slice(0, limitNamed));
	const source = deps.source(scope.source)?.name ?? scope.source;
	const single = notice.petitions.length === 1 && notice.remaining.length === 0 ? petitions[0] : undefined;
	return {
		at: now,
		code: notice.code,
		params: {
			...{ title: single?.title ?? source, kind: notice.reason, since: notice.since, source },
			...{ petitions: notice.petitions.length, names: titlesOf(petitions) },
			...{ remaining: notice.remaining.length, left: titlesOf(left) },
			...(single?.url ? { url: single.url } : {}),
			zone: petitions[0]?.snapshot?.zone ?? 'UTC',
		},
		key: `source:${scope.platform}/${scope.workspace}:${number}`,
		about: [...notice.petitions, ...notice.remaining],
	};
}

function titlesOf(petitions: readonly Petition[]): string {
	return petitions.map(({ title }) => title).join('\n');
}
