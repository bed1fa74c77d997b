import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['who'], where: null, says, never },
});

/** Several questions in one message, stories, and places that are no court's. */
// biome-ignore format: a question a line
export const several: readonly Asked[] = [
	// Passports, births and homes abroad beside a state of ours.
	row('My brother is in prison in Arizona for 22 years, hes a Philippine citizen. He was convicted in 2013. Can the governor let him out early? How long does it take?', [/Arizona/], /Philippines/),
	row('Born in Cambodia, came to Washington state in 1984. At 17 I was in a shooting in Tacoma and did 9 years. Cambodia did not take me. How fast can a pardon be decided? Do I have to go in person to a hearing?', [/Washington/], /Cambodia/),
	row("he's a Nicaraguan citizen in prison in Ohio, can the governor let him out", [/Ohio/], /Nicaragua/),
	row('I live in Germany now, can I still apply for a presidential pardon from abroad? And what does it cost?', [/lives? in the United States/, /fee|cost/i], /that country|Germany:/),
	// Where somebody is from is the court's where nothing else is named and the case is told behind it.
	row('One of our volunteers is working with a woman from Indiana who was convicted of forgery in 2006. Where would she send the pardon petition?', [/Indiana/]),
	row('a man from Ohio who got convicted of robbery in 1999 wants to know how long he must wait', [/Ohio/]),
	row("a client from Iowa who was convicted in Nebraska: how long must he wait", [/Nebraska/], /Iowa/),
	// "OK" is no Oklahoma where somebody agrees.
	row("does Massachusetts governor need the governor's council's OK for a pardon", [/^Yes\b.*Massachusetts/], /Oklahoma/),
	row("does the Michigan governor need anyone's OK to pardon", [/Michigan/], /Oklahoma/),
	row('is it OK to apply for a pardon in Ohio without a lawyer', [/Ohio/], /Oklahoma/),
	row('can the OK governor pardon me', [/Oklahoma/]),
	row('felony in Tulsa OK, how long do i wait', [/Oklahoma/]),
	row('Whats ex parte Garland about', [], /Governor of Texas/),
	row('did President Jackson ever pardon anyone', [], /Mississippi/),
	// One pardon or one in each of two states, in the word that was asked for.
	row('i have a felony in nevada and one in arizona. do i have to apply in both states? how long does each take?', [/^Yes\. Each state pardons only the convictions of its own courts/], /Where one lives/),
	row('felony in nevada and one in arizona. would one pardon cover both, and what does it cost', [/^No\. .*each state pardons those of its own courts/]),
	// What opens a question is none of its own, and a heading loses none.
	row('a lady here has a grandson in Oklahoma. The board voted 3-2 for him in spring. Does the governor have to follow what the board says? And what if they had voted no, could the governor have done it anyway?', [/Oklahoma/], /Not understood|Texas/),
	row('Three quick ones for my group please: is there a fee in Colorado, is there a hearing, and does the victim get told?', [/Colorado takes no fee\./, /hearing/, /the victim/], /Not understood/),
	// What leans on what was said before.
	row('my brother has 2 cases one in texas state and one federal out of houston. somebody at church told me the president can do both. is that true, and if not who do i write for the texas one', [/^No, two different offices: only the Governor of Texas/, /Send the application to the Texas Board of Pardons and/]),
	row('I was convicted in federal court in Kentucky for mail fraud in 1998. Paid all restitution. A buddy says the Kentucky governor can fix it. Is he right? If not where do I write?', [/^(?:No\. )?The Governor of Kentucky cannot pardon a federal conviction/, /Pardon Attorney/], /Fines|restitution/),
	row('I am 61. Did 2 years in Texas for drugs back in 1986, finished parole in 1990. I want to go deer hunting with my grandson. Can I have a rifle, and if not who do I ask?', [/gun/, /Governor of Texas|Texas Board of Pardons and Paroles, Clemency Section/], /since 19/),
	row('my dad has two old felonies from Arizona. He says he cant vote or own a gun. I read that a board has to say yes first. Is that true, and can the governor say no anyway?', [/^Yes\. .*Board of Executive Clemency/], /Name the state|vote/),
	row('Somebody posted that Crystal Mason got a pardon for voting in Texas, is it true?', [/Crystal Mason/]),
	row('who sits on the board in massachusetts and how long does it take', [/Massachusetts/, /ten weeks/]),
	// Which of two states: what the other's Governor may do.
	row('my husband did 6 yrs in utah and has been off parole since march. We moved to Idaho last year. Does he ask Idaho or Utah for the pardon? And how long does he have to wait?', [/^The Governor of Idaho cannot pardon a Utah conviction; only the Board/, /Utah: 5 years/], /Idaho: /),
	row('convicted in Ohio, living in Florida. do i apply in Ohio or Florida', [/^The Governor of Florida cannot pardon an Ohio conviction; only the Governor of Ohio/]),
	row('i got my felony in Nevada and live in California, which governor do i ask', [/^The Governor of California cannot pardon a Nevada conviction/]),
	row('In 2008 I was convicted in Maryland of assault. Now I live in Pennsylvania with my wife and two girls. They took my green card and gave me a paper for immigration court. Which governor do I ask, and would it really stop the deportation?', [/^The Governor of Pennsylvania cannot pardon a Maryland conviction; only the Governor of Maryland/, /deportation/]),
	// Who is right: the claim is answered.
	row('My brother was convicted in federal court in north carolina in 2009. He finished his supervised release in 2022. We thought the governor could pardon him but somebody at church said no. Who is right? And has he waited long enough to ask?', [/^(?:No\. )?A governor cannot pardon a federal conviction; only the President can/, /5 years/]),
	row("I'm a 1L and my roommate from Connecticut swears that her governor can't pardon anyone. I told her every governor in the US can. We bet a pizza on it. Who wins?", [/^Your roommate is right\. The Governor of Connecticut cannot pardon .*only the Board of Pardons and Paroles/], /election/),
	row("My sister says the President can just free Steven Avery, because he freed all those Jan 6 people. I said it's a state case. Who of us is right?", [/^The President cannot/], /January 6/),
	row('My colleague wrote that a North Carolina councilman was pardoned so he can vote again. He finished his parole in 2019. I think that voting comes back by itself in NC. Please tell me which it is before we print.', [/^(?:Yes, even without a pardon\. )?In North Carolina the vote comes back by itself/], /Public office/),
	row('Somebody told us that Governor Kemp of Georgia can commute his sentence. Is that true or who is it in Georgia?', [/only the State Board/], /only the State Board.*Only the State Board/s),
	// What was not understood is said by its number, and what did not fit by its name.
	row('How fast can a pardon be decided in Washington state? Is there something for the kids of it? Do I have to go in person to a hearing?', [/Not understood: your second question/]),
	row('i have convictions in Michigan and Indiana. one pardon or two? how long do i wait in each?', [/^A governor cannot pardon another state.s conviction/, /In Michigan the law sets no waiting time/, /In Indiana: 5 years/], /^No\b/, /Gretchen|another message/),
	row('So this is long sorry. In 1999 I was 19 and wrote bad checks in Oklahoma, got a deferred sentence. In 2003 I was convicted of felony theft in Arkansas and did 14 months. Then in 2007 I got a federal conviction for mail fraud in the Western District of Missouri, 2 years. I have lived in Kansas since 2010, run a roofing company and coach baseball. I want to clean all this up. Do I need one pardon or three? Who do I ask for each?', [/Governor of Oklahoma/, /Governor of Arkansas/, /Only the President/], /another message/),
	row('was Leonard Peltier pardoned or was his sentence commuted? Whats the difference', [/commutation/], /^Ask the rest/),
	row('Can I vote in Maine with a felony or do I need a pardon first?', [/never lost/], /Not understood/),
	row('pled guilty in newark nj 2009, is there a fee? can i vote?', [/No page we read names a fee in New Jersey, and most/, /the vote/], /Not understood/),
	row('convicted in Puerto Rico, living in Orlando, who do I write to?', [/Puerto Rico/], /Not understood/),
	// Before a conviction the way of an application is asked about for later.
	row('my nephew is in the county jail in kansas waiting for trial. Can the governor do anything now before the trial?\nAlso what would it cost', [/^(?:No\. )?In Kansas a pardon comes only after a conviction/, /No page we read names a fee in Kansas, but the notice/], /By Kan\. Const/),
	// A race for an office that a story names is no question about public office.
	row("I'm checking a mailer for the Attorney General race in Nevada. It says that the candidate voted to release murderers while on the pardons board. Does the Nevada AG really sit on it?", [/Attorney General/], /Public office/),
	// Where somebody's family comes from is no court.
	row('My wife took a plea in Maryland in 2011 for theft. She is from El Salvador with a green card. Would a pardon stop the deportation?', [/^Yes\. A full pardon removes moral turpitude/], /El Salvador/),
	row('does the president need congress approval to pardon someone', [/^(?:No\. )?Congress can neither pardon/], /Donald Trump/),
	row('My dad died in 2015 with a conviction from New York from 1970. Can he be pardoned now?', [/the dead have been pardoned: Lenny Bruce/], /only after a conviction/),
	// Families tell of a prison, and want somebody home: that is a commutation, whoever they ask.
	row('my brother is in prison in georgia since 2009, armed robbery. who do i ask and how do i do it?', [/^Only the State Board.*can commute a Georgia sentence/, /Apply online at pap\.georgia\.gov, the site of Georgia's/], /pardon a Georgia/),
	row('he has done 22 years in Washington state under three strikes. who decides', [/can commute a Washington sentence/]),
	row('can the pardons board in Nevada make a life without sentence parolable', [/commute a Nevada sentence/]),
	row('can he ask from prison in maine', [/^No\. Nobody still serving is considered for a pardon in Maine; from prison o/]),
	row('he did 4 years in Missouri, got out in 1995. can the governor pardon him', [/pardon a Missouri conviction/], /commute/),
	// Where somebody is, works or wants to go is no court's.
	row('I am in Kansas but my husband is in prison in Iowa. Who decides?', [/Governor of Iowa/], /Kansas/),
	row('hes a vermont inmate in a private prison in Mississippi, which governor do we ask', [/Governor of Vermont/], /Mississippi/),
	row('Can New Jersey governor pardon me if I live in Delaware now? My conviction was in Newark, 1995.', [/Governor of New Jersey/], /Delaware/),
	row('I did time in Maryland, 1990 to 1993, for distribution. I have a job offer as a school bus driver in Virginia. how many years do I have to wait?', [/Maryland/], /Virginia/),
	row('Lived in Florida, Georgia, and now North Carolina. The felony is Florida, 1992, grand theft. who pardons that', [/Florida/], /Georgia|North Carolina/),
	row('He has two felonies, one in North Carolina (1999) and one in Virginia (2004). He wants to see his daughter in Jamaica. Does he need one pardon or two?', [/each state pardons those of its own courts/, /Virginia/], /Jamaica/),
	row('She has a bad-check conviction from Pennsylvania from 1988 and a shoplifting one from South Carolina from 1992. Would one pardon do for both?', [/Pennsylvania/, /South Carolina/]),
	row('A misdemeanor from Colorado in 2002. Would a pardon from Polis help with the federal ban? where do i apply', [/Colorado/], /Pardon Attorney/),
	// The same once more, of another place.
	row('does utah governor pardon or is it a board, and what about idaho', [/^Only the Board of Pardons and Parole of Utah/, /Only the Commission of Pardons and Parole of Idaho/]),
	row('does a pardon clear the record in Iowa and how about Nebraska?', [/^No\. In Iowa/, /No\. In Nebraska/]),
	// Who to write to wants an address.
	row('who do i write to in Virginia to ask for a pardon for my husband and how long does it take', [/^Send the Virginia Pardon Petition Questionnaire to the/, /year or longer/]),
	// A home alone is taken for the court's, and that is said; beside another court, or where none is needed, it says nothing.
	row('i live in ohio and have a felony, can i own a gun after a pardon', [/^Yes\. In Ohio a pardon brings gun rights back/], /Taken for/),
	row('Where would a resident of Michigan send an application for a commutation?', [/^Send the Parole Board's form, notarized, to the Michigan/]),
	row('i live in Oregon, felony from another state. can i vote', [/name the state/], /Oregon/),
	row('can the governor of the state where I live, Ohio, pardon my federal felony', [/^(?:No\. )?(?:Only the President|A governor cannot)/], /Taken for/),
	row('i work in Nevada. can Congress pardon me', [/^No\. Congress/], /Nevada/),
	// What somebody claimed is answered by its yes or no.
	row('A pastor in Maryland said a pardon from the governor wipes the record clean. Is that true? and what does it cost', [/^No\. In Maryland the conviction stays/, /Probably nothing: no page we read names a fee in/]),
	row('They told me a Texas pardon gives my guns back. is that so? and how do i apply', [/^Only if the pardon says so\. In Texas/, /Send the application to the Texas Board of Pardons and/]),
	row('They told me a Wisconsin pardon never gives my guns back. is that so? and how do i apply', [/^No\. In Wisconsin/, /Use the current pardon application on Governor Evers's/]),
	// What a story tells in passing is no question, and no court.
	row('My son was convicted in Indiana in 2014 and I moved to Kentucky after my divorce. He is still in prison in Indiana. Which governor do I ask?', [/^The Governor of Kentucky cannot commute an Indiana sentence; only the Governor of Indiana/], /civil cases/),
	row('is the pardon public? will people see his application in Minnesota', [/Minnesota/], /Federal files/),
	row('Guy we support is on death row in Arizona. could governor Hobbs just ignore the board if it says no?', [/^No\. Only the Governor of Arizona can commute an Arizona death sentence, and only if the Board/]),
	row('Who has the power to pardon in Georgia, and is it the governor?', [/only the State Board|Only the State Board/], /^Yes|Yes\. The Governor/),
	row("Can the Navajo Nation's president pardon someone?", [/Only whoever the nation.s own law names/], /^No\./),
	row('can a noncitizen be deported after getting a full pardon from the governor', [/grounds of deportation/], /Citizenship/),
	row('Are pardons granted by Tennessee governor public record', [/public only where clemency is granted/], /expungement/),
	// What holds for a commutation, or on death row, is told to whoever asks of that, and to nobody else.
	row('where do i send the application for commutation california', [/Commutation Application/], /certificate of rehabilitation/),
	row('how do i ask for a pardon in california', [/Sacramento 95814/], /Commutation Application/),
	row('is there a hearing in arizona for somebody on death row', [/^Yes\. In death cases Arizona.s Board sets a hearing/]),
	row('is there a hearing in arizona', [/Arizona's Board holds a hearing on each complete/], /death/),
	row('which form for a federal commutation', [/commutation application/], /After Completion/),
	row('does a pardon clear the record in colorado', [/^No\. In Colorado a pardon alone does/]),
];
