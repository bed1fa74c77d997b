import type { Ports } from '../ports/command.js';
import { type Texts, textsFor } from '../render/texts/index.js';
import { bundledSeries, loadRecording } from '../replay/load-recording.js';
import { simulate } from '../replay/simulate.js';
import { storeInMemory } from '../replay/store-in-memory.js';

type Story = Awaited<ReturnType<Ports['story']>>;

/** What the recorded petition of the White House would have had announced, played when first asked for. */
export function recordedStory(): Ports['story'] {
	const told = new Map<Texts, Promise<Story>>();
	return (locale) => {
		const texts = textsFor(locale);
		const known = told.get(texts);
		if (known !== undefined) return known;
		const played = play(texts);
		told.set(texts, played);
		played.catch(() => told.delete(texts));
		return played;
	};
}

async function play(texts: Texts): Promise<Story> {
	const recording = loadRecording(bundledSeries());
	const [first] = recording.petitions;
	const all = await simulate(storeInMemory(), recording, null, texts);
	return all.filter(({ petition }) => petition === first?.id).map(({ at, message }) => ({ at, message }));
}
