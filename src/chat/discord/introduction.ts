import { FaultError } from '../../domain/fault.js';
import type { Clock } from '../../ports/clock.js';
import type { Api } from './api.js';
import type { CommandLinks } from './command-links.js';
import { refusedPauseMs } from './gateway.js';
import type { Identity } from './identity.js';
import { faultOf } from './inspect.js';
import { inviteLink } from './invite.js';
import { lookUp, type RegisterDeps, registerIfChanged } from './register.js';
import type { DiscordEvents, DiscordLog } from './types.js';

export interface IntroductionDeps {
	readonly api: Api;
	readonly clock: Clock;
	readonly log: DiscordLog;
	readonly identity: Pick<Identity, 'application'>;
	readonly events: Pick<DiscordEvents, 'introduced'>;
	readonly links: Pick<CommandLinks, 'isKnown'>;
	readonly registration: (applicationId: string) => RegisterDeps;
}

/** What a start asks of Discord: who the bot is, and that its commands are registered. */
export interface Introduction {
	/** Begins, and keeps at it until both are done. */
	start(): void;
	stop(): void;
}

/** How soon Discord is asked again when it did not answer: doubled each time. */
const firstPauseMs = 5_000;
const longestPauseMs = 300_000;

export function createIntroduction(deps: IntroductionDeps): Introduction {
	const { api, clock, log } = deps;
	let isIntroduced = false;
	let isStopped = false;
	let cancel = () => {};

	async function introduce(): Promise<void> {
		const { id } = await deps.identity.application();
		if (!isIntroduced) deps.events.introduced(inviteLink(id));
		isIntroduced = true;
		const registration = deps.registration(id);
		const isNew = await registerIfChanged(registration);
		if (!isNew && !deps.links.isKnown()) await lookUp(registration);
		if (isNew) log.info({ commands: registration.commands.length }, 'commands registered with Discord');
	}

	async function attempt(pauseMs: number): Promise<void> {
		try {
			await introduce();
		} catch (error) {
			if (isStopped) return;
			const fault = error instanceof FaultError ? error.fault : faultOf(api, error);
			const wait = fault.code === 'discord-token-refused' ? refusedPauseMs : pauseMs;
			log.warn({ ...fault, wait }, 'commands could not be registered');
			cancel = clock.after(wait, () => begin(Math.min(2 * pauseMs, longestPauseMs)));
		}
	}

	function begin(pauseMs: number): void {
		attempt(pauseMs).catch((error: unknown) => log.error({ error: String(error) }, 'the introduction failed'));
	}

	return {
		start: () => begin(firstPauseMs),
		stop() {
			isStopped = true;
			cancel();
		},
	};
}
