import type { Asked } from './row.js';

/* Sixty questions with a place, a day and mostly two questions, written before anything was looked up. */
const row = (ask: string, where: string, says: readonly RegExp[], never: readonly RegExp[] = []): Asked => ({
	...{ ask, asks: ['who'], where: [where], says, never },
});

export const freshTwo: readonly Asked[] = [
	row('convicted in tucson in 2007, off probation in 2011. who pardons and what does it cost', 'AZ', [
		/Governor of Arizona/,
		/Probably nothing: no page we read names a fee in/,
	]),
	row('got a felony in boise, finished 2016. can i apply yet and where do i send it', 'ID', [
		/since 2021/,
		/Get the application from Idaho's Commission of Pardons/,
	]),
	row('my sister was convicted in salem, oregon. does the governor need a board and how long does it take', 'OR', [
		/^No\. Only the Governor of Oregon/,
		/Up to six months in Oregon, by an older page/,
	]),
	row(
		'federal case in tampa, done 2018. when can i ask and do i get my guns back',
		'US',
		[/5 years/, /A presidential pardon ends the federal gun ban of/],
		[/Florida/],
	),
	row('pled guilty in newark nj 2009, is there a fee? can i vote?', 'NJ', [
		/Probably not\. No page we read names a fee in New Jersey/,
		/In New Jersey/,
	]),
	row('convicted in cedar rapids iowa, do i get my gun rights back and how many years', 'IA', [/In Iowa/, /10 years/]),
	row('louisville kentucky felony, finished 2012. too soon? who signs it', 'KY', [
		/since 2019/,
		/Governor of Kentucky/,
	]),
	row(
		'i was convicted in wichita, i live in tulsa now. who can pardon me and where do i write',
		'KS',
		[/Governor of Kansas/, /Send the application to the Kansas Prisoner Review/],
		[/Oklahoma/],
	),
	row('convicted in vermont of a felony in 2015, when may i apply, and is it free', 'VT', [
		/since 2025/,
		/Probably yes\. No page we read names a fee in Vermont,/,
	]),
	row('utah felony finished 2019. can i apply now? will it clear my record?', 'UT', [/since 2024/, /erased/]),
	row(
		'nevada conviction, moved to arizona in 2016. arizona wont let me have a gun. who pardons me',
		'NV',
		[/Nevada/],
		[/Governor of Arizona/],
	),
	row('my case was in king county superior court, seattle. who pardons, and is there a hearing', 'WA', [
		/Governor of Washington/,
	]),
	row('convicted in washington county, maryland in 2010. who pardons', 'MD', [/Governor of Maryland/], [/Washington/]),
	row('convicted in orange county, orlando. when can i apply', 'FL', [/Florida: 10 years/], [/California/]),
	row('my brother is at san quentin. can newsom commute his sentence and does he need anybody', 'CA', [
		/Governor of California can commute/,
	]),
	row(
		'i was in the navy, court martial in norfolk virginia 2010. who can pardon me? does it fix my discharge?',
		'MIL',
		[/Only the President/, /leaves the character of a discharge as it is/],
		[/Governor of Virginia/],
	),
	row('they said no in 2022 in texas. when can i ask again and who do i ask', 'TX', [
		/since 2024/,
		/Board of Pardons and Paroles/,
	]),
	row('finished my sentence in idaho in 2010 and in wyoming in 2018, when can i ask in each', 'ID', [
		/Idaho: 5 years.*since 2015.*Wyoming: 10 years.*not until 2028/,
	]),
	row('two felonies, one in ohio 2005 and one federal 2008. who pardons which', 'OH', [
		/Governor of Ohio/,
		/President can pardon a federal/,
	]),
	row('felony in delaware 2004, served till 2006. does the board vote and does the governor have to follow it', 'DE', [
		/a majority, in writing/,
	]),
	row(
		'whats a reprieve and can the governor of ohio give one',
		'OH',
		[/only delays/, /Governor of Ohio/],
		[/pardon an Ohio/],
	),
	row('difference between a pardon and expungement, and which one clears my record in illinois', 'IL', [
		/forgives nothing/,
		/Expungement only where/,
	]),
	row('connecticut absolute pardon, when can i apply and what does it do', 'CT', [
		/3 years/,
		/an absolute pardon erases/,
	]),
	row(
		'my husband speaks only portuguese. convicted in providence rhode island. who pardons him',
		'RI',
		[/Rhode Island/],
		[/Portugal/],
	),
	row(
		'sorry my english is bad. convicted in miami. who decide and how long i wait',
		'FL',
		[/Florida/, /10 years/],
		[/England/],
	),
	row('the VA cut my benefits. convicted in dayton ohio. who can pardon me', 'OH', [/Governor of Ohio/], [/Virginia/]),
	row('i wrote to the governor of georgia and got nothing. convicted in macon. who do i ask', 'GA', [/Board/]),
	row(
		'my lawyer in chicago said to wait. convicted in milwaukee 2011. when can i apply and does it cost',
		'WI',
		[/5 years/, /Wisconsin takes no fee; a court may charge for the/],
		[/Illinois/],
	),
	row('the judge was named Houston. convicted in nashville tennessee. who pardons', 'TN', [/Tennessee/], [/Texas/]),
	row('eight years since my release in 2015, louisiana. can i apply', 'LA', [/[Nn]o years for a pardon/]),
	row('5 years off parole, nebraska felony. can i ask now', 'NE', [/not until 2031/]),
	row('nebraska dui from 2016, finished 2017, can i apply', 'NE', [/not taken/], [/10 years/]),
	row('arizona misdemeanor 2015, done 2016, can i ask for a pardon', 'AZ', [/misdemeanors are not taken/]),
	row('hawaii felony. when can i ask. where do i send it. what does it cost. who decides', 'HI', [
		/no waiting time/,
		/Fill in the application on the site of the Hawaii/,
		/Probably nothing: no page/,
		/Ask the rest|Also asked/,
	]),
	row('montana felony, on probation. can i apply now? can i vote?', 'MT', [
		/No\. Nobody on probation or parole is considered for a pardon in Montana\./,
		/In Montana/,
	]),
	row('my son is on parole in michigan. can he ask now and who decides', 'MI', [/Governor of Michigan/]),
	row('life sentence in louisiana. who can commute it and how many votes', 'LA', [/four of the five members/i]),
	row('santa fe conviction 2009, discharged 2012. am i eligible and does it bring back my guns', 'NM', [
		/from 2017/,
		/In New Mexico/,
	]),
	row('little rock 2008 felony, off paper 2012, how do i apply and do they post it in the paper', 'AR', [/Arkansas/]),
	row('convicted in leeds crown court england and in boston massachusetts. who pardons', 'MA', [
		/the King pardons/,
		/Massachusetts/,
	]),
	row('convicted in toronto, canada. can the president pardon it and when can i apply there', 'ca', [
		/^No\. Only Canada/,
		/five years for a summary offence/,
	]),
	row('the governor in springfield, illinois, can he pardon alone and how long does it take', 'IL', [
		/Governor of Illinois/,
		/Yes\./,
	]),
	row('i was charged in reno but not convicted. can i get a pardon before trial', 'NV', [/only after a conviction/]),
	row(
		'puerto rico conviction, live in new york. who pardons? how do i apply',
		'PR',
		[/Puerto Rico/, /Junta/],
		[/Governor of New York/],
	),
	row('i was convicted in dc superior court in 2006, finished 2010. who pardons and when can i ask', 'DC', [
		/Only the President/,
		/since 2015 at the latest/,
	]),
	row(
		'i grew up in texas, got a felony in new mexico in 2011, moved to colorado. who can pardon me',
		'NM',
		[/Governor of New Mexico/],
		[/Texas|Colorado/],
	),
	row(
		'convicted in jackson county, missouri in 2000. done 2003. does the governor have to listen to the board and can i get my gun back',
		'MO',
		[/does not bind/, /In Missouri/],
	),
];
