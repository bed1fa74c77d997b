import type { Asked } from './row.js';

const row = (ask: string, says: RegExp, ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['when'],
	where: [],
	says: [says],
	never,
});

/** Facts that stand in the row, in words it did not hear. */
// biome-ignore format: a question a line
export const unheard: readonly Asked[] = [
	row('whats illinois charge to ask', /^Illinois takes no fee\./),
	row('whats texas want for a pardon', /^Probably nothing: no page we read names a fee in/),
	row('how much money does georgia want', /^Georgia takes no fee\./),
	row('how long does the delaware board sit on my papers', /^It may take well over a year in Delaware\./),
	row('how long does the georgia board sit on an application', /Six to nine months on average in Georgia, sometimes/),
	row('how long till connecticut decides', /^Twelve to eighteen months in Connecticut as a rule,/, /^When to ask/),
	row('how many months does alabama need to decide', /^About one year in Alabama \(state of 2017\)\./, /^When to ask/),
	row('georgia pardon application where', /^Apply online at pap\.georgia\.gov, the site of Georgia's/),
	row('do they ever pardon anybody in arkansas', /Yes\. In Arkansas pardons are granted often: to three in ten of those who as/, /present name/),
	row('only a misdemeanor in arizona, can they pardon it', /^No\. In Arizona misdemeanors are not taken, by a guide; the Board's pardon r/),
	row('only a misdemeanor in minnesota, can they pardon it', /Board of Pardons of Minnesota/, /petty/),
	row('petty misdemeanor in minneapolis, can it be pardoned', /In Minnesota a petty misdemeanor is no crime, so there is nothing to pardon/),
	row('traffic offense in oklahoma, pardon?', /traffic misdemeanors never/),
	row('several felonies in new mexico, can they be pardoned', /several felonies, sexual crimes and violence to children are ordinarily refused/),
	row('drunk driving in kearney nebraska, will they pardon it', /^(?:No\. )?In Nebraska traffic offences and drunk driving are not taken\./),
	row('only a dwi in maine, can i get a pardon for it', /^Some offences, such as drunk driving, are ordinarily not heard/),
	row('do i have to go to court first in oregon', /^Who can have the conviction set aside by a court/),
	row('do i have to go to court first in utah', /^Remedies of the courts/),
	row('louisiana first offender pardon?', /^In Louisiana a first offender pardon comes by itself/),
	row('maine, only reason is hunting guns, will they hear it', /^In Maine/, /Reasons in Maine/),
	row('hes still in prison in missouri, can he ask', /^Yes\. In Missouri: somebody in prison may apply at any time\./),
	row('still in prison in norfolk virginia which pardon', /^In Virginia: a conditional pardon is for people in prison\./),
	row('civil rights restored in kentucky, can i have a gun', /^No, not automatically\. In Kentucky/, /A pardon brings them back/),
	row('when was the last pardon in rhode island', /^The last pardon found is of 2011/),
	row('who is on the texas board of pardons', /seven members, appointed by the Governor/),
];
