import type { Asked } from './row.js';

const row = (ask: string, where: string | null, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['general'],
	where: where === null ? [] : [where],
	says,
	never: [/That depends on whose/, /^I (?:do not know|did not)/, ...never],
});

const notYet = /only after a conviction/;
const right = /^The vote in/;

/** What a phone makes of the words of the book, and the same asked in few words. */
// biome-ignore format: a question a line
export const phone: readonly Asked[] = [
	// Before a trial.
	row('can mississippi gov pardon b4 a trial', 'MS', [notYet]),
	row('can u get pardoned in florida before ur convicted', 'FL', [/does not say whether/], /prior/),
	row("can you be pardoned in kentucky before you're convicted", 'KY', [/^Yes\. A pardon may come before a charge or a trial/], /prior/),
	row('can u pardon sb b4 they get charged', null, [/The President may pardon before any charge,/]),
	row('can the gov of texas pardon u b4 ur convicted', 'TX', [/^No\. In [A-Z]/]),
	row('nevada pardon b4 being found guilty?', 'NV', [/^No\. A pardon comes only after a conviction/]),
	row('illinois pardon before u plead', 'IL', [/^A pardon comes only after/]),
	row('utah pardn b4 sentencing possible', 'UT', [/^A pardon comes only after/]),
	row('arkansas before charges filed?', 'AR', [/^No\. A pardon comes only after/]),
	row('can dewine pardon my bro while his case is still going', 'OH', [/^No\. A pardon comes only after/]),
	row('can wes moore pardon sum1 b4 they go 2 court', 'MD', [/does not say whether/]),
	row('i lived in ohio before i was convicted in texas who can pardon me', 'TX', [/Governor of Texas/], /^A pardon comes only/),

	// How a board votes is no right to vote.
	row('how many have to vote yes in florida', 'FL', [/^The votes of the Governor and at least two/, /two of the other three/], right),
	row('who has to vote yes in nevada', 'NV', [/^At least five of the nine: in Nevada the Governor, the seven justices/], right),
	row('how many people have to vote yes in nebraska', 'NE', [/^At least two of the three \(a majority\): in Nebraska the Governor, the Attorney General and the Secretary of State vote/], /gives it back/, /• Majority\./),
	row('how many ppl must vote yes in texas', 'TX', [/majority, in writing/], /waiting|discharged/i),
	row('how many people must agree in massachusetts', 'MA', [/Governor's Council must agree/]),
	row('how many yes votes do u need in pennsylvania', 'PA', [/majority, in writing/, /all five members/]),
	row('how many gotta say yes in minnesota', 'MN', [/majority with the Governor in it/]),
	row('do all of them have to agree in utah', 'UT', [/A majority of Utah's five-member Board decides/], /When to ask/),
	row('does everybody on the board have to vote yes in louisiana', 'LA', [/four of the five/]),
	row('whos gotta vote yes in north dakota', 'ND', [/^In North Dakota the Governor decides/]),
	row('how many on the board need 2 agree in idaho', 'ID', [/majority of the seven-member Commission/], /When to ask/),
	row('what if 2 of 3 vote yes in minnesota', 'MN', [/majority with the Governor in it/]),
	row('how many councilors have to approve in new hampshire', 'NH', [/three of the five members of the Executive Council must agree/]),
	row('can i vote in alaska after my sentence is done', 'AK', [/^Yes, after the sentence\. In Alaska the vote/]),

	// General questions, asked of no court.
	row('is taking a pardon the same as saying i did it', null, [/A federal appeals court held in 2021 that/]),
	row('if i take the pardon does it mean i did it', null, [/A federal appeals court held in 2021 that/], /revoked/),
	row('r u saying u did it if u take a pardon', null, [/A federal appeals court held in 2021 that/]),
	row('pardon = guilty?', null, [/A federal appeals court held in 2021 that/]),
	row('is it an admission to accept clemency', null, [/A federal appeals court held in 2021 that/]),
	row('does a pardon make me not guilty', null, [/no finding of innocence/]),
	row('does a pardon fix a bad conduct discharge', null, [/character of a discharge/]),
	row('will a pardon change my dishonorable discharge', null, [/character of a discharge/]),
	row("can trump pardon fix my dad's dishonorable", 'US', [/character of a discharge/]),
	row('other than honorable, would a pardon help', null, [/character of a discharge/]),
	row('can a judge throw out a pardon', null, [/^(?:Mostly no\. )?No page we read tells of a court that threw out/]),
	row('can a court cancel a pardon', null, [/^Mostly no\. No page we read tells of a court that threw out/]),
	row('has a court ever struck down a pardon', null, [/No page we read tells of a court that threw out/]),
	row('can somebody sue over a pardon', null, [/^Mostly no\. No page we read tells of a court that threw out/]),
	row('can a judge give me a pardon', null, [/^No\. A judge cannot pardon\. Pardons come from the/]),
	row('can they take back my pardon', null, [/^No\. A full pardon stays once it is delivered and/]),

	// Who holds the office, by a surname or initials.
	row('pritzker pardon power does he need the board', 'IL', [/Governor of Illinois/, /advice does not bind/]),
	row('jb pritzker, can he pardon without the prisoner review board', 'IL', [/Governor of Illinois/, /advice does not bind/]),
	row('whitmer pardon power does she need the parole board', 'MI', [/Governor of Michigan/]),
	row('evers pardon power does he need the advisory board', 'WI', [/Governor of Wisconsin/, /does not bind/]),
	row('abbott - needs the board or nah', 'TX', [/only if the Board of Pardons and Paroles recommends/]),
	row('does stitt have to listen to the board', 'OK', [/^It depends\. A no of the Pardon and Parole Board binds the Governor; a yes does not/]),
	row('newsom pardons does he need anyone', 'CA', [/Governor of California/, /Supreme Court/]),
	row('mike dewine needs parole board approval?', 'OH', [/Governor of Ohio/, /does not bind/]),
	row('walz alone?', 'MN', [/Board of Pardons of Minnesota/]),
	row('moore needs the commission?', 'MD', [/Governor of Maryland/]),
	row('pres pardon puerto rico?', 'PR', [/whether the President can, too, is not settled/]),

	// Numbers of this term are a press count, and said to be one.
	row('how many pardons has trump given this time', null, [/second term, by 2026: about 1,609 people \(press count, not official\)/, /proclamation/], /first term/),
	row('how many ppl has trump pardoned since hes been back', null, [/second term/, /press count/], /first term/),
	row('trump pardons so far', null, [/second term/, /press count/], /first term/),
	row('trump pardon total this term', null, [/second term/, /press count/], /first term/),
	row('trump pardon count 2025', null, [/^Donald Trump, second term, by 2 December 2025: 142 pardons \(press count/], /January 2021/),

	// When, as the last word.
	row('new mexico second degree felony when', 'NM', [/^5 to 10 years/]),
	row('texas dwi when', 'TX', [/sentence must be discharged|after|whole sentence is over/], /Greg Abbott/),
	row('georgia misdemeanor when', 'GA', [/5 years/]),

	// What goes by many names.
	row('how do u get ur gun rights back in idaho', 'ID', [/^In Idaho/], /Where to ask/),
	row('does a pardon take me off the sex offender list in california', 'CA', [/^It depends\. In California a pardon may end/]),
	row('can i travel to canada w/ a pardon', 'ca', [/^It depends\. Canada's officers look at the offence itself/], /Governor General/),
	row('can i join the marines after a pardon in texas', 'TX', [/Each service may make exceptions for a felony, and/]),
	row('do they talk to the victim in idaho', 'ID', [/^Not known: no page we read says whether victims may speak in/]),
	row('does the attorney general get a vote in nebraska', 'NE', [/The Governor, the Attorney General and the Secretary of State vote/], /gives it back/),
	row('is newsom still gov', 'CA', [/^Yes\. Governor of California: Gavin Newsom/]),
	row('can murphy still pardon', 'NJ', [/former governor has no such power/]),
	row('does beshear pardon a lot', 'KY', [/^It depends\. In Kentucky some governors grant many pardons, others few \(coun/]),
	row('which states have boards', null, [/Alabama, Connecticut, Georgia, Idaho/, /Minnesota, Nebraska and Nevada/]),
	row('which state pardons most', null, [/^No ranking is known\..*Alabama, Arkansas, Delaware/]),
	row('can i ask for a pardon and a commutation at the same time in ohio', 'OH', [/Governor of Ohio/], /A commutation makes/),
	row('can he get time cut in tennessee', 'TN', [/commute a Tennessee sentence/]),
	row('can the governor let him out early in georgia', 'GA', [/^No\. The Governor of Georgia cannot commute/], /Fines/),

	// Whether it is real.
	row('tina peters trump pardon does it count', 'CO', [/^President Trump announced a pardon for Tina Peters in December/]),
	row('tina peters pardon does it count', 'CO', [/^President Trump announced a pardon for Tina Peters in December/]),
	row('is tina peters pardon real', 'CO', [/^President Trump announced a pardon for Tina Peters in December/, /not released/]),
	row('is hunter bidens pardon valid', 'US', [/^On 1 December 2024 President Biden gave Hunter Biden a full/]),
	row('hunter biden pardoned when', 'US', [/^On 1 December 2024 President Biden gave Hunter Biden a full/]),
];
