/** A request refused as Discord refuses: a status, a JSON code, its words. */
export class Refusal extends Error {
	readonly status: number;
	readonly code: number;
	readonly errors: unknown;

	constructor(status: number, code: number, message: string, errors?: unknown) {
		super(message);
		this.status = status;
		this.code = code;
		this.errors = errors;
	}

	get body(): Record<string, unknown> {
		return { message: this.message, code: this.code, ...(this.errors === undefined ? {} : { errors: this.errors }) };
	}
}

/** The refusals of the documentation's tables of HTTP and JSON error codes that this fake gives by itself. */
export const refusals = {
	unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
	notFound: () => new Refusal(404, 0, '404: Not Found'),
	unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
	unknownGuild: () => new Refusal(404, 10004, 'Unknown Guild'),
	unknownMember: () => new Refusal(404, 10007, 'Unknown Member'),
	unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
	otherAuthor: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
	unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
	unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
	alreadyAnswered: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
	missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
	unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
	cannotWriteTo: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
	unknownEvent: () => new Refusal(404, 10070, 'Unknown Guild Scheduled Event'),
	tooManyEvents: () => new Refusal(400, 30038, 'Maximum number of uncompleted guild scheduled events reached (100)'),
	finishedEvent: () => new Refusal(400, 180000, 'Cannot update a finished event'),
	wrongChannelType: () => new Refusal(400, 50024, 'Cannot execute action on this channel type'),
	alreadyCrossposted: () => new Refusal(400, 40033, 'This message was already crossposted'),
	emptyMessage: () => new Refusal(400, 50006, 'Cannot send an empty message'),
	nonTextChannel: () => new Refusal(400, 50008, 'Cannot send messages in a non-text channel'),
	missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
	staleToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
	archivedThread: () => new Refusal(400, 50083, 'Thread is archived'),
	invalidForm: (complaints: readonly string[]) => new Refusal(400, 50035, 'Invalid Form Body', { _errors: complaints }),
} as const;
