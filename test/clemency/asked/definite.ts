import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['general'], where: [], says },
	never: [/depends on whose court/, /^I (?:do not know|did not)/, /Which state is it/, ...never],
});

const there = (ask: string, where: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['who'], where: [where], says, never },
});

/** The word that a general question has, and those that stand near another and have an answer of their own. */
// biome-ignore format: a question a line
export const definiteGeneral: readonly Asked[] = [
	row("can a pardon be taken back once it's signed?", [/^No\. .*delivered and accepted/, /stays once it is delivered/]),
	row('can the next governor take back a pardon', [/^No\. A full pardon stays/]),
	row('Does accepting a pardon mean I admit guilt?', [/^Mostly no\. .*2021/, /Burdick/]),
	row('can you refuse a pardon', [/^Yes\. .*1833.*1915/]),
	row('can a governor pardon someone before the trial is over', [/^Mostly no\. Most states pardon only after conviction/], /Nixon/),
	row("could a judge overturn a governor's pardon if the family of the victim objects", [/^Mostly no\. .*who objects/, /2012/]),
	row('Can the vice president pardon people when the president is under anesthesia?', [/25th Amendment/], /^No\b/),
	row('if a president is removed from office do his pardons stay valid', [/undoes no act of it/], /new offence/),
	row('In which states does the legislature have a say in pardons', [/Rhode Island/, /[Tt]reason/], /Congress/),
	row('does a pardon need to be in writing, and does it have to list the crimes?', [/^No\. .*Rosemond/, /Nixon/]),
	row('where in the constitution is the pardon power, and did the framers argue about it?', [/article II/, /Federalist 74/]),
	row('Whats ex parte Garland about', [/^Ex parte Garland .*1866/], /Texas/),
	row('who is the current pardon attorney', [/^Ed Martin/]),
	row('if a change.org petition gets a million signatures does the governor have to look at it', [/makes a governor look/], /White House/),
	row('does a white house petition with 100k signatures actually do anything for a pardon', [/closed in January 2021/]),
	row('what about 2 states, can both states charge me for the same thing after one pardoned me', [/Heath v\. Alabama/]),
	row('can the feds charge me after the governor pardoned me', [/does not stop the other/]),
	row('can someone already deported still get pardoned', [/^Yes\. .*deported veterans/]),
	row('can they still sue the state for wrongful conviction after being pardoned', [/North Carolina and California/], /private claim/),
	row('Does a California certificate of rehabilitation count as an application for a pardon?', [/becomes an application for a pardon by itself/]),
	row('what is clemency anyway', [/^Clemency is mercy/]),
	row('whats a posthumous pardon', [/^A posthumous pardon is given after the person has died/]),
	row('what is a record suspension', [/^A record suspension is Canada's/, /not erased/]),
];

/** Whoever of another country is asked about, with the word that the country has for him. */
// biome-ignore format: a question a line
export const headsAsked: readonly Asked[] = [
	there('can the king pardon someone in england', 'uk-eng', [/^Yes\. (?:In [\w ]+ t|T)he King pardons in form, always on the advice/]),
	there('My editor says that the King can still pardon people in the UK. Is that true?', 'uk-eng', [/^Yes\. (?:In [\w ]+ t|T)he King/]),
	there('Can the president of France pardon anyone he wants', 'fr', [/^Yes, with limits\. .*one person at a time/]),
	there('can the german president pardon a murderer', 'de', [/^Mostly no\. .*Minister-President/]),
	there('Can a president of Mexico pardon an american in a mexican jail', 'mx', [/^Yes, with limits\. .*whoever’s citizen/]),
	there('can trudeau pardon people', 'ca', [/^No\. (?:In [\w ]+ t|T)he Prime Minister cannot pardon alone/]),
	there('can the emperor of japan pardon prisoners', 'jp', [/^No\. (?:In [\w ]+ t|T)he Cabinet decides/]),
	there('does the king of spain pardon people', 'es', [/^Yes, with limits\. (?:In [\w ]+ t|T)he King only signs/]),
	there("has Israel's president pardoned Netanyahu", 'il', [/No pardon of Israel's Prime Minister Netanyahu is known/]),
	there('What does it cost to apply for a record suspension in Canada?', 'ca', [/50 Canadian dollars/]),
	there('I live in Canada and have a theft conviction from Ontario 2010, how do I get a pardon there?', 'ca', [/Parole Board of Canada/, /five years .* ten/]),
];
