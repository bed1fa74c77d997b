import type { CommonFacts, NeededFacts } from '../../domain/families/facts.js';
import { safeUrl } from '../escape.js';
import type { Block, Line } from '../message.js';
import type { Texts } from '../texts/index.js';

/* What the announcements of several families are made of. */

export function text(content: Line): Block {
	return { kind: 'text', line: content };
}

/** How far the count is on its way to `goal`. */
export function progress(facts: CommonFacts, goal: number, { announce }: Texts): Block {
	return { kind: 'bar', share: goal <= 0 ? 1 : facts.count / goal, line: announce.progress(facts, goal) };
}

/** How far the next threshold is, where there is one. */
export function stillNeeded(facts: CommonFacts & NeededFacts, texts: Texts): readonly Block[] {
	const { of } = facts;
	return of === undefined ? [] : [progress(facts, of, texts), text(texts.announce.stillNeeded(facts, of))];
}

/** Where a number is from and how old it is. */
export function counted({ facts }: { readonly facts: CommonFacts }, { announce }: Texts): Line {
	const url = safeUrl(facts.url);
	return announce.source(facts, url === null ? null : new URL(url).hostname);
}
