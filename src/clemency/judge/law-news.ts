import type { LawChange } from '../shapes/law-change.js';
import { holderOn, type Official } from '../shapes/official.js';
import type { Page } from '../shapes/page.js';

/** What was known of one law when it was last looked at for a channel: nothing of it is news. */
export interface LawSeen {
	/** Ids of changes. */
	readonly changes: readonly string[];
	/** Who held the office that decides, and the day our data last said so; null where nobody was known. */
	readonly holder: { readonly person: string; readonly checked: string } | null;
}

/** A change of law or office that is to be told. */
export interface LawNews {
	/** The same for the same, in whatever version. */
	readonly key: string;
	readonly kind: 'law' | Official['office'];
	readonly old: string;
	readonly now: string;
	/** As exactly as it is known. */
	readonly since: string | null;
	readonly source: Page | null;
}

/** What the data say, of any version. */
export interface LawData {
	readonly changes: readonly LawChange[];
	readonly officials: readonly Official[];
}

/** Nobody is told what was known before they asked. */
export function seenNow(code: string, data: LawData, day: string): LawSeen {
	const { changes } = ofLaw(code, data);
	const holder = holderOf(code, data, day);
	return {
		changes: changes.map(({ id }) => id),
		holder: holder === null ? null : { person: holder.person, checked: holder.checked },
	};
}

/**
 * What changed since, and what is known then. Another holder is news where the office changed hands after our data last
 * named the old one; where it had before, we were wrong, and a mistake of ours is nobody's news.
 *
 * @param day `YYYY-MM-DD`: a holder who is known beforehand is told on the day
 */
export function lawNews(
	code: string,
	seen: LawSeen,
	data: LawData,
	day: string,
): { readonly news: readonly LawNews[]; readonly seen: LawSeen } {
	const fresh = ofLaw(code, data).changes.filter(({ id }) => !seen.changes.includes(id));
	const told = fresh
		.filter(({ kind }) => kind === 'law')
		.map(({ id, old, now, since, sources }): LawNews => {
			return { key: id, kind: 'law', old, now, since, source: sources[0] ?? null };
		});
	const holder = holderOf(code, data, day);
	const before = seen.holder;
	const since = holder?.since ?? null;
	const isOther = holder !== null && before !== null && holder.person !== before.person;
	const office: readonly LawNews[] =
		isOther && since !== null && since > before.checked.slice(0, since.length)
			? [
					{
						...{
							key: `${officeOf(code)}-${since}`,
							kind: officeOf(code),
							old: before.person,
							now: holder.person,
							since,
						},
						source: holder.sources[0] ?? null,
					},
				]
			: [];
	return { news: [...told, ...office], seen: afterLook(code, seen, data, day) };
}

/** A term that is over, with nobody known after it, leaves what was known as it was. */
function afterLook(code: string, seen: LawSeen, data: LawData, day: string): LawSeen {
	const { changes, holder } = seenNow(code, data, day);
	return { changes: [...new Set([...seen.changes, ...changes])], holder: holder ?? seen.holder };
}

/** Our own corrections of what was said of a law, the newest first. */
export function correctionsOf(code: string, changes: readonly LawChange[]): readonly LawChange[] {
	return changes
		.filter(({ of, kind }) => of === code && kind === 'correction')
		.sort((a, b) => b.noted.localeCompare(a.noted));
}

function ofLaw(code: string, { changes }: LawData): { readonly changes: readonly LawChange[] } {
	return { changes: changes.filter(({ of }) => of === code) };
}

function officeOf(code: string): Official['office'] {
	return ['US', 'DC', 'MIL'].includes(code) ? 'president' : 'governor';
}

function holderOf(code: string, { officials }: LawData, day: string): Official | null {
	const office = officeOf(code);
	const found = holderOn(officials, office, office === 'president' ? 'US' : code, day);
	return found?.standing === 'holds' ? found.official : null;
}
