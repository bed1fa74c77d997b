import { momentOf } from './guild-events.js';
import { Authorized, WebhookPayload } from './schema.js';
import type { DiscordEvents } from './types.js';

/**
 * A webhook event, sent to the same address as interactions and signed alike; null for what is none. Answered with 204
 * and nothing, as Discord asks, whether or not anybody here needs it, once it is written down who came: whoever dies before that, or
 * cannot write, has not answered, and is sent it again.
 */
export async function takeWebhookEvent(raw: unknown, events: Pick<DiscordEvents, 'joined'>): Promise<Response | null> {
	const payload = WebhookPayload.safeParse(raw);
	if (!payload.success) return null;
	if (payload.data.type === 1) {
		const { type, timestamp, data } = payload.data.event;
		const brought = type === 'APPLICATION_AUTHORIZED' ? Authorized.safeParse(data) : null;
		const at = momentOf(timestamp);
		if (brought?.success && at !== null) {
			const { id, system_channel_id: channel } = brought.data.guild;
			if (!(await events.joined(id, channel ?? null, at))) return new Response('not now', { status: 503 });
		}
	}
	return new Response(null, { status: 204 });
}
