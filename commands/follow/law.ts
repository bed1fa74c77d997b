import { correctionsOf, seenNow } from '../../src/clemency/judge/law-news.js';
import { dayOf } from '../../src/domain/day-rules.js';
import { FaultError } from '../../src/domain/fault.js';
import { nearest } from '../../src/domain/nearest.js';
import type { Answer } from '../../src/ports/chat.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Line, Message } from '../../src/render/message.js';
import { checkChannel } from '../access/check-channel.js';
import { noteChange } from '../access/note-change.js';
import { ensureHere, here } from '../naming/here.js';

/** What stands behind `law:`; null where no law is meant. */
export function lawIn(typed: string | undefined): string | null {
	return /^law:\s*(.+)$/i.exec(typed?.trim() ?? '')?.[1]?.trim() ?? null;
}

interface Law {
	readonly code: string;
	readonly name: string;
}

/** A law by its code or name. Sixty laws are loaded when the first is asked for. */
async function lawNamed(typed: string): Promise<Law> {
	const { jurisdictions } = await import('../../src/clemency/law/index.js');
	const wanted = typed.toLowerCase();
	const found = jurisdictions.find(({ code, name }) => [code, name].some((each) => each.toLowerCase() === wanted));
	if (found !== undefined) return found;
	const names = jurisdictions.flatMap(({ code, name }) => [code, name]);
	const [guess] = nearest(typed, names, 1);
	throw new FaultError('law-unknown', { typed, ...(guess === undefined ? {} : { nearest: guess }) });
}

/** The channel hears from now on when this law changes, or the office that decides; what is known by now is no news. */
export async function followLaw(context: CommandContext, typed: string): Promise<Answer> {
	const { ports, texts, now } = context;
	const law = await lawNamed(typed);
	const destination = await ensureHere(context);
	await checkChannel(context, destination);
	const { officials, changes } = ports.clemency();
	const isNew = await ports.store.transaction(async (tx) => {
		if ((await tx.lawFollows.get(destination.id, law.code)) !== null) return false;
		await noteChange(tx, context, 'follow', `law:${law.code}`);
		const seen = seenNow(law.code, { officials, changes }, dayOf(now, 'UTC'));
		await tx.lawFollows.set({ destination: destination.id, code: law.code, seen, createdAt: ports.realNow() });
		return true;
	});
	const { law: words } = texts;
	const corrections = correctionsOf(law.code, changes).map((each) => texts.clemency.correction(each));
	return said('good', isNew ? words.followed(law.name) : words.already(law.name), [
		words.hears,
		words.ends(law.code),
		...corrections,
	]);
}

export async function unfollowLaw(context: CommandContext, typed: string): Promise<Answer> {
	const { law: words } = context.texts;
	const law = await lawNamed(typed);
	const { destination } = await here(context);
	const wasFollowed =
		destination !== null &&
		(await context.ports.store.transaction(async (tx) => {
			if (!(await tx.lawFollows.remove(destination.id, law.code))) return false;
			await noteChange(tx, context, 'unfollow', `law:${law.code}`);
			return true;
		}));
	return said('good', wasFollowed ? words.unfollowed(law.name) : words.never(law.name), []);
}

function said(tone: Message['tone'], title: Line, lines: readonly Line[]): Answer {
	return { visibility: 'private', message: { tone, title, blocks: lines.map((line) => ({ kind: 'text', line })) } };
}
