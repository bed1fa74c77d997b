import type { Asked } from './row.js';

const row = (
	ask: string,
	where: readonly string[] | null,
	says: readonly RegExp[],
	never: readonly RegExp[] = [],
): Asked => ({ ask, asks: ['who'], where, says, never });

/** Messages that ask several things, and stories of which only what they ask is to be answered: each question by itself. */
// biome-ignore format: a question a line
export const oneByOne: readonly Asked[] = [
	row('who is president and can he pardon a state crime', ['US'], [/Donald J\. Trump/, /against the United States only/]),
	row('who is the governor of kansas and can she pardon a federal crime', ['KS', 'US'], [/Governor of Kansas: Laura Kelly/, /cannot pardon a federal conviction/], [/Donald/]),
	row("who's the governor of nevada and how many pardons has he done", ['NV'], [/Joe Lombardo/, /How many were granted in Nevada/]),
	row('can trump pardon himself and can he pardon state crimes', ['US'], [/No President has tried/, /against the United States only/]),
	row('whats a commutation and can my brother in a texas prison get one', ['TX'], [/sentence shorter/, /Governor of Texas/]),
	row('what is a reprieve and which did julius jones get', [], [/only delays a punishment/, /Julius Jones: 18 November 2021/]),
	row('how many did bush senior pardon and was weinberger one of them', [], [/74 pardons/, /Weinberger: 24 December 1992/]),
	row('how many pardons did obama give and how many did biden', [], [/Barack Obama: 212/, /Joe Biden: 80/], [/^.*80 pardons.*80 pardons/]),
	row('will a pardon stop my deportation and which state gives it easiest', [], [/immigration lawyer/, /30 % or more/]),
	row('can the king of england pardon an american and who can in england', ['gb-eaw'], [/no foreign head of state/, /Secretary of State for Justice/]),
	row('what is a conditional pardon and does virginia give those', ['VA'], [/for people in prison/]),
	row('what if denied, when try again in virginia', ['VA'], [/After a refusal in Virginia/], [/another message/]),
	row('does it erase it in maryland? what if they refuse', ['MD'], [/expunged/, /After a refusal in Maryland/], [/another message/]),
	row('who decides in wisconsin, how long, and what do i get back', ['WI'], [/Governor of Wisconsin/, /5 years/, /Civil rights in Wisconsin/]),
	row('who appoints the board in south carolina and how long do they serve', ['SC'], [/Who sits on it in South Carolina/], [/When to ask/]),
	row('what do attorneys take for it in ohio and do i need one', ['OH'], [/A lawyer in Ohio/], [/Only the Governor/]),
	row('how long till i can ask in dc, same form as federal?', ['DC'], [/When to ask in D\.C\./]),
	row('my grandfather was hanged in 1915 in mississippi. can he be pardoned now, and by who', ['MS'], [/The dead in Mississippi/, /Governor of Mississippi/]),
	row('does mississippi require the legislature for the vote', ['MS'], [/two thirds of both houses/], [/^No/, /cannot pardon/]),
	row('convicted in ND Texas 2009. when can i ask', ['US'], [/for a federal conviction/], [/North Dakota/]),
	row('my uncle got 9 years in s.d. indiana for wire fraud. who do we ask', ['US'], [/federal conviction|Pardon Attorney/], [/South Dakota/, /Governor of Indiana/]),
	row('he hasnt gone to trial yet, tulsa. can stitt pardon', ['OK'], [/^No\. Nobody can yet/]),
	row('I have two convictions: a federal one from Denver and a state one from Boulder. Who do I ask for each, and when?', ['US', 'CO'], [/Only the President can pardon a federal/, /Only the Governor of Colorado/, /5 years/, /10 years/]),
	row('can a guy on death row in alabama get clemency from ivey and has she ever done it', ['AL'], [/Governor of Alabama can commute|commute/], [/Board of Pardons and Paroles of Alabama can pardon/]),
	row('Is it true that in Georgia you dont need the governor? and is it true a pardon there gives the gun back automatically? my brother in law says so and he is a gunsmith', ['GA'], [/only the State Board/i, /Not automatic/]),
	row('so the board said yes 5-0 and now its on the governors desk for 8 months in oklahoma. does he have to sign. what if he never does. can we sue him', ['OK'], [/Governor of Oklahoma can pardon/, /private suits/]),
	row('I was stationed at Camp Pendleton for four years and got my GI bill, honorable discharge 2003. in 2005 i got a felony assault in the circuit court in Springfield Missouri. Does a pardon in Missouri bring my guns back?', ['MO'], [/^Yes\. Guns in Missouri/], [/federal/]),
	row('I am going through a divorce, my husband wants custody and his lawyer brings up my 2011 forgery conviction from Tulsa. I did the probation. I work two jobs. When can I ask for a pardon and does it get off my record?', ['OK'], [/When to ask in Oklahoma/, /stays on record/], [/custody|Licences|Nobody can/]),
	row('we broke into a shed outside Dothan Alabama when I was 20 and I pled to burglary 3rd, 3 years probation. Now I live in Chattanooga and my boss says ask the governor here in Tennessee. is that so', ['AL'], [/Governor of Tennessee cannot pardon an Alabama conviction/], [/Governor of Alabama cannot/]),
	row('he has a felony in kansas and a misdemeanor in colorado, lives in utah: who pardons which', ['KS', 'CO'], [/Governor of Kansas can/, /Governor of Colorado can/], [/Utah/]),
	row('I got a shoplifting ticket once, long ago. My real question: Subject: clemency, sentenced in 2014 in the Circuit Court of Kanawha County, West Virginia. Is there a fee? Must I publish anything? May I apply without counsel?', ['WV'], [/What it costs in West Virginia/, /A lawyer in West Virginia/]),
	row('ok so long, sorry. My uncle raised me after my dad died and he drove a truck for forty years. He has a felony from Lincoln Nebraska, 1988, receiving. Since then he coached, he sang in the choir, a juror in another trial once said he was the finest man in town, he never had so much as a parking ticket. He was on supervised release years ago, done with it in 1991. My aunt works for the city court. What would a pardon do for his hunting rifle?', ['NE'], [/^Guns in Nebraska|^After pardoning a felony/], [/Jury/, /City ordinances/, /supervision/]),
];
