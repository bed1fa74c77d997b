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
	row('done with it all in 2016, georgia felony, when can she ask', [/^5 years/, /counted from 2016/]),
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
	row('finished my rider and probation dec 2019, idaho burglary, not violent', [/^5 years/, /December 2019/]),
	row('off parole for nine years in iowa. is that enough', [/^10 years/, /counted from 2017/], [/votes/]),
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
	row('vermont misdemeanor 2020, when', [/^5 years \(misdemeanor/, /counted from 2020/]),
	row('connecticut felony in 2021 and a misdemeanor in 2025, when am i eligible', [/3 years/, /5 years/], [/counted/]),
	row('oregon. moved there in 2012, married 2015, colorado case finished 2013, may i ask', [/counted from 2013/]),
	row('tennessee, graduated 2018, sentence over since 2021, can i send it', [/counted from 2021/]),
	row('i wrote to the board in 2024. sentence complete 2018, south dakota, first offence, released 2017. eligible', [
		/counted from 2017/,
	]),
	row('still on probation in utah until 2029, can i put in now', [
		/^By the rules last seen nobody still under supervision/,
		/2034/,
	]),
	row('on supervised release in idaho till june 2027, when may i apply', [/nobody still under supervision/]),
	row('the five years in wisconsin, does the clock start at sentencing or when i got off paper', [
		/5 years \(felony, after the whole sentence/,
	]),
	row('ten years from what in nebraska', [/after the sentence/], [/^Only the Board/]),
	row('nc 5 years, counted from when?', [/after release from supervision/]),
	row('maine, denied in march, all done 2019. how soon', [/^1 year/, /not until March 2027/]),
	row('we moved in 2014 and my felony in tennessee was over in 2012, is it time', [/counted from 2012/]),
];
