import { personIn } from '../../src/domain/reminders/reminder.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import { channel } from '../../src/render/line.js';
import type { Block } from '../../src/render/message.js';
import { takeNotices } from '../answers/notices.js';
import { stoppedHere } from '../answers/stopped.js';
import { checkChannels } from './channels.js';
import { type Finding, findingLine } from './finding.js';
import { checkSources } from './sources.js';

const name = 'petition setup doctor';

/** What `milepost doctor` tells its operator of channels and sources, for the managers of one server or workspace. */
export const setupDoctor: Command = {
	name,
	summary: ({ commands }) => commands.setupDoctor.summary,
	example: '/petition setup doctor',
	options: [],
	access: 'manager',
	async run(context) {
		const { texts } = context;
		const { setupDoctor: words } = texts;
		const parts = [
			{ heading: words.channels, findings: await checkChannels(context) },
			{ heading: words.sources, findings: await checkSources(context) },
			{ heading: words.managers, findings: await checkManagers(context) },
			{ heading: words.reminders, findings: await checkReminders(context) },
			{ heading: words.serverEvents, findings: await checkServerEvents(context) },
		].filter(({ findings }) => findings.length > 0);
		const stopped = await stoppedHere(context);
		// What is taken is told once: last, when nothing can fail any more.
		const notices = await takeNotices(context);
		const findings = parts.flatMap((part) => part.findings);
		const wrong = findings.filter(({ verdict }) => verdict === 'wrong').length;
		const isWell = stopped.length === 0 && findings.every(({ verdict }) => verdict === 'well');
		return {
			visibility: 'private',
			message: {
				tone: isWell ? 'good' : wrong > 0 ? 'warning' : 'plain',
				title: isWell ? words.well : words.title(wrong),
				blocks: [
					...notices,
					...stopped,
					...parts.flatMap((part): readonly Block[] => [
						{ kind: 'heading', line: part.heading },
						{ kind: 'list', items: part.findings.map((each) => findingLine(each, texts)) },
					]),
				],
				actions: [{ kind: 'refresh', command: name, args: {} }],
			},
		};
	},
};

/** Only where nobody can be written to alone for want of a right; whoever asks is the one that is tried. */
async function checkReminders({ call, ports, texts }: CommandContext): Promise<readonly Finding[]> {
	const direct = ports.chat(call.place.platform)?.direct;
	if (direct?.takesRight === undefined) return [];
	const reach = await direct.reach(personIn(call.place, call.caller.id));
	return reach.kind === 'off' ? [{ verdict: 'beware', line: texts.setupDoctor.remindersOff(reach.lacks) }] : [];
}

/** Only where a channel has its dates among the events of the server. */
async function checkServerEvents({ call, ports, texts }: CommandContext): Promise<readonly Finding[]> {
	const { setupDoctor: words, events } = texts;
	const { platform, workspace } = call.place;
	const { store } = ports;
	const shown = (await store.destinations.inWorkspace(platform, workspace)).find((each) => each.serverEvents === true);
	const chat = ports.chat(platform)?.serverEvents;
	if (shown === undefined || chat === undefined) return [];
	const missing = await chat.check(shown);
	if (missing.length > 0) {
		return [{ verdict: 'wrong', line: words.lacksEvents(missing.map(({ permission }) => permission)) }];
	}
	const kept = await store.serverEvents.of(platform, workspace);
	const count = (state: string) => kept.filter((each) => each.state === state).length;
	const { trouble = '' } = (await store.serverEvents.get(platform, workspace)) ?? {};
	return [
		{ verdict: 'well', line: events.serverMade(count('there')) },
		...(count('deleted') === 0 ? [] : [{ verdict: 'beware' as const, line: events.serverDeleted(count('deleted')) }]),
		...(trouble === 'full' || trouble === 'refused'
			? [{ verdict: 'wrong' as const, line: events.serverTrouble[trouble] }]
			: []),
	];
}

async function checkManagers({ call, ports, texts }: CommandContext): Promise<readonly Finding[]> {
	const { setupDoctor: words } = texts;
	const { platform, workspace } = call.place;
	const { managersChannel } = await ports.store.workspaces.get(platform, workspace);
	if (managersChannel === null) return [{ verdict: 'beware', line: words.managersDoNot }];
	const known = await ports.store.destinations.find({ platform, workspace, channel: managersChannel });
	return [{ verdict: 'well', line: words.managersHear(channel(managersChannel, known?.name ?? null)) }];
}
