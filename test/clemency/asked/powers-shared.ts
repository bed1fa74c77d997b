import type { Asked } from './row.js';

const row = (ask: string, says: RegExp | readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: [], where: null, never },
	says: says instanceof RegExp ? [says] : says,
});

const word = /^(?:Yes|No|It depends)\b/;

/** One power against another, put so that its words say together what none of them says alone. */
// biome-ignore format: a question a line
export const powersShared: readonly Asked[] = [
	// Only with a board is a yes to whether a board is needed.
	row('Is it true that in Texas the governor can only pardon if the board recommends it?', /^Yes\. Only the Governor of Texas.*recommends it/),
	row('can the oklahoma governor only commute when the board agrees', /^Yes\. Only the Governor of Oklahoma can commute/),
	row('is it true the ohio governor can only pardon if the board recommends it', /^No\. The Governor of Ohio decides alone: the Ohio Parole Board must be heard/),
	// Against a yes it is a refusal, against a no a power of his own.
	row('Can the Oklahoma governor ignore the pardon and parole board if they vote for mercy', /^Yes\. The Governor of Oklahoma may refuse/),
	row('could abbott overrule the board after it voted for clemency', /^Yes\. The Governor of Texas may refuse/),
	row('can the texas governor overrule the board of pardons', /^No\. Only the Governor of Texas/),
	row('must the governor of louisiana sign if the board recommends a pardon', /^No\. The Governor of Louisiana decides/),
	row('does the governor of arizona have to grant it once the board recommends it', /^No\. The Governor of Arizona decides/),
	row('can the governor of Nevada vote no and still lose', /^Yes\. The Governor of Nevada can be outvoted/),
	row('nevada pardons board how many votes do you need, and does the governor have to be one of them', [/majority of the nine/, /No\. The Governor of Nevada can be outvoted/]),
	row('true or false: in Alabama the board decides, not the governor', /^Yes\. The Governor of Alabama has no part/),
	row('the parole board grants them in ohio and not the governor, is that so', /^No\. Nothing is granted without the Governor of Ohio/),
	// The last word.
	row('does the governor have the final say in Delaware', /^Yes, with limits\. Only the Governor of Delaware/),
	row('does the governor of georgia have the last word', /^No\. The Governor of Georgia has no part/),
	row('does the kansas governor have the final decision on pardons', /^Yes\. Only the Governor of Kansas/),
	// Anybody else, and nobody else.
	row('can anybody else besides the governor pardon in Wyoming', /^No\. Only the Governor of Wyoming/),
	row('is the governor the only one who can pardon in Vermont', /^Yes\. Only the Governor of Vermont/),
	row('is the governor the only one who can pardon in Connecticut', /^No\. Only the Board of Pardons and Paroles of Connecticut/),
	// Which of two.
	row('in SC is it the governor or the parole board who does pardons', /^Only the Board of Paroles and Pardons/, word),
	row('can the dc mayor pardon people or is it the president', /only the President can|^Only the President/, word),
	row('Does DC have its own pardon power?', /^No\. Only the President/),
	row('does texas have its own pardon power', /^Yes\. Only the Governor of Texas/),
	// Somebody in prison wants a sentence shortened.
	row('my son is locked up in texas for robbery can the governor let him out early', /^Yes, but not alone: only the Governor of Texas can commute/),
	row('my brother got life without parole in louisiana can the governor get him out', /^Yes, but not alone: only the Governor of Louisiana can commute/),
	row('My son is 24 and in prison in Missouri for felony murder, 30 years. I want to know if the governor can shorten his sentence', /^Yes\. Only the Governor of Missouri can commute/),
	row('can the wisconsin governor let a prisoner go early', /^Yes\. Only the Governor of Wisconsin can commute/),
	row('my son is in prison in illinois, can the governor pardon him', [/^Yes\. Only the Governor of Illinois can pardon/, /a commutation is the way/]),
	row('he is still in prison in arizona. who can pardon him', [/^Only the Governor of Arizona can pardon/, /a commutation is the way/]),
	row('who can get my mom out of prison early in Georgia', /^Only the State Board of Pardons and Paroles/, /exception/i),
	// Nobody decides, or as many for as against.
	row('if the governor never signs is the pardon granted in Oklahoma', /^No\. Silence grants nothing/),
	row('what happens if the vote is a tie in Nebraska', /A tie is not enough: it takes a majority/),
	row('What happens when the vote is tied at the Oklahoma board?', /A tie is not enough: it takes a majority of the five/),
	// Who sits on a board, and how it votes.
	row('who sits on the texas board of pardons', [/^The Board of Pardons and Paroles of Texas has seven members/, /has seven members/]),
	row('who is on the board of pardons in utah', /^The Board of Pardons and Parole of Utah has five full-time members and up to five stand-ins/),
	row('who sits on the board of executive clemency in florida', [/^The Board of Executive Clemency of Florida has four members: the Governor/, /Commissioner of Agriculture/]),
	row('Who sits on the Board of Pardons in Minnesota nowadays?', [/^The Board of Pardons of Minnesota has three members/, /Walz/]),
	row('are the members of the texas parole board elected', /^No\. The Board of Pardons and Paroles of Texas has seven members, appointed/, /Who sits/),
	row('are the members of the missouri parole board appointed', /^Yes\. The Missouri Parole Board has seven members, appointed/),
	row('is a majority enough in south carolina', /^No\. Two thirds of South Carolina's seven-member Board/),
	row('does it have to be unanimous in Georgia', /^No\. In Georgia a majority of the five-member Board/),
	row('is a simple majority enough in louisiana', /^No\. It takes four of the five/),
	row('does the vote have to be unanimous in Pennsylvania', [/^It depends\./, /life/]),
	// Stopping an execution.
	row('can Governor Abbott stop the execution by himself even if the board says no?', /^Yes\. Only the Governor of Texas.*once, for 30 days/, /nobody else has to agree/),
	row('my cousin was acquitted in ohio, could the governor let him go', /Ohio/, /^Yes/),
	row('Can the president pardon someone on death row in Alabama', /^No\. The President cannot commute an Alabama sentence; only the Governor/, /Board/),
	row('can the board pardon someone on death row in alabama', /^No\. .*only the Governor of Alabama can/),
	row('can the governor pardon a man on death row in south carolina', /^Only the Governor of South Carolina can commute/),
	row('can the governor of texas stop an execution by himself', /^Yes\. .*delay a Texas execution \(a reprieve\), once, for 30 days/, /nobody else/),
	row('how long can the governor of texas delay an execution', /once, for 30 days/, /whole sentence/),
	row('my brother is on death row in alabama execution date is set. who can stop it, can the governor?', /^(?:Yes\. )?Only the Governor of Alabama can delay an Alabama execution/),
	// Whoever is against it.
	row('can the prosecuter block a pardon in alabama', /^No\. Whoever objects may be heard, but decides nothing:/),
	row("can the victim's family stop a pardon in Louisiana", /^No\. Whoever objects may be heard/),
	row('can the DA veto a pardon in oklahoma', /^No\. Whoever objects may be heard/, /no page we read/),
	row('In Alabama who do I ask, the governor or the board?', [/^Only the Board of Pardons and Paroles of Alabama/], /^Yes|^No/),
	row('Tribal court convicted me, Navajo. who can pardon that', [/^Only whoever the nation/, /neither the U\.S\. President nor a governor/]),
	row('who was governor of Virginia before the current one', /^Before Abigail Spanberger/),
];
