import type { CaseTopic } from '../../shapes/case-topic.js';
import type { Table } from '../matcher.js';

/** What one question about a case asks: a topic of its own, or what was done, when, by whom and whether. */
export type CaseAsked = CaseTopic | 'when' | 'allowed' | 'other';

/** Whoever is asked about, where `_` stands for the name. */
const one = '_|he|she|they|it|him|her|them|his|their|that|this|those|these';

/**
 * One question about a case by its words, the most certain first. `other` = what other rules answer: what may still be
 * done, and by whom.
 */
export const caseAsked: Table<CaseAsked> = [
	// "Was he allowed to do that", behind what was done.
	[
		'^ but|and|so|then? is|was that|it|this|such even|really|actually|all|a|pardon|thing? legal|lawful|constitutional|allowed|permitted|ok|okay|possible|proper $ / ^ is|was|were he|she|they|trump|biden|the? president|presidents? even|really|actually? allowed|permitted|able to? do? that|this|it|so? $ / ^ can|could|may|how can|could? he|she|they|trump|biden|a|the|president|presidents? even|really|actually|just|legally? do that|this|it|so $',
		'allowed',
	],
	['^ was|is|were that|it|this really|actually? also? a? pardon too|then|as|well? $', 'which'],
	[
		'^ is|will|would|can|could _|he|she|they ever? gonna|going|to|ever .. get|come|walk|be .. out|home / ^ will|can|could _|he|she|they ever .. released',
		'hope',
	],
	['^ did|has .. _ .. empty|emptied|clear|cleared .. row', 'done'],
	// What the law allows is no part of the story.
	[
		`^ who can|could|may|has|would|decides / ^ can|could|may|would|will|should ${one}|the|a|any .. be|get|ever .. pardon*|commut*|clemency|freed / ^ can|could|may|would|will .. pardon|commute|free|spare|undo|grant / undo|undone|revoke*|rescind*|cancel* / take|takes|took it back / expung* / deport* / who else can|could`,
		'other',
	],
	[
		'number|numbers|figures|statistics|counts include|count|cover / leaving|not|without out|counting / excluding|besides|except the',
		'other',
	],
	[
		'why .. pardon*|commut*|freed|spare* .. before|without|though|although|despite / why .. pardon*|commut*|freed|spare* .. even if|though|before',
		'why',
	],
	['pardon* or|and .. quash*|overturn*|exonerat*|clear* / quash*|overturn* or .. pardon*', 'done'],
	[
		'difference|differ|differs / what is a|an / mean* .. pardon*|commut*|reprieve*|amnesty / eligible|qualif* / apply|applies where|how',
		'other',
	],
	[
		'^ who|whos|whose is|was|are|were _ $ / ^ who|whos _ $ / ^ who is|was|are|were _ anyway|again|even / ^ who exactly? was|is|were _ / tell me who _ is|was / ^ what is|was|were|are _ $',
		'who',
	],
	['first $ / which|what .. first / came first / ^ was|is .. the first', 'first'],
	[
		`which|what kind|type|sort / pardon* .. or .. commut* / commut* .. or .. pardon* / both .. pardon*|commut* / pardon* .. or .. just|only|merely / full pardon or / pardon* or .. sentence|time|early|out`,
		'which',
	],
	[
		'how long after|since / how many|much years .. after|since|later|dead / how long .. dead|died|later / years too? late',
		'after-death',
	],
	[
		'how many|often .. times? .. den*|refus*|turn*|reject*|no|ask*|appl* / who|which|what .. refus*|den*|reject*|no $ / who|which .. said|say|says no / who|which .. turn* down / how many times / den*|turn*|refus* how many|often',
		'refused',
	],
	[
		'how many|much|long years|time|months|days|was|did|has|have|is|were .. serve|served|serving|inside|prison|jail|locked|behind|spend|spent|in|do / how long .. inside|in|prison|jail|locked|behind|serve* / go|went|been|sent to prison|jail / serve any|a|his|her|their time|day|sentence',
		'released',
	],
	[
		`how many|much|big|large|few / what number / whats the number|count / number of / how much|many people|men|were|got|was / the count / figure|figures|total`,
		'how-many',
	],
	['what .. number|total|count', 'how-many'],
	[`before|after .. sentenced|sentencing|sentence / sentenced before|after .. pardon*`, 'before-sentence'],
	[
		`before or after|without .. trial|charg*|indict*|convict*|verdict / tried|charged|indicted|convicted|prosecuted before .. pardon* / ever|actually|even|really charged|tried|indicted|convicted|prosecuted / ^ was|were|is|are|had|has|did ${one} .. charged|tried|indicted|prosecuted / ^ was|were|is|are|had|has ${one} been? convicted / had .. been charged|tried|indicted / before .. trial|charg*|indict*|convict*|tried|verdict / stood|stand|face|faced|go|went to? trial / without a? trial / tried or / a|any|ever trial`,
		'tried',
	],
	[
		'acquit* / exonerat* / overturn* / quash* / throw|threw|thrown|tossed out / vacat* / declared innocent|not / found innocent|not / clear* .. name / court|courts|judge .. clear|cleared|clears / name clear* / cleared / innocen* / set aside / new trial',
		'cleared',
	],
	[
		`still .. guilty|convict*|felon|criminal / on paper / stay*|remain* .. convict*|guilty|record|felon / convict*|record .. stand|stands|stay*|gone|erased|wiped|cleared|off|still / erase*|wipe* .. convict*|record / ^ is|are ${one} still? .. felon|criminal|convict*`,
		'record',
	],
	[
		`back to|in|into prison|jail|inside|custody / arrested|trouble|charged|convicted|prison|jail|sentenced again|later|since / again .. arrest*|trouble|charg*|convict*|prison|jail / new|another|other|fresh crime|crimes|charge|charges|case|arrest|trouble / reoffend* / rearrest* / into|in trouble / commit .. again|more|another / offend* again / locked up again / stay* out of trouble`,
		'again',
	],
	[
		`accept* / reject* / turn|turned|turning ${one} down / turn* down / take|took|takes it|the|his|her / say|said yes|no to / want*|wanted it|the|a|that pardon|one / say|said thank* / refuse*|refused it|the|his|her|to / decline* / sign* for it`,
		'accepted',
	],
	[
		'left|leave|leaving|fled|flee|fleeing the|his|her|this? country|us|usa|america|states / fled|flee|fleeing / abroad|overseas / on the run / fugitive* / in hiding / went|gone to|into exile|hiding',
		'fled',
	],
	[
		`queen|king|crown|president|governor .. personally|herself|himself|really|actually .. / personally|herself|himself .. decid*|sign*|chos* / whose idea|decision / who .. really|actually decided|decide`,
		'personally',
	],
	[
		`cover*|include*|extend|extends|reach* / legal force|effect / any force|effect / bind* / protect* / good|valid for|against / help|helps|helped|count|counts|work|works .. him|her|them in|with|against / help|helps|count|counts|work|works in|with|against / apply|applied|applies to`,
		'covers',
	],
	[
		`condition* / string|strings / the catch|catch / on what terms|condition / in return|exchange / allowed to|back|now / banned|barred from / go|went|get|got back to|into .. union|politics|office|business|work|running / have to do|leave|promise|agree`,
		'condition',
	],
	[
		`pay|paid|pays|paying|repay|owe|owes|owed|restitution|fine|fines|forfeit* / money|compensat* / damages / get back .. money / lawsuit|settlement|million|millions / sue|sued`,
		'pays',
	],
	['gun|guns|firearm|firearms|rifle|rifles|weapon|weapons|pistol', 'guns'],
	[
		'run|running|ran for / hold|held|holds|serve .. office / office|politics again / run again / elected / senate|congress|mayor|governor again',
		'office',
	],
	['vote|voting|votes', 'vote'],
	['citizenship|citizen', 'citizenship'],
	[
		`any hope|chance / hope|chance|chances|odds / try|ask|apply|appeal again / next try|time|chance|hearing|date / still|can .. apply|ask|try / what is|whats left|next $ / up for parole|it / parole|eligible when|next`,
		'hope',
	],
	[
		`who|what else / the others / other|others .. got|get|too|ones|men|man|woman|five|four|defendants / the rest / his|her|their wife|husband|brother|son|codefendant*|partner|accomplice|companion|family / wife|husband too|also|get|got / anybody|anyone|somebody else`,
		'others',
	],
	[
		`when|what day|year|date .. out|released|release|home|free|freed|leave|left|walk|go / finally|eventually|ever? get|got|gets|walk|walked out|home|free / how long .. inside|prison|jail|serve*|in|locked|behind / how many|much years|time .. serve*|inside|in|prison|locked|behind|do|did`,
		'released',
	],
	[
		`why was|were|is|are|get|got ${one} ever|even|originally|first? convicted|charged|arrested|jailed|imprisoned|sentenced|prosecuted|locked|in|guilty / why did ${one} go|end|get .. prison|jail|convicted|arrested|charged|locked`,
		'what-for',
	],
	[
		`why .. not|didnt|wasnt|werent|never|cant|wont|isnt|arent|hasnt|havent|still|refus*|den*|reject*|no|against|turn*|object*|oppos*|mad|angry|anger|upset|outrage*|controvers*|scandal|criticiz*|criticis*|critici*|complain* / what .. against / ^ why not / and why not / cause|caused .. scandal|outrage|fuss|trouble`,
		'why-not',
	],
	[
		'why / how come / what .. reason|reasons / reason|reasons / for what reason / on what grounds / because of what / how .. justif*',
		'why',
	],
	[
		`what happened .. after|then|next|court|since|later|${one} / what .. became|come of / afterwards|afterward / what then / and then / then what / in court|the courts / what .. do|did|doing .. after|now|next|later|since|with / ^ after / whatever happened|became / how .. end|ended|turn|turned / come|came of / where .. after|then|next / what came`,
		'then',
	],
	[
		`what .. for $ / what had|has ${one} done / ^ was|were|is ${one} ever? sentenced / what for / for what / what crime|crimes|offense|offence|charge|charges / what did ${one} do|did / what .. convicted|charged|accused|guilty|in for / convicted|charged|guilty|accused of what / what was ${one} crime|charge|conviction|case / whats ${one} crime / what .. against ${one} / the crime|charge|case|offense`,
		'what-for',
	],
	[
		`job|work now|today|nowadays / what job|jobs / does|is ${one} do|doing now|today|nowadays / where .. now|today|live*|living|be|go|serve / where is|are|s / ^ is|are|was|were ${one} .. out|free|home|alive|dead|inside|locked|prison|jail|released|living / still .. prison|jail|inside|locked|alive|in|there|serving|free|out|bars / ^ did|has|is|was|does ${one} .. go|walk|gone|get|got|get|walked|went|out free|out|home|loose|released|freed / out|free|home now|yet|today / now $ / today $ / ^ is|are|was ${one} ever? released|freed`,
		'now',
	],
	[`when|date / what|which year|month|day / how long ago / year|date $ / royal pardon year / since when`, 'when'],
	[
		'who|whom|whos|whose / which|what president|presidents|governor|governors|king|queen|board / by|from whom|who / which|what one',
		'by-whom',
	],
	[
		`pardon* / commut* / offer* / clemency / mercy / spare|spared / freed / amnesty / let|set .. out|off|go|free|loose / stop|stopped|halt* .. execution / save|saved / off death|the row / reprieve* / forg* / get|got it|one|off / go|went through|thru with / turn* .. loose / ${one} real|true|so / do|did it / happen|happened`,
		'done',
	],
	[
		'^ really|true|fr|right|yes|no|correct|legit|seriously / what about|happened|is|was / story|deal|news|update',
		'done',
	],
];
