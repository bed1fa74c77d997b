import type { AskCode } from '../../judge/ask.js';
import type { Table } from '../matcher.js';

/** How people put it in a hurry, with the words of another question in it: read before everything else in `asks.ts`. */
export const phoneAsks: Table<AskCode> = [
	// Who sits there, also as "names of the jobs".
	[
		'who|whos all? is|are|sits|sit|serves|all|s? on|in the|that|their|its|our|a? the? clemency|pardon|pardons|parole|advisory? board|council|commission|panel / who|whos all? is|are|sits|sit|serves? on .. board|council|commission|panel / who|whos all sits|sit|serves|is|are .. board|council|commission|panel / who|whos|whom .. people|members|ones on .. board|council|commission|panel / names|jobs|titles of the? people|members|jobs|ones? on|in|i|that|who|board',
		'members',
	],
	// What becomes of the conviction, by its other names.
	[
		'erase|erases|clear|clears|wipe|wipes|remove|removes|hide|hides|seal|seals|expunge|expunges|kill|drop|drops the|a|my|his|her|their|that|this|old? felony|charge|case|charges|misdemeanor|crime|offense|conviction off|from?',
		'record',
	],
	// What it costs, whomever they ask it of.
	[
		'charge|charges|charging people|us|you|me|folks|somebody|someone|a? person? to|for|when|if / whats|what .. charge|charges people|us|you|me|folks|somebody|someone / cost|costs me|us|him|her|you|people',
		'cost',
	],
	// In which county, and at which office.
	[
		'what|which|whats county|city|town|courthouse|office|clerk .. file|apply|send|mail|go|submit|bring|turn|take|start|ask / county .. file|apply in|at',
		'where',
	],
	// How long it lies with them.
	[
		'how many|much days|weeks|months|years .. sit|sits|sitting on|with / how many|much days|weeks|months|years .. board|governor|they|it|commission take|takes|need|needs|have|has|keep|keeps',
		'duration',
	],
	['take|takes|taking forever|ages', 'duration'],
	// A second time.
	[
		'how long|soon|many after a|an|the|my|his|her? no|denial|refusal|rejection / how many times|tries can|may|could|do|does .. ask|apply|try|file|petition / how often can|may|could .. ask|apply|try|file|petition',
		'again',
	],
	[
		'has|have|did|does anyone|anybody|somebody|any|people .. get|got|gotten|getting one|any|it|them? .. lately|recently',
		'how-many',
	],
	// Whether anybody ever gets one.
	[
		'has|have|did|does anyone|anybody|somebody|any|people .. get|got|gotten|getting one|any|it|them? .. lately|recently|ever|yet|these / do|does they|it|he|she .. a lot|many|lots of .. pardons|them|these|those / do|does a lot|lots of pardons',
		'chances',
	],
	// Who reads it, what happens at a hearing, and who may come.
	[
		'who looks|goes|reads|checks|handles .. application|applications|petition|papers|petitions / who looks at it first?',
		'members',
	],
	['who|whos is? right|correct|lying / which|what one? is right|true|correct', 'happened'],
	['what happens|goes at|in|on|during .. hearing / come|go|bring|appear|speak|talk .. hearing', 'hearing'],
	['victim|victims|family get|gets|have|has .. say|voice|word|input', 'notice'],
	['took|seized|kept|take my|his|her|our|the truck|car|house|money|boat|property|cash|land', 'money'],
	['bar exam|exams|admission|examiners / bartending|barber|real estate licen*|exam', 'licence'],
	// Until when somebody is in office, and who comes after.
	[
		'when do|does|will|would they|he|she|it|the|new|next? new? governor|gov|president? take|takes over|office|charge / inauguration|inaugurated',
		'elected',
	],
	// When they sit, and until when the papers must be there.
	[
		'when is|are|do|does they? have? the|their|its|next? pardon|clemency|board? hearings|hearing|meetings|sessions dates? / when are|is .. hearings|meetings|sessions / how early|far|soon .. petition|application|papers|paperwork|packet .. in|there|filed',
		'meets',
	],
	[
		'board|boards|commission|council|panel|program|project .. still going|exist|exists|around|running|active|alive|operating / ^ is|does it|that|this|they still going|exist|exists|around|running|active|alive|operating $',
		'changed',
	],
	['ad|ads|advert|notice|it in the? paper|newspaper / buy|run|place|put|pay an|a|for? ad|advert', 'notice'],
	['when was|is .. last time .. pardoned|pardon|pardons|commuted|granted|clemency', 'how-many'],
	// Which of several is for whom.
	[
		'which|what one|ones|kind|kinds|sort|type? of the|these|those|them|your|their? pardons|kinds|types .. for|is|are|fits / which pardon|one is|are it|that? for|meant|right',
		'kinds',
	],
	// A need that must be shown is no reason that is given.
	[
		'need|needs|have|has|must|got to? have|show|give|need? a|an|some|any? kind|sort? of? a? special|good|compelling|particular|certain|real|strong|serious|specific kind|sort? of? a? reason|reasons|need|cause / special|good enough? reason|reasons to|for apply|ask|asking|file|applying|a|one|it',
		'criteria',
	],
	// The court that votes on a second felony.
	[
		'does|do anyone|anybody|somebody|someone vote / is there a? vote|votes / what|which vote|votes $ / supreme court|justices|judges thing|rule|vote|step|part|gate / supreme? justices|court thing|gate / need|needs|require|requires|ask|go .. judges|justices and|or|to|for|first? / judges|justices and how many / need|needs the? judges|justices',
		'votes',
	],
	['is|are there an|any? appeal / an|any|no appeal if|when|after|from|against', 'appeal'],
	// What somebody has heard of the years.
	[
		'it|that takes|took|needs 2|3|4|5|6|7|8|9|10|12|15|20|two|three|four|five|six|seven|eight|ten|fifteen|twenty years|yrs / year|years|yrs thing|rule|wait|law|story real|true|right|still? / is|are the|it|that? 2|3|4|5|6|7|8|9|10|12|15|20|two|three|four|five|six|seven|eight|ten|fifteen|twenty years|yrs .. law|rule|habit|policy|real|true|right|still|official',
		'when',
	],
	// Who must have a word of it, or a copy.
	[
		'have|has|had|need|needs|must|got|gotta|supposed to? tell|inform|notify|warn the? da|prosecutor|victim|victims|judge|sheriff|family|public',
		'notice',
	],
	[
		'who|whom|whoever|everyone has|have|gets|get|receives|must|needs to? get|receive|have? a|the|his|their|own? copy|copies / da|prosecutor|attorney|judge has|have|need|needs|gets|get|got to? get|have? a|the? copy|copies',
		'where',
	],
	['can|could|may .. governor|he|she .. block|veto|overrule it|that|this|them $', 'refuse'],
	['can|could|may .. say|says|saying no|deny|denies|block|refuse .. alone|himself|herself|by', 'refuse'],
	// What one governor did for many.
	[
		'did|does|do|was|is|would .. thing|order|proclamation|deal .. care of? / thing|order|proclamation|deal .. take|takes|took|taken|taking care of / thing|order|proclamation|deal .. cover|covers|covered|include|includes|included|count|counts|reach|wipe|wiped|clear|cleared|apply|applies|fix|fixed it|me|mine|my|his|her|him|that|us|ours|for|to',
		'group',
	],
	// A board that stands in the way of whoever signs.
	[
		'have|has|had|need|needs|must|got|gotta|supposed|required to? go|run|pass|send|put|take|clear it|them|this|everything? through|thru|by|past|with|before the|a|that|his|her|their|state? parole|paroling|pardon|pardons|clemency|advisory? board|boards|council|commission|panel|authority / go|goes|run|runs through|thru|by|past the|a|that|his|her|their|state? parole|paroling|pardon|pardons|clemency|advisory? board|boards|council|commission|panel|authority first|before? $',
		'need-board',
	],
	[
		'can|could|may|might|should|must i|we .. as|being his|her|their|the|a? sister|brother|wife|husband|mother|father|mom|dad|son|daughter|cousin|aunt|uncle|friend',
		'relative',
	],
	['board|commission|council|panel .. have|need|must|got to? go|apply|ask through|to|by? them|it', 'need-board'],
	['half a|of|the pardon / part of? a pardon', 'partial'],
	['certificado / antecedentes / penal|criminal record certificate|certificates', 'record'],
	[
		'when do|does|will they|it|he|she|the|board meet|meets|sit|sits? next? / how long|far|soon|early|many before|ahead of? the? meeting|meetings|hearing|hearings',
		'meets',
	],
	['easier|harder|quicker to? get|in|there|than|or|with? / better|best odds|chances', 'chances'],
	// Whether it still counts against somebody.
	[
		'mean|means that|the|my|it|this? first|old|one|conviction|case|felony? one? doesnt|dont|does|not|wont|isnt not? count|counts|exist / still? count|counts|counted as|against a|the|my|me|him|her? a|first|prior|strike|felony? / count|counts as a? prior|strike|first|second / bill|charge|hit|treat|sentence me|him|her|them as a? second|habitual|multiple|repeat|third',
		'effect',
	],
	// What somebody asks for himself tells nobody anything.
	['can|could|may|do i|he|she|we|they still $', 'barred'],
	[
		'am|is|are i|he|she|we|they even|already|now? allowed|able|permitted|eligible to? apply|ask|file|petition yet|now|already?',
		'when',
	],
	// Which of the two is the right one.
	[
		'pardon .. right|better|best thing|one|way or / pardon or .. other|another one|thing|kind / pardon or .. commutation|commute|cut|shorten',
		'difference',
	],
	['worth a? sending|filing|mailing|shot|doing', 'chances'],
	['can|could|may|must|should|does|will it|one|a|that be asked for', 'when'],
	[
		'is|are it|that|this 2|3|4|5|6|7|8|9|10|12|15|20|two|three|four|five|six|seven|eight|ten|fifteen|twenty .. or',
		'when',
	],
];
