import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['who'], where: null, says, never },
});

/** One power against another, and whether somebody may ask at the stage they are in, as people put it in passing. */
// biome-ignore format: a question a line
export const powersAndStages: readonly Asked[] = [
	row('can the governor of nebraska block a pardon on his own', [/^The Governor can be outvoted/]),
	row('can desantis deny a clemency request alone', [/^The Governor may refuse: nothing is granted without the vote/]),
	row('can abbott refuse even if the board says yes', [/^(?:Yes\. )?The Governor may refuse what was recommended/]),
	row('can the governor of pennsylvania turn down a lifer after all 5 vote yes', [/^(?:Yes\. )?The Governor may refuse what was recommended/]),
	row('does the governor of arizona have to follow the board', [/^A no binds the Governor; a yes does not.*Executive Clemency recommends/]),
	row('can the governor of texas free someone without the board', [/^No\. Only the Governor of Texas/]),
	row('can the governor of louisiana spare a death row inmate if the board says no', [/^No\. Only the Governor of Louisiana can commute/]),
	row('can abbott stop an execution alone', [/^Yes\. .*reprieve.*30 days/]),
	row('my nephew robbed a store in reno, can lombardo pardon him by himself', [/^No\. Only the State Board of Pardons Commissioners|^No\. Only the Board/]),
	row('can governor kelly still pardon my dad tomorrow', [/^Yes\. Only the Governor of Kansas/]),
	row('my brother hasnt been to court yet in detroit, can whitmer pardon him', [/^No\. Nobody can yet/]),
	row('he hasnt gone to trial yet, tulsa. can stitt pardon', [/^No\. Nobody can yet/]),
	row('can the president pardon someone not charged yet', [/^Yes\. Only the President/]),
	row('whats the backlog for pardons in pa', [/^How long it takes in Pennsylvania: About three years/], /Ask the rest/),
	row('conviction from 1974 in kansas is it too late', [/^No page we read names a last day for asking in Kansas/]),
	row('can i still ask after 40 years, arkansas', [/^No page we read names a last day for asking in Arkansas/]),
	row('is there a deadline for asking a pardon in ohio', [/^No page we read names a last day for asking in Ohio/]),
	row('can you get a pardon in vermont while still in prison', [/^No\. In Vermont nobody still serving/]),
	row('can i apply for a federal pardon while still on probation', [/^No\. For a federal conviction nobody still under supervision/]),
	row('tennessee, my brother is on parole. can he ask for a pardon already', [/^As a rule not yet: in Tennessee/]),
	row('can you apply from prison in colorado', [/^As a rule not yet: in Colorado/]),
	row('what happened with the ballot measure on pardons in kentucky', [/^An amendment was due on the ballot/], /The vote in Kentucky/),
	row('can a dead person be pardoned in georgia', [/^Yes\. .*Lena Baker/]),
	row('can my late uncle be pardoned in utah', [/^No\. .*not accepted/]),
	row('can i apply while on probation in connecticut', [/^No\. In Connecticut nobody still under supervision/]),
	row('can hobbs reject a unanimous recommendation', [/^(?:Yes\. )?The Governor may refuse what was recommended/]),
	row('nashville felony. how long do i wait', [/^(?:When to ask in )?Tennessee: /]),
	row('my friend was arrested yesterday in phoenix. can hobbs pardon', [/^No\. Nobody can yet/]),
	row('can the governor of georgia help with a pardon', [/State Board/], /^Yes/),
	row('can the governor of texas pardon my dog for biting', [/Governor of Texas/], /^Yes/),
];
