import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['general'], where: [], says },
	never: [/depends on whose court/, /^I (?:do not know|did not)/, /Which state is it/, ...never],
});

/** Who is asked about as the one to be pardoned. */
export const examinedObjects: readonly Asked[] = [
	{
		ask: 'can a governor pardon a judge',
		asks: ['may'],
		where: null,
		says: [/Which state is it/],
		never: [/A judge cannot/],
	},
];

/** Classes that a second examiner found: immigration by its grounds, offices by their title, groups by their name. */
// biome-ignore format: a question a line
export const examinedFifth: readonly Asked[] = [
	row('did carter pardon draft dodgers', [/^Yes\. President Carter pardoned the Vietnam draft evaders as a/]),
	row('my uncle evaded the draft and fled to canada, did carter pardon him', [/^President Carter pardoned the Vietnam draft evaders as a class/], /Canada:/),
	row('carters draft thing, did it cover deserters', [/deserters were not included/]),
	row('bush iran contra pardons', [/^President George H\. W\. Bush pardoned Caspar Weinberger on 24/], /189 pardons/),
	row('did biden pardon gay veterans', [/^Yes\. President Biden pardoned, by a proclamation of 26 June/]),
	row('our senator was impeached, can the president pardon that away', [/^(?:No\. )?The Constitution excepts impeachments from the/], /member of Congress/),
	row('a judge got impeached, could trump pardon it away', [/impeachment/], /A judge cannot pardon/),
	row('can the president pardon my lawyer', [/federal crimes already committed/], /cannot pardon/),
	row('can trump take back a pardon biden gave', [/A pardon that was delivered and accepted stays\./], /Hunter/),
	row('can trump cancel bidens pardons', [/A pardon that was delivered and accepted stays\./]),
	row('legislature passed a law pardoning us, does ICE care', [/By the pages we read a pardon by law alone does/], /^Yes/),
	row('does an automatic pardon count for immigration', [/does not count/]),
	row("visa, gun charge in Macon, would the board's paper stop the removal", [/no drug, gun or domestic-violence grounds/]),
	row('domestic violence case, deportation, would a pardon help', [/no drug, gun or domestic-violence/]),
	row('does an expungement stop deportation', [/Immigration law still counts an expunged or sealed conviction,/]),
	row('theft conviction green card would a pardon help with deportation', [/moral turpitude/]),
	row('does a pardon by the board count for deportation', [/holds the state's power/]),
	row('does a presidential pardon stop deportation', [/reaches every ground/]),
	row("would a pardon end my landlord's claim for the damage", [/^No\. A pardon forgives the offence against the/]),
	row('do i still owe the damages to the family after a pardon', [/private claim for money/]),
	row('can the victim still sue me once im pardoned', [/private claim for money/]),
	row('do i get my teaching certificate back after a pardon', [/whoever gives the licence decides/]),
	row('will a pardon get my real estate license back', [/whoever gives the licence decides/]),
	row("does oregon's restoration of rights let me own a gun after a federal conviction", [/only a presidential pardon does/]),
	row("can my home state's board do my federal case, i live there now", [/Only the President pardons a federal/]),
	row('was larry hoover pardoned', [/commutation.*, not a pardon/]),
	row('was alice marie johnson pardoned', [/full pardon/], /not a pardon/),
	row('who can pardon alex murdaugh', [/murder of his wife and son: nothing to pardon/, /financial crimes: the Board/]),
	row('can our probate judge pardon', [/^No\. A probate judge cannot pardon\./]),
	row('can the county clerk pardon somebody', [/^A county clerk cannot pardon\./]),
	row('can a police chief pardon', [/^A police chief cannot pardon\./]),
	row('can the city council pardon me', [/A mayor pardons only breaches of city law, and/]),
	row('i was pardoned, can the county charge me again for the same facts', [/^A state and the United States are sovereigns of their own/]),
	row('can biden or trump pardon my husband, federal case', [/^(?:Yes\. )?Only the President can pardon a federal/], /former President/),
	row('is it true jimmy carter pardoned his brother', [/^I know cases by name/]),
	row('did biden pardon his whole family', [/^Yes\. President Biden pardoned his brothers James and Francis, his sister Valerie/]),
	row('what court convicted brendan dassey', [/^Brendan Dassey was convicted of homicide, sexual assault,/]),
	row('what was ross ulbricht convicted of', [/^Ross Ulbricht was convicted of drug distribution, conspiracy/]),
	row('how long was chelsea manning sentenced', [/35 years/]),
	row('was crystal mason acquitted', [/overturned on appeal/]),
	row('convicted by the amtsgericht, who pardons', [/Germany.*Minister-President of that Land/]),
	row('germany terrorism conviction, who pardons', [/^In Germany.*Federal President/]),
	row('who do i write to for a dc conviction', [/Send the form to the Office of the Pardon Attorney,/]),
	row('if trump pardons derek chauvin is he out', [/^No\. Chauvin would not walk free: the Minnesota murder sentence/]),
	row('in early april i was convicted in arkansas, who pardons', [/Arkansas/], /Texas/),
	row('arkansas hot checks. in early april the pastor wrote to the board, who decides', [/Arkansas/], /Texas/),
	row('convicted in early texas, who pardons', [/Governor of Texas/]),
	row('i got pardoned in ohio for drugs, can ice still deport me', [/A pardon does not remove the grounds of deportation/, /does not remove the grounds of deportation for drugs/]),
	row('was a mayor ever pardoned by a president', [/federal crimes already committed/], /breaches of city law/),
	row('does my canadian pardon count in the us', [/^Mostly no\. U\.S\. immigration does not recognise a foreign pardon/]),
	row('how do i find out if my application in texas is pending', [/Texas Board of Pardons and Paroles, tdcj\.texas\.gov\/bpp\./, /office that has the application/]),
];
