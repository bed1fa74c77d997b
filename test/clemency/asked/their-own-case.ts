import { saying } from './row.js';

const row = saying(null);

/** What the asker told is used, nothing is made up beside it, and the word fits the way it was put. */
export const theirOwnCase = [
	row(
		'Client was court martialed in the Army in 2005, bad conduct discharge for drugs. How long does he have to wait for a pardon?',
		/5 years from release/,
		/over in 2005/,
	),
	row(
		'Client was court martialed in the Army in 2005, got a dishonorable discharge. how long does he have to wait',
		/5 years from release/,
		/over in 2005/,
	),
	row(
		'Client lives in Oregon now but his burglary was in Mississippi in 1998. He served 3 years. Which governor do we write to?',
		/only the Governor of Mississippi can/,
		/commut/,
	),
	row('she served 4 years in Ohio for theft in 2004. who can help her', /pardon/, /commut/),
	row(
		'my nephew got life in missouri. can the governor cut his sentence? does he need to be there so many years first',
		/No\. Somebody in prison may apply at any time/,
		/Yes, with limits/,
	),
	row('must a prisoner in Florida serve some years before he can ask for a commutation?', /a third/, /^No/),
	row(
		'client in Georgia, completed sentence 5 years ago. can he apply for a pardon now?',
		/^Yes, .*: 5 years after/,
		/2026/,
	),
	row('I finished my probation ten years ago in Florida, can I apply now?', /^Yes, .*: 10 years after/, /some day/),
	row('finished parole in 2015 in Georgia. does she qualify?', /^Yes, .*5 years after.*since 2020/, /sexual/),
	row('does my son qualify for a pardon in Georgia?', /^Yes, after the wait\./, /impeachment/),
	row('She finished parole in Kansas in 2015. Does she qualify to ask for a pardon?', /^Yes\./, /impeachment/),
	row('in Wisconsin must you wait 5 years if it was just a misdemeanor', /^No\. .*not taken/, /Yes/),
	row('must I wait 5 years in Arizona if it was just a misdemeanor', /^No\. .*not taken/, /Yes/),
	row('Nevada pardons board, does it do misdemeanors', /^Yes\./, /majority/),
	row('Georgia pardon board, does it do sex crimes', /^Yes\./, /Only the/),
	row('what happens if trump says no can my cousin ask again and when', /at once/, /5 years/),
	row(
		'my nephew is locked up in alabama can kay ivey pardon him while hes still inside',
		/^No\. The Governor of Alabama cannot .*Nobody still serving/,
		/^Yes/,
	),
	row('does a pardon in Ohio seal the record automatically', /^No, not automatically\./, /It depends/),
	row(
		'can my cousin still vote in kentucky with a old felony if beshear restored it',
		/^Yes\. Whoever was given/,
		/depends|homicide/,
	),
	row('can my cousin vote in virginia if the governor restored his rights', /^Yes\. Whoever was given/, /depends/),
	row('how can I vote once my rights are restored in Tennessee', /court's order/, /Whoever was given/),
	row("can New Mexico's governor pardon a DWI", /^No, as a rule\./, /Only the Governor/),
	row('can the governor of maine pardon a dui', /^No, as a rule\./, /Only the Governor/),
	row('can the governor of florida pardon a dui', /^Yes\. Drunk driving/, /^No/),
	row('can the governor of georgia pardon a dui', /^No\. The Governor of Georgia cannot/, /^Yes/),
	row(
		'Did Governor George Ryan of Illinois really empty death row before he left office?',
		/^Yes\. Governor Ryan/,
		/^No/,
	),
	row('Did Toney Anaya of New Mexico really empty death row before he left office?', /^Yes\. Governor Anaya/, /^No/),
	row(
		'my son is on death row in Texas with a date. can Abbott stop it and has he ever done it',
		/Yes\. Governor Abbott commuted Thomas Whitaker/,
		/Christmas/,
	),
	row(
		'my nephew is on death row in alabama and got a date. can the governor still stop it and has she ever done it before',
		/Yes\. Governor Ivey commuted Sonny Burton.*Rocky Myers/,
		/Scottsboro/,
	),
	row(
		"can a Louisiana first offender pardon get my guy's gun rights back",
		/^No\. The automatic first offender pardon/,
		/^Yes/,
	),
	row('does Wisconsin waive the wait', /^No, as far as we read/, /can waive it/),
];
