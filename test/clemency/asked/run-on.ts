import type { Asked } from './row.js';

/* Questions without a mark between them, reported ones, and one question about several wishes. */
const run = (ask: string, where: readonly string[], ...says: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['when'], where, says },
});

export const runOn: readonly Asked[] = [
	run('felony in utah can i own a gun after a pardon how long do i wait', ['UT'], /gun ban/, /5 years/),
	run(
		'does kansas have a board who is on it can the governor ignore them',
		['KS'],
		/Prisoner Review Board/,
		/Yes\. The Governor of Kansas decides/,
	),
	run(
		'wife in prison in Tennessee can she ask for clemency does she need a lawyer what does it cost',
		['TN'],
		/asked for from prison/,
		/one may help/,
		/fee/,
	),
	run(
		'is there a hearing in Maine do i have to come how long does it take',
		['ME'],
		/public hearing/,
		/how long it takes/,
	),
	run(
		'I should be most grateful to know who sits on the Board of Pardons in Minnesota, and whether the Governor alone can refuse.',
		['MN'],
		/three members/,
		/No\.|Yes\.|Not alone/,
	),
	run(
		'Kindly tell me what the fee in Georgia is, whether there is a hearing, and how long it takes.',
		['GA'],
		/no fee/,
		/hearing/,
		/Six to nine months/,
	),
	run(
		'please explain who decides in Idaho, whether the governor may refuse, and what it costs',
		['ID'],
		/Only the Commission/,
		/fee/,
	),
	run(
		'He asked me whether Texas takes a fee. He also wants to know how long it takes.',
		['TX'],
		/fee/,
		/how long it takes/,
	),
	run(
		'She asked me if the pardon in Wisconsin would clear CCAP. She also wonders if she can apply already, and whether Evers gives many pardons.',
		['WI'],
		/5 years/,
		/1,436/,
	),
	run(
		'my son wants to hunt with grandpa and also wants to vote in Virginia. does he need a pardon for that',
		['VA'],
		/circuit court/,
		/gives the vote back/,
	),
	run(
		'my son wants to join the army and also wants to vote. he has a felony from Iowa 2015. does he need a pardon for that',
		['IA'],
		/recruiter/,
		/vote comes back/,
	),
	run(
		'I hope to coach little league and get my rifle back. Felony in Indiana 2001. Will a pardon do it?',
		['IN'],
		/gun rights/,
	),
	run('is there a fee in Utah? what about Idaho and Nevada', ['UT', 'ID', 'NV'], /in Utah/, /in Idaho/, /in Nevada/),
	run(
		'how long do you wait in Ohio, and what about Kentucky or Indiana?',
		['OH', 'KY', 'IN'],
		/In Ohio/,
		/In Kentucky/,
		/In Indiana/,
	),
	run('my husband is in angola can he apply for a commutation', ['LA'], /Louisiana/),
	run(
		'My son got 240 months in the Northern District of Ohio. He lost his appeal in 2019. Is DeWine the right one or who do I ask and can he ask now while he is inside',
		['US'],
		/only the President can/,
		/Pardon Attorney/,
		/from prison one asks for a commutation/,
	),
];
