/** What a pardon is worth on a ground of removal, or of its kind: keys of the general questions. */
export const clemencyRemoval: Readonly<Record<string, string>> = {
	any: 'A full pardon removes some grounds of deportation, not all: moral turpitude, aggravated felonies and high-speed flight; not drugs, guns or domestic violence. Ask an immigration lawyer.',
	drugDeportation:
		'A pardon does not remove the grounds of deportation for drugs, guns and domestic violence; those of moral turpitude and aggravated felonies it does. Ask an immigration lawyer.',
	drugPresident:
		"The statute's list of what a pardon removes has no drug, gun or domestic-violence grounds; a Justice Department opinion reads a President's as wider. Ask an immigration lawyer.",
	immigrationGrounds:
		'A full pardon removes moral turpitude and aggravated felonies as grounds of deportation, and high-speed flight; not drugs, guns or domestic violence. Ask an immigration lawyer.',
	immigrationBoard:
		"A board's full pardon counts where the board holds the state's power, as Georgia's and Connecticut's do: Homeland Security agreed in August 2022 to honour Connecticut's. Drug, gun and domestic-violence grounds it does not remove.",
	immigrationByLaw: 'An automatic pardon, or one by a legislature, does not count. Ask an immigration lawyer.',
	immigrationExpunged:
		'Immigration law still counts an expunged or sealed conviction, by a ruling of 1999 (Matter of Roldan). A full pardon removes some grounds of removal. Ask an immigration lawyer.',
	immigrationPresident:
		"A President's full pardon of a federal conviction reaches every ground of removal, says a Justice Department opinion; for a state's conviction it does nothing. Ask an immigration lawyer.",
	admissible:
		'A pardon removes some grounds of deportation; whether it helps with a visa or with coming back after a removal is disputed. Ask an immigration lawyer.',
	naturalization:
		'A full pardon may help to show good moral character; it guarantees nothing. Ask an immigration lawyer.',
};
