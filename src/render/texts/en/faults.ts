import { line } from '../../line.js';
import type { FaultText } from './fault-text.js';
import { casesFaults } from './faults-cases.js';
import { cliFaults } from './faults-cli.js';
import { commandFaults } from './faults-commands.js';
import { configFaults } from './faults-config.js';
import { consoleFaults } from './faults-console.js';
import { discordFaults } from './faults-discord.js';
import { doctorFaults } from './faults-doctor.js';
import { outlookFaults } from './faults-outlook.js';
import { pictureFaults } from './faults-pictures.js';
import { seriesFaults } from './faults-series.js';
import { slackFaults } from './faults-slack.js';
import { sourceFaults } from './faults-sources.js';
import { storeFaults } from './faults-store.js';

type Params = Readonly<Record<string, string | number>>;
const s = (p: Params, name: string) => ({ t: 'outside' as const, text: String(p[name] ?? '') });

/** The catalogue of everything that can go wrong, by code. Every code the program names is here: a test compares them. */
export const faults: Readonly<Record<string, (p: Params) => FaultText>> = {
	internal: (p) => ({
		happened: line`Something in Milepost itself went wrong (${s(p, 'id')}).`,
		did: line`Nothing was changed, and the details are in the log under that id.`,
		remedy: line`Try again; if it stays, tell whoever runs Milepost the id.`,
	}),
	...cliFaults,
	...commandFaults,
	...casesFaults,
	...configFaults,
	...consoleFaults,
	...discordFaults,
	...doctorFaults,
	...outlookFaults,
	...pictureFaults,
	...seriesFaults,
	...slackFaults,
	...sourceFaults,
	...storeFaults,
};
