import type { Asked } from './row.js';

/* Every question of a message is answered in its turn, or named as left over. */
const both = (
	ask: string,
	where: readonly string[],
	says: readonly RegExp[],
	never: readonly RegExp[] = [],
): Asked => ({
	...{ ask, asks: ['when'], where, says, never },
});

export const twoQuestions: readonly Asked[] = [
	both('denver. finished 2010. too early? do i get my gun back', ['CO'], [/since 2020/, /In Colorado/]),
	both('chicago, finished 2010, can i apply and do i get my gun back', ['IL'], [/no waiting time/, /In Illinois/]),
	both('when can i ask in kentucky and do i get my gun back', ['KY'], [/7 years/, /In Kentucky/]),
	both(
		'difference between commutation and pardon and can trump still give one',
		['US'],
		[/sentence shorter/, /President can/],
	),
	both(
		'difference between commutation and pardon and can biden still give one',
		['US'],
		[/sentence shorter/, /President/],
	),
	both(
		'convicted in manchester crown court england, who can pardon and what do i do first',
		['gb-eaw'],
		[/the King pardons, always on the advice/, /an appeal and the Criminal Cases Review/],
	),
	both(
		'in nebraska, city ticket in omaha and county felony, who pardons which',
		['NE'],
		[/the mayor/, /Board of Pardons/],
	),
	both(
		'Im on probation in florida for a felony. can i vote? can i get a pardon now?',
		['FL'],
		[/In Florida/, /Yes, even without a pardon\. In Florida the vote/],
	),
	both(
		'can dad vote n can he apply now, he is on parole in georgia',
		['GA'],
		[/In Georgia/, /Not yet\. In Georgia the vote comes back by itself when the whole sentence i/],
	),
	both(
		'I have an old felony in tennessee from 2005, finished 2009. I inherited a shotgun from my grandpa. Can I keep it after a pardon, and would it come off my record so that I can get a job?',
		['TN'],
		[/In Tennessee/, /In Tennessee/],
	),
	both(
		'In Omaha I got a city ordinance ticket for disturbing the peace in 2009 and then in 2012 a felony theft in Lincoln for which I did two years. Who pardons which, and can I get both in one application?',
		['NE'],
		[/the mayor/, /Board of Pardons/],
	),
	both(
		'ohio. too soon? cost?',
		['OH'],
		[/In Ohio: no waiting time/, /Probably nothing: no page we read names a fee in Ohio,/],
	),
	both(
		'can i apply in georgia and do i need a lawyer',
		['GA'],
		[/5 years/, /No\. Nobody needs a lawyer to apply in Georgia/],
	),
	both(
		'my rifle was taken. can i have it back, and can i vote? ohio',
		['OH'],
		[/In Ohio a pardon brings gun/, /In Ohio the vote/],
	),
	both(
		'done 2012 in idaho. too soon? what does it cost? do i need a lawyer',
		['ID'],
		[/since 2017/, /Probably nothing: no page we read names a fee in/, /asks for a lawyer in Idaho/],
	),
	both(
		'georgia felony, how long, how much, who decides, and do i get guns back',
		['GA'],
		[
			/Six to nine months on average in Georgia, sometimes/,
			/Georgia takes no fee\./,
			/State Board/,
			/Also asked: guns. Ask it in another message/,
		],
	),
	both('kansas felony finished 2015, still on the record? can i vote?', ['KS'], [/stays on record/, /In Kansas/]),
];
