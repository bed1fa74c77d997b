import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['who'], where: null, says, never },
});

/** The way, the time and what comes of a pardon, each asked by itself. */
// biome-ignore format: a question a line
export const wayTimeEffects: readonly Asked[] = [
	row('does a pardon get you your food stamps back', [/^It depends\. Only a drug felony/]),
	row('Will my husband lose his SSI or his VA check if he takes a pardon', [/^No\. No page we read takes Social Security/]),
	row('Will a pardon get me off the OIG exclusion list? nurse here, old medicaid thing', [/^Mostly no\. An exclusion from Medicare/], /sex offender/),
	row('will a Texas pardon end my medicare exclusion', [/^Mostly no\. An exclusion from Medicare/]),
	row('Would a pardon make TSA give me the hazmat endorsement back?', [/^Mostly yes\. For a hazmat endorsement/]),
	row('Does a presidential pardon stop deportation for an aggravated felony conviction', [/^Yes, with limits\. A full and unconditional pardon/]),
	row('does pardon get my teaching or bus driver certificate back? new hampshire', [/whoever gives the licence decides/], /motor vehicle/),
	row('can i withdraw my pardon application in Michigan if i change my mind', [/^Yes, as far as we read\. To take an application back/], /Supreme Court/),
	row('when do governors have to decide about a death row clemency, is there a deadline before the execution?', [/^As a rule the execution itself is the only deadline/]),
	row('my dad is 71 and in a federal prison with cancer. is clemency the fastest or is compassionate release quicker?', [/^Compassionate release is mostly the quicker way/]),
	row('does he have to be done with his appeals before we file federal commutation?', [/^Yes, as a rule\. A commutation/]),
	row('If the sentence was only a fine when does the 5 yr federal clock start', [/^From the conviction/]),
	row('what year can someone with a 2024 release from federal prison put in for a pardon', [/not until 2029/]),
	row('My 2021 federal sentence ended Feb 2023 when I left the halfway house. when can I file for pardon', [/not until February 2028/]),
	row('5 years for Utah, right? counted from the sentencing or from when I got off parole?', [/^Yes\. In Utah: 5 years.*with probation and parole/]),
	row('Does Nevada make u wait longer for a violent felony', [/^No, as far as we read\. In Nevada/]),
	row('does Maryland make you wait longer for violent crimes', [/^Yes\. In Maryland/]),
];
