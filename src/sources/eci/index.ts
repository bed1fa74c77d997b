import type { FoundPetition } from '../../domain/word-watch.js';
import type { Source } from '../../ports/source.js';
import { passing } from '../forbidden.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { readPage } from '../page.js';
import { shapeChanged, understand, understandJson } from '../shape.js';
import { snapshotOf, zone } from './snapshot.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const schema = () => import('./schema.js');

const site = 'https://register.eci.ec.europa.eu';
const hosts = ['citizens-initiative.europa.eu', 'europa.eu', 'register.eci.ec.europa.eu'];

/** Pages for people and the register's own: `…/details/2025/000005_en`. */
const pageForm = /\/details\/(\d{4})\/(\d{1,6})(?:_[a-z]{2})?\/?$/;
/** As it is typed: `2025-000005`, `2025/5`, or the register's own `ECI(2025)000005`. */
const idForm = /^(?:ECI\()?(\d{4})[)/-](\d{1,6})$/i;

/** The European Commission's register of citizens' initiatives: a million signatures, and seven countries. */
export const eci: Source = {
	id: 'eci',
	name: 'European Citizens’ Initiative',
	zone,
	// Online systems report once a day, organisers when they like.
	floorMs: 5 * 60_000,
	// No published limit, and about fifteen initiatives are open at a time.
	rate: { burst: 3, everyMs: 2_000 },
	forbidden: passing,
	optIn: false,
	pushed: false,
	match(address, settings) {
		const parts = idForm.exec(idNamed('eci', address) ?? '') ?? pageForm.exec(pathOn(address, hosts, settings) ?? '');
		if (parts === null) return null;
		return { platform: 'eci', id: `${parts[1]}-${parts[2]?.padStart(6, '0')}` };
	},
	async read({ ref }, context) {
		const [year, number] = ref.id.split('-');
		const url = `${baseOf(context.settings, site)}/core/api/register/details/${year}/${number}`;
		const page = await readPage(context, { url, headers: { accept: 'application/json' } });
		if (page.kind !== 'page') return page;
		const { Details } = await schema();
		const answer = understandJson(Details, page.text);
		if (answer.kind !== 'understood') return answer;
		const { comRegNum } = answer.value;
		if (comRegNum !== null && comRegNum !== `ECI(${year})${number}`)
			return shapeChanged(`the answer is about ${comRegNum}`);
		const seen = snapshotOf(ref.id, answer.value);
		if (seen.kind === 'not-yet') return { kind: 'unreachable', code: 'not-published', detail: seen.detail };
		return { kind: 'fresh', snapshot: seen.snapshot };
	},
	/** The whole register: it says of none when its collection began. */
	async newest(context) {
		const url = `${baseOf(context.settings, site)}/core/api/register/search/ALL/EN/0/0`;
		const page = await readPage(context, { url, headers: { accept: 'application/json' }, conditional: false });
		if (page.kind !== 'page') return null;
		const { Entry, Found } = await schema();
		const answer = understandJson(Found, page.text);
		if (answer.kind !== 'understood') return null;
		return answer.value.entries.flatMap((row): readonly FoundPetition[] => {
			const entry = understand(Entry, row);
			if (entry.kind !== 'understood' || entry.value.status !== 'ONGOING') return [];
			const { year, number, title, totalSupporters: count } = entry.value;
			const url = `https://citizens-initiative.europa.eu/initiatives/details/${year}/${number}_en`;
			return [{ ref: { platform: 'eci', id: `${year}-${number}` }, title, count, url, openedAt: null }];
		});
	},
};
