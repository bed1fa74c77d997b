/** What people mean by rules, for the form; labels of at most 75 characters, what they mean of at most 75. */
export const ruleChoices = {
	threshold: { label: 'Official thresholds', means: 'numbers with a consequence: an answer, a debate' },
	ladder: { label: 'Round numbers', means: '1,000, 2,000, 5,000, 10,000 and so on' },
	'deadline:7d,1d': { label: 'Last days', means: 'a week and a day before signing ends' },
	lifecycle: { label: 'Answers and debates', means: 'opened, closed, answered, overdue, debated' },
	pace: { label: 'Surges', means: 'far more in a day than usual; on or off track' },
	correction: { label: 'Corrections', means: 'a number told here that is no longer so' },
};
