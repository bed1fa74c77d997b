/** What can be asked about a message, in its menu; names of at most 24 characters. */
export const messageCommands = {
	status: { name: 'Petition status', summary: 'What the petition in this message stands at' },
	follow: { name: 'Follow this petition', summary: 'Announce the petition in this message here' },
};
