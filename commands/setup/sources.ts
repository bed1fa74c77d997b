import type { Health } from '../../src/domain/health.js';
import type { Petition } from '../../src/domain/petition.js';
import type { CommandContext } from '../../src/ports/command.js';
import { heldLine } from '../answers/held.js';
import { petitionsAround } from '../naming/known-here.js';
import type { Finding } from './finding.js';

/** Petitions in trouble that are named of each platform: the rest is counted. */
const mostNamed = 5;

/** How reading goes of what this server or workspace follows; what only others follow is not looked at. */
export async function checkSources(context: CommandContext): Promise<readonly Finding[]> {
	const { ports, texts } = context;
	const petitions = await ports.store.petitions.many([...(await petitionsAround(context))]);
	if (petitions.length === 0) return [{ verdict: 'beware', line: texts.setupDoctor.nothingFollowed }];
	const platforms = [...new Set(petitions.map(({ ref }) => ref.platform))].sort();
	const found = await Promise.all(
		platforms.map((platform) =>
			checkPlatform(
				context,
				platform,
				petitions.filter(({ ref }) => ref.platform === platform),
			),
		),
	);
	return found.flat();
}

async function checkPlatform(
	context: CommandContext,
	platform: string,
	petitions: readonly Petition[],
): Promise<readonly Finding[]> {
	const { ports, texts } = context;
	const { setupDoctor: words } = texts;
	if (ports.pushed(platform)) return [{ verdict: 'well', line: words.typed(petitions.length) }];
	const held = await heldLine(context, platform);
	const troubles: { readonly petition: Petition; readonly health: Health }[] = [];
	for (const petition of petitions) {
		const health = await ports.store.health.get(petition.id);
		if (health !== null) troubles.push({ petition, health });
	}
	const checked = petitions.flatMap(({ checkedAt }) => checkedAt ?? []);
	const name = ports.platformName(platform);
	const reading: Finding =
		checked.length === 0
			? { verdict: 'beware', line: words.unread(name, petitions.length) }
			: { verdict: 'well', line: words.read(name, petitions.length, Math.max(...checked)) };
	const named = troubles.slice(0, mostNamed);
	return [
		...(troubles.length === petitions.length ? [] : [reading]),
		...(held === null ? [] : [{ verdict: 'beware' as const, line: held }]),
		...named.map(({ petition, health }): Finding => {
			return { verdict: 'wrong', line: words.trouble(petition.title, texts.status.noNumber(health)) };
		}),
		...(troubles.length > named.length
			? [{ verdict: 'wrong' as const, line: words.moreTrouble(troubles.length - named.length) }]
			: []),
	];
}
