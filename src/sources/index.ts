import type { PetitionRef } from '../domain/petition.js';
import type { Source, SourceSettings } from '../ports/source.js';
import { actionNetwork } from './action-network/index.js';
import { bundestag } from './bundestag/index.js';
import { canada } from './canada/index.js';
import { changeOrg } from './change-org/index.js';
import { denmark } from './denmark/index.js';
import { eci } from './eci/index.js';
import { estonia } from './estonia/index.js';
import { finland } from './finland/index.js';
import { france } from './france/index.js';
import { manual } from './manual/index.js';
import { newZealand } from './new-zealand/index.js';
import { openPetition } from './openpetition/index.js';
import { reddit } from './reddit/index.js';
import { scotland } from './scotland/index.js';
import { senedd } from './senedd/index.js';
import { taiwan } from './taiwan/index.js';
import { ukParliament } from './uk-parliament/index.js';
import { weThePeople } from './we-the-people/index.js';
import { weAct } from './weact/index.js';
import { webPage } from './web-page/index.js';

/** Every platform Milepost can read. A test compares this list with the folders. */
export const sources: readonly Source[] = [
	weThePeople,
	changeOrg,
	ukParliament,
	senedd,
	eci,
	bundestag,
	france,
	finland,
	estonia,
	denmark,
	scotland,
	canada,
	newZealand,
	taiwan,
	openPetition,
	weAct,
	actionNetwork,
	reddit,
	webPage,
	manual,
];

/** The source of a platform id; null when there is none. */
export function sourceOf(platform: string): Source | null {
	return sources.find((source) => source.id === platform) ?? null;
}

export interface Match {
	readonly source: Source;
	readonly ref: PetitionRef;
}

/** Whose petition an address or a `platform:id` names; null when it is nobody's. Asks no network. */
export function matchAddress(text: string, settingsOf: (platform: string) => SourceSettings): Match | null {
	for (const source of sources) {
		const ref = source.match(text, settingsOf(source.id));
		if (ref !== null) return { source, ref };
	}
	return null;
}
