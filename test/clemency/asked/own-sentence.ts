import type { Asked } from './row.js';

/* Where the row has a sentence of its own, a general one must not stand in its place; nor a stray word. */
const who = (ask: string, where: Asked['where'], says: Asked['says'], never: Asked['never'] = []): Asked => ({
	...{ ask, asks: ['who'], where, says, never },
});

export const ownSentence: readonly Asked[] = [
	// A passport is no court.
	who(
		'im canadian, convicted in us federal court in detroit, want to travel to hockey games, who do i ask',
		['US'],
		[/Office of the Pardon Attorney/],
		[/Canada/],
	),
	who(
		'im british, convicted in new york state court. who can pardon',
		['NY'],
		[/^Only the Governor of New York/],
		[/King/],
	),
	who(
		'german citizen convicted in us federal court in miami, who do i ask',
		['US'],
		[/Office of the Pardon Attorney/],
		[/Gnadenstelle|Florida/],
	),
	who(
		'who can pardon my british wife, convicted of theft in austin',
		['TX'],
		[/^Only the Governor of Texas/],
		[/King/],
	),
	who('im canadian, can i get a pardon', ['ca'], [/^Yes, with limits\. In Canada/]),
	who(
		'a german and a federal conviction, who pardons',
		['de', 'US'],
		[/Federal President/, /Only the President can pardon a federal conviction/],
	),
	// What is named for a vehicle is no violence.
	who(
		'vehicular manslaughter in boise idaho. when',
		['ID'],
		[/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?15 years/],
		[/10 years/],
	),
	who(
		'vehicular manslaughter idaho pleaded june 2009, when can i apply',
		['ID'],
		[
			/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?15 years .* June 2009: since June 2024/,
		],
		[/10 years/],
	),
	who(
		'vehicular manslaughter idaho finished 2015, when can i apply',
		['ID'],
		[/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?15 years/],
		[/2025|10 years/],
	),
	who(
		'voluntary manslaughter idaho finished 2015, when can i apply',
		['ID'],
		[/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years .* since 2025/],
	),
	// Names of nations that are towns.
	who('convicted in pueblo colorado, who decides', ['CO'], [/^Only the Governor of Colorado/]),
	who('pueblo county felony, who can pardon', ['CO'], [/^Only the Governor of Colorado/]),
	who('pueblo of laguna tribal court, who pardons', ['TRIBAL'], [/nation's own law/]),
	who('cherokee iowa felony who', ['IA'], [/^Only the Governor of Iowa/]),
	who('cherokee nation conviction who', ['TRIBAL'], [/nation's own law/]),
	who(
		'does the pardons board in alabama need kay ivey',
		['AL'],
		[/Board of Pardons and Paroles of Alabama/],
		[/another country/],
	),
	// The office for pardons is no address where somebody else decides.
	who(
		'death row in alabama, where do i write for mercy',
		['AL'],
		[/^Only the Governor of Alabama/, /no page we read says/],
		[/Bureau/],
	),
	who(
		'toforest johnson, where does he write',
		['AL'],
		[/^The Governor of Alabama can pardon Toforest Johnson's Alabama/],
		[/(?<!not the )Board|Bureau/],
	),
	who('death row south carolina where do i write', ['SC'], [/^Only the Governor of South Carolina/], [/Probation/]),
	who(
		'where do i ask for a reprieve in south carolina',
		['SC'],
		[/^Only the Governor of South Carolina can delay/],
		[/Probation/],
	),
	who(
		'was sonny burton pardoned and who did it, my friend is on the same row, where do i write',
		['AL'],
		[/^No\. A commutation, not a pardon: Governor Ivey commuted Sonny/, /Only the Governor of Alabama can commute/],
		[/Board|Bureau/],
	),
	// A rule on deferral comes before the stage.
	who(
		'deferred adjudication in lubbock done 2018, never convicted, pardon possible?',
		['TX'],
		[/10 years for deferred adjudication, after discharge, counted from 2018: not/],
		[/Nobody/],
	),
	who(
		'deferred adjudication texas, technically never convicted, can he get a pardon',
		['TX'],
		[/completed deferred adjudication (?:counts|can be pardoned)/],
		[/Nobody/],
	),
	who(
		'adjudication withheld in tampa, never convicted, can i ask for a pardon',
		['FL'],
		[/Yes\. In Florida a case in which adjudication was withheld can be pardoned:/],
		[/Nobody/],
	),
	who('deferred judgment in new mexico, i was never convicted, pardon?', ['NM'], [/ordinarily not taken/], [/Nobody/]),
	who(
		'deferred adjudication in ohio, never convicted, can i get a pardon',
		['OH'],
		[/^It depends on whether it counts as a conviction in Ohio: where nobody was c/],
		[/Nobody/],
	),
	// What a Secretary may do, and what no page says of the Guard.
	who(
		'can the secretary of the navy shorten a court martial sentence',
		['MIL'],
		[/^Yes\. The Secretary of the service may remit or suspend/],
		[/cannot|\bNo\b/],
	),
	who(
		'army secretary reduce sentence court martial',
		['MIL'],
		[/^The Secretary of the service may remit or suspend/],
		[/cannot|\bNo\b/],
	),
	who(
		'can the air force secretary remit a sentence',
		['MIL'],
		[/^Yes\. The Secretary of the service may remit or suspend/],
		[/cannot|\bNo\b/],
	),
	who('can the secretary of the army pardon a court martial', ['MIL'], [/^No\. /, /only the President can/]),
	who(
		'army national guard court martial under state code, who pardons',
		[],
		[/state's own military code: no page we read says/],
		[/wherever it sits/],
	),
	who(
		'who pardons a guardsman court martialed under the texas code of military justice',
		[],
		[/state's own military code: no page we read says/],
		[/Governor of Texas/],
	),
	// Several counts of one case.
	who(
		'fresno, one case two felony counts, my cousin says the supreme court must vote for me',
		['CA'],
		[/for anyone convicted of a felony twice, in separate cases/i],
		[/civil rights/],
	),
	who(
		'california two felony counts one case does the supreme court have to recommend it',
		['CA'],
		[/For anyone convicted of a felony twice, in separate cases/],
		[/^Nothing can be granted/],
	),
	// What a city fines for.
	who(
		'anchorage city fine, who',
		['AK'],
		[/^In Alaska the Governor does not pardon breaches of city law; Kodiak's chart/],
		[/Only the Governor/],
	),
	who(
		'fined by the city in anchorage alaska, can the governor cancel it',
		['AK'],
		[/No\. In Alaska the Governor does not pardon breaches of city law; Kodiak's c/],
		[/Only the Governor/],
	),
	who(
		'kodiak city ordinance ticket, mayor or governor',
		['AK'],
		[/In Alaska the Governor does not pardon breaches of city law; Kodiak's chart/],
		[/Only/],
	),
	who('sitka alaska city ticket', ['AK'], [/the Governor does not pardon breaches of city law/], [/Only the Governor/]),
	who('omaha city ticket can the mayor pardon', ['NE'], [/the mayor can pardon a breach/], [/^No/]),
	// A state's own word.
	who(
		'tennessee exoneration or pardon, whats the difference',
		['TN'],
		[/^Tennessee: Exoneration is a remedy of its own, which the Governor grants/],
		[/as a rule a court/],
	),
	who(
		'in tennessee what is an exoneration',
		['TN'],
		[/^Tennessee: Exoneration is a remedy of its own/],
		[/as a rule a court/],
	),
	who('who grants an exoneration in tennessee', ['TN'], [/which the Governor grants/], [/as a rule a court/]),
	who('what is an exoneration in ohio', ['OH'], [/as a rule a court gives it/]),
	// Words that ask nothing.
	who(
		'not even a speeding ticket since. robbery in georgia, finished 2015, can i apply',
		['GA'],
		[/5 years after the whole sentence/],
		[/ordinance/i],
	),
	who('will they call me for a jury after a pardon in ohio', ['OH'], [/^Yes\. In Ohio/]),
	who('felony in mississippi, can i sit on a jury', ['MS'], [/^It depends\. In Mississippi/], [/court or a judge/]),
	who('what jobs do the people on the alaska board have', ['AK'], [/Alaska Board of Parole/]),
	who('how many on the colorado panel must agree', ['CO'], [/^No vote binds.*four of the seven/]),
	who('what is the story of edgar plimsoll', null, [/Not known: that case/], [/Wisconsin can/]),
	// Office-holders.
	who('which state is greg abbott governor of', ['TX'], [/^Governor of Texas: Greg Abbott/]),
	who('when is gavin newsoms last day', ['CA'], [/^Governor of California: Gavin Newsom.*until January 2027/]),
	who('last day of wes moore', ['MD'], [/^Governor of Maryland: Wes Moore.*until January 2027/]),
	who('where is kay ivey governor', ['AL'], [/^Governor of Alabama: Kay Ivey/]),
	// Governors told of by name are nobody's case.
	who(
		'cooper said no last year, can i ask again',
		['NC'],
		[/Yes, as far as we read\. Nothing we read forbids asking again in North Carol/],
		[/Do you mean/],
	),
	who('roy cooper said no, can josh stein pardon now', ['NC'], [/Governor of North Carolina/], [/Do you mean/]),
	who('i wrote to walz and he denied me, can i ask again', ['MN'], [/^Yes\. 5 years after a denial in Minnesota\./]),
	who('rauner refused me, can i try again', ['IL'], [/^Yes\. 1 year after a denial in Illinois\./]),
	who('i asked pat quinn in 2014, nothing. can i ask pritzker', ['IL'], [/Governor of Illinois/], [/which state/i]),
	who('cooper denied it for years, is he still on death row', null, [/^Do you mean Kevin Cooper/]),
	who(
		'kevin cooper, can newsom pardon him',
		['CA'],
		[/^The Governor of California can pardon Kevin Cooper's California/],
	),
	who('by law how many years do i have to wait in wisconsin', ['WI'], [/^In Wisconsin: 5 years/], [/ordinance/]),
	who('whats the story with alan brockmeyer', null, [/Not known: that case/]),
	who('who was hollis tamberlin', null, [/Not known: that case/]),
	who('tell me about denton quarrels', null, [/Not known: that case/]),
	who('what is the story of leonard peltier', ['US'], [/^President Biden commuted Leonard Peltier's sentence on 20/]),
	who('they told me no in ohio, what now', ['OH'], [/Governor of Ohio/], [/must be told/]),
	who('who must be told in kansas', ['KS'], [/30 days' notice/]),
	who('what state is janet mills from', ['ME'], [/^Governor of Maine: Janet Mills/]),
	// Nothing is dropped without a word.
	who(
		'where do i send it in delaware and may his sister ask',
		['DE'],
		[
			/^Send the Board's application packet, filled in by its/,
			/Not known: no page we read says whether somebody else may/,
		],
	),
	who(
		'who decides in oklahoma, how long does it take, how much, and can my sister ask',
		['OK'],
		[/Oklahoma takes no fee\./, /Also asked: an application by somebody else/],
	),
	// A uniform is no court-martial.
	who(
		'army veteran, convicted in county court in georgia, who can pardon me',
		['GA'],
		[/^Only the State Board of Pardons and Paroles of Georgia/],
		[/court-martial/],
	),
	who(
		'im a marine, felony in north carolina state court, who decides',
		['NC'],
		[/^Only the Governor of North Carolina/],
		[/court-martial/],
	),
	who(
		'i was in the army, convicted in ohio of theft, who pardons',
		['OH'],
		[/^Only the Governor of Ohio/],
		[/court-martial/],
	),
	who(
		'convicted in the army in texas, who pardons',
		['MIL'],
		[/^Only the President can pardon a court-martial conviction/],
	),
	who(
		'a court martial and a felony in kansas, who pardons which',
		['MIL', 'KS'],
		[/court-martial conviction/, /Governor of Kansas/],
	),
	who('army, who pardons', ['MIL'], [/court-martial conviction/]),
	// A good record is no ticket.
	who(
		'no tickets no trouble since 2010, theft in kentucky, who do i ask',
		['KY'],
		[/Governor of Kentucky/],
		[/ordinance/i],
	),
	who(
		'since then not so much as a parking ticket. robbery in georgia, finished 2015, can i apply',
		['GA'],
		[/5 years after the whole sentence/],
		[/ordinance/i],
	),
	who('i got a parking ticket in omaha, can the mayor pardon it', ['NE'], [/the mayor can pardon a breach/]),
	who(
		'My name does not matter. I was nineteen and stupid and I held up a gas station with two friends, and nobody got hurt but it was wrong. That was robbery, in Macon, Georgia, in the Superior Court. I did four years and parole after that and I finished everything in 2015. I have worked at the same warehouse since and I have three kids and I coach little league. Since then not so much as a parking ticket, not even a speeding ticket, nothing. My wife wants us to foster and the agency says the record is a problem. Can I apply for a pardon now?',
		['GA'],
		[/5 years after the whole sentence/],
		[/ordinance|Rhode/i],
	),
	who(
		'birmingham city ticket can the mayor pardon it',
		['AL'],
		[/Yes\. In Alabama a mayor may pardon a breach of a city ordinance after convi/],
	),
	who(
		'california two felonies in one trial. does the supreme court vote',
		['CA'],
		[/for anyone convicted of a felony twice, in separate cases/i],
		[/civil rights/],
	),
	who(
		'diversion in minnesota, never convicted. can i get a pardon',
		['MN'],
		[/no conviction, so there is nothing to pardon/],
		[/Nobody/],
	),
	who(
		'withheld judgment in idaho never convicted pardon?',
		['ID'],
		[/It depends on whether it counts as a conviction in Idaho: where nobody was/],
		[/Nobody/],
	),
	who(
		'deferred adjudication in florida 2015. who decides on a pardon',
		['FL'],
		[/In Florida a case in which adjudication was withheld can be pardoned: the r/, /Board of Executive Clemency/],
	),
	who('never convicted, charges pending in texas, can abbott pardon me', ['TX'], [/^No\. In [A-Z]/]),
	who(
		'robbery in georgia, finished 2015, can i apply',
		['GA'],
		[/^It depends\. In Georgia: 5 years/, /5 years after the whole sentence and without a new offence\./],
		[/since 20|No further wait/],
	),
	who(
		'dui manslaughter in florida, off paper 2010. when can i ask',
		['FL'],
		[/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years .* since 2020/],
		[/No further wait/],
	),
	who(
		'armed robbery in iowa, finished 2012, when can i apply for a pardon',
		['IA'],
		[/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years .* since 2022/],
		[/No further wait/],
	),
	who(
		'my brother is in the army and on death row in alabama, where do we write',
		['AL'],
		[/^Only the Governor of Alabama can commute/],
		[/Army|Bureau/],
	),
	who('city of nashville fine, who can cancel it', ['CITY'], [/ordinance/], [/Only the Governor/]),
	who(
		'marine court martial, brig, can the president shorten it',
		['MIL'],
		[/^(?:Yes\. )?Only the President can commute a court-martial sentence/],
	),
];
