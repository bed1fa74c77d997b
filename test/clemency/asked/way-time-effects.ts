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
	row('is there any form for clemency in Mississippi or do you just write the governor a letter', [/^No page we read names a form in Mississippi/], /Only the Governor/),
	row('Is there a form for Vermont, or do I just write Phil Scott', [/^Vermont has an application form/], /Only the Governor/),
	row('New York: is there a form for a pardon or just a letter?', [/^New York has application forms/]),
	row('how many copies of the application do we send to the Ohio parole board, and does it need notarized', [/^Ohio wanted two notarized applications/]),
	row('what papers do we need for florida clemency? the court ones i mean', [/^Florida wants certified copies/]),
	row('what papers do you need for a pardon in Louisiana? someone said court minutes and a newspaper ad', [/^Louisiana wants a certified judgment/]),
	row('can I do the federal commutation online or does it have to be on paper', [/^The Pardon Attorney prefers petitions by e-mail/], /served first/),
	row('Do I gotta notify the DA in Oregon myself, or does the governors ofice do that', [/^In Oregon the applicant sends/], /Only the Governor/),
	row('will i get notified by mail if the North Carolina governor denies me', [/^Not known: no page we read says whether the applicant/], /victim/),
	row('do i have to show up in person for my pardon hearing in south carolina or can my wife go for me', [/^In South Carolina each applicant comes before the Board/]),
	row("Can my mom fill out the clemency papers for me in Florida, I'm not good with forms", [/Anybody may help to fill it in/]),
	row('need fingerprints for nevada pardon? live in reno', [/^No page we read asks the applicant for fingerprints in Nevada/]),
	row('can someone apply for a pardon online in Minnesota', [/names a way to apply online in Minnesota/]),
	row('Does pardon from oregon seal the case on its own or do you file', [/In Oregon the court seals the record/]),
];
