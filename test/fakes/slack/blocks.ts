import { z } from 'zod';

/*
 * The blocks of `@slack/types` that a bot like this sends, closed (a misspelt property is refused), with the lengths
 * of Slack's reference of Block Kit, which its types do not say.
 */

const plain = (most: number) =>
	z.strictObject({
		type: z.literal('plain_text'),
		text: z.string().min(1).max(most),
		emoji: z.boolean().optional(),
	});
const mrkdwn = (most: number) =>
	z.strictObject({
		type: z.literal('mrkdwn'),
		text: z.string().min(1).max(most),
		verbatim: z.boolean().optional(),
	});
const text = (most: number) => z.union([mrkdwn(most), plain(most)]);
const blockId = z.string().min(1).max(255).optional();
const actionId = z.string().min(1).max(255);

const Button = z.strictObject({
	type: z.literal('button'),
	text: plain(75),
	action_id: actionId,
	value: z.string().max(2_000).optional(),
	url: z.url().max(3_000).optional(),
	style: z.enum(['primary', 'danger']).optional(),
});
const Option = z.strictObject({ text: plain(75), value: z.string().min(1).max(150) });
const StaticSelect = z.strictObject({
	type: z.literal('static_select'),
	action_id: actionId,
	placeholder: plain(150).optional(),
	options: z.array(Option).min(1).max(100),
});
const Described = z.strictObject({
	text: plain(75),
	description: plain(75).optional(),
	value: z.string().min(1).max(150),
});
const Checkboxes = z.strictObject({
	type: z.literal('checkboxes'),
	action_id: actionId,
	options: z.array(Described).min(1).max(10),
	initial_options: z.array(Described).min(1).max(10).optional(),
});
const Input = z.strictObject({
	type: z.literal('plain_text_input'),
	action_id: actionId,
	initial_value: z.string().max(3_000).optional(),
	multiline: z.boolean().optional(),
	max_length: z.int().min(1).max(3_000).optional(),
});

const Section = z
	.strictObject({
		type: z.literal('section'),
		block_id: blockId,
		text: text(3_000).optional(),
		fields: z.array(text(2_000)).min(1).max(10).optional(),
		accessory: Button.optional(),
	})
	.refine((section) => section.text !== undefined || section.fields !== undefined, 'a section says something');
const Block = z.union([
	Section,
	z.strictObject({ type: z.literal('divider'), block_id: blockId }),
	z.strictObject({ type: z.literal('header'), block_id: blockId, text: plain(150) }),
	z.strictObject({ type: z.literal('context'), block_id: blockId, elements: z.array(text(2_000)).min(1).max(10) }),
	z.strictObject({
		type: z.literal('actions'),
		block_id: blockId,
		elements: z
			.array(z.union([Button, StaticSelect]))
			.min(1)
			.max(25),
	}),
	z.strictObject({
		type: z.literal('input'),
		block_id: blockId,
		label: plain(2_000),
		hint: plain(2_000).optional(),
		optional: z.boolean().optional(),
		element: z.union([Input, Checkboxes]),
	}),
	z.strictObject({
		type: z.literal('image'),
		block_id: blockId,
		slack_file: z.strictObject({ id: z.string().regex(/^F[A-Z0-9]+$/) }),
		alt_text: z.string().min(1).max(2_000),
		title: plain(2_000).optional(),
	}),
	z.strictObject({
		type: z.literal('rich_text'),
		block_id: blockId,
		elements: z
			.array(
				z.strictObject({
					type: z.literal('rich_text_preformatted'),
					elements: z.array(z.strictObject({ type: z.literal('text'), text: z.string().min(1) })).min(1),
				}),
			)
			.min(1),
	}),
]);
export type BlockJson = z.infer<typeof Block>;

const Modal = z.strictObject({
	type: z.literal('modal'),
	callback_id: z.string().max(255).optional(),
	private_metadata: z.string().max(3_000).optional(),
	title: plain(24),
	submit: plain(24).optional(),
	close: plain(24).optional(),
	blocks: z.array(Block).max(100),
});
export type ModalJson = z.infer<typeof Modal>;

const Home = z.strictObject({ type: z.literal('home'), blocks: z.array(Block).max(100) });
export type HomeJson = z.infer<typeof Home>;

export function judgeHome(value: unknown): readonly string[] {
	const parsed = Home.safeParse(value);
	if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
	return doubleIds(parsed.data.blocks);
}

/** More has failed and less has passed (`msg_blocks_too_long`, undocumented). */
const allText = 9_600;

/** What Slack would not take of a message's blocks; empty = all is well. */
export function judgeBlocks(value: unknown): readonly string[] {
	const parsed = z.array(Block).max(50).safeParse(value);
	if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
	const wrong = doubleIds(parsed.data);
	const length = parsed.data.reduce((sum, block) => sum + lengthOf(block), 0);
	return length > allText ? [...wrong, `msg_blocks_too_long: ${length}`] : wrong;
}

export function judgeModal(value: unknown): readonly string[] {
	const parsed = Modal.safeParse(value);
	if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
	return doubleIds(parsed.data.blocks);
}

/** The elements of a message that can be used. */
export function elementsOf(blocks: readonly BlockJson[]) {
	return blocks.flatMap((block) =>
		block.type === 'actions'
			? block.elements
			: block.type === 'section' && block.accessory !== undefined
				? [block.accessory]
				: [],
	);
}

/** Ids are unique in a message. */
function doubleIds(blocks: readonly BlockJson[]): readonly string[] {
	const ids = elementsOf(blocks).map(({ action_id }) => action_id);
	return new Set(ids).size === ids.length ? [] : ['action_id: twice'];
}

function lengthOf(block: BlockJson): number {
	if (block.type === 'section') {
		return [block.text, ...(block.fields ?? [])].reduce((sum, each) => sum + (each?.text.length ?? 0), 0);
	}
	if (block.type === 'context') return block.elements.reduce((sum, each) => sum + each.text.length, 0);
	return 0;
}
