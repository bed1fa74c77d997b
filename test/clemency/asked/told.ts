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
	row(
		'vermont felony conviction june 2012. permitted to file?',
		[
			/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years/,
			/since June 2022/,
		],
		[/misdemeanor/],
	),
	row('vermont conviction 2012 can i apply', [
		/^Yes, as far as the years go in Vermont: 10 years for a felony/,
		/since 2022/,
	]),
	row('delaware felony, everything complete in 2021, clear to file?', [/^3 to 5 years/, /2024/, /2026/]),
	row(
		'nebraska misdemeanor ended 2020 (nothing else)',
		[/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?3 years/, /since 2023/],
		[/felony/],
	),
	row('wisconsin felony, all finished may 2019, is an evers pardon realistic already', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/since May 2024/,
	]),
	row('got out of federal prison march 2019 may i ask the pardon attorney', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/since March 2024/,
	]),
	row('tennessee done in may 2020, can i ask now', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/since May 2025/,
	]),
	row(
		'utah on probation since 2023, he feels fine',
		[/Nobody on probation or parole is considered for a pardon in Utah\./],
		[/Fines/],
	),
	row(
		'18 months in on probation in georgia, may i file',
		[/^No\. Nobody on probation or parole is considered for a pardon in Georgia\./],
		[/vote/],
	),
	row('denied in vermont last month, next try', [/^Nothing we read forbids asking again in Vermont/], [/in prison/]),
	row(
		'denied in maine in march 2026, when can i try again',
		[/^1 year /, /not until March 2027/],
		[/5 years|five years/i],
	),
	row('denied in minnesota in 2023 when can i reapply', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years after a denial/,
		/not until 2028/,
	]),
	row(
		'turned down in texas in june 2025, can i ask again',
		[
			/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?2 years/,
			/not until June 2027/,
		],
		[/deferred/],
	),
	row('refused in oklahoma in august 2026, next try?', [/^1 year /, /not until August 2027/], [/California/]),
	row('missouri refused us in 2024, when can we apply again', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?3 years/,
		/not until 2027/,
	]),
	row('the judge denied my appeal in ohio in 2020, can i ask now', [/./], [/counted from 2020/]),
	row('denied parole in texas in 2024, can i apply for a pardon now', [/./], [/counted from/]),
	row(
		'connecticut felony conviction 2018, good to file?',
		[/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/, /since 2023/],
		[/misdemeanor/],
	),
	row('georgia sex offense ended 2014, able to ask by now', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years/,
		/since 2024/,
	]),
	row('alabama on parole since 2022, when', [/3 years/, /since 2025/]),
	row('alabama three years on parole, may i ask', [/3 years/, /2026/]),
	row('south carolina 2 years on parole, too soon?', [/5 years/, /not until 2029/]),
	row('florida gun authority, finished 2016, already?', [/^8 years/, /since 2024/], [/10 years/]),
	row(
		'iowa firearms, discharged in 2020, ok to apply now?',
		[/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/, /since 2025/],
		[/10 years/],
	),
	row('minnesota discharged in october 2022, when?', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/not until October 2027/,
	]),
	row('washington state convicted in 2013, free to apply?', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years/,
		/since 2023/,
	]),
	row('colorado sentence over since 2012, put in an application yet?', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years/,
		/since 2022/,
	]),
	row('wyoming off paper 2014', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years/,
		/since 2024/,
	]),
	row('north carolina off probation in 2022, now?', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/not until 2027/,
	]),
	row('south dakota first offence released in 2020, too early?', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/since 2025/,
	]),
	row('maine finished 2018. allowed to file?', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/since 2023/,
	]),
	row('virginia conditions all met 2019 can i send in a petition already', [/since 2024/]),
	row('new mexico felony off supervision 2015, no arrest since. may i file', [/5 to 10 years/, /2020/, /2025/]),
	row('missouri discharged 2022, in the clear to apply?', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?3 years/,
		/since 2025/,
	]),
	row('utah sentence complete jan 2020', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/since January 2025/,
	]),
	row(
		'idaho nonviolent felony finished in march 2020 can i put in',
		[
			/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
			/since March 2025/,
		],
		[/10 years/],
	),
	row('ohio finished 2012', [
		/In Ohio: no waiting time was found for the ordinary way; the Expedited Pard/,
		/ten years after the sentence/,
	]),
	row('illinois conviction 2020, permitted to file?', [/no waiting time/i]),
	row('federal conviction, released 5 years and 2 months ago, allowed to apply?', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/since September 2026/,
	]),
	row('texas deferred adjudication completed in may 2016, good to go?', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years/,
		/since May 2026/,
	]),
	row('kentucky finished in 2015. already?', [/^7 years/, /since 2022/, /older/]),
	row('mississippi done 2017, permitted?', [/^7 years/, /since 2024/, /older/]),
	row('indiana ended 2018, by now?', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/since 2023/,
	]),
	row('maryland misdemeanor all over march 2020 able to file', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/since March 2025/,
	]),
	row('arizona convicted 2010 when', [/no waiting time/i]),
	row('hawaii finished 2019 may i send the application', [/no waiting time/i], [/^Where/]),
	row('nevada discharged 2019, is it too soon', [
		/In Nevada: no years are fixed: the Board's page asks for a significant time/,
	]),
	row('michigan convicted 2015, allowed to apply?', [/no waiting time/i]),
	row('tennessee 6 years since i finished, can i ask now', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/since 2025/,
	]),
	row('new york commutation, half of my minimum 10 years served?', [/half of the minimum/]),
	row('my divorce ended 2015 in maine, conviction 2019, can i apply', [/(?:Five|5) years/], [/counted from/]),
	row('i finished high school in 2010 in tennessee, convicted 2018. eligible?', [/(?:five|5) years/i], [/2015/]),
	row('tennessee, we met in 2010 and married, may i apply', [/./], [/2015/]),
	row('can i ask 5 years after release in maine', [/(?:five|5) years/i], [/counted from/]),
	row(
		'connecticut misdemeanor conviction 2019, too early?',
		[/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?3 years/, /since 2022/],
		[/felony/],
	),
	row('rhode island ended 2014, may i file already', [/Rhode Island|waiting/], [/counted from/]),
	row('colorado, all done in june 2018, am i able to send it in now', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years/,
		/not until June 2028/,
	]),
	row('wisconsin felony discharged march 2023, is it time', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/not until March 2028/,
	]),
	row('rejected by the board in texas last year. try again?', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?2 years/,
		/not until 2027/,
	]),
	row('maine said no to us this year, when can we ask again', [/^1 year /, /not until 2027/]),
	row('washington state, sentenced in april 2020. am i permitted to petition yet', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years/,
		/not until April 2030/,
	]),
	row('kansas finished 2019, permitted to apply?', [/waiting time/i], [/counted from/]),
	row('delaware, probation over in 2024, ready to file', [/^3 to 5 years/, /2027/, /2029/]),
	row('north dakota off paper 2015 ok to apply', [/./], [/counted from/]),
	row('federal prison, home since 2018, am i clear to petition', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/since 2023/,
	]),
];
