import { dayStart } from '../../domain/day-rules.js';
import type { SourceOutcome } from '../../domain/outcome.js';
import type { Moment, OfficialEvent, SigningState } from '../../domain/petition.js';
import type { Source, SourceContext } from '../../ports/source.js';
import { passing } from '../forbidden.js';
import { type ListAnswer, readRows } from '../list.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { openIn } from '../newest.js';
import { readPage } from '../page.js';
import { understand, understandJson } from '../shape.js';
import { untitled } from '../text.js';
import type { Petition } from './schema.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const schema = () => import('./schema.js');

const site = 'https://data.parliament.scot';
const pages = 'https://petitions.parliament.scot';
const zone = 'Europe/London';
const pageForm = /^\/petitions\/(PE\d{1,5})(?:\/|$)/i;

interface Status {
	readonly word: string;
	/** Null: not published yet. */
	readonly state: SigningState | null;
	readonly event?: OfficialEvent['kind'];
}

/** By number, as the data set's list of states names them. A petition can be signed as long as it is considered. */
const statuses: readonly Status[] = [
	{ word: 'proposed', state: null },
	{ word: 'submitted', state: null },
	{ word: 'action required', state: null },
	{ word: 'under review', state: 'open' },
	{ word: 'open', state: 'open' },
	{ word: 'lodged', state: 'open' },
	{ word: 'referred', state: 'open', event: 'referred' },
	{ word: 'closed', state: 'closed', event: 'completed' },
	{ word: 'inadmissible', state: 'rejected' },
	{ word: 'no further action', state: 'closed', event: 'completed' },
	{ word: 'collecting signatures', state: 'open' },
	{ word: 'under consideration', state: 'open' },
];

/** The Scottish Parliament's open data: every petition there ever was, in one answer of 2.4 MB. */
export const scotland: Source = {
	id: 'scotland',
	name: 'Scottish Parliament',
	zone,
	// One answer has them all, and its numbers hardly move.
	floorMs: 60 * 60_000,
	rate: { burst: 2, everyMs: 60_000 },
	forbidden: passing,
	optIn: false,
	pushed: false,
	match(address, settings) {
		const path = pathOn(address, ['petitions.parliament.scot', 'data.parliament.scot'], settings);
		const id = (idNamed('scotland', address) ?? pageForm.exec(path ?? '')?.[1] ?? '').toUpperCase();
		return /^PE\d{1,5}$/.test(id) ? { platform: 'scotland', id } : null;
	},
	async read({ ref }, context) {
		const page = await readPage(context, { url: listUrl(context) });
		if (page.kind !== 'page') return page;
		const { List, Petition, Row } = await schema();
		const list = understandJson(List, page.text);
		if (list.kind !== 'understood') return list;
		const row = list.value.find((each) => Row.safeParse(each).data?.PetitionNumber === ref.id);
		const petition = understand(Petition, row ?? list.value[0]);
		// A list in which nothing can be recognised has another shape.
		if (petition.kind !== 'understood') return petition;
		return row === undefined ? { kind: 'gone', status: 404, detail: 'not in the data set' } : outcomeOf(petition.value);
	},
	async newest(context) {
		const page = await readPage(context, { url: listUrl(context), conditional: false });
		const list = page.kind === 'page' ? await rowsIn(page.text, () => true) : page;
		return list.kind === 'rows' ? openIn('scotland', list.rows) : null;
	},
	readMany: (targets, context) =>
		readRows(targets, context, {
			key: `scotland ${baseOf(context.settings, site)}`,
			rowsPerPage: Number.POSITIVE_INFINITY,
			url: () => listUrl(context),
			read: (text) => {
				const wanted = new Set(targets.map(({ ref }) => ref.id));
				return rowsIn(text, (id) => wanted.has(id));
			},
		}),
};

function listUrl({ settings }: SourceContext): string {
	return `${baseOf(settings, site)}/api/petitions`;
}

/** @param isWanted rows of others are not looked into: there are thousands */
async function rowsIn(text: string, isWanted: (id: string) => boolean): Promise<ListAnswer> {
	const { List, Petition, Row } = await schema();
	const list = understandJson(List, text);
	if (list.kind !== 'understood') return list;
	const rows = list.value
		.filter((row) => isWanted(Row.safeParse(row).data?.PetitionNumber ?? ''))
		.map((row) => understand(Petition, row));
	const good = rows.flatMap((row) => (row.kind === 'understood' ? [row.value] : []));
	return { kind: 'rows', size: list.value.length, rows: good.map((each) => [each.PetitionNumber, outcomeOf(each)]) };
}

function outcomeOf(petition: Petition): SourceOutcome {
	const id = petition.PetitionNumber;
	const url = `${pages}/petitions/${id}`;
	// The schema lets only these numbers through.
	const { word, state, event } = statuses[petition.PetitionStatusID] as Status;
	if (state === null) {
		return { kind: 'unreachable', code: 'not-published', detail: `not open for signing yet: ${word}` };
	}
	return {
		kind: 'fresh',
		snapshot: {
			title: petition.PetitionTitle || untitled(id),
			url,
			zone,
			count: petition.SignaturesCollected,
			countKind: 'exact',
			state,
			rawState: word,
			signable: false,
			openedAt: dayIn(petition.DatePetitionFirstPublished),
			deadline: null,
			thresholds: [],
			goal: null,
			events: event === undefined ? [] : [{ kind: event, moment: null, summary: null, url }],
		},
	};
}

/** Moments without a zone: the day is what is known. */
function dayIn(text: string | null): Moment | null {
	const at = text === null ? null : dayStart(text.slice(0, 10), zone);
	return at === null ? null : { at, precision: 'day' };
}
