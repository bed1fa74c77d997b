import { type Asked, saying } from './row.js';

const nowhere = saying([]);
const federal = saying(['US']);

/* How a petition to the President is made, sent, read and decided: each by what its answer has to say first. */
export const federalPetitions: readonly Asked[] = [
	nowhere('can i fill out the commutation form for my son or does he have to do it himself', /has to sign it/),
	nowhere('does my son have to sign the clemency petition himself', /^Yes\. /),
	nowhere('can I sign the application for my husband, he is in prison', /^No\. /),
	nowhere('where do I mail my sons commutation petition', /950 Pennsylvania Avenue/),
	nowhere('can we email the petition or does it have to be mailed', /USPardon\.Attorney@usdoj\.gov/, /Not understood/),
	federal('where do i get the federal pardon application', /^At justice\.gov\/pardon/, /name it/),
	nowhere('CAN I HANDWRITE THE COMMUTATION FORM', /^Yes\. .*printed in ink/),
	nowhere('CAN A CO DEFENDANT APPLY ON THE SAME FORM WITH ME', /^No\. /),
	nowhere('Is there a page limit on the commutation petition?', /^Mostly no\. /),
	nowhere('i moved since i applied. how do i change my address', /mail or e-mail/),
	nowhere('HOW DO I SEND THEM MY NEW CERTIFICATES', /mail or e-mail/, /kept|record of it/),
	nowhere('my sons clemency says pending for 2 years what does that mean', /^Pending means/),
	nowhere(
		'who reads the petition, does the president ever really see it',
		/report with a recommendation/,
		/stays on record/,
	),
	nowhere('will the prosecutor that put him away be asked about it', /^Mostly yes\. /),
	nowhere('do they ask the judge who sentenced him', /^It depends\. /, /cannot pardon/),
	nowhere('WHO TELLS ME IF I GET IT THE WARDEN OR MAIL', /goes to the warden/, /cannot pardon/),
	nowhere('IF I GET COMMUTED HOW FAST DO I WALK OUT', /^On the day that the commutation names/),
	nowhere('i applied under biden, is it still alive now that trump is in', /^Mostly yes\. /),
	nowhere('IS MY PETITION DEAD SINCE BIDEN LEFT', /^Mostly no\. /, /Jack Johnson/),
	nowhere('he has a 2255 filed, can he still put in for commutation', /challenged in court/),
	nowhere('WILL A PENDING 2241 STOP MY CLEMENCY', /^Mostly yes\. /),
	nowhere('can he do compassionate release and clemency at the same time', /^Mostly no\. /),
	nowhere('does he have to try the first step act before he asks the president', /^Mostly yes\. /),
	nowhere('does he need to have served half before he can ask', /^Mostly no\. /),
	nowhere('will good behaviour and classes help his clemency', /^Yes\. /),
	nowhere('hes on home confinement now under the cares act, can he still get commutation', /can still end it/),
	nowhere(
		'some guy on facebook says he knows trumps people and can get my son pardoned for 20 thousand, is it a scam',
		/^Probably yes\. Nobody can sell/,
	),
	nowhere('can my brother be one of my references', /^Mostly no\. /),
	federal('my federal case was just a misdemeanor in a national park, can that be pardoned', /^Yes\. /),
	nowhere(
		'i got a ticket for weed in yellowstone in 2015, how do I get the certificate from bidens pardon',
		/^Apply at/,
	),
	nowhere('I AM SERVING LIFE FOR A MARIJUANA CONSPIRACY DID BIDENS PARDON COVER ME', /^No\. /),
	federal('i owe 112k restitution from my federal case, does a pardon wipe it', /^Mostly yes\. .*restitution/),
	federal('can I get my federal conviction expunged without a pardon', /no general federal law/),
	nowhere('does commutation stop deportation', /^Mostly no\. /),
	nowhere('Could a president be prosecuted for selling pardons?', /^Mostly no\. /),
	nowhere('Does a presidential pardon affect state charges in Georgia?', /^No\. /, /pending charge/),
	nowhere('Can a president attach conditions to a pardon?', /^Yes\. /),
	nowhere('When does a pardon become final?', /^When it is delivered and accepted/),
	nowhere('Does clemency moot a pending 2255?', /^It depends\. /),
];
