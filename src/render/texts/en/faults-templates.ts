import type { TemplateFaults } from '../../../domain/faults/templates.js';
import { command, line, outside } from '../../line.js';
import type { Line } from '../../message.js';
import { type FaultText, type FaultTexts, word } from './fault-text.js';

function text(happened: Line, remedy: Line): FaultText {
	return { happened, did: line`Nothing was changed.`, remedy };
}

/** What can be wrong with a template that somebody gives. */
export const templateFaults: FaultTexts<TemplateFaults> = {
	'template-long': (p) =>
		text(
			line`A template has at most ${p.most} characters; this one has ${p.length}.`,
			line`Say it more briefly: it becomes the title of the announcement.`,
		),
	'template-empty': () =>
		text(line`Nothing of this template can be seen.`, line`Write a few words, or off to have Milepost's own.`),
	'template-unknown': (p) =>
		text(
			line`There is no “{${word(p.name)}}” for the rule ${outside(p.rule, 20)}.`,
			line`There is ${outside(p.names, 80)}.`,
		),
	'template-no-rule': () =>
		text(
			line`It is not said for which rule the template is.`,
			line`For example: ${command('/petition setup template every "{count} have signed: {remaining} to go!"')}`,
		),
	'law-alone': () =>
		text(line`A law has no rules, and mentions nobody.`, line`Type it alone: ${command('/petition follow law:WI')}.`),
	'law-unknown': (p) =>
		text(
			line`No law is known by ${word(p.typed)}.`,
			p.nearest === undefined
				? line`Type law: and a state, such as law:WI or law:Wisconsin; law:US for the President.`
				: line`Did you mean law:${outside(p.nearest, 60)}?`,
		),
	'feed-no-port': () =>
		text(
			line`This Milepost serves no pages, so it can have no feed.`,
			line`Whoever runs it can set PORT, and MILEPOST_URL to where that is reached.`,
		),
	'template-over': () =>
		text(
			line`This template is no longer waiting: an hour has passed, it was kept already, or somebody else previewed it, or in another channel.`,
			line`Give it again: ${command('/petition setup template')}`,
		),
};
