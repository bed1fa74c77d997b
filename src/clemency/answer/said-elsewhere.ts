import { line } from '../../render/line.js';
import type { Ask, AskCode } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import type { Topic } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { ofPrison, plainText } from './clauses.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import { topics } from './topics.js';

const ofVotes = /\b(?:whole board|unanim\w*)\b/i;

/** Words by which a topic is known in what is said of another. */
const topicWords: Readonly<Partial<Record<AskCode, RegExp>>> = {
	deferred: /\bdeferred\b/i,
	dead: /\b(?:dead\b|died|deceased|posthumous)/i,
	lawyer: /\b(?:lawyers?|attorneys? may|counsel)\b/i,
	relative: /\b(?:relatives? (?:or|alone)|family|on behalf|somebody else)\b/i,
	juvenile: /\bjuvenile/i,
	meets: /\b(?:meets?|met|meetings a year|sits|sessions?|quarterly|monthly|times a year|twice a year)\b/i,
	notice: /\b(?:notice|notif\w*|publish\w*|victims?|newspaper)\b/i,
	votes: ofVotes,
	unanimous: ofVotes,
	majority: ofVotes,
	group: /\b(?:group|proclamation|thousands)\b/i,
	innocence: /\binnocen/i,
	municipal: /\b(?:ordinance|municipal)/i,
	reasons: /\breasons?\b/i,
	conditions: /\bconditions?\b/i,
	licence: /\b(?:licen[cs]es?|jobs?|employ\w*)\b/i,
	kinds: /\b(?:kinds|simple|absolute|forgiveness|partial) pardon|\b(?:three )?kinds\b/i,
	hearing: /\b(?:hearings?|hears)\b|(?<!not |be )\bheard\b/i,
	deadline: /\b(?:deadline|\d+ days|within \d+)\b/i,
	partial: /\bpartial\b/i,
	public: /\b(?:public record|confidential|made public)\b/i,
	registry: /\b(?:registry|(?:off|from) registration|register)\b/i,
	criteria: /\b(?:guidelines|criteria|compelling|good conduct)\b/i,
	lying: /\bfalse\b/i,
	support: /\bletters?\b/i,
	objection: /\b(?:prosecutors?|attorney's office|district attorneys?|judges?|victims?)\b/i,
};

/** Those who are sworn in, and no board licenses. */
export const ofPolice = /^(?:cops?|police\w*|officers?|deput\w+|sheriff|trooper)$/;

const ofForm = /\b(?:licen[cs]es?|jobs?|employ\w*|true answer)\b/i;

/** What is said of these cases says nothing of others: that a mayor reports to the council is no rule on what is public. */
const ofSomeCases: ReadonlySet<Topic> = new Set<Topic>(['ordinances', 'juveniles', 'deferred', 'dead']);

/** What is said of it under another topic, or by the row: it would be wrong to say that no page does. */
export function clausesWith(ask: Ask, { row, said }: Verdict, ground: Ground): readonly Claim[] {
	// What to say where a form asks is no answer on a licence.
	const isForm =
		ask.code === 'licence' && ask.words?.some((word) => /^(?:forms?|applications?|asks?)$/.test(word)) === true;
	const pattern = isForm ? ofForm : topicWords[ask.code];
	if (pattern === undefined) return [];
	const { reply } = ground.texts.clemency;
	const all = [
		...new Set(['procedure' as const, 'hearing' as const, ...Object.values(topics), 'kinds' as const]),
	].filter((topic) => !ofSomeCases.has(topic));
	const facts = all.flatMap((topic) => ground.facts(row.code, topic));
	// A licence to have a gun is no licence to work.
	const found = [...new Set(facts)].filter(
		({ says, topic }) => pattern.test(says) && !(ask.code === 'licence' && (topic === 'guns' || topic === 'licence')),
	);
	const steps =
		ask.code === 'deadline'
			? row.powers.flatMap((power) =>
					power.steps.map((step) => plainText(line`${ground.texts.clemency.how.step(step)}`)),
				)
			: [];
	const rules = [
		...new Set([
			...row.eligibility,
			row.effect.note ?? '',
			...row.notes,
			...(ask.code === 'meets' ? [row.change ?? ''] : []),
			...steps,
		]),
	].filter(
		(rule) => ask.code !== 'registry' && pattern.test(rule) && (!ofPrison.test(rule) || said.stage === 'serving'),
	);
	// What holds for the police is no answer on a nurse's licence.
	const police = /\bpeace officer/;
	const isPolice = ask.words?.some((word) => ofPolice.test(word)) === true;
	const isOfOthers = ({ says }: { readonly says: string }) =>
		ask.code === 'licence' && !isPolice && police.test(partOf(says, pattern));
	return [
		...found
			.filter((fact) => !isOfOthers(fact))
			.map((fact): Claim => {
				const says = partOf(fact.says, pattern);
				// "Can I be a cop there" has its no.
				return ask.code === 'licence' && isPolice && /^A peace officer's licence stays barred/.test(says)
					? {
							line: worded('no', reply.there(row, says), { ...ask, plain: ask.plain || ask.yesNo }, ground),
							by: fact.sources,
						}
					: { line: reply.about(ask.code, row, says), by: fact.sources };
			}),
		...rules.map((rule): Claim => ({ line: [rule], by: row.process })),
	].slice(0, 2);
}

/** Of a statement on something else, what it says of this: "a peace officer's licence stays barred". */
function partOf(says: string, pattern: RegExp): string {
	const parts = says.replace(/\.$/, '').split('; ');
	const [own, ...others] = parts.filter((part) => pattern.test(part));
	// "Ten where the offence …" says nothing without what it is ten of.
	const isCut = own !== undefined && /^(?:one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|\d+)\b/i.test(own);
	return own === undefined || others.length > 0 || own === parts[0] || isCut
		? says
		: `${own.charAt(0).toUpperCase()}${own.slice(1)}.`;
}
