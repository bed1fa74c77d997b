import type { Asked } from './row.js';

const row = (ask: string, says: RegExp, ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: [], where: null, says: [says], never },
});

/** The first word, by what the place's own law says: of powers, of what a pardon does, and of the time. */
// biome-ignore format: a question a line
export const wordsByPlace: readonly Asked[] = [
	// Who has the last word, whichever way round it is put.
	row('can anyone stop the Ohio governor from pardoning someone', /^No\. Only the Governor of Ohio/),
	row('can anybody keep the governor of Texas from pardoning people', /^Yes\. Only the Governor of Texas .*recommends/),
	row('can the Wyoming board say no to the governor', /^No\./),
	row('can the Louisiana board say no to the governor', /^Yes\. .*recommends it/),
	row('in Kansas is there a board in between or does the governor decide alone', /^The Governor of Kansas decides alone/, /members/, /^Yes/),
	row('in Arizona is there a board in between or does the governor decide alone', /^Not alone\. .*Board of Executive Clemency/, /five members/),
	row('does Utah have a pardon board or is it the governor', /^Only the Board of Pardons and Parole of Utah/, /members/),
	row('do I write to the governor or the parole board in Ohio', /^Send the forms .*Ohio Parole Board/, /decides alone/),
	row('can the governor of Maine pardon someone on his last day in office', /^Yes\. Only the Governor of Maine/, /public office/),
	row('can the governor of Arizona pardon a friend or a relative', /^Yes, but not alone/),
	row('can the governor of Washington State pardon somebody', /^Yes\. Only the Governor of Washington/, /Which state/),
	row('Can one governor pardon me for both Ohio and Missouri?', /^No\. .*another state's/),
	row('can the governor of Oregon cancel fines', /^Yes\./),
	row('does Ohio have reprieves', /^Yes\. Only the Governor of Ohio can delay/),
	row('do judges sit on the pardon board in Nevada', /^Yes\. .*justices/),
	row('do judges sit on the pardon board in Arizona', /^No\. .*five members/),
	row('does Rhode Island really make the senate vote on pardons', /^Yes\. .*Senate agrees/),
	row('do senators vote on pardons in Ohio', /^No\. Only the Governor of Ohio/),
	row('Does the attorney general of Nebraska have a say in pardons?', /^Yes\. .*Attorney General/),
	row('do the judges have to agree in California', /^It depends\. .*Supreme Court/),
	row("Does Connecticut's governor get to commute death sentences", /^No\./),
	row("does Delaware's governor have to sign off when the board pardons someone", /^Yes\./),
	row('has the governor in Oklahoma got the power to pardon somebody all by hisself', /^No\. .*recommends/),
	row('they used to need all three of them to agree in Minnesota. is that still so', /^No\./),
	row('does Louisiana have automatic pardons for first offenders', /^Yes, with limits\./),
	row('is a pardon automatic in Kansas after so many years', /^No, as far as we read/),

	// What a pardon does.
	row('Connecticut pardon, does it erase the record all the way', /^Yes\. In Connecticut an absolute pardon/),
	row('Nebraska pardon, does it erase the record all the way', /^No\. In Nebraska/),
	row('does a pardon in Connecticut wipe the record or just forgive it', /^In Connecticut an absolute pardon erases/),
	row('does a pardon in Kentucky wipe the record clean or does it still show', /^In Kentucky the conviction stays/),
	row('do i have to tell an employer about a pardoned conviction in Massachusetts', /^No\. .*no conviction/),
	row('do i have to tell an employer about a pardoned conviction in Connecticut', /^No, as a rule\. In Connecticut/),
	row('Is a pardoned person in Nevada allowed to say no when a job form asks about convictions?', /^No, as a rule\. In Nevada/),
	row('does the Iowa pardon also cover my federal conviction', /^No\. Only the President/),
	row('Can someone pardoned in Alabama still get hit as a habitual offender on a later case?', /^Yes\. A pardoned conviction can still count/, /Only the Board/),
	row('can a nurse with a pardoned felony in Tennessee still be refused a license', /^Yes\. A pardon can lift/),
	row('can i own a gun after a Ohio pardon for a violent felony', /^Yes\. In Ohio/, /wait/),
	row('can i vote in Georgia while on parole or probation', /^Not yet\. In Georgia/, /pardon in Georgia/),
	row('Can you vote in Ohio after prison without the governor doing anything?', /^Yes, once out of prison/, /commutation/),
	row('I done my time. Can i vote in Texas or do i need a pardon first', /^Yes/),
	row('would I need a pardon to get a passport', /^No\. A felony alone/),
	row('Iowa felon, off paper. Vote ok?', /^(?:Yes|It depends)/),
	row('is there a lifetime ban on voting for felons in Illinois', /^No\. In Illinois/),

	// The way and the time.
	row('Do victims get told or heard in South Carolina pardons', /^Yes\. Victims in South Carolina/),
	row('do i have to publish it in the newspaper in Arizona', /^Yes\./),
	row('can they waive the five years, it is a federal case', /^Yes, with limits\./),
	row('can they reject my application in California without a reason', /^Yes, as far as we read/),
	row('can you get a pardon for a misdemeanor in Ohio or only felonies', /^Yes\. In Ohio misdemeanors/),
	row('can you get a pardon for a misdemeanor in Arizona or only felonies', /^No\. In Arizona misdemeanors/),
	row('is the waiting period in Nebraska 10 years for a felony', /^Yes\. In Nebraska: 10 years/),
	row('Is it five years or ten before Georgia will look at a pardon?', /^In Georgia: 5 years/),
	row('do you have to wait after the sentence in Montana', /^No, as far as we read\. In Montana/),
	row('is there a waiting period in Alabama', /^It depends\. In Alabama/),
	row('Can I withdraw a Ohio application once it is filed?', /^Yes, as far as we read/),
	row('Can the Georgia governor pardon someone who still owes fines or restitution?', /^No\./),
];
