import type { CountKind, Instant, Unit } from '../../../domain/petition.js';
import { channel, command, join, line, plural, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

/** The app's home in Slack. */
export const home = {
	title: [strong('What this workspace follows')] as Line,
	nothing: line`Nothing yet. In a channel, ${command('/petition follow')} begins.`,
	item: (title: string): Line => line`${strong(common.title(title))}`,
	standing: (
		count: {
			readonly n: number;
			readonly kind: CountKind;
			readonly checkedAt: Instant;
			readonly unit?: Unit | undefined;
		} | null,
		channels: readonly string[],
	): Line => {
		const where = join(
			channels.slice(0, 3).map((id): Line => [channel(id)]),
			', ',
		);
		const others =
			channels.length > 3 ? line` and ${plural(channels.length - 3, 'other channel', 'other channels')}` : [];
		const stands =
			count === null
				? line`not read yet`
				: line`${common.signatures(count.n, count.kind, count.unit)}, ${time(count.checkedAt, 'relative')}`;
		return line`${stands}; in ${where}${others}`;
	},
	button: 'Status',
	/** Above what the button shows; at most 24 characters. */
	status: 'Petition status',
	close: 'Close',
	more: (n: number): Line => line`… and ${n} more: ${command('/petition list everywhere')} shows them to managers.`,
	how: line`${command('/petition list')} says what a channel announces, ${command('/petition help')} what Milepost can do.`,
};
