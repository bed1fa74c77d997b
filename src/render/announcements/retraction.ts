import type { CrossingOf } from '../../domain/crossing.js';
import type { Family } from '../../domain/families/index.js';
import { takenBackBy } from '../../domain/retraction.js';
import { outside } from '../line.js';
import type { Line } from '../message.js';
import type { Texts } from '../texts/index.js';
import { text } from './parts.js';
import type { Telling } from './types.js';

type HeadlineOf = (wrong: CrossingOf<Family>, texts: Texts) => Line;

/** @param headlineOf how the families it may take back are told */
export function retractionOf(headlineOf: HeadlineOf): Telling<'retraction'> {
	return {
		headline: (crossing, texts) => {
			const wrong = takenBackBy(crossing);
			return texts.announce.wrong(wrong === null ? [outside(crossing.facts.title, 120)] : headlineOf(wrong, texts));
		},
		tone: () => 'warning',
		details: ({ moment, facts }, { announce }) => [text(announce.because(facts.why, moment, facts.zone))],
		keepsDetails: true,
		alsoPassed: null,
		isAsOfNow: false,
		// A number that was wrong is not said again.
		footer: null,
		hasPicture: false,
	};
}
