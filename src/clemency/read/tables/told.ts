import type { AskCode } from '../../judge/ask.js';

/** Concepts (`concepts.ts`) that a topic stands for: what was asked by them is answered where the topic is. */
export const readBy: Readonly<Partial<Record<AskCode, readonly string[]>>> = {
	changed: ['change'],
	'while-serving': ['prison'],
	'on-supervision': ['supervision'],
	'on-appeal': ['remedies first'],
	again: ['refused'],
	duration: ['taken'],
	chances: ['change'],
	where: ['address'],
	guns: ['gun', 'rights'],
	vote: ['suffrage', 'rights'],
	jury: ['jury', 'rights'],
	office: ['office', 'rights', 'member'],
	rights: ['rights'],
	licence: ['licence'],
	record: ['record', 'expunge', 'secret'],
	fine: ['fines'],
	money: ['fines'],
	deportation: ['deportation'],
	sentence: ['prison', 'commutation'],
	innocence: ['innocence'],
	revoke: ['revoke'],
	group: ['group'],
	dead: ['dead'],
	conditions: ['condition'],
	reasons: ['reasons', 'report'],
	juvenile: ['juvenile'],
	deferred: ['deferred'],
	municipal: ['city'],
	'how-many': ['last grant', 'change'],
};

/** What may be said of a board's vote beside the vote. */
const ofVotes =
	'unanimous|member|binds|change|veto|alone|innocence|death|life|commutation|reprieve|high court|attorney general|victim|denied'.split(
		'|',
	);

/**
 * Concepts of which a statement must speak that is told instead of "no page says" or beside what a topic has: without
 * one of them the likeness of words is chance. Topics that are not here take any statement.
 */
export const within: Readonly<Partial<Record<AskCode, readonly string[]>>> = {
	votes: ofVotes,
	unanimous: ofVotes,
	majority: ofVotes,
	reasons: ['reasons', 'report'],
	fine: ['fines'],
	money: ['fines'],
	duration: ['taken', 'silence', 'limit'],
	when: [
		...'exception refused supervision prison pending gun suffrage fines rights innocence marijuana commutation misdemeanor change limit reprieve expunge'.split(
			' ',
		),
		...[
			'first offence',
			'pending charge',
			'deferred',
			'remedies first',
			'drunk driving',
			'any time',
			'prior',
			'sex offence',
			'life',
		],
	],
	cost: ['fines', 'newspaper'],
	meets: ['how often'],
	notice: ['notice', 'prosecutor', 'report', 'legislature', 'secret', 'victim', 'newspaper'],
	where: ['address', 'form', 'by mail or online', 'commutation', 'legislature', 'other state'],
	vote: ['suffrage', 'rights'],
	jury: ['jury', 'rights'],
	office: ['office', 'rights', 'member'],
	guns: ['gun', 'rights'],
	licence: ['licence', 'status'],
	deportation: ['deportation'],
	revoke: ['revoke'],
	group: ['group'],
	dead: ['dead'],
	conditions: ['condition'],
	chances: ['how often', 'last grant'],
	lawyer: ['lawyer'],
	hearing: ['hearing', 'how often'],
	deadline: ['silence', 'limit'],
	appeal: ['valid'],
	criteria: ['rules', 'need', 'exception', 'complete', 'remedies first'],
	support: ['-'],
	partial: ['kind'],
	public: ['secret', 'report', 'newspaper'],
	before: ['-'],
	proof: ['-'],
	registry: ['sex offence'],
	age: ['-'],
	travel: ['-'],
	enlisting: ['-'],
	deferred: ['deferred'],
	juvenile: ['juvenile'],
};

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that make a question of a sentence, wherever they stand. */
export const asking = list(
	'can could may might must should will would does do did who whom whose what whats when where how why which if',
);
/** Words that do so at its beginning. */
export const askingFirst = list('is are was were has have am');

/** Words that tell what became of a case. */
export const judged = list(
	'convicted conviction sentenced charged arrested picked caught pleaded pled plead guilty got was were lives moved served',
);
/** Words that tell where a case is. */
export const ofCourts = list(
	'court prison jail appeal superior district circuit county supreme federal felony misdemeanor our his her my fifth ninth first second third fourth sixth seventh eighth tenth eleventh',
);
