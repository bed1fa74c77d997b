import type { Table } from '../matcher.js';

/** General questions about petitions that many sign, and about asking for clemency as such. */
export const askingGenerals: Table<string> = [
	['can|could|may|do i pardon|clemency myself', 'myself'],
	[
		'withdraw|withdrawing|withdrawn|cancel|retract|pull|rescind a|an|my|our|his|her|the|their? pardon|clemency|commutation? application|petition|request|packet / take|pull|call a|an|my|our|his|her|the|their? pardon|clemency|commutation? application|petition|request|packet|papers back|off / application|petition|request|packet be? withdrawn|cancelled|canceled|pulled',
		'withdraw',
	],
	[
		'when|deadline|late|day|hours .. decide|rule|answer|act .. execution|executed / decide|rule|answer|act|clemency|deadline .. by|before|until an|the|his|her? execution / when|deadline|late .. decide|rule|answer|act|clemency .. death row|penalty',
		'!executionDeadline',
	],
	[
		'oig|leie / medicaid|medicare exclusion|excluded / excluded|exclusion from medicaid|medicare / exclusion list',
		'!exclusion',
	],
	[
		'how many|much signatures|signature|names|signers|supporters|people .. need|needs|needed|required|enough|take|takes|must|have|before / signatures|names|signers .. enough|suffice / how many signatures|signature|names|signers / number|amount of signatures / enough signatures',
		'signatures',
	],
	[
		'how|where do|can|could|would|should|to i|we|you|one? start|begin|launch|make|create|set|organize|organise|run|open up? a|an|our|the|my? petition / start|begin|launch|create|organize|organise a petition',
		'startPetition',
	],
	[
		'do|does|can|could|will|would|is|are|did .. petition|petitions|signature|signatures|signing .. help|helps|work|works|worked|matter|matters|count|counts|anything|something|difference|force|make|convince|get|free|pardon|pardoned|point|use|useful|worth|binding|legal|effect|change / signing|sign .. petition .. help|work|matter|anything|difference / petition|petitions|signatures bind|binds|force|forces|make|makes|oblige|obliges|matter|matters|help|helps|work|works|count|counts|change|changes',
		'!petition',
	],
	['can|could|may|does|do a|the? parole board|boards|officer pardon|pardons|grant', '!boards'],
	[
		'who is|was|were|are .. last|latest|newest|recent person|one|people|man|woman .. pardoned|pardon / who got pardoned last|recently|lately|today|yesterday',
		'!lastPardon',
	],
	['time served', '!timeServed'],
	['join|joining|enlist|enlisting .. army|navy|military|marines|force|guard', '!enlisting'],
	[
		'does|do|is|are|will|would|can a|an|my|his|her|the? canadian|british|english|uk|mexican|indian|french|german|australian|irish|nigerian|jamaican|philippine|filipino|foreign pardon|suspension .. count|counts|work|works|valid|help|helps|recognized|recognised|accepted|good|matter|matters',
		'!foreignPardon',
	],
	[
		'secret|secretly|hush pardon|pardons|pardoned|pardoning / pardon|pardons|pardoned .. secret|secretly|quietly|announced|published',
		'!publicRecord',
	],
	[
		'president|presidents|trump|biden|governor|governors|he pardon .. family|relative|relatives|friend|friends|donor|donors|ally|allies',
		'!limits',
	],
	[
		'an arrest|arrests be? pardoned / acquitted|innocent|dismissed|dropped|arrest|arrests|arrested .. pardon|pardoned .. arrest|arrests|charge|charges / pardon|pardoned for an|my|the|his|her arrest|arrests|charge|charges|acquittal / was|got|been acquitted',
		'!sameAsDropped',
	],
	[
		'undocumented|illegal|ice|deport*|daca|dreamer|dreamers|greencard|immigrant|asylum|citizenship|citizen .. pardon|pardoned|clemency .. help|save|stay|stop|fix|keep|work / pardon|pardoned|clemency .. undocumented|ice|deport*|daca|dreamer|dreamers|immigrant|asylum / green card .. pardon|pardoned|clemency / pardon|pardoned|clemency .. green card / dreamer|dreamers|daca|undocumented .. pardon|pardoned|clemency',
		'!immigration',
	],
	[
		'part|half|portion|bit|piece|fraction of my|the|his|her|their|a sentence|term|time / some of my|the|his|her|their sentence|term|time / partly|partially .. pardoned|pardon|forgiven|commuted|sentence / pardon|forgive|commute|cut .. partly|partially|only part',
		'partOfSentence',
	],
	[
		'dying|ill|sick|cancer|terminal|terminally|dementia|alzheimers|stroke|hospice|disabled|elderly|old|compassionate .. pardon|pardoned|clemency|commutation|commuted|cut|shorten|shortened|release|released|reduce|reduced|mercy / pardon|pardoned|clemency|commutation|commuted|cut|shorten|shortened|release|released|reduce|reduced|mercy|out|home .. dying|ill|sick|cancer|terminal|terminally|dementia|alzheimers|stroke|hospice|disabled|elderly|old|illness|health|sickness',
		'!illness',
	],
	[
		'victim|victims family? stop|block|prevent|veto|refuse|object|oppose|say|fight|have|get|need / victim|victims .. a? say|veto|consent|agree|permission|object|objects|notified|told|heard|opinion|input',
		'!victims',
	],
	[
		'what|whats comes|happens|is|will? happen|come? next / what|whats next / applied|sent|filed|submitted|mailed .. what|whats comes|happens|next|now / what happens|happen|comes|next after|once|when i|we|you|he|she|they|one? .. apply|applied|application|applying|ask|asked|send|sent|file|filed|submit|submitted / what happens|happen to|with my|the|an|his|her application|petition|request / process after .. apply|applying|application|filing',
		'!afterApplying',
	],
	[
		'are|is|will|would|can my|the|a|an|his|her? pardon|clemency|commutation application|applications|request|requests|petition|petitions|file|files .. public|secret|private|confidential|published|see|read|foia / are|is pardons|pardon|clemency public|secret|private|confidential|published / pardon|pardons .. public record|records|information / public record|records .. pardon|pardons|clemency',
		'!publicRecord',
	],
	[
		'while|during|when|before|if .. appeal|appeals|appealing|habeas .. pending|open|going|running|ongoing|still|over|done|finished|court / while|during my|the|his|her|an|on? appeal|appealing|appeals / pending|open|ongoing appeal|appeals / appeal|appeals .. is|still|are pending|open|going|running|undecided',
		'!appealOpen',
	],
	[
		'passport|passports / travel|traveling|travelling|trip|cruise|fly|enter|cross|visit|go|move|vacation .. canada|mexico|abroad|europe|overseas|border|country|countries|uk|england|japan|australia / pardon|pardoned .. border|canada .. travel|enter|border|cross|visit|go|drive|in|let',
		'!travel',
	],
	[
		'sex|sexual offender|offenders|offense|offence registry|list|registration / registry|registration .. pardon|pardoned / pardon|pardoned .. registry|register|registering|registration|registered / register as a? sex',
		'!registry',
	],
];
