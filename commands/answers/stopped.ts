import { holdsIn } from '../../src/outbox/emergency.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Block } from '../../src/render/message.js';
import { petitionsAround } from '../naming/known-here.js';

/** What whoever runs Milepost holds of what is told here, for managers: nothing leaves, and somebody will ask. */
export async function stoppedHere(context: CommandContext): Promise<readonly Block[]> {
	const { call, ports, texts } = context;
	const holds = call.caller.manager ? await holdsIn(ports.store.memory) : [];
	if (holds.length === 0) return [];
	const whole = holds.find(
		({ scope }) => scope.kind === 'all' || (scope.kind === 'platform' && scope.platform === call.place.platform),
	);
	if (whole !== undefined) return [{ kind: 'text', line: texts.list.stopped(null, whole.since) }];
	const followed = await petitionsAround(context);
	const some = holds.filter(({ scope }) => scope.kind === 'petition' && followed.has(scope.petition));
	const [first] = some;
	if (first === undefined) return [];
	const ids = some.flatMap(({ scope }) => (scope.kind === 'petition' ? [scope.petition] : []));
	const titles = (await ports.store.petitions.many(ids)).map(({ title }) => title);
	return [{ kind: 'text', line: texts.list.stopped(titles, first.since) }];
}
