/** Rules and open questions that are not of one jurisdiction; their sources are in `src/clemency/law/points.ts`. */
export const clemencyPoints = {
	sovereign:
		"A pardon belongs to whoever's law was broken: the President's covers offences against the United States, never those against a state.",
	governorsReach: "A governor, or a state's board, can pardon what broke that state's own law only.",
	elsewhere: 'Where it happened, where the trial was held and where somebody lives does not matter.',
	pastOnly: 'A pardon reaches back, never forward.',
	impeachment: "Impeachment is excepted from the President's power, and from nearly every state's.",
	civil: 'Civil liability: not touched; private suits go on.',
	immigration:
		"Immigration: a full pardon by a President, a governor or a state's board removes some grounds of deportation, not all; ask an immigration lawyer.",
	presidentBefore: 'The President may pardon before a charge or a trial, for an act already done.',
	posthumous:
		'For the dead: the Pardon Attorney does not take such petitions, and Presidents have granted some all the same; states differ.',
	twoSovereigns:
		'Two laws broken by one act are two convictions: each needs a pardon of its own, and neither stops the other.',
	selfPardon:
		'Nobody knows whether somebody can pardon himself: a Justice Department opinion of 1974 says no, nobody has tried, no court has ruled.',
	statePrisoner:
		'In December 2025 a President announced a pardon for a prisoner of Colorado; the state refused it. No court is known to have accepted a presidential pardon of a state crime.',
	territory:
		"Federal rules send petitions about a territory's law to the territory. Whether the President could act, too, is argued, as territories are no sovereigns of their own; no court was found that says so.",
	mayor:
		"An old statute gives D.C.'s Mayor a power over a narrow class of old ordinances; the Justice Department reads it very narrowly.",
	autopen:
		'In December 2025 a President called pardons of the term before, signed by autopen, ended; commentators found no legal effect in that. They are not treated as void here.',
	accepting: 'A pardon may be refused, courts have said; whether taking one admits anything is disputed.',
};
