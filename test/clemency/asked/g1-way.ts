import type { Asked } from './row.js';

const row = (ask: string, where: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['where'], where: [where], says, never },
});

const twice = /Where to ask.*Where to ask/;
const unchecked = /address not checked/;

/** The way of asking: where, on which form, online, with a lawyer or by somebody else, before whom, and who is told. */
// biome-ignore format: a question a line
export const theWay: readonly Asked[] = [
	// One address, once, and one that was read.
	row('How does a person with an old felony apply for a pardon in Georgia?', 'GA', [/^Apply online at pap\.georgia\.gov, the site of Georgia's/], twice, unchecked),
	row("Where do I send my client's pardon application in Pennsylvania?", 'PA', [/333 Market Street/], twice, unchecked),
	row('where do i send the pardon application in ohio', 'OH', [/Ohio Parole Board, Clemency Section/], twice, unchecked, /Expedited/),
	row('where do i get the form for a kentucky pardon', 'KY', [/^Kentucky has one form for pardons and commutations, on/], unchecked),
	row('Which form does a Virginia applicant have to use for a simple pardon?', 'VA', [/^Virginia's form is the Pardon Petition Questionnaire,/]),
	row('which form do i need for a pardon in hawaii', 'HI', [/^Hawaii has a pardon application/]),
	// Online.
	row('can i apply online in Georgia for a pardon', 'GA', [/^Yes\. Georgia's application/]),
	row('can I email my application in Texas', 'TX', [/^Yes\. .*bpp_clemency@tdcj\.texas\.gov/]),
	row('Can a person in Washington State apply online to the Clemency and Pardons Board?', 'WA', [/^Yes\. .*CPBoard@atg\.wa\.gov/], twice),
	// A lawyer is needed nowhere, as far as known.
	row('Do I need a lawyer to apply for a pardon in Nebraska?', 'NE', [/^No, as a rule\. No page we read asks for a lawyer in Nebraska/], /federal/),
	row('do i need an attorney for a pardon in Texas', 'TX', [/^No\. The Texas Board says that no attorney is required/]),
	row('can I apply without an attorney in Georgia', 'GA', [/^Yes\. Nobody needs a lawyer/]),
	row('can my attorney file the application for me in New York', 'NY', [/^Yes\. In New York a relative, a lawyer or another/]),
	// Somebody else.
	row('can my wife apply for me in Alabama', 'AL', [/^No\. In Alabama only the person who was convicted may ask;/]),
	row('can I apply for my dad in Illinois', 'IL', [/^Yes\. In Illinois somebody else may sign the petition for/]),
	row('can a mother apply for her son or does he have to do it himself, its in michigan', 'MI', [/the person who was convicted files/], /^(?:Yes|No)\b/),
	// Hearings.
	row('is there a hearing for clemency in Arizona', 'AZ', [/^Yes\. Arizona's Board holds a hearing on each complete/]),
	row('can family speak at the clemency hearing in Arizona', 'AZ', [/^Yes\. Members of the public/]),
	row('is the pardon hearing open to the public in Pennsylvania', 'PA', [/^Yes\. Pennsylvania's pardon hearings are public/]),
	row('Do applicants in Massachusetts have to appear before the Advisory Board in person?', 'MA', [/^Yes\. At a hearing in Massachusetts the Board questions the/]),
	row('do i have to appear in person in Oklahoma', 'OK', [/^No\. Whether to appear before Oklahoma's Board is the/]),
	row('is there a hearing in Virginia for a pardon', 'VA', [/Virginia holds no hearing, meeting or conference with the/]),
	row('Is there a public hearing on a pardon application in Connecticut?', 'CT', [/^Yes\. Members of the public may watch/], /twelve months/),
	// Who is told, and who may speak.
	row('do victims families get a say in clemency hearings in Pennsylvania', 'PA', [/In Pennsylvania victims or next of kin, told through/], /corrections expert/),
	row('can the victim testify at the hearing in South Carolina', 'SC', [/^Yes\. Victims in South Carolina may attend/]),
	row('does the victim get told if he asks for a pardon in Georgia', 'GA', [/^Yes\. In Georgia registered victims/]),
	row('Are victims notified when someone applies for a pardon in Arizona?', 'AZ', [/^It depends\. In Arizona a victim who asked for it gets fifteen days' notice/], /^Yes/),
	row('can the victim stop a pardon in Ohio', 'OH', [/^No\. Whoever objects may be heard, but decides nothing/]),
	row('can you appeal a denied pardon in Virginia', 'VA', [/^No\. In Virginia there is no appeal/]),
	row('can the governor of utah pardon without a lawyer', 'UT', [/./], /^Yes/),
];
