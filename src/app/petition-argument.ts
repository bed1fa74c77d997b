import { type Setup, settingsIn } from '../../config/setup.js';
import { FaultError } from '../domain/fault.js';
import type { Petition } from '../domain/petition.js';
import { ownerOf } from '../domain/tenant.js';
import { standing } from '../following/petitions.js';
import type { SourceSettings } from '../ports/source.js';
import type { Store } from '../ports/store/index.js';
import { matchAddress, sourceOf } from '../sources/index.js';

/**
 * The petition a name, alias, address, `platform:id` or part of a title means; a FaultError when it is none, or several.
 * One that a server or workspace counts is meant by its whole key, as `export` prints it, or where no other has the name.
 */
export function petitionArgument(store: Store, setup: Setup, typed: string): Promise<Petition> {
	return petitionNamed(store, settingsIn(setup.config), typed);
}

/** The same for who knows the settings of the sources. */
export async function petitionNamed(
	store: Store,
	settings: (platform: string) => SourceSettings,
	typed: string,
): Promise<Petition> {
	const match = matchAddress(typed, settings);
	const [platform = '', ...rest] = typed.split(':');
	const known =
		(await store.petitions.byAlias(typed)) ??
		(await store.petitions.known({ platform, id: rest.join(':') })) ??
		(match === null ? null : await store.petitions.known(match.ref));
	if (known !== null) return known;
	const all = await store.petitions.many(await store.petitions.ids());
	const named = all.filter(({ title }) => title.toLowerCase().includes(typed.toLowerCase()));
	const part = await standing(store, named);
	const own = part.filter((each) => !isCountedElsewhere(each));
	const [only, another] = own.length > 0 ? own : part;
	if (only === undefined || another !== undefined) throw new FaultError('cli-petition', { name: typed });
	return only;
}

/** Whether the people of a server or workspace count it, and not the operator. */
export function isCountedElsewhere({ ref }: Petition): boolean {
	return sourceOf(ref.platform)?.pushed === true && ownerOf(ref.id) !== '';
}
