import { FaultError } from '../../domain/fault.js';
import { matchAddress } from '../../sources/index.js';
import type { Petition, Store } from '../../store/types.js';
import type { Setup } from '../setup.js';
import { settingsIn } from '../setup.js';

/** The petition a name, alias, address, `platform:id` or part of a title means; a FaultError when it is none, or several. */
export async function petitionArgument(store: Store, setup: Setup, typed: string): Promise<Petition> {
	const match = matchAddress(typed, settingsIn(setup.config));
	const known =
		(await store.petitions.byAlias(typed)) ?? (match === null ? null : await store.petitions.find(match.ref));
	if (known !== null) return known;
	const all = await store.petitions.many(await store.petitions.ids());
	const part = all.filter(({ title }) => title.toLowerCase().includes(typed.toLowerCase()));
	const [only] = part;
	if (only === undefined || part.length > 1) throw new FaultError('cli-petition', { name: typed });
	return only;
}
