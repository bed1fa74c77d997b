import type { SlackFaults } from '../../../domain/faults/slack.js';
import { line, strong } from '../../line.js';
import { type FaultTexts, word } from './fault-text.js';

/** What there is not while a scope is missing. */
function without(scopes: string): string {
	const pictures = scopes.includes('files:write') ? '; its messages have no pictures' : '';
	return scopes.includes('links:') ? `${pictures}; addresses of petitions do not unfold` : pictures;
}

/** What goes wrong between Milepost and Slack. */
export const slackFaults: FaultTexts<SlackFaults> = {
	'slack-button-old': () => ({
		happened: line`This button leads nowhere any more.`,
		did: line`Nothing was done.`,
		remedy: line`Use the command itself; its new answer has buttons that work.`,
	}),
	'slack-organisation': () => ({
		happened: line`Milepost works in single workspaces, and this came from a whole organisation.`,
		did: line`Nothing was done.`,
		remedy: line`An admin can add Milepost to this workspace alone; then the same command works.`,
	}),
	'slack-who-unknown': () => ({
		happened: line`Slack did not say who you are, so Milepost cannot tell whether you may do this.`,
		did: line`Nothing was done.`,
		remedy: line`Try again in a minute. If it stays, Milepost lacks the scope users:read.`,
	}),
	'slack-token-refused': (p) => ({
		happened: line`Slack refuses the bot token (${word(p.code)}).`,
		did: line`Milepost stopped talking to Slack; what is to be announced waits.`,
		remedy: line`At api.slack.com/apps open the app, then OAuth & Permissions, and set SLACK_BOT_TOKEN.`,
	}),
	'slack-app-token-refused': (p) => ({
		happened: line`Slack refuses the app token (${word(p.code)}).`,
		did: line`Announcements are sent; commands are not received.`,
		remedy: line`At api.slack.com/apps open the app, then Basic Information, App-Level Tokens; make one with the scope connections:write and set SLACK_APP_TOKEN.`,
	}),
	'slack-scopes-missing': (p) => ({
		happened: line`The bot token lacks ${word(p.scopes)}.`,
		did: line`Milepost does without them where it can${without(p.scopes)}.`,
		remedy: p.scopes.includes('links:')
			? line`Put what ${strong('milepost slack-manifest --unfurl')} prints, with your domains, into the app's manifest at api.slack.com/apps and install the app again.`
			: line`Put slack-manifest.yaml into the app's manifest at api.slack.com/apps and install the app again.`,
	}),
	'slack-reminders-off': (p) => ({
		happened: line`The app lacks the scope ${word(p.scope)}, so that nobody can be reminded in a direct message.`,
		did: line`Everything else works; whoever asks for a reminder is told.`,
		remedy: line`To switch reminders on, put slack-manifest.yaml into the app's manifest at api.slack.com/apps and install the app again.`,
	}),
	'slack-unreachable': (p) => ({
		happened: line`Slack cannot be reached (${word(p.code)}).`,
		did: line`It is tried again by itself.`,
		remedy: line`Look at slack-status.com, the network, and SLACK_API_URL if it is set.`,
	}),
};
