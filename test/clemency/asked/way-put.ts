import type { Asked } from './row.js';

const row = (ask: string, where: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['where'], where: [where], says, never },
});

/** The way and the time, asked for yes or no: the word stands first, or that no page says it; and nothing that nobody asked. */
// biome-ignore format: a question a line
export const wayPut: readonly Asked[] = [
	// A fee, whichever way round.
	row('is it free to apply for a pardon in Georgia', 'GA', [/^Yes\. Georgia takes no fee/]),
	row('is there a fee to apply for a pardon in Oklahoma?', 'OK', [/^No\. Oklahoma takes no fee/]),
	row('do i have to pay to apply in South Carolina', 'SC', [/^Yes\. South Carolina takes \$100/]),
	row('how much does a pardon application cost in Pennsylvania', 'PA', [/^Pennsylvania takes no fee/]),
	row('is there a filing fee in Wyoming for a pardon', 'WY', [/^Probably not\. No page we read names a fee in Wyoming,/]),
	// Hearings.
	row('is there a hearing for a pardon in Virginia', 'VA', [/^No\. Virginia holds no hearing/]),
	row('is the pardon hearing in Mississippi open to the public', 'MS', [/^Not known: no page we read says whether the public may watch in Mississippi/]),
	row('can my wife speak at the hearing in Kentucky', 'KY', [/^No\. Kentucky holds no public hearing/]),
	row('do they hold a hearing in Arizona or is it just paperwork', 'AZ', [/Arizona's Board holds a hearing on each complete/]),
	row('is there a hearing in colorado', 'CO', [/^No\. Colorado holds no hearing/]),
	// Who is told, and who is heard.
	row('do they tell the victim when i apply in Nevada', 'NV', [/^Yes\. In Nevada the Board writes to victims/]),
	row('does the district attorney get notified in Wyoming', 'WY', [/^Yes\. The district attorney gets three weeks' notice/]),
	row('wyoming, does the da get a say', 'WY', [/^Not known: no page we read says whether prosecutor and judge are heard/, /Not known: no page we read says whether prosecutor and/]),
	row('maryland, is it in the paper before', 'MD', [/^Yes\. A notice must appear in a newspaper/]),
	row('does the victim get to speak in Pennsylvania', 'PA', [/In Pennsylvania victims or next of kin, told through/]),
	// The form.
	row('is there a form for a pardon in Nevada', 'NV', [/Nevada's form is the Pardons Board Application\./]),
	row('how do i apply for a pardon in Rhode Island', 'RI', [/Write a letter to the Governor of Rhode Island, 82/]),
	// Somebody else.
	row('can my mother apply for me in Colorado', 'CO', [/^Not known: no page we read says whether somebody else may apply in Colorado/]),
	// Waiting.
	row('can i apply for a pardon right after i finish my sentence in Maine', 'ME', [/^No\. In Maine: 5 years/]),
	row('can i apply for a pardon right after i finish my sentence in Alaska', 'AK', [/^Yes\. In Alaska the law sets no waiting time/]),
	row('my felony in Kansas ended in 2019, can i apply now', 'KS', [/^Yes\. In Kansas the law sets no waiting time/]),
	row('do i have to wait 5 years in California', 'CA', [/^No, longer\. In California: 7 to 10 years/]),
	row('is there a waiting period in New Hampshire', 'NH', [/^No, as far as we read\. In New Hampshire no fixed waiting time was found/]),
	row('how long do i have to wait in georgia', 'GA', [/^In Georgia: 5 years/, /5 years after the whole sentence and without a new offence\./], /Five years after all sentences/),
	row('how long must i wait for a pardon in florida', 'FL', [/^In Florida: 10 years/], /commutation/),
	// Before it is over.
	row('can a inmate in mississippi ask the governor for a pardon', 'MS', [/^Yes, for a commutation/]),
	row('can i apply if i still owe restitution in Ohio', 'OH', [/^Not known: no page we read says whether fines and restitution must be paid first in Ohio/]),
	row('can i apply with a pending charge in Wisconsin', 'WI', [/^No\. Not with a charge pending/], /Governor/),
	row('can i apply with a pending charge in Missouri', 'MO', [/^Not known: no page we read says whether an open charge/, /only after a conviction/]),
	row('can i apply for clemency while my appeal is pending in New York', 'NY', [/^No, as a rule\. In New York: normally only where no other adequate remedy is/], /self-pardons/),
	row('can someone with life without parole ask for clemency in Maryland', 'MD', [/^Yes\. A commutation can shorten a life sentence in Maryland, also one without parole/]),
	row('can he get out early because he is dying of cancer, Illinois prison', 'IL', [/^Yes\. A commutation can let a sick prisoner out early: only the Governor of Illinois/], /name the state|federal/),
	row('can i apply to Ohio if i live in another state now', 'OH', [/^Yes\. Where one lives does not matter.*Ohio/]),
	// Again, and too late.
	row('i was denied in Colorado last year, can i apply again', 'CO', [/^Yes, as far as we read\./]),
	row('how long after a denial can i reapply in Mississippi', 'MS', [/^Not known in Mississippi: no page we read names a wait/]),
	row('is it too late to ask about a conviction from 1985 in Pennsylvania', 'PA', [/^No\. Nothing we read sets a last day/]),
	row('am i too young at 20 to apply in Nevada', 'NV', [/^No, as far as we read\. Nothing we read sets an age/]),
	row('is there a deadline for the governor to decide in South Carolina', 'SC', [/^No, as far as we read\. Nothing we read sets a time/]),
	row('is there a deadline for the governor to decide in Mississippi', 'MS', [/^No, as far as we read\./], /newspaper/),
];
