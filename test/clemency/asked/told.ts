import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], never: readonly RegExp[] = []): Asked => ({
	ask,
	asks: ['when'],
	where: null,
	says,
	never,
});

/** A day and a class that were told: counted, and that class alone. Today is 21 November 2026. */
export const told: readonly Asked[] = [
	row(
		'discharged from a felony in nebraska in june 2018, can i ask for a pardon yet',
		[/10 years/, /not until June 2028/],
		[/misdemeanor/],
	),
	row('nebraska misdemeanor, sentence ended march 2022. long enough?', [/3 years/, /since March 2025/], [/felony/]),
	row(
		'finished probation in may 2020 in maryland on a misdemeanor, can i apply now',
		[/5 years/, /since May 2025/],
		[/appeal/i, /felony|drugs/],
	),
	row(
		'maryland drug felony, off parole since 2010, am i eligible',
		[/15 to 20 years/, /2025/, /2030/],
		[/misdemeanor/],
	),
	row('off paper in georgia since 2019 am i eligible for a pardon', [/5 years|five years/i, /2024/]),
	row('connecticut misdemeanor conviction from 2024, when can i ask', [/3 years/, /not until 2027/], [/felony/]),
	row(
		'convicted of a felony in hartford connecticut in 2019, eligible yet?',
		[/5 years/, /since 2024/],
		[/misdemeanor/],
	),
	row('completed my sentence 12 years ago in iowa, ten years up?', [/10 years/, /since 2024/], [/parole is/i]),
	row(
		'finished parole in iowa in 2021, are the ten years up',
		[/10 years/, /not until 2031/],
		[/^A parole|parole board decides/i],
	),
	row('idaho dui, plea in 2015, when may i apply', [/15 years/, /not until 2030/], [/non-violent/]),
	row('my wait in utah, sentence expired december 2023', [/5 years/, /not until December 2028/]),
	row('new hampshire felony 2001 when can i ask', [/./], [/^(?:yes|no)\b/i]),
	row('discharged 2018 in florida, can i get my gun rights back yet', [/8 years|eight years/i], []),
	row('federal felony, released from prison in 2020, long enough for a pardon', [/5 years/, /since 2025/]),
	row('released from federal prison august 2023 how long till i can ask', [/5 years/, /not until August 2028/]),
	row('class c felony in delaware, done with probation in 2020, long enough now', [/3 to 5 years/, /2023/, /2025/]),
	row('off parole in new mexico 2014, felony, can i ask', [/5 to 10 years/, /2019/, /2024/]),
	row('sex offense in georgia, sentence ended 2018, eligible?', [/ten/i], [/since 2023/]),
	row('probation ended in 2016 minneapolis minnesota, when can i apply', [/5 years|five years/i, /2021/]),
	row('tennessee, discharged 2021, am i there yet', [/5 years|five years/i, /2026/]),
	row('served my time in oklahoma, out since 2015, can i ask', [/oklahoma|sentence/i], [/^(?:yes|no)\b/i]),
	row('texas deferred adjudication finished 2017 when can i ask', [/10 years|ten years/i, /2027/]),
];
