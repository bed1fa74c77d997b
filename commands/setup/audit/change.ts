import type { Destination } from '../../../src/domain/destination.js';
import { configFile } from '../../../src/following/apply-config.js';
import type { Change } from '../../../src/ports/store/audit.js';
import { channel, join, outside, role } from '../../../src/render/line.js';
import type { Line } from '../../../src/render/message.js';
import type { Texts } from '../../../src/render/texts/index.js';
import { off } from '../../parsing/check.js';

/** A change in words: when, where, who, what. */
export function changeLine(change: Change, channels: readonly Destination[], { audit: words }: Texts): Line {
	const { at, who, channel: id } = change;
	const known = channels.find((each) => each.channel === id);
	const by =
		who === configFile
			? words.file
			: who === 'replay'
				? words.replay
				: who === ''
					? words.forgotten
					: words.person(who);
	return words.change(at, by, whatOf(change, words), id === null ? null : [channel(id, known?.name ?? null)]);
}

function whatOf({ what, detail }: Change, words: Texts['audit']): Line {
	switch (what) {
		case 'follow':
		case 'unfollow':
		case 'record':
		case 'hold':
		case 'release':
		case 'test':
		case 'import':
		case 'template':
		case 'feed':
		case 'campaign-create':
		case 'campaign-add':
		case 'campaign-remove':
		case 'campaign-rename':
			return words[what](detail);
		case 'pause':
			return detail === off ? words.resumed : words.pausedUntil(Number(detail));
		case 'settings':
			return words.settings(settingsOf(detail));
		default:
			return words.other(what, detail);
	}
}

/** `zone:UTC managers:123`: ids are shown by their names. */
function settingsOf(detail: string): Line {
	const parts = detail.split(' ').map((part): Line => {
		const [, name, id = ''] = /^(managers|role):(.+)$/.exec(part) ?? [];
		if (name === undefined || id === off) return [outside(part, 160)];
		return [`${name}:`, name === 'managers' ? channel(id) : role(id)];
	});
	return join(parts, ' ');
}
