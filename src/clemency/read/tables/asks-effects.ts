import type { AskCode } from '../../judge/ask.js';
import type { Table } from '../matcher.js';

/** What a pardon does, and what else is asked: the lower half of `asks.ts`, in the same order. */
export const asksOfEffects: Table<AskCode> = [
	// What it does.
	['what does|do|would|will .. pardon .. give|gives|bring|restore|change|do', 'effect'],
	['one pardon .. enough', 'who'],
	['pardon|pardons|clemency work|works', 'who'],
	['gun|weapon|drug case|charge|conviction / navy seal|seals', 'who'],
	[
		'juvenile|juvie|youth record|records|conviction|convictions|case|cases|offense|offenses|adjudication*|felony',
		'juvenile',
	],
	[
		'deer|elk|duck|turkey|bear|pheasant season / 30 06|30 / gun|guns|firearm|firearms|rifle|rifles|pistol|pistols|handgun|handguns|shotgun|shotguns|muzzleloader|muzzleloaders|musket|revolver|revolvers|ar15|glocks|bullets|weapon|weapons|hunt|hunting|ammunition|ammo|concealed|ccw|cwp|ltc|carry|foid|fid|2a|glock|shooting range? / second|2nd amendment / bear arms / hunting licen* / carry permit|licen*',
		'guns',
	],
	// A jury that judged is told of.
	[
		'by a|the|her|his|my|our jury / jury|juries|juror|jurors .. convicted|acquitted|found|gave|heard|sentenced|signed|voted|believed|deliberated|decided|saw|hung|trial / tell|told|telling|lied|lying the|a jury / jury trial|verdict|trials|selection|pool|foreman|instructions|box / juror|jurors who|that|now|from|on|has|have|had|said|says|wrote / of|from the|her|his|my jurors',
		'who',
	],
	['jury|juries|juror', 'jury'],
	['votes', 'votes'],
	['vote|voting|ballot|suffrage', 'vote'],
	[
		'run for / hold|holding a|an|any|public|elected|some|illinois|state|city? office|sheriff|mayor|governor|council|elected|senate|seat / public office / hold office / right to hold / office again|eligible / run for|again',
		'office',
	],
	[
		'licen* / job|jobs|work|employer|employment|employed|nurse|teacher|career|cdl|notary|realtor|bartend* / be|become|becoming|as|work a|an? cop|cops|police|policeman|officer|deputy|firefighter / cop again|job|after / cop|police|officer job|work|career|licen*|exam|academy / felony box / background check',
		'licence',
	],
	[
		'aggravated felony|felonies / deport* / the|my|his|her|their|from removal / removal $ / can|could|may|will|would|do|does i|he|she|we|they stay $ / ice says|said|care|cares|accept|accepts / ice .. take|taking|deport*|detain*|detention|hold|holding|custody|send|sending|get|getting|after|remove|arrest* / ice agents|hold|custody|detainer|detention|away / stay|remain in the? us|usa|country|states|america / immigra* / green card / removal proceedings|proceeding|order|orders|hearing|case / removed from the? us|usa|country|states / citizenship / visa / with|by|stop|stops ice / ice|removed from the? country / naturali*',
		'deportation',
	],
	['lawsuit|lawsuits|sue|sued|suing|suit|suits|damages|liability / civil case|judgment|claim', 'suit'],
	[
		'waive|forgive|cancel|reduce|remit .. fees|costs|fee / restitution|fine|fines|forfeit* / court|clerk costs|fees / clerk fees / remission',
		'fine',
	],
	['money|property|house back|returned / my money / seized', 'money'],
	[
		'discharge would|will|gets|get|be|is|was? be? changed|upgraded|fixed|corrected|better / change|changes|fix|fixes|correct the|a|his|her|my|their discharge / upgrade|upgrades|upgraded|upgrading / dishonorable|dishonorably|bcd|dd|undesirable discharge|discharged? / dishonorable|dishonorably|dishonourable|bcd / bad conduct discharge|discharged? / bad paper|papers / oth discharge / other than honorable / military|navy|army|marine|honorable discharge / character .. discharge / change|changes|upgrade|upgrades|fix|fixes|clear|clears .. discharge',
		'discharge',
	],
	[
		'record|records|expunge* / expunct* / expunction / seal|sealed|sealing|seals / erase|erased|erases|erasing / wipe|wiped|wipes|annul* / clear|clears|cleared|clean .. name|record|conviction|it / background|history / set|sets aside / vacate|vacates|vacated / casier judiciaire / quash|quashes|quashed / remove|removed|removes|gone .. record|conviction|history / conviction remain|stay|disappear',
		'record',
	],
	['innocent|innocence|guiltless / not guilty / compensat*', 'innocence'],
	[
		'free|release|released|out of|leave .. him|her|prison|jail|chauvin / get out / cancel|end|ends .. sentence|parole|probation',
		'sentence',
	],
	['civil rights / rights / restor*', 'rights'],
	[
		'what|whats .. pardon|clemency|it .. do|change|effect|effects|mean|means|help / effect|effects of / what happens after|next / what happens to|with me|him|her|us|them|you|someone|somebody|people|it / what happens when|once|if / what happens with .. record|rights|conviction|case / pardon effect|effects',
		'effect',
	],

	// Everything else.
	[
		'revoke|revoked|revoking|revocation|rescind*|undo|undone|cancel|canceled|cancelled|reverse|reversed|overturned|void|voided / take|taken|takes|took back|away / take|takes|took the|a|my|his|her|that|your|their? pardon|pardons|it|clemency back|away / withdraw* / pardon|pardons|it|clemency .. thrown|tossed|struck out|down|aside / throw|toss|strike out|down? a|the|his|her|my|that pardon / invalidat*|nullif*',
		'revoke',
	],
	[
		'admit|admits|admitting|admission|acknowledg*|confess* / say|saying|says|own up? to? i|he|she|they|you|we did it|this|that|something|wrong / show|showing|express remorse|regret',
		'admit',
	],
	[
		'refuse|refuses|refused|decline|declined|reject .. pardon|clemency|it / turn|turned down .. pardon / say no to a? pardon / decline|declines|declined / accept|accepting|accepts',
		'decline',
	],
	[
		'mass|blanket|group|class|categorical pardon|pardons|clemency|whole / amnesty / all|everyone|everybody|every|thousands|whole .. prisoners|people|convictions|class|group|weed|marijuana|cannabis|inmates|once / whole group / all|many|several|everybody|everyone|people|persons|men|women|prisoners|inmates|convicts|felons|thousands|hundreds|dozens|group|thousand|hundred|lot .. at once / marijuana|weed|cannabis|pot pardon|pardons|pardoned / pardon|pardons|pardoned .. weed|marijuana|cannabis|pot',
		'group',
	],
	[
		'posthumous* / dead|deceased / after .. death|died|dies / died|hanged|lynched|executed / passed away|on / my|our|his|her|their late mom|mum|mother|dad|father|husband|wife|brother|sister|son|daughter|grandfather|grandpa|grandmother|grandma|uncle|aunt|friend|cousin / no longer alive / in his|her grave|lifetime',
		'dead',
	],
	['condition|conditions|conditional|conditionally|strings', 'conditions'],
	['reason|reasons|explain|why / explanation', 'reasons'],
	['juvenile|juveniles|minor|delinquen*', 'juvenile'],
	['deferred|adjudication|diversion|withheld', 'deferred'],
	[
		'pardon|pardons|grant|grants|commute|commutes .. a lot|often|frequently / pardon|pardons|grant|grants much|many people? / ever say|says|said yes / ever grant|grants|give|gives|granted any|one|them|it|people? / chance|chances|likely|likelihood|odds / success|approval|acceptance|grant rate|rates|percent|percentage / odds|easy|easiest|hard|hardest|often|rare|common|frequent* / how many applications / grant .. often|many',
		'chances',
	],
	[
		'which|what|whats|wheres the? law|statute|clause|constitution|section|article|rule for|on|about|of .. pardon|pardons|clemency / which|what article|section|law|statute|clause|constitution / where .. constitution / constitution|statute $ / ^ constitution|statute / cite|citation .. law|constitution|statute',
		'law-text',
	],
	[
		'next|new|later|future|another governor|president .. undo|revoke|cancel|reverse|overturn|rescind|take / undo|revoke|cancel|reverse|rescind .. next|new|later governor|president',
		'revoke',
	],
	// Whoever was pardoned is no office-holder.
	[
		'who is|was|were|are .. last|first|latest|recently|most pardoned|person|one|people / last|latest person|one|people .. pardoned',
		'happened',
	],
	['who .. won|elected|wins / won the? election / next governor', 'elected'],
	[
		'who is|was|are .. governor|gov|guv|president|mayor|attorney / whos .. governor|gov|president / governor|president name / name of .. governor|president / term end|ends|ending / still governor|president|mayor / governor of .. now|today|currently / ^ governor of .. $ / which|what state|states .. governor|gov|guv of|for? $ / where is .. governor|gov',
		'holder',
	],
	[
		'difference between|of / vs|versus / better / pardon or commutation|clemency|reprieve|amnesty|expungement',
		'difference',
	],
	[
		'^ what|whats is|are|does|s? a|an|the? .. mean? $ / define|meaning of / ^ explain / how does a? pardon actually? work',
		'meaning',
	],
	[
		'did|has|have anyone|anybody|somebody|someone|they|he|she|family|lawyers .. ask|asked|apply|applied|petition|petitioned|try|tried|request|requested / did|does|has|have .. spare|spared|leave|left out? / did .. let|include|answer|respond .. out|off|go|him|her|them? / left to? pardon|forgive',
		'happened',
	],
	[
		'did|was|were|has|have|is|get|gets|got|getting|been|ever .. pardoned|pardon|commute|commuted|clemency|commutation|convicted|released|out / still in prison / when was|did',
		'happened',
	],
	[
		'who|whos|whose can|could|may|might|would|will|decides|decide|does|is|grants|pardons|power|has|do|should / whose / which one|ones|office|person can|could|may pardon|commute|forgive|grant|sign / which court / who / quien|qui|chi',
		'who',
	],
	['ordinance|ordinances|ticket|tickets|municipal|bylaw / city|town offence|offense|court|violation|fine', 'municipal'],
];
