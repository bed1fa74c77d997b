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

export function iso(at: number): string {
	return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}
