import { line } from '../../line.js';
import type { Line } from '../../message.js';

interface Entry {
	readonly usage: string;
	readonly summary: string;
}

/** The command line: what it can do, and what it says. */
export const cli = {
	title: 'milepost <command>',
	commands: {
		start: {
			usage: 'start [--resume]',
			summary: 'Runs Milepost; without a configuration it replays the recorded Avery petitions.',
		},
		doctor: { usage: 'doctor', summary: 'Looks at everything Milepost needs, with a tick or a fix for each.' },
		simulate: {
			usage: 'simulate <series.csv> [--rules R] [--threshold K] [--opened T] [--deadline T] [--json]',
			summary: 'Prints every announcement that would have been posted for a recorded series.',
		},
		explain: {
			usage: 'explain <petition>',
			summary: 'Prints each stage of the last look at a petition: reading, facts, plan.',
		},
		record: { usage: 'record <petition> <count> [when]', summary: 'Adds a count that was typed in.' },
		export: {
			usage: 'export [petition] [--setup]',
			summary: 'Prints the readings as CSV, or with --setup what is followed where as YAML.',
		},
		backup: { usage: 'backup <file>', summary: 'Writes a copy of the database, also while Milepost runs.' },
		law: {
			usage: 'law check',
			summary: 'Checks the law behind /canipardon: sources, contradictions, and what is due for review.',
		},
	} satisfies Readonly<Record<string, Entry>>,
	help: { usage: 'help', summary: 'Prints this.' },
	recorded: (title: string, count: number): Line => line`Recorded ${count} for ${{ t: 'outside', text: title }}.`,
	backedUp: (file: string): Line => line`Wrote a copy of the database to ${{ t: 'outside', text: file }}.`,
	lawFine: (statements: number): Line =>
		line`${statements} statements checked: every one has its source, and no conviction has two deciders.`,
	lawOverdue: (what: string, reviewBy: string): Line =>
		line`Due for review since ${{ t: 'outside', text: reviewBy }}: ${{ t: 'outside', text: what }}`,
};
