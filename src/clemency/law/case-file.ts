import { z } from 'zod';
import { Link, Name, Switch, text, valueFaults } from '../../../config/schema.js';
import { codes } from './codes.js';

/* The shape of `config/cases.yaml`: the people and cases `/canipardon` knows by name. Every scalar arrives as text. */

const Page = z.strictObject({
	title: text(160).describe('What the page is, as people call it.'),
	url: Link.describe('Where it can be read; https only.'),
});

/** `2007`, `2007-03` or `2007-03-18`: a day nobody has read is not made up. */
const Dated = text(10).refine(
	(value) => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value),
	valueFaults.refusedWith('cases-bad-day'),
);

const Judgment = z.strictObject({
	jurisdiction: z.enum(codes).describe('Whose law: a postal code, or US, DC, MIL, TRIBAL, FOREIGN, CITY.'),
	court: text(160),
	decided: Dated,
	offence: text(300).describe('What the court convicted of, and the sentence; nothing about guilt.'),
	source: Page,
});

const Person = z.strictObject({
	aliases: z.array(Name).default([]).describe('Other words people type for it.'),
	judgments: z.array(Judgment).min(1),
	stage: z.enum(['serving', 'supervised', 'completed']).optional().describe('Where the sentence stands.'),
	dead: Switch.optional(),
	sentence: z.enum(['life', 'death']).optional(),
	as_of: Dated.optional().describe('The day all of it was true: shown with the answer.'),
	note: text(300).optional().describe('The sentence that matters for "who could pardon".'),
	events: z
		.array(z.strictObject({ on: Dated, what: text(300), source: Page }))
		.default([])
		.describe('What was asked for and answered, oldest first.'),
});

export const CaseFile = z.strictObject({
	people: z.record(Name, Person).default({}).describe('Each under the name people type.'),
	leave_out: z.array(Name).default([]).describe('People and cases the program knows and must not speak of.'),
});

export type CaseFile = z.infer<typeof CaseFile>;
