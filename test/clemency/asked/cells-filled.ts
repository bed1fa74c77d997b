import type { Asked } from './row.js';

const row = (ask: string, where: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['who'], where: [where], says, never },
});

/** What no page was known to say until it was looked up: forms, hearings, notices, who may ask, what is public. */
// biome-ignore format: a question a line
export const cellsFilled: readonly Asked[] = [
	row('can i apply online for a pardon in alabama', 'AL', [/^Yes\. Alabama's Bureau takes/]),
	row('can i email my pardon application in alaska', 'AK', [/^Yes\. .*by e-mail or by post/]),
	row('can i apply online for a pardon in kansas', 'KS', [/^No\. .*on paper/]),
	row('Can a family member apply for a pardon for somebody in Indiana?', 'IN', [/^Yes\. .*on the person's behalf/]),
	row('can i file for clemency for my brother in kansas', 'KS', [/on that person's behalf/]),
	row('can my mom apply for my pardon in montana', 'MT', [/^No\. In Montana only the convicted person/]),
	row('Is there a hearing for a pardon in Indiana?', 'IN', [/^Yes\. Indiana's Parole Board must hold/]),
	row('is there a hearing for a pardon in maryland', 'MD', [/^No\. Maryland holds no hearing/]),
	row('is there a hearing for a pardon in maine', 'ME', [/^It depends\. Maine's board first decides/]),
	row('is the victim told of a pardon application in iowa', 'IA', [/^Yes\. .*45 days/]),
	row('is the victim told of a pardon application in north carolina', 'NC', [/^Yes\. .*must tell the victim/]),
	row('is the prosecutor told of a pardon application in maine', 'ME', [/^Yes\. In Maine the applicant tells the prosecutor/]),
	row('is the victim told of a pardon application in maine', 'ME', [/^Not known: no page we read says whether victims/], /prosecutor/),
	row('can the victim speak at the pardon hearing in oklahoma', 'OK', [/five minutes/]),
	row('can the victim speak at a pardon hearing in connecticut', 'CT', [/speak before the Board/]),
	row('can the victim say something against a pardon in maryland', 'MD', [/a statement and a recommendation/]),
	row('how long after a denied pardon can i apply again in north dakota', 'ND', [/^In North Dakota: 1 year/]),
	row('how long after a denied pardon can i apply again in montana', 'MT', [/great change in circumstances/]),
	row('how long after a denied pardon can i apply again in arkansas', 'AR', [/^In Arkansas: 4 years/]),
	row('which form do i need for a pardon in maine', 'ME', [/Petition for Executive Clemency/]),
	row('which form do i need for a pardon in rhode island', 'RI', [/one writes to the Governor's Office/]),
	row('does a pardon take me off the sex offender registry in alabama', 'AL', [/^It depends\. .*only where the pardon says so/]),
	row('does a pardon take me off the sex offender registry in texas', 'TX', [/proof of innocence/]),
	row('are pardons public in ohio', 'OH', [/^Yes\. Who is pardoned is public/]),
	row('are pardon applications public record in ohio', 'OH', [/^Not known: no page we read says/], /Who is pardoned/),
	row('do i need a lawyer for a pardon in minnesota', 'MN', [/^No\. Nobody needs a lawyer/]),
	row('do i need a lawyer for a pardon in nevada', 'NV', [/^No\. Nobody has to hire/]),
	row('how many members does the parole board have in indiana', 'IN', [/five members/]),
	row('how long does a pardon take in massachusetts', 'MA', [/ten weeks/]),
	row('is there a fee for a commutation in california', 'CA', [/^No\. California takes no fee/]),
];
