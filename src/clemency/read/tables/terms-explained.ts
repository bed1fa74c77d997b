import type { Table } from '../matcher.js';

/**
 * What the acts of clemency, and what is taken for them, are called: an act, or a key of
 * `config/clemency/general.json`. The narrower name stands first.
 */
export const terms: Table<readonly string[]> = [
	['certificate|certificates|cert of actual? innocence', ['certInnocence']],
	['certificate|certificates|cert of rehabilitation|rehab', ['certRehab']],
	['certificate|certificates|cert of relief from? disabilities? / relief from disabilities / crd', ['certRelief']],
	['certificate|certificates|cert of good conduct', ['certConduct']],
	['certificate|certificates|cert of employability / provisional pardon|pardons', ['certEmploy']],
	['certificate|certificates', ['certificate']],
	[
		'conditional|conditioned commutation|commutations / commutation|commuted .. condition|conditions',
		['conditionalCommutation'],
	],
	['conditional|conditioned|revocable pardon|pardons|release?', ['conditionalPardon']],
	['exceptional pardon|pardons', ['exceptionalPardon']],
	[
		'full and|n|& unconditional|absolute|complete|free pardon? / full|absolute|unconditional|complete|outright|plenary pardon|pardons|clemency?',
		['fullPardon'],
	],
	['partial|limited pardon|pardons', ['partialPardon']],
	['simple pardon|pardons', ['simplePardon']],
	[
		'innocence pardon|pardons / pardon|pardons based on|of actual? innocence / pardon|pardons of|for|on|based innocence|actual on? innocence? / innocence pardon',
		['innocencePardon'],
	],
	['blanket|mass|group|class pardon|pardons|clemency', ['amnesty']],
	['preemptive|preemptively pardon|pardons / pre emptive pardon|pardons', ['preemptivePardon']],
	['what|whats is|are|does|do a|the? record suspension|suspensions', ['recordSuspension']],
	['posthumous|posthumously pardon|pardons|pardoned / posthumous|posthumously', ['posthumousPardon']],
	['self pardon|pardons / selfpardon', ['selfPardon']],
	['stay|stays of execution / stay|stays $ / a stay', ['stay']],
	[
		'set|setting|sets aside|asides / vacated|vacate|vacating|vacatur|annulment|annulled|overturned|overturning|reversed',
		['setAside'],
	],
	['compassionate|medical|geriatric release|parole|furlough', ['compassionateRelease']],
	[
		'medical|compassionate|geriatric|humanitarian clemency|commutation|commutations|pardon|pardons',
		['medicalClemency'],
	],
	['royal? prerogative of? mercy', ['royalPrerogative']],
	['free pardon|pardons', ['freePardon']],
	['immunity', ['immunity']],
	['probation', ['probation']],
	['executive|gubernatorial|presidential? clemency powers?', ['clemency']],
	['commutation|commutations|commute|commuted|commuting|comutation', ['commutation']],
	['reprieve|reprieves|repreive', ['reprieve']],
	['respite|respites', ['respite']],
	['remission|remissions of fines|fine|forfeitures|forfeiture / remission|remissions', ['remission']],
	['amnesty|amnesties', ['amnesty']],
	['expungement|expunction|expunged|expunge|expunging|expungment', ['expungement']],
	['sealing|sealed', ['sealing']],
	['exoneration|exonerated', ['exoneration']],
	[
		'restoration|restoring|restored of? civil|voting|gun? rights|right? / rights restoration|restored / removal of political|civil? disabilities',
		['restoration'],
	],
	['acquittal|acquitted|acquit', ['acquittal']],
	['parole|paroled', ['parole']],
	['pardon|pardons|pardoned|pardoning', ['pardon']],
	['clemency', ['clemency']],
];

/** Asks what a word means, or two beside each other. */
export const asksMeaning: Table<'meant' | 'compared'> = [
	[
		'same|equal|equivalent as|to|thing / the same $ / the same or|and|in / which is which / difference|differences|differ|differs|diff|different|dif / vs|versus / compare|compared to|with? / or .. what is|are|it|they|that / which .. better|stronger|more .. or / better|stronger than',
		'compared',
	],
	[
		'^ what|whats|wats|wat|wut is|are? a|an|the? exactly? / ^ explain / what|whats .. mean|means / define|definition|meaning / meant by|with / does|do|is a|an|the? commutation|commuted|commuting .. mean|means|say .. guilty|innocent|innocence',
		'meant',
	],
];

/** What is left of a question of meaning besides its terms; whatever else is in it asks for more. */
export const ofMeaning: ReadonlySet<string> = new Set(
	'what whats wats wat wut is are a an the of by with in for from mean means meant meaning does do define definition explain explained exactly actually really even it this that these they thing so hey hi pls please or and between call called word legal legally term terms someone somebody guilty innocent innocence not say me to us state conviction anyway plain simple words english like im five year old 5 layman terms simply sentence having your my his her get gets getting'.split(
		' ',
	),
);
