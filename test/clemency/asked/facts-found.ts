import type { Asked } from './row.js';

const row = (ask: string, where: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['who'], where: [where], says, never },
});

/** What was asked for and stands on a page: fees, hearings, years after a refusal, lifers, the dead. */
// biome-ignore format: a question a line
export const factsFound: readonly Asked[] = [
	row('is the clemency hearing in connecticut open to the public can i go watch', 'CT', [/^Yes\. Members of the public may watch/]),
	row('do i have to go in person for a pardon hearing in connecticut', 'CT', [/by video/]),
	row('is there a fee for the pardon application in Connecticut?', 'CT', [/\$75/], /no page we read names a fee/),
	row('Is it free to apply for a pardon in Louisiana', 'LA', [/\$200/]),
	row('where do i send a pardon application in louisiana', 'LA', [/P\.O\. Box 94304/]),
	row('husband doing life in louisiana can he even apply for commutation', 'LA', [/^Yes/, /15 years/], /\$200/),
	row('if my pardon is denied in michigan when can i apply again', 'MI', [/2 years/]),
	row('can i apply in arizona while im still on parole', 'AZ', [/whoever has an Arizona felony conviction may apply/]),
	row('do i have to pay restitution before a pardon in arizona', 'AZ', [/^Yes\. .*restitution paid/]),
	row('do i have to pay restitution before a pardon in georgia', 'GA', [/^Yes\. .*restitution must be paid/]),
	row('does a pardon end sex offender registration in south carolina', 'SC', [/^No\. In South Carolina registration .* goes on after a pardon/]),
	row("can a client who's dead get pardoned in North Carolina", 'NC', [/^Yes\. North Carolina has done it/]),
	row('Is a Governor in Maine allowed to pardon a person who has already died?', 'ME', [/^Yes\. Maine has done it/]),
	row('can my uncle be pardoned after death in maryland', 'MD', [/^Yes\. Maryland has done it/]),
	row('how long does a pardon take in texas', 'TX', [/from about six months to several years/]),
];
