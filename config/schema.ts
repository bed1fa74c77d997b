import { z } from 'zod';
import { longestName, typedNames } from '../src/domain/campaign.js';
import { parseCap } from '../src/domain/daily-cap.js';
import { isZone } from '../src/domain/day-rules.js';
import { namedFaults } from '../src/domain/faults/named-faults.js';
import { highestCount } from '../src/domain/milestones/counts.js';
import { moods } from '../src/domain/outlook/mood.js';
import { consequences } from '../src/domain/petition.js';
import { parseQuiet } from '../src/domain/quiet-hours.js';
import { longestTemplate, type TemplateKind, templateFault, templateKinds } from '../src/domain/template.js';
import { followers } from '../src/domain/workspace.js';

/*
 * The shape of `milepost.yaml`. Every scalar arrives as text (a Discord id of eighteen digits would lose its last
 * ones as a number), so what is not text is made from text here. Whether the names in it lead anywhere is checked
 * where the registries are known: `config/check-entries.ts` and its neighbours.
 *
 * A field's own fault is one of `valueFaults`; what zod would say reaches nobody.
 */

export const text = (most: number) => z.string().min(1, { abort: true }).max(most);

/** Faults of single values, each about the value. */
export const valueFaults = namedFaults([
	'cases-bad-day',
	'config-bad-amount',
	'config-bad-base',
	'config-bad-cap',
	'config-bad-count',
	'config-bad-quiet',
	'config-bad-template',
	'config-bad-url',
	'config-bad-zone',
]);
type ValueFault = Parameters<typeof valueFaults.refusedWith>[0];

const checked = (fault: ValueFault, right: (value: string) => boolean) =>
	text(2000).refine(right, valueFaults.refusedWith(fault));

export const Name = text(longestName).regex(typedNames);

export const Zone = checked('config-bad-zone', isZone);

const Quiet = checked('config-bad-quiet', (value) => parseQuiet(value) !== null).transform((value) =>
	parseQuiet(value),
);

const Cap = checked('config-bad-cap', (value) => parseCap(value) !== undefined).transform((value) => parseCap(value));

const template = (kind: TemplateKind) =>
	text(longestTemplate)
		.refine((value) => templateFault(kind, value) === null, valueFaults.refusedWith('config-bad-template'))
		.optional()
		.describe(`What the news of the rule \`${kind}\` begins with; Milepost's own words when absent.`);

/** A key for each rule, so that a wrong one is named with the nearest. */
const Templates = z.strictObject(
	Object.fromEntries(templateKinds.map((kind) => [kind, template(kind)])) as Record<
		TemplateKind,
		ReturnType<typeof template>
	>,
);

/** Who said it, in a set-up that was exported: the operator's file, or somebody in chat. Read, and not acted upon. */
const From = z.enum(['file', 'chat']).optional();

/** User and password are refused: no client of ours sends them, and links are posted. */
const webAddress = (schemes: readonly string[]) => (value: string) => {
	const url = URL.canParse(value) ? new URL(value) : null;
	return url !== null && schemes.includes(url.protocol) && url.username === '' && url.password === '';
};

export const Switch = z.enum(['true', 'false']).transform((value) => value === 'true');

export const Link = checked('config-bad-url', webAddress(['https:']));

const Amount = checked('config-bad-amount', (value) => /^[1-9]\d{0,5}$/.test(value)).transform(Number);

/** Up to the highest count that is stored. */
const Signatures = checked(
	'config-bad-count',
	(value) => /^[1-9]\d{0,12}$/.test(value) && Number(value) <= highestCount,
).transform(Number);

export const Threshold = z.strictObject({
	count: Signatures.describe('Signatures needed.'),
	consequence: z
		.enum(consequences)
		.default('target')
		.describe('What reaching it brings: `response`, `debate-considered`, `referral`, …; your own target when absent.'),
	authority: text(100).optional().describe('Who must act, as shown: "the parish council".'),
	promised_days: Amount.optional().describe('Calendar days within which an answer is promised.'),
});

export const Petition = z.strictObject({
	address: text(2000).describe(
		'The petition\'s web address, or `platform:id`; `manual:"Title"` for one counted by hand.',
	),
	select: text(500)
		.optional()
		.describe('Of any other page: the place of its count: a CSS selector, a JSON path (`$.count`), or `schema.org`.'),
	zone: Zone.optional().describe("Of such a page: IANA zone of its days; the file's zone when absent."),
	unit: text(80)
		.optional()
		.describe('Of any other page: what it counts where that is not signatures, `votes` or `vote/votes`.'),
	title: text(300)
		.optional()
		.describe(
			'Shown until the first reading brings the real title; of what is counted by hand, for good (else what its address has in quotes).',
		),
	aliases: z.array(Name).default([]).describe('Other names people may type for it, besides the name it has here.'),
	owner: Name.optional().describe(
		'Of one counted by hand: a destination whose server or workspace types the count; you when absent.',
	),
	push_variable: text(100)
		.optional()
		.describe(
			'Of one counted by hand: the environment variable with the key of a page that sends its count by itself.',
		),
	deadline: text(40)
		.optional()
		.describe(
			"Of one counted by hand, and of any other page: the last day or moment for signing, in the file's zone or its own; a day ends at its end.",
		),
	thresholds: z
		.array(Threshold)
		.default([])
		.describe('Of one counted by hand, and of any other page: the numbers that bring something, with what they bring.'),
});

export const DatedEvent = z.strictObject({
	title: text(200).describe('What happens, as people call it.'),
	at: text(40).describe("The day (`2026-12-01`) or the moment (`2026-12-01T19:30`) in the event's zone."),
	zone: Zone.optional().describe("IANA zone of `at`; the file's zone when absent."),
	url: checked('config-bad-url', webAddress(['https:']))
		.optional()
		.describe('Where to read about it; https only.'),
});

export const Campaign = z.strictObject({
	title: text(200).describe("The campaign's name as it is announced."),
	members: z.array(Name).min(1).describe('Names of its petitions, as they stand under `petitions`.'),
	owner: Name.optional().describe('A destination whose server or workspace made it; yours when absent.'),
	from: From.describe('In an export: `file` or `chat`.'),
	events: z.array(DatedEvent).default([]).describe('Dated events with a countdown: a hearing, a debate, a broadcast.'),
});

export const Destination = z.strictObject({
	platform: text(40).describe('`console`, `discord` or `slack`; outside of chats `webhook` or `feed`.'),
	workspace: text(100).optional().describe("The Discord server's or Slack workspace's id; not needed for the console."),
	channel: text(100)
		.optional()
		.describe(
			'The channel\'s or thread\'s id, of a thread on Slack `C0123456789/1700000000.000100`; in the console its name, in quotes: `"#general"`.',
		),
	url: checked('config-bad-base', webAddress(['https:', 'http:']))
		.optional()
		.describe('Of a webhook: the address that is sent what is announced; https only, unless it is `private`.'),
	secret_variable: text(100).optional().describe('Of a webhook or feed: the environment variable with its secret.'),
	mirrors: Name.optional().describe(
		'Of a webhook or feed: the destination whose announcements it is given as they arrive there.',
	),
	private: Switch.optional().describe('Of a webhook: `true` allows an address in a private network, or plain http.'),
	zone: Zone.optional().describe('IANA zone for quiet hours and times in plain text, such as `Europe/London`.'),
	locale: text(20).optional().describe('Language of the texts; `en` is complete.'),
	quiet: Quiet.optional().describe(
		'Hours in which nothing is posted; what came up is merged afterwards: `22:00-07:00`.',
	),
	cap: Cap.optional().describe('Announcements a day, `1` to `100`, or `off`; six when absent.'),
	templates: Templates.optional().describe(
		'Words of its own for the news of a rule: `every: "{count} have signed: {remaining} to go!"`.',
	),
	watch: z
		.array(text(160))
		.optional()
		.describe(
			'Words of which it hears new petitions, each on a platform that can be watched (docs/sources.md): `libraries on uk-parliament`.',
		),
	laws: z
		.array(text(60))
		.optional()
		.describe('Laws of whose changes it hears, by their codes: `[WI, TX]`; `US` is federal.'),
	digest: text(80)
		.optional()
		.describe('When its digest comes: `daily 9:00`, `monday thursday 8:30`, with `always` also of nothing; or `off`.'),
	live: text(120)
		.optional()
		.describe(
			'One message with the numbers of what it follows, kept current by edits: `on`, or of one, `petition safety-act`, `campaign buses`; or `off`.',
		),
	publish: z
		.enum(['outcomes', 'off'])
		.optional()
		.describe('Of a Discord announcement channel: `outcomes` publishes official numbers, outcomes and corrections.'),
	events: z
		.enum(['server', 'off'])
		.optional()
		.describe('Of a Discord channel: `server` shows its deadlines and debates among the events of its server.'),
	threads: z
		.enum(['petitions', 'off'])
		.optional()
		.describe('`petitions`: a thread for each petition, on Slack; a Discord forum has them by itself.'),
	paused: text(40).optional().describe('Until when nothing is announced there, in its zone.'),
	role: text(1000)
		.optional()
		.describe('Who may change things besides the admins: a role, a user group, people; `off`; one a workspace.'),
	follow: z.enum(followers).optional().describe('Who may follow something: `managers` or `anyone`; one a workspace.'),
	outlook: z.enum(moods).optional().describe('How often its petitions get into the news; one a workspace.'),
	managers: text(100).optional().describe('Channel that hears when a source or a destination fails; one a workspace.'),
});

export const Follow = z.strictObject({
	destination: Name.describe('Name of the destination, as it stands under `destinations`.'),
	petition: Name.optional().describe('Name of the petition to follow; either this or `campaign`.'),
	campaign: Name.optional().describe('Name of the campaign to follow: its petitions, and their total.'),
	rules: text(500)
		.optional()
		.describe('What to announce, as typed in chat: `threshold, every:10000`; a quiet default when absent.'),
	case: z
		.array(text(100))
		.optional()
		.describe(
			'Of a petition for mercy: the public case or the state it is about; an empty list: it is no such petition.',
		),
	events: z.array(DatedEvent).optional().describe('What the channel notes of it with a date: a hearing, a broadcast.'),
	from: From.describe('In an export: `file` or `chat`.'),
	mention: text(100).optional().describe('Role (Discord) or user group (Slack) to mention, by id; nobody when absent.'),
});

export const SourceSetting = z.strictObject({
	base: checked('config-bad-base', webAddress(['https:', 'http:']))
		.optional()
		.describe(
			"Replaces the platform's own address: a mirror, an archive, a test server. May be private or plain http.",
		),
	key_variable: text(100)
		.optional()
		.describe('The environment variable with the key of whoever owns the petitions, where a platform asks for one.'),
	hosts: z
		.array(text(253))
		.default([])
		.describe('Of `web-page`: hosts whose pages people of chats may follow, such as `petitions.example.org`.'),
	enabled: Switch.optional().describe('`true` switches on a source that must be asked for, `false` switches one off.'),
});

export const Limits = z.strictObject({
	follows: Amount.optional().describe('Follows that one server or workspace may make in chat.'),
	petitions: Amount.optional().describe('Petitions counted by hand that one server or workspace may follow.'),
	changes: Amount.optional().describe('What one person may change in chat within an hour.'),
});

export const ConfigFile = z.strictObject({
	zone: Zone.optional().describe('IANA zone for everything here that names none of its own.'),
	locale: text(20).optional().describe('Language for every destination that names none of its own.'),
	petitions: z.record(Name, Petition).default({}).describe('Petitions to watch, each under the name people type.'),
	campaigns: z
		.record(Name, Campaign)
		.default({})
		.describe('Several petitions for one cause, with a total of their own.'),
	destinations: z
		.record(Name, Destination)
		.default({})
		.describe('Where announcements go, each under a name used below.'),
	follows: z.array(Follow).default([]).describe('Which destination hears about which petition or campaign.'),
	operator: Name.optional().describe(
		'A destination that is yours: its managers may hold and release announcements there.',
	),
	limits: Limits.optional().describe('How much people of chats may set up; your console and this file may more.'),
	sources: z.record(Name, SourceSetting).default({}).describe('Settings of single platforms, by their id.'),
});

export type Petition = z.infer<typeof Petition>;
export type Threshold = z.infer<typeof Threshold>;
export type Campaign = z.infer<typeof Campaign>;
export type Destination = z.infer<typeof Destination>;
export type Follow = z.infer<typeof Follow>;
export type SourceSetting = z.infer<typeof SourceSetting>;
