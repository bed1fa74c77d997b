import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], never: readonly RegExp[] = []): Asked => ({
	ask,
	asks: ['when'],
	where: null,
	says,
	never,
});

/** Dates in every form people have for them, each with the event it belongs to. Today is 21 November 2026. */
export const toldDates: readonly Asked[] = [
	row('done with it all in 2016, georgia felony, when can she ask', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/counted from 2016/,
	]),
	row('im 3 years and 8 months in since i finished probation in tennessee. how long to go', [
		/counted from March 2023: not until March 2028/,
	]),
	row('its been 5 years 3 months since he got off parole in minnesota, time yet?', [/counted from August 2021/]),
	row('off papers 4/30/2018 in minnesota may i file', [/counted from April 2018/]),
	row('sentence expired 09/2021 wisconsin felony, am i good', [/counted from September 2021: since September 2026/]),
	row('discharged 2019-02-11 in missouri. eligible?', [/counted from February 2019/]),
	row('discharged from parole 12/2017 colorado, is it time', [/counted from December 2017: not until December 2027/]),
	row('probation over summer 2018 in delaware, felony', [/counted from 2018/]),
	row('paper ended the 5th of march 2019 in maine', [/counted from March 2019/]),
	row('my papers ended sept. 2020 in utah, can i ask', [/counted from September 2020/]),
	row('federal case, released january 5th 2022, when can i file', [/counted from January 2022/]),
	row('finished my rider and probation dec 2019, idaho burglary, not violent', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/December 2019/,
	]),
	row(
		'off parole for nine years in iowa. is that enough',
		[
			/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years/,
			/counted from 2017/,
		],
		[/votes/],
	),
	row('been off paper 6 yrs tennessee, can i put in', [/counted from 2020/]),
	row('twenty five years ago i finished parole in nebraska, felony, am i ok to apply', [/counted from 2001/]),
	row('a couple of years ago i got off probation in wisconsin for a felony. how much longer', [/counted from 2024/]),
	row('got off probation 8 months ago in minnesota. when', [/counted from March 2026/]),
	row('my brother just got off paper in north carolina, when can he apply', [/5 years/]),
	row('finished parole last october in utah, when can i file', [/counted from October 2026: not until October 2031/]),
	row('his sentence ended in august in missouri. how soon', [/counted from August 2026/]),
	row('felony from 2011 all finished 2017 kentucky, how long', [/counted from 2017/], [/2011/]),
	row('indiana misdemeanor 2016 done 2019. how long is it', [/counted from 2019/], [/2016/]),
	row('delaware conviction 2014 finished 2019 and i live in dover. wait?', [/counted from 2019/], [/2014/]),
	row('vermont misdemeanor 2020, when', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years for a misdemeanor/,
		/counted from 2020/,
	]),
	row('connecticut felony in 2021 and a misdemeanor in 2025, when am i eligible', [/3 years/, /5 years/], [/counted/]),
	row('oregon. moved there in 2012, married 2015, colorado case finished 2013, may i ask', [/counted from 2013/]),
	row('tennessee, graduated 2018, sentence over since 2021, can i send it', [/counted from 2021/]),
	row('i wrote to the board in 2024. sentence complete 2018, south dakota, first offence, released 2017. eligible', [
		/counted from 2017/,
	]),
	row('still on probation in utah until 2029, can i put in now', [
		/^(?:No\. )?Nobody on probation or parole is considered/,
		/2034/,
	]),
	row('on supervised release in idaho till june 2027, when may i apply', [
		/[Nn]obody on probation or parole|nobody still under supervision/,
	]),
	row('the five years in wisconsin, does the clock start at sentencing or when i got off paper', [
		/In Wisconsin from the end of the whole sentence, with probation and parole\./,
	]),
	row('ten years from what in nebraska', [/In Nebraska from the end of the sentence\./], [/^Only the Board/]),
	row('nc 5 years, counted from when?', [/In North Carolina from the end of supervision\./]),
	row('maine, denied in march, all done 2019. how soon', [/^1 year/, /not until March 2027/]),
	row('we moved in 2014 and my felony in tennessee was over in 2012, is it time', [/counted from 2012/]),
	row(
		'discharge papers came june 2021 in knoxville tennessee, can we begin',
		[/counted from June 2021/],
		[/discharge is not/],
	),
	row('ohio f5, closed out 9 yrs ago. expedited yet?', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years/,
		/counted from 2017/,
	]),
	row('she maxed out in utah in april, what year can she ask', [/counted from April 2026: not until April 2031/]),
	row('finished probation feb 9 2018 nebraska misdemeanor. eligible?', [/counted from February 2018/]),
	row('federal, no prison, only probation, sentenced april 2020. when', [/counted from April 2020: since April 2025/]),
	row('no jail, just fed probation, sentenced in may 2022, when can i file', [
		/counted from May 2022: not until May 2027/,
	]),
	row('he was turned down in mississippi. when can he go again', [/or forbids asking again/]),
	row('oklahoma board denied us in june, can we refile', [/^1 year /, /not until June 2027/]),
	row('she is on parole in alabama two yrs now. eligible?', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): |Alabama: )?while on parole, after 3 years/,
		/counted from 2024/,
	]),
	row('vermont dui conviction 2018, when', [/10 years for a felony/, /5 years for a misdemeanor/, /counted from 2018/]),
	row('georgia sex offense with registration all done 2014, when', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years/,
		/counted from 2014/,
	]),
	row(
		'georgia, done 2024 but need it for work, any way to go sooner',
		[
			/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
			/counted from 2024/,
		],
		[/Licences/],
	),
	row('kentucky 2009 felony, served out 2013, how soon', [/^7 years/, /counted from 2013/]),
	row('new mexico 4th degree felony over 2017, five years right?', [/counted from 2017/]),
	row('released from supervised release last may, federal, prison till 2020', [/./], [/counted from May 2026/]),
	row('vt misdemeanor 2021', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years for a misdemeanor, .* counted from 2021.*Only the Governor of Vermont/,
	]),
	row('is it ten years from release or from the end of parole in florida', [
		/In Florida from the end of the whole sentence, with probation and parole\./,
	]),
	row(
		'how many yrs does the nevada board want',
		[/In Nevada: no years are fixed: the Board's page asks for a significant time/],
		[/commute/],
	),
	row('florida how long is the wait', [/^In Florida: 10 years/]),
	row('north carolina dwi misdemeanor 2014, off 2016. wait?', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/counted from 2016/,
	]),
	row(
		'maryland distributing 2003, off paper 2009, when could he',
		[/^15 to 20 years/, /counted from 2009/],
		[/misdemeanor/],
	),
	row(
		'2 felonies in oklahoma 2003 and 2008, all paid, off 2011',
		[/no wait after the whole sentence/],
		[/^Since 2012/],
	),
	row('utah board said no in 2023. again when', [/or forbids asking again/], [/died/]),
	row('can we ask twice in texas. our first no was 2023', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?2 years/,
		/counted from 2023/,
	]),
	row(
		'texas, burglary felony, finished parole in 2019, how soon can he',
		[/Now, as far as we read: the whole sentence has been over since 2019, and no/],
		[/^In Texas: 10 years/],
	),
	row('8 yrs clean in kentucky, enough?', [/7 years/], [/^Only the Governor/]),
	row(
		'oregon felony done 2014. how long + what does it cost',
		[/no fixed waiting time/, /Probably nothing: no page we read names a fee in/],
		[/How long it takes/],
	),
	row('he got his rights back in georgia in 2016, wants the pardon now, finished in 2013', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/counted from 2013/,
	]),
	row('tennessee, robbery 1988, off parole 2002. too late? what does it cost', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/counted from 2002/,
		/Probably nothing: no page we read names a fee in/,
	]),
	row('10 months served of a 2 to 6 in new york, commutation?', [/half of the minimum/], [/^Only the Governor/]),
	row('pa misdemeanor 1996, erie. when', [/no waiting time/i]),
	row('commutation in minnesota, convicted 2019, 14 years. when can she ask', [
		/^In Minnesota half of the sentence, at most 5 years, must be served first: of 14 years that is 5/,
		/with about 7 served that is reached/,
	]),
	row('georgia civil rights, all done 2023, can i have them back yet', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?2 years/,
		/since 2025/,
	]),
	row('illinois denied us in 2023, when again and do they say why', [
		/1 year after a denial, counted from 2023/,
		/advice to the Governor is confidential/,
	]),
	row('new hampshire felony 2008 done 2010, when and who votes', [/no fixed waiting time/, /Executive Council/]),
	row('expired my sentence 2/2021 in tennessee', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/counted from February 2021/,
	]),
	row('federal, never locked up, probation only, convicted august 2020', [/counted from August 2020/]),
	row('d.c. code felony 2008, home 2012, when do we file', [
		/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/,
		/counted from 2012/,
	]),
	row(
		'how soon after parole ends in idaho for a sex offense',
		[
			/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years for a violent or sexual offence/,
		],
		[/15 years/],
	),
	row('michigan felony, off parole in 2019, told no in 2023. again when', [
		/^2 years for an application after an earlier one, counted from 2023: since 2025|^Michigan: 2 years/,
	]),
	row('nj, off parole last month, apply to sherrill now?', [/no waiting time/i], [/New York/]),
];
