import { z } from 'zod';
import { Link, Name, Switch, text, Zone } from '../../config/schema.js';
import { consequences, type OfficialEventKind, type Precision } from '../domain/petition.js';

/*
 * The shape of `<series>.yaml`: what a series of counts does not say. As in `milepost.yaml` every scalar arrives as
 * text, and a field's own fault is named in `params.fault`.
 */

const whole = text(13)
	.refine((value) => /^\d+$/.test(value) && Number(value) <= 10 ** 12)
	.transform(Number);
/** A day or moment; read where the zone is known. */
const moment = text(40);

const precisions = ['exact', 'hour', 'day'] as const satisfies readonly Precision[];
const events = [
	'responded',
	'decision-maker-responded',
	'referred',
	'debate-scheduled',
	'debated',
	'debate-refused',
	'verifying',
	'validated',
	'insufficient',
	'submitted',
	'presented',
	'completed',
	'victory',
] as const satisfies readonly OfficialEventKind[];

const SidecarThreshold = z.strictObject({
	count: whole.describe('Signatures needed.'),
	consequence: z.enum(consequences).describe('What reaching it brings.'),
	authority: text(100).describe('Who must act, as shown: "the White House".'),
	promised_days: whole.optional().describe('Calendar days within which an answer was promised.'),
});

const SidecarEvent = z.strictObject({
	kind: z.enum(events).describe('What happened.'),
	at: moment.describe('When it happened.'),
	precision: z.enum(precisions).optional().describe('How exactly that is known; a day alone is known to the day.'),
	summary: text(2000).describe('What was said, in our own words.'),
	url: Link.optional().describe('Where it was found.'),
});

export const SidecarPetition = z.strictObject({
	platform: text(40).describe('Id of the platform it was on.'),
	title: text(300).describe('Plain and factual.'),
	aliases: z.array(Name).default([]).describe('Other names people may type.'),
	url: Link.optional().describe('Address of its page.'),
	zone: Zone.describe('IANA zone in which its day rules count.'),
	opened: moment.optional().describe('When signing began.'),
	closes_after_days: whole.optional().describe('Signing ends with the day so many days after it began.'),
	closes: moment.optional().describe('When signing ends, where there is no rule; a day ends at its end.'),
	open_until_answered: Switch.default(false).describe(
		'`true` where a met threshold keeps it open beyond its deadline, until it is answered.',
	),
	goal: whole.optional().describe("The platform's own moving target."),
	thresholds: z.array(SidecarThreshold).default([]).describe('Official numbers with a consequence.'),
	events: z.array(SidecarEvent).default([]).describe('What the authorities did.'),
});

const SidecarCampaign = z.strictObject({
	name: Name.describe('What people type.'),
	title: text(300).describe('As it is announced.'),
	undated: z
		.array(
			z.strictObject({
				title: text(200).describe('What is to happen.'),
				when: text(100).describe('As it was said: "late January 2016".'),
				announced: moment.describe('When it was said.'),
				url: Link.optional().describe('Where it was found.'),
			}),
		)
		.default([])
		.describe('What was announced without a date: shown, never counted down to.'),
});

export const Sidecar = z.strictObject({
	campaign: SidecarCampaign.optional().describe('The campaign that all petitions of the series belong to.'),
	petitions: z.record(text(200), SidecarPetition).describe("By their names in the series' petition column."),
});

export type Sidecar = z.infer<typeof Sidecar>;
export type SidecarPetition = z.infer<typeof SidecarPetition>;
