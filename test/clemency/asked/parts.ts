import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], never: readonly RegExp[] = []): Asked => ({
	ask,
	asks: ['who'],
	where: null,
	says,
	never,
});

/** Each part of a message that asks several things, answered in its turn or said by name to be on no page. */
export const parts: readonly Asked[] = [
	row('can she vote after a pardon in maine, does it cost anything and how long', [
		/In Maine/,
		/Probably not\. No page we read names a fee in Maine,/,
		/how long it takes in Maine/,
	]),
	row('kansas: what does it cost and what about that newspaper notice', [
		/No page we read names a fee in Kansas, but the notice/,
		/30 days' notice/,
	]),
	row('nebraska, do they notify the victim and do i have to show up', [
		/Nebraska the Constitution gives victims the right to be told/,
		/the applicant must appear/,
	]),
	row('wisconsin: cost? lawyer needed? how long does it take?', [
		/Wisconsin takes no fee; a court may charge for the/,
		/asks for a lawyer in Wisconsin/,
		/At least 18 months until the hearing in Wisconsin/,
	]),
	row('do i need a lawyer in utah and is there a fee', [
		/^No, as a rule\. No page we read asks for a lawyer in Utah/,
		/Probably not\. No page we read names a fee in Utah, and/,
	]),
	row('do they charge in virginia and is there a deadline for the answer', [
		/Virginia takes no fee\./,
		/sets a time for the decision in Virginia/,
	]),
	row(
		'how do i get the form in alabama and what do they look at',
		[/Alabama's form is the Pardon Application/, /no page we read gives one for Alabama/],
		[/innocence/],
	),
	row(
		'south carolina fee, how often do they meet and can i bring my pastor',
		[/South Carolina takes \$100 by money order or cashier's/, /how often a board meets/],
		[/Guns/],
	),
	row('georgia denied us, can we appeal that and what does it cost', [
		/^No, as a rule\. No page we read gives an appeal in Georgia/,
		/Georgia takes no fee\./,
	]),
	row('pennsylvania, do letters from my boss help and how many votes', [
		/Pennsylvania does not demand letters of support, but/,
		/majority, in writing/,
	]),
	row('new jersey, too old to ask? and what if i owe fines', [
		/sets an age for asking/,
		/In New Jersey suspension and remission of fines/,
	]),
	row(
		'does the pardon cover only one of my convictions in colorado',
		[/A partial pardon covers only some/],
		[/^Only the Governor/],
	),
	row('missouri, can it be for just one of three convictions', [/partial pardon/]),
	row('my pardon paper from arizona is lost, how do i get a copy', [/The signed paper proves it\./]),
	row(
		'does a nevada pardon get me off the registry',
		[/whether a pardon ends registration as a sex offender in Nevada/],
		[/^Only the State Board/],
	),
	row('can i enlist in the army after a kansas pardon', [/Each service may make exceptions for a felony, and/]),
	row('will i get a passport after an ohio pardon', [/A felony alone bars nobody from a passport/]),
	row('north carolina, the governor never answers. is there a deadline', [
		/sets a time for the decision in North Carolina/,
	]),
	row('are oklahoma pardons published somewhere and does it cost', [
		/Not known: no page we read says whether applications/,
		/Oklahoma takes no fee\./,
	]),
	row('will there be a hearing in new hampshire', [/In New Hampshire the Governor and Council first vote/]),
];
