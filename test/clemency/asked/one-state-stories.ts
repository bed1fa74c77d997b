import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['who'], where: null, says },
	never: [/depends on whose court/, /^I (?:do not know|did not)/, /Which state is it/, /more than one place/, ...never],
});

// biome-ignore format: a question a line
/** Stories in which no sentence says where the court sat, and every place is of one state; what is asked stands in the last sentence. */
export const oneStateStories: readonly Asked[] = [
	row('We lived in Ocala when I got in trouble (2005, uttering forged instrument, one day in county and 24 months probation). I have moved to The Villages and now they are asking for people for the CDD board and my wife said I ought to run, everybody likes me here. The supervisor of elections said I can vote but I cannot hold office unless my civil rights are given back by clemency. I have no debts to the court. Somebody told me you have to wait five or seven years and have a hearing up in Tallahassee, is that still so?', [/civil rights there has been no waiting time since 10 March 2021/], /^When to ask in Florida: 10 years/),
	row('My brother has been at Pelican Bay since 2009 and it is a thirteen hour drive from Chula Vista, my mom cannot do the car anymore after her hip. He caught a strike in 2001 for residential burglary and then this one in 2008, assault with a firearm, they doubled it and put ten on top. He got his degree in there and he teaches the younger men. We want to ask the governor to shorten it. Where do we send that, and does the supreme court thing apply to him because of the two felonies?', [/Supreme Court recommends it/, /Where to ask in California/], /A court cannot pardon/),
	row('When I was 15 (now 29) me and two friends took a canoe and a boat motor in Bangor, it was stupid, and I was adjudicated in juvenile court for theft. No jail, some community service at the humane society. Now I am trying to get into the state police academy and the background guy told me the juvenile thing shows up and that I should see whether it is something that could get a pardon in Maine or if those are only for adults.', [/pardon can be asked for a juvenile adjudication/], /sheriff/),
	row('In 2016 the board in Connecticut gave me a pardon, conditional I believe is the word, with the condition that I finish my program and do not get in any more trouble. I finished the program. But last month in Waterbury I got into a shoving match at a birthday party and got a breach of peace, which my lawyer says will be thrown out. I have not slept since then and my sister thinks that I worry about nothing at all. Can they take the pardon away from me over that', [/Connecticut: Possible for a conditional pardon/], /Michigan/),
	row('Our son has been at Parchman since 2009, he was twenty. The judge gave him forty years for armed robbery in Hinds County. He got his GED and he works in the kitchen there and his chaplain writes to us every month. I am seventy, and his mother has cancer, and the drive is five hours each way from where we live now. A man at our church says the governor can cut a sentence down if the parole board looks at it first. Is that true, and who has the final say?', [/Governor of Mississippi can commute/]),
	row('My brother did 17 years in the North Carolina system before the judge in Durham threw his case out in 2021, the DNA was some other guy. The DA did not retry. He came home with forty five dollars and a bus ticket. We were told that for the state to pay him anything he has to have the governor say he is innocent, which is nuts since the court already did. He is 51, has a bad back, and lives in my garage. How much would he get for 17 years?', [/\$50,000 a year, at most \$750,000/], /What it costs/),
	row('did 22 years in the navy and in 1996 i got a special court martial at norfolk for use of marijuana. my wife passed in 2019 and money is short. who really can pardon that', [/^Only the President can pardon a court-martial/], /Jack Johnson/),
	row('life without parole in casper wyoming, can it be commuted', [/^Where the sentence is life without parole: nobody can commute a Wyoming sentence\. Only the Governor of Wyoming can pardon/]),
	row('can a new governor undo the old governors pardons', [/A full pardon stays/], /former President/),
	row('will the new governor take back pardons of the former governor', [/A full pardon stays/], /former President/),
	row('i have felonies in oregon, washington and california, one pardon for all?', [/^No\. Each state pardons convictions of its own courts/, /Oregon/, /Washington/, /California/]),
	row('duis in iowa, nebraska and kansas. single pardon for everything?', [/^No\. Each state/, /Iowa/, /Nebraska/, /Kansas/]),
	row('convictions in utah and nevada, can i put both on the same application', [/^No\. Each state/, /Board of Pardons and Parole of Utah/, /Nevada/]),
	row('will a state pardon help me get a security clearance', [/security check: no page we read says/]),
	row('did biden pardon milley', [/pardons before any charge; granted/]),
	row('which one can pardon a houston dwi, abbott or trump', [/Governor of Texas can pardon/, /Board of Pardons and Paroles recommends/]),
	row('what does a rhode island pardon do and has anybody got one lately', [/historic cases/, /2011|[Rr]are/]),
];
