import { z } from 'zod';
import type { Instant } from '../../domain/petition.js';
import type { CommandRouter } from '../../ports/chat.js';
import { renderSlack } from '../../render/slack.js';
import { slackLabel } from '../../render/slack-actions.js';
import { mostAtHome, slackHome } from '../../render/slack-home.js';
import { textsFor } from '../../render/texts/index.js';
import type { Api } from './api.js';
import { outcomeOf } from './outcome.js';
import type { Person } from './people.js';
import { asBlocks } from './post.js';
import type { HomeActions } from './schema.js';
import type { SlackDeps, SlackLog } from './types.js';
import type { Workspaces } from './workspaces.js';

export interface HomeDeps {
	readonly api: Api;
	readonly workspaces: Pick<Workspaces, 'token'>;
	readonly router: Pick<CommandRouter, 'answer'>;
	readonly people: (team: string, user: string) => Promise<Person | null>;
	/** What a workspace follows, the first `most` of it. */
	readonly followed: SlackDeps['followed'];
	readonly domainNow: () => Instant;
	readonly zone: string;
	readonly newId: () => string;
	readonly log: SlackLog;
}

export interface Home {
	/** Somebody looks at it. Never rejects. */
	opened(team: string, user: string): Promise<void>;
	/** A button in it was pressed: its answer is shown above it. Never rejects. */
	pressed(given: HomeActions): Promise<void>;
}

const Press = z.object({ petition: z.string().min(1).max(1_000), channel: z.string().max(50) });

/** The app's home: what the workspace follows, each with one button. Nothing of who looks is kept. */
export function createHome(deps: HomeDeps): Home {
	const { api, log } = deps;

	async function tried(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			log.warn({ ...outcomeOf(error) }, 'the home could not be shown');
		}
	}

	return {
		opened: (team, user) =>
			tried(async () => {
				const token = await deps.workspaces.token(team);
				if (token === null) return;
				const [{ items, total }, person] = await Promise.all([
					deps.followed(team, mostAtHome),
					deps.people(team, user),
				]);
				const reader = { now: deps.domainNow(), zone: person?.zone ?? deps.zone, locale: person?.locale ?? 'en' };
				const { type, blocks } = slackHome(items, total, reader);
				await api.answers.views.publish({ token, user_id: user, view: { type, blocks: asBlocks(blocks) } });
			}),

		pressed: ({ team, user, trigger_id: trigger, actions: [action] }) =>
			tried(async () => {
				const workspace = team?.id ?? user.team_id ?? '';
				const token = await deps.workspaces.token(workspace);
				const press = Press.safeParse(json(action?.value ?? ''));
				if (token === null || !press.success) return;
				const { petition, channel } = press.data;
				const person = await deps.people(workspace, user.id);
				const { manager, zone, locale } = person ?? { manager: false, zone: null, locale: 'en' };
				const { message, zone: shownIn = deps.zone } = await deps.router.answer({
					id: deps.newId(),
					command: 'petition status',
					args: { petition },
					caller: { id: user.id, manager, zone, locale },
					place: { platform: 'slack', workspace, channel },
				});
				const reader = { now: deps.domainNow(), zone: zone ?? shownIn, locale, mention: null, postId: null };
				const { home: words } = textsFor(locale);
				await api.answers.views.open({
					token,
					trigger_id: trigger,
					view: {
						type: 'modal',
						title: slackLabel(words.status),
						close: slackLabel(words.close),
						blocks: asBlocks(renderSlack(message, reader).blocks),
					},
				});
			}),
	};
}

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
