import { FaultError } from '../src/domain/fault.js';
import type { Instant, Petition, Reading } from '../src/domain/petition.js';
import type { Command, CommandContext } from '../src/ports/command.js';
import type { Line } from '../src/render/message.js';
import type { Texts } from '../src/render/texts/index.js';
import { noteChange } from './access/note-change.js';
import { zoneHere } from './naming/here.js';
import { isOwnHere } from './naming/known-here.js';
import { choose, suggestNames } from './naming/resolve.js';
import { parseWhen } from './parsing/when.js';

export const record: Command = {
	name: 'petition record',
	summary: ({ commands }) => commands.record.summary,
	example: '/petition record village-hall 412',
	options: [
		{ name: 'petition', kind: 'petition', required: true, summary: ({ commands }) => commands.record.petition },
		{ name: 'count', kind: 'number', required: true, summary: ({ commands }) => commands.record.count },
		{ name: 'when', kind: 'moment', required: false, rest: true, summary: ({ commands }) => commands.record.when },
	],
	access: 'manager',
	async run(context, { petition: typed, count: digits, when }) {
		const { ports, texts } = context;
		const chosen = await choose(context, typed);
		if ('answer' in chosen) return chosen.answer;
		if (chosen.target.kind === 'campaign')
			throw new FaultError('record-campaign', { title: chosen.target.campaign.title });
		const { petition } = chosen.target;
		mustBeManual(context, petition);
		mustBeOwn(context, petition);
		const at = await momentOf(context, when);
		const latest = await ports.store.readings.latest(petition.id);
		if (latest !== null && latest.at >= at) throw new FaultError('record-older', { newest: latest.at });
		const count = Number(digits);
		const detail = `${petition.title}: ${count}`;
		await ports.recordReading(petition.id, { at, count, kind: 'typed' }, (tx) =>
			noteChange(tx, context, 'record', detail),
		);
		const lines = [texts.record.as(at), difference(count, latest, texts), texts.record.told];
		return {
			visibility: 'private',
			message: {
				tone: 'good',
				title: texts.record.title(count, petition.title),
				blocks: lines.map((line) => ({ kind: 'text', line })),
			},
		};
	},
	suggest: (context, option, typed) => (option === 'petition' ? suggestNames(context, typed) : Promise.resolve([])),
};

/** A count typed in for a petition that is read would be announced as if its platform had said so. */
function mustBeManual({ ports }: CommandContext, { ref, title }: Petition): void {
	if (ports.pushed(ref.platform)) return;
	throw new FaultError('record-not-manual', { title, platform: ports.platformName(ref.platform) });
}

/** What the operator's file has announced here is known here, and still counted elsewhere. */
function mustBeOwn(context: CommandContext, petition: Petition): void {
	if (!isOwnHere(context, petition)) throw new FaultError('record-not-own', { title: petition.title });
}

async function momentOf(context: CommandContext, typed: string | undefined): Promise<Instant> {
	const { now } = context;
	if (typed === undefined) return now;
	const at = parseWhen(typed, 'past', now, await zoneHere(context));
	if (at === null)
		throw new FaultError('moment-wrong', { typed, examples: 'yesterday 18:00, 2 hours ago or 2026-12-01' });
	if (at > now) throw new FaultError('moment-future', { at });
	return at;
}

function difference(count: number, latest: Reading | null, { record: words }: Texts): Line {
	if (latest === null) return words.first;
	if (count === latest.count) return words.same(latest.at);
	return count > latest.count
		? words.more(count - latest.count, latest.at)
		: words.fewer(latest.count - count, latest.at);
}
