import { z } from 'zod';
import { Page, Sure } from './page.js';

/** What a fact is about. Each topic is one question with an answer of its own: see `Means`. */
export const topics = [
	/** Does a pardon bring gun rights back, under the law of the state? */
	'guns',
	/** Does a pardon lift the federal ban on guns? */
	'federalGuns',
	/** Does a pardon bring the vote, the jury, public office back? */
	'vote',
	'jury',
	'publicOffice',
	/** Does a pardon clear the record? */
	'record',
	/** How long must one wait? */
	'wait',
	/** Is there a fee? */
	'fee',
	/** How long does it take? */
	'duration',
	/** Where and how does one ask? */
	'apply',
	/** How does a petition go, besides what follows? */
	'procedure',
	/** Is there a hearing? */
	'hearing',
	/** Must the applicant be there? */
	'attend',
	/** May anybody listen to it? */
	'open',
	/** Are those told who were harmed, or who prosecuted? */
	'notice',
	/** May they speak or write? */
	'say',
	/** Can anybody see what was applied for, or granted? */
	'public',
	/** May somebody else apply for the person? */
	'relative',
	/** Is a lawyer needed? */
	'lawyer',
	/** Can one apply online, or by e-mail? */
	'online',
	/** What is the form called, and where is it? */
	'form',
	/** What must go with the application? */
	'papers',
	/** How often does the board meet? */
	'meets',
	/** Are letters of support asked for? */
	'support',
	/** Is whoever asks looked into? */
	'inquiry',
	/** Can one appeal against a refusal? */
	'appeal',
	/** How does one prove a pardon? */
	'proof',
	/** Which convictions are taken? */
	'scope',
	/** Can a whole group be pardoned at once? */
	'group',
	/** Can somebody be pardoned after death? */
	'dead',
	/** Can a breach of a city's ordinance be pardoned (by whoever the text names)? */
	'ordinances',
	/** Can a juvenile adjudication be pardoned? */
	'juveniles',
	/** Can a deferred or withheld adjudication be pardoned? */
	'deferred',
	/** Must reasons be given? */
	'reasons',
	/** How does the board vote? */
	'boardVote',
	/** Who sits on the board, how many are they, and who appoints them? */
	'members',
	/** Can a pardon be revoked? */
	'revocation',
	/** Can a pardon be conditional? */
	'conditions',
	/** Is a reprieve part of the power? */
	'reprieve',
	/** Can a fine be remitted? */
	'fines',
	/** What does a pardon of innocence do? */
	'innocence',
	/** How often is one granted? */
	'chances',
	/** How many did a governor or a board grant? */
	'numbers',
	/** Which kinds of pardon, and papers taken for one, are there? */
	'kinds',
	/** Does a pardon help with licences and jobs? */
	'licence',
	/** What clears a record, or lifts bars, without a pardon? */
	'alternatives',
	/** Does a pardon end registration as a sex offender? */
	'registry',
] as const;

/**
 * The short answer to the question of the topic, where there is one:
 * `yes`, `no`; `if-stated` = only where the pardon says so; `without-pardon` = it comes back, or was never lost,
 * without one; `depends` = on the case, as the text says. Null where the topic asks for no yes or no.
 */
export const Means = z.enum(['yes', 'no', 'if-stated', 'without-pardon', 'depends']);

/**
 * What holds of a right where nobody pardoned anything, "can felons vote": `yes` = it was never lost; it comes back
 * `after-prison` or `after-sentence`; `no` = not by itself; `depends` = on the case, as the text says.
 */
export const Without = z.enum(['yes', 'after-prison', 'after-sentence', 'no', 'depends']);

/** Years that must have passed since an event, for one kind of case, as `for` names both. */
export const FactWait = z
	.strictObject({
		for: z.string().min(1).max(100),
		min: z.number().min(0),
		max: z.number().min(0),
		from: z.enum(['end', 'release', 'conviction', 'refusal', 'parole']),
		/** Where it is the wait for something else than a pardon. */
		act: z.enum(['commutation', 'restoration']).optional(),
	})
	.readonly();

/** What must be served before a commutation may be asked for, of one kind of sentence. */
export const ServedPart = z
	.strictObject({
		/** Of a sentence of years, of its minimum where it has one, or of life. */
		of: z.enum(['years', 'minimum', 'life']),
		/** For sentences of more than so many years, and of at most so many. */
		over: z.number().optional(),
		upTo: z.number().optional(),
		/** One part in so many: 3 = a third. */
		share: z.int().min(2).max(4).optional(),
		/** So many years; beside a share, at most so many. */
		years: z.number().min(0).optional(),
		/** With such a sentence nobody may ask from prison. */
		closed: z.literal(true).optional(),
	})
	.readonly();

/** One thing known of one jurisdiction, with its own sources and its own day of reading. */
export const Fact = z
	.strictObject({
		topic: z.enum(topics),
		/** One or two sentences of ours. */
		says: z.string().min(1).max(300),
		means: Means.nullable(),
		without: Without.optional(),
		/** What it means after a felony of violence, and after any other, where the law parts them. */
		violent: Means.optional(),
		other: Means.optional(),
		/** It holds for this alone: told to whoever asks of it, before the others, and to nobody else. */
		only: z.enum(['commutation', 'death']).optional(),
		/** How many sit on a board, where `says` tells it of one board. */
		count: z.int().min(1).optional(),
		/** Who chairs the board, where `says` tells of its members. */
		chair: z.string().min(1).max(60).optional(),
		/** What this kind of pardon is called, where `says` explains one of several. */
		named: z.string().min(1).max(40).optional(),
		/** Of licences: it holds for jobs, too. */
		work: z.literal(true).optional(),
		/** It comes by law, with nobody deciding on it. */
		itself: z.literal(true).optional(),
		/** What `says` says of years, as numbers, where the row of the law has it not: counted from a day that was told. */
		waits: z.array(FactWait).min(1).readonly().optional(),
		/** The same of what must be served before a commutation: counted with the sentence that was told. */
		served: z.array(ServedPart).min(1).readonly().optional(),
		confidence: Sure,
		/** The day somebody last compared it with its pages. */
		checked: z.iso.date(),
		sources: z.array(Page).min(1).readonly(),
	})
	.readonly();

/** Facts by code of the jurisdiction, in the order they are best told. `ALL` = holds everywhere. */
export const Facts = z.record(z.string().regex(/^[A-Z]{2,7}$/), z.array(Fact).readonly()).readonly();

export type Topic = (typeof topics)[number];
export type Means = z.infer<typeof Means>;
export type Without = z.infer<typeof Without>;
export type ServedPart = z.infer<typeof ServedPart>;
export type Fact = z.infer<typeof Fact>;
export type Facts = z.infer<typeof Facts>;

/** What is known of a topic in a jurisdiction, the surest first; nothing where no page says. */
export function factsOf(facts: Facts, code: string, topic: Topic): readonly Fact[] {
	const order = ['high', 'medium', 'low'];
	return (Object.hasOwn(facts, code) ? (facts[code] ?? []) : [])
		.filter((fact) => fact.topic === topic)
		.sort((a, b) => order.indexOf(a.confidence) - order.indexOf(b.confidence));
}
