import { own } from '../../src/domain/own.js';
import type { Notice } from '../../src/domain/workspace.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Block } from '../../src/render/message.js';

/**
 * What managers have not been told because no channel for it is set, or because it was about that channel: shown
 * once, at the top of what one of them asks next (docs/decisions/020).
 */
export async function takeNotices({ call, ports, texts }: CommandContext): Promise<readonly Block[]> {
	if (!call.caller.manager) return [];
	const { platform, workspace } = call.place;
	const notices = await ports.store.workspaces.takeNotices(platform, workspace);
	return notices.flatMap((notice) => {
		const text = own(texts.notices, notice.code)?.(factsOf(notice));
		if (text === undefined) return [];
		return [
			{ b: 'text' as const, line: texts.list.notice(text.headline, notice.at) },
			{ b: 'quote' as const, line: text.text },
		];
	});
}

function factsOf({ params }: Notice) {
	const since = Number(params['since'] ?? Number.NaN);
	const petitions = Number(params['petitions'] ?? 0);
	return {
		title: String(params['title'] ?? params['channel'] ?? ''),
		channelName: params['channelName'] === undefined ? null : String(params['channelName']),
		kind: String(params['kind'] ?? params['detail'] ?? ''),
		since: Number.isFinite(since) ? since : null,
		outage:
			petitions === 0
				? null
				: {
						...{ source: String(params['source'] ?? ''), petitions, names: titles(params['names']) },
						...{ remaining: Number(params['remaining'] ?? 0), left: titles(params['left']) },
					},
	};
}

function titles(lines: string | number | undefined): readonly string[] {
	return String(lines ?? '')
		.split('\n')
		.filter((title) => title !== '');
}
