import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['who'], where: null, says, never },
});

/** Several questions in one message, as people put them. */
// biome-ignore format: a question a line
export const severalAgain: readonly Asked[] = [
	// A capital that lies in many states is the one of the case.
	row('My boy is on death row in Alabama. Who in Montgomery can stop it, the governor or that board?', [/^Only the Governor of Alabama/], /Illinois/),
	row('My son is on death row in Ohio. Can somebody in Columbus stop it, the governor or the board?', [/Governor of Ohio/], /Georgia|Indiana/),
	// Where only death sentences can be commuted nobody shortens another.
	row('My uncle got life without parole in Alabama in 1987. Can the governor commute him? If not who on earth can?', [/^No, as far as we read\. Only a sentence of death can be commuted in Alabama/], /Not known/),
	row('who can commute a 20 year sentence in South Carolina', [/^Nobody, as far as we read: only a sentence of death/], /Not known/),
	// "Is that it for good" is asked the other way round than "may he ask again".
	row('was denied in New York. do you only get one shot at this or can he apply again', [/again/]),
	row('was denied in New York. can i apply again or is that it', [/again/]),
	// A parole board that votes on clemency is asked about no parole.
	row('Does Ohio make you wait before you try again after a no, and is the parole boards vote binding', [/2 years/, /does not bind/], /is no clemency/),
	// An offence from a place is that place's.
	row('Client has a 2009 larceny from Springfield MA, green card holder since 2001. Can the gov pardon him and would a pardon count for immigration?', [/Massachusetts/]),
	row('he has a burglary from Ohio in 2009. when can he ask', [/Ohio/]),
	// The short form of a state in small letters has its full stop.
	row('does the parole board in miss. handle pardons', [/Mississippi/]),
	// What is asked behind a supposition without a question mark, and numbered questions, are not lost.
	row('1) can Healey pardon federal crimes 2) who decides in Massachusetts', [/federal conviction/, /Massachusetts/]),
	row('whats a conditional pardon? and can they lock him back up if he messes up', [/condition can lose it/], /Ask the rest/),
	// Whether anybody was freed by whoever is in office is no question about those before.
	row('He is in prison in Oregon. His lawyer filed with Kotek in 2024. Does he refile? And did she let anybody out yet?', [/Kotek/], /Yes\. (?:In November 2022|Governor Brown)/),
	row('he has a federal and an Ohio case. does one application cover both and is there a fee', [/each pardons its own/], /Also asked: who decides/),
	// Who decides in more states than three is a line for each.
	row('who decides in Georgia, Alabama, South Carolina and Kentucky', [/State Board of Pardons and Paroles of Georgia/, /Governor of Kentucky/], /One after the other/),
	// The vote is the law of where somebody lives; an immigration court and a birth convict nobody.
	row('My cousin lives in Iowa. He had a theft in 2003 in Iowa and an OWI in Wisconsin in 2008. Does he even need a pardon to vote? Would the Iowa governor pardon the Wisconsin one?', [/^No\. In Iowa/, /Governor of Iowa cannot/], /In Wisconsin the vote/),
	row('Client was convicted in Providence in 2002. The judge in Boston immigration court gave us until February. How many pardons does Rhode Island give? Is it realistic?', [/Rhode Island/], /Massachusetts/),
	row('He is Samoan from American Samoa, convicted in Anchorage in 2006. Can he apply again? Does a pardon help against deportation?', [/Alaska/], /American Samoa/),
	// A prison by another name is no town.
	row('My cousin is doing life in Graterford, I mean Phoenix now. Does the board have to be unanimous? Did the law change?', [/Pennsylvania/], /Arizona/),
	// What became of an application is told by whoever has it.
	row('He put in for commutation in Missouri in 2022. How can we find out the status, and does he need a lawyer?', [/can tell/], /Send the application/),
	// What was done is told of whoever did it; who sits, where letters go and a deadline that lapses.
	row('We heard that Gov Stitt commuted a death sentence in 2021, is that true, and did the board recommend it?', [/^Yes\. Governor Stitt commuted Julius Jones/]),
	row('Is the Texas board elected or appointed, how many are they and do they meet in person?', [/seven members/, /no formal hearing/], /Abbott pardons a few/),
	row('Who do the letters go to in California? Does Newsom need the court to agree since he has two felonies?', [/office that takes it in California/, /four of the seven/]),
	row('His lawyer filed in Oregon in 2024. Is there a deadline for the governor? Does he refile?', [/180 days lapses/]),
	row('My mother got 18 months in Alderson for tax fraud, released 2016. Is it too early for a pardon? What are her chances?', [/since 2021/, /Federal pardons are rare/], /West Virginia/),
	row('My husband is in Louisiana, 30 years. Do we need the DA to agree? And what does it cost?', [/^No\. /], /^Yes/),
	// A sentence that was told leaves its word to the question behind it.
	row('Who decides in Arizona, the board or Hobbs? And can she say yes if the board said no?', [/^Only the Governor of Arizona/, /No, not if the board says no/]),
	row('Who decides in Texas? Does the board have to agree?', [/^Only the Governor of Texas/, /Yes, it has to agree/]),
];
