import type { Table } from '../matcher.js';

/** What a pardon, or a commutation, leaves as it is or takes away, where others of the general questions stand near. */
export const generalsOfEffects: Table<string> = [
	[
		'what|whats|explain|define .. commute|commuted|commuting|commutation to time served / commuted|commute|commutation to time served mean|means|meaning',
		'commutedToServed',
	],
	// A lifer's "without parole" asks nothing of supervision.
	['without parole', ''],
	[
		'commute|commutes|commuted|commutation .. still|stay|stays|remain|remains|have|has|keep|do|end|ends|over|cancel|cancels|wipe|wipes .. parole|probation|supervised|supervision|papers / parole|probation|supervised|supervision .. still|stay|stays|remain|remains|over|end|ends|gone .. commute|commutes|commuted|commutation / commutation end|ends|cancel|cancels|stop|stops|include|includes|cover|covers .. parole|probation|supervised|supervision',
		'!commutationSupervision',
	],
	[
		'commute|commutes|commuted|commutation .. restitution|fine|fines / restitution|fine|fines .. commute|commutes|commuted|commutation',
		'!commutationOwed',
	],
	[
		'taken|take|took|takes|taking back a|the|his|her|that|their? commutation|commutations / revoke|rescind|undo|cancel|withdraw|reverse a|the|his|her|that|their? commutation|commutations / commutation|commutations be? revoked|rescinded|undone|cancelled|canceled|withdrawn|reversed|taken',
		'revokeCommutation',
	],
	[
		'refuse|refuses|decline|declines|reject|rejects a|the|his|her|my|their? commutation / turn|turns down a|the|his|her|my|their? commutation / say|says no to a|the? commutation / commutation be refused|declined|rejected',
		'refuseCommutation',
	],
	[
		'plead|pleads|pleading|take|takes|taking|invoke|invokes|claim|claims|assert the|a? fifth|5th / fifth|5th amendment .. pardon|pardoned|pardons / pardon|pardoned|pardons .. fifth|5th amendment',
		'!testify',
	],
	[
		'pardoned|pardon .. called|forced|compelled|made|ordered|have|has|subpoenaed to testify / testify .. after|despite a|the|his|her|being|getting? pardon|pardoned',
		'!testifyForced',
	],
	[
		'pardoned .. count|counts|counted|used .. prior|priors|strike|strikes|enhancement|enhance / pardoned|pardon .. against .. sentencing|sentenced / pardoned|pardon .. criminal history|score|points',
		'!prior',
	],
	[
		'va|veterans|veteran benefit|benefits|pension|disability|healthcare|loan|loans / pardon|pardoned .. va benefit|benefits|pension|disability / gi bill .. pardon|pardoned / pardon|pardoned .. gi bill',
		'!veterans',
	],
	[
		'j6er|j6ers|6ers|jan|january .. gun|guns|firearm|firearms / january|jan 6|6th .. gun|guns|firearm|firearms / gun|guns|firearm|firearms .. january|jan 6|6th / j6 .. gun|guns|firearm|firearms',
		'!januarySixGuns',
	],
	['pardon|pardons|clemency .. expire|expires|expiration|expired / expire|expires .. pardon|pardons', 'expire'],
];
