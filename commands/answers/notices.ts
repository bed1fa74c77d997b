import type { CommandContext } from '../../src/ports/command.js';
import type { Block } from '../../src/render/message.js';
import { noticeText } from '../../src/render/notice-message.js';

/**
 * What managers have not been told because no channel for it is set, or because it was about that channel: shown
 * once, at the top of what one of them asks next (docs/decisions/020).
 */
export async function takeNotices({ call, ports, texts }: CommandContext): Promise<readonly Block[]> {
	if (!call.caller.manager) return [];
	const { platform, workspace } = call.place;
	const notices = await ports.store.workspaces.takeNotices(platform, workspace);
	return notices.flatMap((notice) => {
		const { headline, text } = noticeText(notice, texts);
		return [
			{ kind: 'text' as const, line: texts.list.notice(headline, notice.at) },
			{ kind: 'quote' as const, line: text },
		];
	});
}
