/*
 * A place that is sure and a word that only looks like another one, put together from tables: whatever the second says,
 * the answer is about the first alone.
 */

/** A conviction whose court is named: the code of its law, and how it is told. */
interface Strong {
	readonly code: string;
	readonly says: string;
}

const convicted: readonly (readonly [code: string, place: string])[] = [
	['MA', 'boston'],
	['MA', 'Fall River, Massachusetts'],
	['OH', 'Ohio'],
	['OH', 'columbus ohio'],
	['TX', 'Houston, Texas'],
	['AL', 'Birmingham, Alabama'],
	['GA', 'atlanta'],
	['OR', 'oregon'],
	['KY', 'louisville ky'],
	['MO', 'St. Louis, Missouri'],
	['NV', 'las vegas'],
	['MI', 'detroit'],
	['PR', 'ponce, puerto rico'],
	['GU', 'Guam'],
	['NE', 'omaha'],
	['CO', 'denver'],
	['NY', 'buffalo new york'],
	['WA', 'Seattle, Washington'],
	['VA', 'norfolk, virginia'],
	['ME', 'portland maine'],
	['WV', 'Charleston, West Virginia'],
	['DE', 'wilmington delaware'],
	['LA', 'New Orleans'],
	['KS', 'Wichita, Kansas'],
	['NM', 'albuquerque'],
];

const told: readonly ((place: string) => string)[] = [
	(place) => `convicted in ${place}`,
	(place) => `I was convicted of theft in ${place} in 2009`,
	(place) => `My brother pled guilty in ${place}`,
	(place) => `felony conviction in ${place}`,
	(place) => `he was sentenced in ${place}`,
];

export const strong: readonly Strong[] = convicted.flatMap(([code, place]) =>
	told.map((tell) => ({ code, says: tell(place) })),
);

/** What says nothing of whose law it was, however much it looks like a place. */
export const weak: readonly string[] = [
	// Languages.
	'Excuse my french',
	'sorry for my bad spanish',
	'my english is not good',
	'he only speaks german',
	'I write this in portuguese because spanish is my first language',
	'they gave him a russian interpreter',
	'the form is not in chinese',
	// The office for veterans.
	'I cant get VA and I cant get a loan',
	'they refused me VA',
	'the VA turned me down because of it',
	'my VA doctor wrote a letter',
	'I am on VA disability',
	// An officer of another place, written to.
	'I wrote to the governor of Michigan by mistake',
	'my aunt wrote the governor of Louisiana',
	'I sent a letter to the Florida governor and got nothing',
	// Where somebody is held, lives, works or comes from.
	'he is held in Arizona now',
	'he is in prison at Angola',
	'now he sits in a jail in Tennessee',
	'I live in Utah now',
	'we moved to Springfield, Illinois',
	'my mother lives in Kansas City',
	'I was born in Mexico',
	'I work in new jersey',
	'my wife is from Ireland',
	'my lawyer is in Chicago',
	'I have a job offer in Idaho',
	'we want to move to canada',
	// What others said.
	'my cousin said it was Wisconsin',
	'a friend got one in Iowa',
	'they told me to try Nevada first',
	// Told beside it.
	'my ex moved to Florida with the kids',
	'my probation was transferred to Indiana',
	'I get my mail in Delaware',
	'there was a ticket from Georgia but it was dismissed',
	'I was never in trouble in Virginia or anywhere else',
	'I drive trucks through Nebraska',
	'my son plays football at Ohio State',
	'the governor of Texas signs one every week',
	'I read about a man in California',
	'my brother in law has a house in Washington',
	'they wanted to extradite him from Vermont',
	// Names of people.
	'my daughter Georgia needs me',
	'my friend Dakota told me to ask',
	'his lawyer is named Montgomery',
	'the judge was named Jackson',
	'my boss is Mr. Lincoln',
];

/** Told around it, and about no case at all. */
export const around: readonly string[] = [
	'I am writing this late at night because I cannot sleep and do not know whom to ask.',
	'It was a long time ago, I was nineteen and ran with the wrong people, and I have paid for it every day since then.',
	'Now I have two kids, a steady job and a wife who believes in me, and I want to do right by them.',
	'Every time somebody runs a background check it comes up again and I have to explain all of it.',
	'Thank you for reading all of this, I know that it is long.',
];

/** Names of counties that many states have, as courts of a place. */
export const sharedCourts: readonly (readonly [code: string, says: string])[] = [
	['MA', 'convicted in middlesex superior court, boston'],
	['MA', 'convicted in essex superior court massachusetts'],
	['MA', 'convicted in bristol superior court, fall river massachusetts'],
	['OH', 'convicted in franklin county, ohio'],
	['OH', 'convicted in columbus ohio, franklin county'],
	['OH', 'convicted in delaware county, ohio'],
	['OR', 'convicted in washington county, oregon'],
	['PA', 'convicted in washington county pennsylvania'],
	['MN', 'convicted in washington county district court, minnesota'],
	['AR', 'convicted in mississippi county arkansas'],
	['MO', 'convicted in texas county, missouri'],
	['NY', 'convicted in wyoming county, new york'],
	['PA', 'convicted in wyoming county court, pennsylvania'],
	['CA', 'convicted in nevada county superior court, california'],
	['AR', 'convicted in nevada county arkansas'],
	['WI', 'convicted in iowa county, wisconsin'],
	['IN', 'convicted in ohio county, indiana'],
	['KY', 'convicted in ohio county, kentucky'],
	['MO', 'convicted in oregon county, missouri'],
	['IA', 'convicted in delaware county, iowa'],
	['PA', 'convicted in indiana county, pennsylvania'],
	['OK', 'convicted in oklahoma county'],
	['KY', 'convicted in jefferson county, louisville kentucky'],
	['AL', 'convicted in jefferson county, birmingham alabama'],
	['CO', 'convicted in jefferson county court, golden colorado'],
	['TX', 'convicted in orange county, texas'],
	['CA', 'convicted in orange county superior court, santa ana'],
	['NY', 'convicted in essex county court, new york'],
	['NJ', 'convicted in essex county superior court, newark new jersey'],
	['VT', 'convicted in essex county vermont'],
	['GA', 'convicted in fulton county superior court, atlanta'],
	['MA', 'convicted in suffolk superior court, boston'],
	['NY', 'convicted in suffolk county court, new york'],
	['IL', 'convicted in lake county, waukegan illinois'],
	['FL', 'convicted in lake county florida'],
	['WA', 'convicted in king county superior court, seattle'],
	['NY', 'convicted in kings county supreme court, brooklyn'],
	['NY', 'convicted in richmond county, staten island new york'],
	['GA', 'convicted in richmond county, augusta georgia'],
	['CT', 'convicted in new london superior court, connecticut'],
	['RI', 'convicted in kent county superior court, rhode island'],
	['MI', 'convicted in kent county circuit court, grand rapids'],
	['DE', 'convicted in kent county superior court, dover delaware'],
	['MD', 'convicted in montgomery county circuit court, rockville maryland'],
	['PA', 'convicted in montgomery county, norristown pennsylvania'],
	['OH', 'convicted in montgomery county, dayton ohio'],
	['MO', 'convicted in jackson county circuit court, kansas city missouri'],
	['KS', 'convicted in wyandotte county, kansas city kansas'],
	['US', 'convicted in the northern district of texas'],
	['US', 'convicted in the western district of missouri'],
	['US', 'convicted in the eastern district of virginia, norfolk'],
	['US', 'convicted in federal court in the southern district of ohio'],
];
