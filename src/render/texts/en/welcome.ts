import { command, line, time } from '../../line.js';
import type { Line } from '../../message.js';

/** Said once, where Milepost was brought to. */
export const welcome = {
	title: line`Hello, this is Milepost`,
	what: line`It watches petitions and tells a channel what they reach: official numbers, the last days, and what the authorities answer.`,
	quiet: line`Nothing is announced until somebody follows a petition in a channel, and nobody is mentioned. Answers are private until they are shared.`,
	how: line`${command('/petition follow')} begins in any channel; ${command('/petition help')} shows the rest.`,
};

/** The recorded story, step by step. */
export const story = {
	note: (step: number, of: number, at: number): Line =>
		line`The Avery petitions of the winter of 2015, announcement ${step} of ${of}, of ${time(at, 'day', 'America/New_York')}. Only you see it, and nothing is posted.`,
	next: 'Next',
	again: 'From the beginning',
};
