import type { Post } from './bot.js';
import type { Played } from './play.js';
import type { Story, Telling } from './story.js';

/** What a story wanted and did not get, and what it got and did not want. */
export function differences(story: Story, { posts, world }: Played): readonly string[] {
	const left = [...posts];
	const missing: Telling[] = [];
	for (const telling of [...story.told].sort((a, b) => a.to - b.to)) {
		const i = left.findIndex((post) => fits(post, telling));
		if (i === -1) missing.push(telling);
		else left.splice(i, 1);
	}
	const tooMany = story.requests.flatMap(({ from, to, platform, most }) => {
		const asked = world.asked.filter((each) => each.platform === platform && each.at >= from && each.at <= to).length;
		return asked > most ? [`${platform} was asked ${asked} times, ${iso(from)} .. ${iso(to)}`] : [];
	});
	return [
		...tooMany,
		...missing.map(
			({ from, to, channel, says }) => `missing in ${channel}, ${iso(from)} .. ${iso(to)}: ${says.join(' … ')}`,
		),
		...left.map(({ at, channel, text }) => `not in the story, in ${channel}, ${iso(at)}: ${text}`),
	];
}

function fits({ at, channel, text }: Post, telling: Telling): boolean {
	if (channel !== telling.channel || at < telling.from || at > telling.to) return false;
	return telling.says.every((words) => text.includes(words));
}

/** Everything that was told and asked, for whoever wonders why a story went otherwise. */
export function transcriptOf({ posts, world }: Played): string {
	const told = posts.map(({ at, channel, text }) => [at, `#${channel}: ${text.slice(0, 300)}`] as const);
	const asked = world.asked.map(
		({ at, path, status }) => [at, `  ${status === 0 ? 'no answer' : status} ${path}`] as const,
	);
	const lines: { at: number; line: string; times: number }[] = [];
	for (const [at, line] of [...told, ...asked].sort(([one], [other]) => one - other)) {
		const before = lines.at(-1);
		if (before?.line === line) before.times++;
		else lines.push({ at, line, times: 1 });
	}
	const words = lines.map(({ at, line, times }) => `${iso(at)} ${line}${times === 1 ? '' : ` × ${times}`}`);
	return ['what happened:', ...words].join('\n');
}

export function iso(at: number): string {
	return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}
