/** What people ask of a case besides who granted what, and when: a point of the register says which of them it answers. */
export const caseTopics = [
	/** Whether it was done at all, where another sentence answers that than what was granted. */
	'done',
	'which',
	'by-whom',
	/** Who somebody is; what it was for; why, and why not. */
	'who',
	'what-for',
	'why',
	'why-not',
	/** Where somebody is, and when they came out. */
	'now',
	'released',
	/** What came of it later, and what a court did to the conviction. */
	'then',
	'cleared',
	/** Whether there was a charge or a trial, and which came first; whether before the sentence. */
	'tried',
	'before-sentence',
	/** Whether the conviction stands; whether there was a new one, or trouble. */
	'record',
	'again',
	'accepted',
	'refused',
	'hope',
	'how-many',
	'after-death',
	'fled',
	/** Whether who granted it decided it, too. */
	'personally',
	'covers',
	'condition',
	'pays',
	'guns',
	'office',
	'vote',
	'others',
	'first',
	'citizenship',
] as const;

export type CaseTopic = (typeof caseTopics)[number];

/** How such a topic is carried in `Ask.of`. */
export const topicOf = (of: string | null): CaseTopic | null =>
	caseTopics.find((each) => of === `case-${each}`) ?? null;
