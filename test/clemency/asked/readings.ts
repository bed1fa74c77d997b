import type { Asked } from './row.js';

const row = (ask: string, where: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['who'],
	where: [where],
	says,
	never,
});

/** Words that were once taken for another thing. */
// biome-ignore format: a question a line
export const readings: readonly Asked[] = [
	// A jury that somebody sits on decides nothing.
	row('can a felon in arkansas get on a jury after pardon', 'AR', [/^Jury service in Arkansas/], /A court cannot/),
	row('could i be on a jury once pardoned in ohio', 'OH', [/Jury service in Ohio/], /A court cannot/),
	row('may he sit on the jury after a pardon, iowa', 'IA', [/Jury service in Iowa/], /A court cannot/),
	// Who, asked at the end.
	row('oklahoma commute 20 yr drug sentence who', 'OK', [/^Only the Governor of Oklahoma can commute/], /ordinances/),
	row('texas burglary pardon, who', 'TX', [/^Only the Governor of Texas/]),
	row('commutation of a utah sentence by who', 'UT', [/^Only the Board/]),
	// A refusal after a recommendation is no question of the office.
	row('governor of delaware said no after board said yes, is that allowed', 'DE', [/may refuse what was recommended/], /Matt Meyer/),
	row('board said yes but the governor refused in oklahoma, can he', 'OK', [/may refuse what was recommended/]),
	row('can the louisiana governor say no when the board said yes', 'LA', [/may refuse|^Yes/]),
	// How they vote, and whether I may.
	row('how do they vote in arizona clemency board', 'AZ', [/recommends it/], /moral turpitude|first felony/),
	row('how does the board vote in south carolina', 'SC', [/Two thirds/]),
	row('how did the members decide in minnesota', 'MN', [/majority/]),
	row('does dc have a clemency board', 'DC', [/D\.C\. Clemency Board may be asked/]),
	row('is there a pardon board in kansas', 'KS', [/must be heard/]),
	row('who reviews federal petitions', 'US', [/Office of the Pardon Attorney/]),
	row('missouri how many on the parole board n do they have to agree', 'MO', [/advice does not bind/], /When to ask/),
	row('what if the georgia board never answers', 'GA', [/Six to nine months/]),
	row('the board in arkansas never replied what now', 'AR', [/240 days|months|no page/]),
	row('can a sex offender in louisiana be pardoned', 'LA', [/^Sex offences in Louisiana: no page/]),
	row('can a sex offender in wisconsin be pardoned', 'WI', [/^Not with a charge pending, and not for people who must register/]),
	row('are juvenile records pardonable in kentucky', 'KY', [/^Juvenile cases in Kentucky: no page/], /stays on record/),
	row('who was pardoned in colorado last', 'CO', [/^How many were granted in Colorado: no page/]),
	row('does a presidential pardon restore voting rights', 'US', [/^A federal pardon can/]),
	row('was tina peters pardoned by trump', 'CO', [/^Tina Peters: December 2025, President Trump/]),
	row('did trump free derek shauvin', 'US', [/^Do you mean Derek Chauvin/]),
	row('how many people did carter pardon for vietnam draft', 'US', [/^Jimmy Carter/], /Vietnam/),
	row('most commutations by any president', 'US', [/^Most commutations: Joe Biden/]),
	row('trump term 1 commutations number', 'US', [/^Donald Trump, first term/]),
	row('can a president pardon for contempt of congress', 'US', [/President can pardon a federal/], /Can Congress/),
	row('does a foreign pardon count for us immigration', 'FOREIGN', [/may or may not count/]),
	row('i have a conviction in brazil and want a us visa does a pardon there help', 'br', [/may or may not count/]),
	row('can i get a passport after pardon', 'US', [/that depends on whose court/i]),
];
