import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], never: readonly RegExp[] = []): Asked => ({
	ask,
	asks: [],
	where: null,
	says,
	never,
});

/** One word in several senses: officers who vote, what is taken, cancelled, waited for or seen. */
export const senses: readonly Asked[] = [
	row(
		'nebraska: the attorney general and the secretary of state are for it, the governor against. granted?',
		[/majority|two/i],
		[/civil rights|ballot|voting/i],
	),
	row(
		'governor voted no but the other two voted yes, nebraska',
		[/majority|two/i],
		[/civil rights|ballot|voting rights/i],
	),
	row('does the nevada attorney general get a vote on my pardon', [/nine|majority/i], [/civil rights|ballot/i]),
	row('do i need every vote on the minnesota board', [/majority/i], [/civil rights|ballot/i]),
	row('unlawful possession of a firearm in oregon, who do i write to', [/Governor/], [/Guns in Oregon/]),
	row(
		'weapons charge conviction salem oregon, where do i send the papers',
		[/Where to ask|Governor/],
		[/Guns in Oregon/],
	),
	row('felon in possession of a gun, wisconsin, how do i apply', [/Where to ask|Governor|appl/i], [/Guns in/]),
	row('gun crime in ohio who can pardon it', [/Governor/], [/Guns in/]),
	row('how long do i wait in utah until they take my petition', [/five years|5 years/i], [/How long it takes/]),
	row('how long before utah will look at my case', [/five years|5 years/i], [/How long it takes/]),
	row('pardon granted in kansas, will it show on a background check', [/record/i], [/Licences and jobs/]),
	row(
		'do background checks still show it after a pardon in ohio',
		[/It depends\. In Ohio a pardon may/],
		[/Licences and jobs/],
	),
	row('can employers see my pardoned conviction in georgia', [/record/i], [/Licences and jobs/]),
	row(
		'will it come off my rap sheet, tennessee pardon',
		[/record/i],
		[/only the Governor of Tennessee can pardon a Tennessee conviction[^;]*\. General/],
	),
	row(
		'how often does the board of pardons in nebraska meet',
		[/Nebraska's Board of Pardons met about eight times a/],
		[/How long it takes in Nebraska: no page/],
	),
	row('how many times a year does the minnesota board sit', [/meet|no page/i], [/How long it takes/]),
	row('papers sent in virginia, how many months now', [/a year or longer/], [/Waiting time/]),
	row(
		'i mailed my application in march, kansas, when do i hear back',
		[/How long it takes|days|months|weeks/i],
		[/Waiting time/],
	),
	row('do i have to notify the victim in tennessee', [/notice|notif|no page|victim/i], []),
	row('finished probation, do i still have to wait in maine', [/five years|5 years/i], [/parole is|probation is/i]),
	row('can the governor cancel my fine in alaska', [/fine/i], [/Taking it back/]),
	row('does a texas pardon cancel my court costs', [/fine|cost/i], [/Taking it back/]),
	row('newsom is leaving office, what happens to my application', [/./], [/was pardoned/]),
	row('is it online or on paper in georgia', [/online|Where to ask/i], []),
	row('minor drug case in texas who decides', [/Governor/], [/Juvenile/]),
	row('who do i call about a drunk driving pardon in iowa', [/Where to ask|Governor/], []),
	row('voter fraud conviction in florida, who can pardon it', [/Board|Governor/], [/The vote in/]),
	row('jury tampering in ohio, who pardons that', [/Governor/], [/Jury service/]),
	row('i was on the jury. can i ask the governor of ohio to pardon him', [/Governor of Ohio/], [/Jury service/]),
	row('record keeping crime in new york who decides', [/Governor of New York/], []),
	row('escape from prison conviction in kansas who pardons it', [/Governor of Kansas/], []),
	row('contempt of court in michigan, who could pardon it', [/Governor of Michigan/], []),
];
