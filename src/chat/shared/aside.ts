import type { Answer, Call, CommandRouter } from '../../ports/chat.js';

/**
 * An answer with what its reader is to be told besides, on top: only where nobody else sees it. It may not be shared
 * then, because what stands there would be.
 */
export async function withAside(answer: Answer, router: CommandRouter, call: Call): Promise<Answer> {
	if (answer.visibility !== 'private') return answer;
	const aside = (await router.aside?.(call)) ?? [];
	if (aside.length === 0) return answer;
	const { message } = answer;
	const actions = message.actions?.filter(({ kind }) => kind !== 'share') ?? [];
	return { ...answer, message: { ...message, blocks: [...aside, ...message.blocks], actions } };
}
