import type { Asked } from './row.js';

/** What a page says of a fee, of a second try, of the members, of kinds of case and of rights answers first. */
// biome-ignore format: a question a line
export const factsAsked: readonly Asked[] = [
	{ ask: 'how many members on the Utah Board of Pardons and Parole', asks: ['votes'], where: ['UT'], says: [/five full-time members/] },
	{ ask: 'who appoints the members of the Alabama Board of Pardons and Paroles', asks: ['votes'], where: ['AL'], says: [/appointed by the Governor/] },
	{ ask: 'how many people sit on the Idaho commission', asks: ['votes'], where: ['ID'], says: [/seven members, appointed by the Governor/] },
	{ ask: 'can u get a pardon for a dui in south carolina', asks: ['may'], where: ['SC'], says: [/^Yes\. /, /drunk driving/] },
	{ ask: 'are misdemeanors pardoned in Nebraska', asks: ['may'], where: ['NE'], says: [/^Yes\. In Nebraska misdemeanors can be pardoned, too\./] },
	{ ask: 'are misdemeanors pardoned in Idaho', asks: ['may'], where: ['ID'], says: [/^Yes\. In Idaho misdemeanors can be pardoned, too\./] },
	{ ask: 'how long do I wait to reapply in Pennsylvania', asks: ['when'], where: ['PA'], says: [/1 year after a denial/] },
	{ ask: 'when can I apply in Pennsylvania', asks: ['when'], where: ['PA'], says: [/no waiting time/], never: [/after a denial/] },
	{ ask: 'can I reapply in Ohio if denied', asks: ['when'], where: ['OH'], says: [/^Yes\. /, /2 years|two years/] },
	{ ask: 'denied in March 2025 in Connecticut, can I apply again', asks: ['when'], where: ['CT'], says: [/since March 2026/] },
	{ ask: 'does it cost money to get a pardon in South Carolina', asks: ['cost'], where: ['SC'], says: [/^Yes\./] },
	{ ask: 'do you have to pay to apply in Wisconsin', asks: ['cost'], where: ['WI'], says: [/Wisconsin takes no fee; a court may charge for the/] },
	{ ask: 'does a pardon in Maryland bring back jury service', asks: ['effect'], where: ['MD'], says: [/^Yes\. /] },
	{ ask: 'does a pardon restore jury rights in South Dakota', asks: ['effect'], where: ['SD'], says: [/^Yes, even without a pardon\. /] },
	{ ask: 'will a pardon give me my gun rights back in Tennessee', asks: ['effect'], where: ['TN'], says: [/^It depends\. /] },
];
