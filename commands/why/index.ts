import { FaultError } from '../../src/domain/fault.js';
import { readPostReference } from '../../src/domain/post-reference.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import type { Block, Line } from '../../src/render/message.js';
import { nextLine } from '../answers/follow-lines.js';
import { type Here, here } from '../naming/here.js';
import { targets } from '../naming/offered.js';
import { titleOf } from '../naming/target.js';
import { explainCount } from './count.js';
import { type Heard, headlineOfHeard, heardHere, tellHeard } from './heard.js';
import { isMeant, plainLine, wantedCount } from './match.js';
import { explainPost } from './post.js';

/** Of each kind in one answer: the newest. */
const shown = 5;

export const why: Command = {
	name: 'petition why',
	summary: ({ commands }) => commands.why.summary,
	example: '/petition why 100,000',
	options: [
		{
			name: 'announcement',
			kind: 'announcement',
			required: false,
			rest: true,
			summary: ({ commands }) => commands.why.announcement,
		},
	],
	access: 'anyone',
	async run(context, { announcement }) {
		const { texts } = context;
		const place = await here(context);
		const { destination } = place;
		const post = announcement === undefined ? null : readPostReference(announcement);
		if (post !== null) return { visibility: 'private', message: await explainPost(context, place, post) };
		if (destination === null) throw new FaultError('nothing-followed');
		const heard = await heardHere(context, destination);
		const meant = announcement === undefined ? heard : heard.filter((each) => isMeant(each, announcement, context));
		const blocks = await blocksFor(context, place, meant, announcement);
		return {
			visibility: 'private',
			message: {
				tone: 'plain',
				title: announcement === undefined ? texts.why.title : texts.why.about(announcement),
				blocks: [...blocks, ...section(texts.why.next, await nextHere(context, place))],
				...(announcement === undefined && heard.length > 0 ? { footer: [texts.why.how] } : {}),
			},
		};
	},
	async suggest(context, _option, typed) {
		const { destination } = await here(context);
		if (destination === null) return [];
		return (await heardHere(context, destination))
			.filter((each) => typed.trim() === '' || isMeant(each, typed, context))
			.map((each) => ({
				label: plainLine(headlineOfHeard(each, context), context).slice(0, 100),
				value: each.kind === 'crossing' ? each.crossing.key : each.notice.key,
			}));
	},
};

async function blocksFor(
	context: CommandContext,
	{ destination, follows }: Here,
	heard: readonly Heard[],
	typed: string | undefined,
): Promise<readonly Block[]> {
	const { why: words } = context.texts;
	if (destination === null) return [];
	if (heard.length === 0) return [...(await explain(context, follows, typed))];
	const told = heard.filter(({ post }) => post !== null);
	const kept = heard.filter(({ post }) => post === null);
	const tell = (each: Heard) => tellHeard(context, destination, each);
	return [
		...section(words.announced, told.slice(0, shown).map(tell)),
		...section(words.notAnnounced, kept.slice(0, shown).map(tell)),
	];
}

/** Nothing is on record: what that means is worked out from the rules and the numbers of now. */
async function explain(
	context: CommandContext,
	follows: Here['follows'],
	typed: string | undefined,
): Promise<readonly Block[]> {
	const { why: words } = context.texts;
	if (typed === undefined) return [{ kind: 'text', line: words.nothingYet }];
	const count = wantedCount(typed);
	const items = count === null ? [] : await explainCount(context, follows, count);
	return items.length === 0 ? [{ kind: 'text', line: words.nothingLike(typed) }] : [{ kind: 'list', items }];
}

async function nextHere(context: CommandContext, { follows }: Here): Promise<readonly Line[]> {
	const lines: Line[] = [];
	for (const follow of follows) {
		const [target] = await targets(context.ports.store, [follow.subject]);
		if (target !== undefined)
			lines.push(context.texts.why.nextOf(titleOf(target), await nextLine(context, target, follow, follows)));
	}
	return lines;
}

function section(heading: Line, items: readonly Line[]): readonly Block[] {
	return items.length === 0
		? []
		: [
				{ kind: 'heading', line: heading },
				{ kind: 'list', items },
			];
}
