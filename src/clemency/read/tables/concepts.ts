import type { Table } from '../matcher.js';

/*
 * Words that mean the same where a question and a statement of the law are compared. Where two phrases overlap the
 * upper one counts. A word that stands in no phrase is compared by its stem.
 */
export const concepts: Table<string> = [
	// Names of boards tell nothing of what is asked about them.
	[
		'boards|board|commission|authority of? pardons|pardon|parole|paroles|prison and? parole|paroles|pardons? / parole|paroles|pardon|pardons board|boards|commission|authority / pardons and parole|paroles board|boards?',
		'the body',
	],

	[
		'does|do|will|would .. take|accept|consider|hear my|his|her|a|an|people|cases|convictions|misdemeanors|felonies|infractions|petitions|applications|inmates|prisoners|traffic / takes|taken|accepts|accepted|exclude*|barred|pardoned',
		'taken',
	],

	// An offence by the name of a right is no question about the right.
	[
		'gun|guns|firearm|firearms|weapon|weapons|jury crime|crimes|charge|charges|possession|case|conviction|felony|tampering|offense|offence / possession of a|an? gun|firearm|weapon / felon in possession of? a? gun|firearm|weapon?',
		'the offence',
	],

	// What somebody was told is no notice.
	['told|telling|tell|tells me|us|him|her|my|you|them|our|his / was|am|im|been|were told', 'hearsay'],
	['what|which papers|paperwork|documents|forms / papers|documents|paperwork needed|required', 'form'],

	// Places and sovereigns.
	[
		'other|another|different|elsewhere|foreign states|state / out of state / out of states / from another state / other states',
		'other state',
	],
	[
		'out|home|release|released early / send|sends|bring|let|come|coming|get|go him|her|them|me|us? home|out early?',
		'commutation',
	],
	['us code|court / federal|federally|feds', 'federal'],
	['live|lives|living|resident|residents|reside|resides|home', 'resident'],

	['when was|were|did .. last|latest|recent pardon|pardons|pardoned|grant|granted|clemency', 'last grant'],

	// When something came to be, and what it was before.
	[
		'since when / what year|date|month / when did|was|were / how old|long has|have|ago / history|histor* / used to / anymore|formerly|previously|originally|always|ever / changed|changes|changing|reform|reforms|amend* / take|took|taken|stripped|lost|lose|left|leave .. power / board|commission|project|panel|office .. start|started|begin|began / created|founded|established|introduced / still exist|around|there|running|exists|going|active|alive|operating|working|meeting|have|has|need|needs|say|says / former|older|old|new|newer|recent|recently|latest / bill|bills|proposal|proposals|proposed|pass|passed|adopted|vote in|initiative|ballot measure|referendum / abolish*|dissolve*|scrapped|renamed / commission|board|project .. gone / get rid of',
		'change',
	],
	['upheld|uphold|upholds|struck|void|voided|strike|valid|invalid|unconstitutional|constitutional', 'valid'],

	// Who.
	[
		'district attorney|attorneys / state|states|commonwealth|commonwealths attorney|attorneys / da|das|prosecutor*',
		'prosecutor',
	],
	['attorney general / ag', 'attorney general'],
	['judge|judges|sentencing judge / trial judge', 'judge'],
	['supreme court / high court / justices|justice', 'high court'],
	['victim|victims|victims family', 'victim'],
	[
		'my|his|her|a wife|husband|mother|father|mom|mum|dad|brother|sister|son|daughter|relative|family|friend|cousin|girlfriend|boyfriend|partner|parent|parents|spouse apply|file|ask|petition|write|sign|request / for me|him|her / on behalf / somebody|someone else / relative|relatives',
		'relative',
	],
	['lawyer|lawyers|attorney|counsel', 'lawyer'],
	['legislature|lawmakers|legislators|legislative|statehouse|assembly|houses|house / general assembly', 'legislature'],
	['senate|senators', 'senate'],
	['appoint*|picks|pick|chooses|choose|names|selects|select|confirm*|nominat* / who puts', 'appoint'],
	[
		'member|members|sit|sits|seat|seats|commissioners|composition / serves on / made|makes up / people are on',
		'member',
	],
	['psychologist|psychiatrist|doctor|physician', 'doctor'],
	['gatekeeper|whatever|ignore*|disregard*|overrul*|overrid*|bind*|bound|binding|follow|follows|obey*', 'binds'],

	// The case.
	['not guilty / innocen*|exonerat*|wrongful*|wrongly / didnt do', 'innocence'],
	['prison*|jail*|inmate*|incarcerat*|inside|serving|custody|locked|imprisoned|penitentiary / behind bars', 'prison'],
	[
		'on|under? probation|parole|supervision|supervised|paper|papers / off paper / probation|parole|supervision',
		'supervision',
	],
	['death|execution*|capital|condemned|executed', 'death'],
	['life without parole / lwop', 'life without parole'],
	['life|lifer|lifers', 'life'],
	['dead|died|dies|deceased|posthumous*|hanged', 'dead'],
	['dui|duis|dwi|dwis|oui|ouis|owi|owis|drunk|drunken|impaired|intoxicated', 'drunk driving'],
	['speeding|traffic|reckless / driving without', 'traffic'],
	['infraction*|petty', 'infraction'],
	[
		'sex|sexual offender*|offense*|offence*|crime*|register|registry|registration / registry|register|registers|registered|registration|sex|sexual|lewd|rape|molest*',
		'sex offence',
	],
	['violent|violence|assault*|battery', 'violence'],
	['marijuana|cannabis|weed|pot', 'marijuana'],
	['drug|drugs|narcotic*|heroin|cocaine|meth', 'drugs'],
	['juvenile*|delinquen*|minor|minors|teen*|youth|kid / under eighteen|18 / as a child', 'juvenile'],
	['deferred|adjudication|withheld|diversion|stayed|nolle|nolled|suspended', 'deferred'],
	['pending|open|new|detainer* charge|charges|case|cases|warrant* / detainer*', 'pending charge'],
	['first offender*|offense|offence|offenses|time / first time / single|only|one felony', 'first offence'],
	[
		'several|multiple|many|two|three|four|2|3|4|5|both separate|different|prior|old? felonies / several|multiple|two|three|2|3 separate|different? felony|felon convictions|cases|counts',
		'several felonies',
	],
	['prior|priors / count|counts|counted|use|used against / enhance*|habitual|strike|repeat', 'prior'],
	['misdemeanor*|misdemeanour*', 'misdemeanor'],
	['felony|felonies|felon|felons', 'felony'],
	[
		'municipal|ordinance|ordinances|cities|bylaw|bylaws / city|town|village offence|offense|court|ticket|conviction|law|code|charge|case|crime',
		'city',
	],
	['veteran*|soldier*|discharge|military|army|navy|marine|marines|air force', 'military'],
	['gay|homosexual*|sodomy|consensual', 'gay'],
	['deport*|immigra*|ice|removal|citizenship|visa / green card', 'deportation'],
	['treaty|treaties|transfer|transferred|transfers / moved under', 'treaty'],

	// What it does.
	['public|elected office', 'office'],
	[
		'sealed|seal|seals|sealing|confidential|secret|hidden|private|public|publicly|see|sees|disclos*|show|shows|visible / open to',
		'secret',
	],
	[
		'set aside / expung*|expunct*|erase*|erasing|annul*|wipe*|vacate*|clear|clears|cleared|clean|remove|removed|removes|disappear*|gone|trace',
		'expunge',
	],
	['rap sheet / background check / record|records|history|background', 'record'],
	['gun|guns|firearm|firearms|pistol|handgun|weapon*|rifle|hunt|hunting|shoot*|concealed|carry', 'gun'],
	[
		'right to vote / to|can|may|could i|he|she|we|they? vote / vote|voting|voter* back|again|after|rights|without|my / elector|ballot|suffrage|voter* / moral turpitude',
		'suffrage',
	],
	['jury|juries|juror', 'jury'],
	['run for office / hold office / public|elected office / candidate', 'office'],
	[
		'licen*|profession*|occupation*|employ*|job|jobs|career|work|police / peace|corrections|probation officer|officers',
		'licence',
	],
	['compensat*|payout / paid for / money for', 'compensation'],
	[
		'fine|fines|penalties|forfeit*|debt|debts|restitution|owe|owed|unpaid|payments / court costs|fees / costs of the court / costs paid / pay|paid my|his|her|the|all? fines|costs|debts',
		'fines',
	],
	['status|fact|guilt|consequences|consequence', 'status'],
	['rights', 'rights'],
	['automatic* / by itself / by law / without asking / replace*|instead|substitute|suffic*', 'automatic'],
	['revoke*|revocation|rescind*|undo|undone / take|taken back / take .. back', 'revoke'],
	['kind|kinds|type|types|sorts|absolute|partial|full|unconditional|simple|provisional / sort of', 'kind'],
	['condition|conditions|conditional', 'condition'],
	['certificate*|certified', 'certificate'],
	['stay|delay*|postpone*|respite*|reprieve* / hold off', 'reprieve'],
	[
		'shorter|lighter|lesser|commut*|remit*|suspend|suspends / shorten*|reduce*|cut|cuts a|the|his|her|my|their? court? martial? sentence|sentences|time|term',
		'commutation',
	],

	// How it goes.
	// Early is when somebody comes home, and no way round the rules.
	['out|home|release|released|free|freed early|sooner|earlier / early release', 'prison'],
	[
		'hardship|extraordinary|exceptional|exceptionally|exception|exceptions|special|waive*|early|earlier|sooner|faster|quicker|urgent|expedit*|shortcut|skip',
		'exception',
	],
	['compelling / what need / need .. show|prove / show|prove', 'need'],
	['board|council|commission publish*|publishes', 'secret'],
	[
		'news|newspaper*|publication|publish*|printed|print|advertis* / ad|ads|notice|it in the? paper|papers / buy|run|place|put|pay an|a|for? ad|advert|notice',
		'newspaper',
	],
	[
		'is|are|be|get|gets|being the|a|any? victim|victims|judge|prosecutor|da|police|family|sheriff|public|board|employer|they? told / notify|notified|notification|notice|informed|warned|hears|served with|consult* / asked what / ask|asks the? judge|da|prosecutor',
		'notice',
	],
	['hearing|hearings|hear|heard|interview|attend / appear in|before / in person', 'hearing'],
	[
		'two year term / how often / how often|many|frequently .. times|meet|meets|meeting|meetings|year|hearing|hearings / meet|meets|meetings|sessions / twice|four|times a|per year / yearly|annual*|quarterly',
		'how often',
	],
	['online|internet|website|web|electronic*|mail|email|post|paper', 'by mail or online'],
	['letter|letters|form|forms|packet|checklist|document*|copies|notari*|fingerprint* / in writing', 'form'],
	['address|phone|telephone|fax', 'address'],
	['denied|denial|denies|deny|refuse*|refusal|reject* / turned down / said no', 'refused'],
	[
		'not|never|nothing|hasnt|havent|no .. acted|acts|act|answered|answer|reply|replied|respond|responds|response|decision|happens / silence|silent / sat on / still waiting',
		'silence',
	],
	['counts as denied / not acted on', 'silence'],
	['reason|reasons|justif*|explain*|statement|why', 'reasons'],
	['report|reports|reported / tell the? legislature|lawmakers', 'report'],
	[
		'court|courts|judge first / to court before / before anything / beforehand|exhaust* / tried|try everything|first|that / other .. remedy|remedies / remedies|remedy / other way|ways / everything else / go first / come first / go|do|try it|that|this|there? first / first or',
		'remedies first',
	],
	['miscarriage|injustice', 'miscarriage'],
	['everybody|everyone|group|groups|class|mass|blanket|thousands|together / whole group|class|prison', 'group'],
	['last|latest|recent pardon|pardoned|grant|granted|person / nobody since', 'last grant'],
	['complete|eligible|screen*|staff', 'complete'],
	['guideline*|policy|policies|rules|rule', 'rules'],
	['at any time / any time / anytime / no deadline', 'any time'],
	['veto*', 'veto'],
	['open|opened|reopen*|closed|available', 'open'],
	['by himself|herself|themselves|themself', 'alone'],
	['self pardon|pardons / herself|himself|themselves|themself', 'self'],
	[
		'unanim*|agree|agrees / five|four|three|seven|nine members|votes|of|justices / all three|four|five|nine / whole board',
		'unanimous',
	],
	['maximum|most|longest|limit|how many days|months', 'limit'],
	['resident|residents|citizen|citizens', 'citizen'],
];

/** Concepts that ask for something by themselves, where no statement has them. */
export const asides: ReadonlySet<string> = new Set([
	'secret',
	'hearing',
	'newspaper',
	'notice',
	'how often',
	'treaty',
	'certificate',
	'report',
	'exception',
	'complete',
	'victim',
	'prior',
	'resident',
	'citizen',
	'by mail or online',
	'form',
	'any time',
	'rules',
]);
/** Kinds of case that an office may take or not. */
export const kindsOfCase: ReadonlySet<string> = new Set([
	'violence',
	'sex offence',
	'drunk driving',
	'drugs',
	'traffic',
	'infraction',
	'marijuana',
	'juvenile',
	'pending charge',
	'first offence',
	'life',
	'misdemeanor',
]);

/** Kinds of case that a statement may leave out, told in whatever sentence of a message. */
export const kindsLeftOut: ReadonlySet<string> = new Set([
	'sex offence',
	'drunk driving',
	'traffic',
	'infraction',
	'juvenile',
	'pending charge',
	'misdemeanor',
	'several felonies',
]);

/** Words that say nothing of what is asked. */
export const plainWords: ReadonlySet<string> = new Set(
	[
		'a an the this that these those my your his her its our their mine i you he she it we they him them us me who whom whose what',
		'which when where why how is are was were be been being am do does did done doing has have had having can could may might must',
		'shall should will would not no yes nor and or but if then than so as at by for from in into of off on onto out over to up with',
		'within about above after all also any because before between both during each else ever every few get gets getting got give',
		'given gives go goes going gone here just like make made makes more most much now once one only own per please same some such',
		'sure tell thank thanks there through too under until use very via want wants way well while with without yet even let lets',
		'pardon pardons pardoned pardoning clemency apply applied applying application applications petition petitions ask asks asked',
		'asking conviction convictions convicted convict case cases state states governor governors board boards president look looks',
		'looked looking consider considers considered think thinks thing things stuff really actually maybe perhaps happen happens',
		'happened question someone somebody anyone anybody people person guy man woman two three four five six seven eight ten year',
		'years back ok okay hi hello hey help know ive im id dont doesnt cant wont isnt say says said take takes took taken last next',
		'offender offenders decide decides decided grant grants granted power law laws still again sir right good day days month months possible able',
		'allowed need needs needed first new put came come comes coming long many city county town presidential vote votes voted voting time times act acts check checks checked same once twice cabinet council commission court courts crime crimes offence offense sentence kind',
	].flatMap((line) => line.split(' ')),
);
