import type { Asked } from './row.js';

/* Days that are told twice, of two convictions, or of a kind of case that is not taken. */
const when = (
	ask: string,
	where: readonly string[],
	says: readonly RegExp[],
	never: readonly RegExp[] = [],
): Asked => ({
	...{ ask, asks: ['when'], where, says, never },
});

export const days: readonly Asked[] = [
	when('ten years since sentence done in 2014 in florida, can i get a pardon', ['FL'], [/since 2024/], [/2016|2026/]),
	when('5 years since i got off parole in 2019 in georgia, can i apply', ['GA'], [/since 2024/], [/2021/]),
	when('its been five years since probation ended in 2018, georgia, can i apply', ['GA'], [/since 2023/], [/2021/]),
	when('ten years since my sentence was done in 2012, florida', ['FL'], [/since 2022/]),
	when(
		'5 years since i got off parole, georgia, can i apply',
		['GA'],
		[/^Yes, as far as the years go in Georgia: 5 years/],
	),
	when('misdemeanor in vermont from june 2023, how long do i have to wait', ['VT'], [/not until June 2028/]),
	when('misdemeanor in connecticut from june 2023, when can i apply', ['CT'], [/since June 2026/]),
	when('nebraska dui 2012, done 2014, does the board even take it', ['NE'], [/not taken/], [/10 years|since/]),
	when('nebraska felony done 2014, does the board even take it', ['NE'], [/since 2024/], [/not taken/]),
	when(
		'I finished my sentence in Georgia in 2018 and in Florida in 2020. when can i apply in each?',
		['GA', 'FL'],
		[/Georgia: 5 years .*from 2018: since 2023.*Florida: 10 years .*from 2020: not until 2030/],
	),
	when(
		'georgia sentence finished 2018, florida sentence finished 2020, when can i ask',
		['GA', 'FL'],
		[/Georgia: 5 years .*from 2018: since 2023.*Florida: 10 years .*from 2020: not until 2030/],
	),
	when(
		'misdemeanor in connecticut 2020, felony in vermont 2017, when can i ask',
		['CT', 'VT'],
		[/Connecticut: 3 years .*since 2023.*Vermont: 10 years .*not until 2027/],
	),
	when(
		'convicted in georgia and florida, finished both in 2019, when can i apply',
		['GA', 'FL'],
		[/Georgia: 5 years .*since 2024.*Florida: 10 years .*not until 2029/],
	),
];
