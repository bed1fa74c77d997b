import type { SetupRoles } from '../../config/roles.js';
import type { RemoteChat } from '../ports/chat.js';

/** Which chats this copy takes commands from. */
export function receives(chat: RemoteChat, roles: SetupRoles): boolean {
	return roles.entrances.get(chat.platform) === 'web' ? roles.own.includes('web') : roles.own.includes('gateway');
}
