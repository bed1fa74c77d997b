import type { DatedEvent } from '../src/domain/campaign.js';
import type { CheckContext } from './check-entries.js';
import { readMoment } from './moments.js';
import type { Campaign } from './schema.js';
import type { YamlPath } from './yaml-text.js';

/** Those with a moment there is. */
export function eventsOf(
	events: Campaign['events'],
	path: YamlPath,
	{ zone: usual, blame }: CheckContext,
): readonly Omit<DatedEvent, 'id'>[] {
	return events.flatMap((event, i) => {
		const zone = event.zone ?? usual;
		const moment = readMoment(event.at, zone);
		if (moment === null) {
			blame([...path, i, 'at'], { code: 'config-bad-moment', params: { value: event.at } });
			return [];
		}
		return [{ title: event.title, ...moment, zone, url: event.url ?? null }];
	});
}
