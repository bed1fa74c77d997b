/** How threads are called that are about no petition, where each matter has a thread of its own. */
export const threads = {
	digest: 'Digest',
	managers: 'For managers',
	live: 'Where it stands',
};
