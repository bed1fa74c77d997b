import type { FaultParams } from '../../../domain/fault.js';
import { line } from '../../line.js';
import { type FaultTexts, word } from './fault-text.js';
import { campaignFaults } from './faults-campaigns.js';
import { casesFaults } from './faults-cases.js';
import { cliFaults } from './faults-cli.js';
import { commandFaults } from './faults-commands.js';
import { configFaults } from './faults-config.js';
import { consoleFaults } from './faults-console.js';
import { discordFaults } from './faults-discord.js';
import { doctorFaults } from './faults-doctor.js';
import { eventFaults } from './faults-events.js';
import { outlookFaults } from './faults-outlook.js';
import { pictureFaults } from './faults-pictures.js';
import { reminderFaults } from './faults-reminders.js';
import { seriesFaults } from './faults-series.js';
import { serverFaults } from './faults-server.js';
import { slackFaults } from './faults-slack.js';
import { sourceFaults } from './faults-sources.js';
import { storeFaults } from './faults-store.js';
import { templateFaults } from './faults-templates.js';
import { watchFaults } from './faults-watch.js';

/** The catalogue of everything that can go wrong, by code. One without a text does not compile. */
export const faults: FaultTexts<FaultParams> = {
	internal: (p) => ({
		happened: line`Something in Milepost itself went wrong (${word(p.id)}).`,
		did: line`Nothing was changed, and the details are in the log under that id.`,
		remedy: line`Try again; if it stays, tell whoever runs Milepost the id.`,
	}),
	...cliFaults,
	...commandFaults,
	...campaignFaults,
	...eventFaults,
	...reminderFaults,
	...templateFaults,
	...casesFaults,
	...configFaults,
	...consoleFaults,
	...discordFaults,
	...doctorFaults,
	...outlookFaults,
	...pictureFaults,
	...seriesFaults,
	...serverFaults,
	...slackFaults,
	...sourceFaults,
	...storeFaults,
	...watchFaults,
};
