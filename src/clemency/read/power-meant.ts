import { type Ask, type AskCode, isMay } from '../judge/ask.js';

/*
 * Questions of a power whose single words say the opposite of what they ask together: "ignore the board if they vote
 * yes" asks for a refusal, "only if the board recommends it" whether the board is needed. First that fits, in the words
 * of `said`: names of places and people are `@place` and `@holder`.
 */

interface Meant {
	readonly says: RegExp;
	readonly code: AskCode;
	/** Which way round a yes to it is; null where neither answers it. */
	readonly way: 'yes' | 'no' | 'which' | null;
	/** Read in such words besides what asks for a power. */
	readonly also?: ReadonlySet<AskCode>;
}

const board =
	'(?:(?:@\\S+|parole|pardons?|clemency|state|advisory) )*(?:boards?|council|commission|panel|cabinet|committee|court|authority)';
const governor = '(?:governor|gov|president|@holder|he|she)';
/** A board that wants a pardon. */
const favors =
	'(?:votes?|voted|say|says|said|vote|recommends?|recommended|approves?|approved|agrees?|agreed|wants?|backs?|backed|supports?|supported)';
const yes = '(?:for|yes|in favor|mercy|it|clemency|unanimously|a pardon|the pardon|a commutation|to)';

const rows: readonly Meant[] = [
	{
		says: new RegExp(
			`\\bonly (?:be |ever )?(?:pardon\\w*|commute\\w*|grant\\w*|act|do|give|issue|sign|free|release)\\b.*\\b(?:if|when|with|after|once|unless)\\b.*\\b(?:${board}|recommend\\w*|agrees?)\\b`,
		),
		code: 'need-board',
		way: 'yes',
	},
	// "Overrule a no" is read well; against a yes it is a refusal.
	{
		says: new RegExp(
			`\\b(?:ignor\\w+|go(?:es)? against|overrul\\w+|overrid\\w+|disregard\\w*|defy|reject\\w*|turn\\w* down|den(?:y|ies)|refus\\w+|say no)\\b.*\\b(?:if|when|after|once|even though|although|though)\\b.*\\b${favors} ${yes}\\b(?!.*\\b(?:against|no|not)\\b)`,
		),
		code: 'refuse',
		way: 'yes',
	},
	// "Can he say no anyway".
	{
		says: /^(?:(?:and|so|but|then|also) )*(?:can|could|may|might) (?:the )?(?:governor|gov|president|he|she|@holder) (?:\w+ )?(?:say no|refuse)(?: (?:anyway|anyways|anyhow|still|regardless|in @place))*$/,
		code: 'refuse',
		way: 'yes',
	},
	{
		says: /\b(?:ignor\w+|go(?:es)? against|overrul\w+|overrid\w+|disregard\w*)\b.*\b(?:says?|said|votes?|voted) (?:no|against)\b/,
		code: 'against',
		way: 'yes',
	},
	// "Does he have to follow it": whether the advice binds.
	{
		says: new RegExp(`\\b${governor}\\b.*\\b(?:have|has|must|got) (?:to )?(?:follow|obey|listen to)\\b(?!.*\\bif\\b)`),
		code: 'bound',
		way: 'yes',
	},
	// "Can the governor pardon a misdemeanor": whether such a conviction is taken.
	{
		says: /^(?:can|could|may|does|do|will)\b.*\bpardons? (?:an? |my )?(?:misdemeanou?rs?|misd|duis?|dwis?|owis?|drunk driving|infractions?|sex (?:crimes?|offen[cs]es?))(?: convictions?)?$/,
		code: 'barred',
		way: 'yes',
	},
	// "Can he pardon somebody who still owes fines": whether debts stand in the way.
	{
		says: /\b(?:can|could|may|will|would)\b.*\bpardon\b.*\b(?:owes?|owed|owing|unpaid|(?:not|never|hasnt|havent|didnt) (?:fully |yet )?(?:paid|pay))\b.*\b(?:fines?|fees|costs|restitution|debts?)\b/,
		code: 'on-supervision',
		way: 'yes',
		also: new Set<AskCode>(['before', 'fine']),
	},
	// "Would write-ups hurt my chances": what is weighed, and not how many are granted.
	{
		says: /\b(?:hurts?|sinks?|ruins?|kills?|helps?|improves?|affects?|harms?)\b.*\b(?:chances|odds|application|petition|shot)\b|\bcounts? against (?:me|him|her|them|my|us)\b|\b(?:held|hold it) against\b|^(?:and |so |but )*(?:does|will|would) it help\b.* (?:that|if) (?:i|he|she|we)\b/,
		code: 'criteria',
		way: null,
		also: new Set<AskCode>(['chances', 'effect', 'licence', 'barred']),
	},
	// "Can the parole board stop the governor from pardoning", "can anyone": whether the governor acts without them.
	{
		says: new RegExp(
			`\\b(?:can|could|may|able to)\\b.*\\b(?:${board}|anyone|anybody|someone|somebody|they|legislature|lawmakers|senate)\\b.*\\b(?:stop|block|prevent|keep)\\b.*\\b${governor}\\b.*\\bfrom\\b`,
		),
		code: 'alone',
		way: 'no',
	},
	{
		says: new RegExp(
			`\\b(?:can|could|may)\\b(?: @\\S+| the| state)* ${board}(?: @\\S+| of| in| ever| really| actually)* (?:say no to|overrule|override|veto|refuse|reject|turn down)\\b.*\\b${governor}\\b`,
		),
		code: 'alone',
		way: 'no',
	},
	// The power is there until the office ends.
	{
		says: /\b(?:can|could|may)\b.*\b(?:pardon|commute|grant|sign|give)\b.*\b(?:(?:last|final) (?:day|days|minute|hour|hours|week|weeks|month|months)|way out|before (?:he|she|they) leaves?|leaving office)\b/,
		code: 'may',
		way: 'yes',
	},
	// "Is there any way around the council": whether it is needed, turned round.
	{
		says: new RegExp(`\\b(?:any|a) way\\b.*\\b(?:around|past|without)\\b.*\\b${board}\\b`),
		code: 'alone',
		way: 'yes',
	},
	// "May she grant anything without a recommendation first": whether she needs it, turned round.
	{
		says: new RegExp(
			`^(?:(?:so|and|but|ok|well|hi|hey|in|for|@place) )*(?:can|could|may|is it possible|is there (?:a|any) way)\\b(?!.*\\bnot\\b).*\\b(?:pardon|commute|grant|act|do|give|issue|sign|free|release)\\b.*\\b(?:without|w o)\\b.*\\b(?:${board}|recommend\\w*|approv\\w*|consent)\\b`,
		),
		code: 'alone',
		way: 'yes',
	},
	{
		says: /\b(?:last|final) (?:word|say|decision|call)\b/,
		code: 'may',
		way: 'yes',
	},
	{
		says: /\b(?:alone|himself|herself|own)\b.*\beven (?:if|when|though|after)\b.*\b(?:says?|said|votes?|voted) (?:no|against)\b/,
		code: 'alone',
		way: 'yes',
	},
	{
		says: /\bvotes? (?:no|against)\b.*\b(?:still|and|but) (?:\w+ )?(?:lose|loses|outvoted|be beaten)\b/,
		code: 'outvoted',
		way: 'yes',
	},
	{
		says: new RegExp(
			`\\b(?:must|has to|have to|obliged|required|forced|bound to|supposed to)\\b.*\\b(?:sign|grant|approve|accept|agree|go along|do|say yes)\\b.*\\b(?:if|when|once|after|what|whatever|everything)\\b.*\\b(?:${board}|they) (?:\\w+ )?${favors}\\b`,
		),
		code: 'must-sign',
		way: 'yes',
	},
	{
		says: new RegExp(`\\b${governor}\\b.* (?:have to|has to|must|need to|needs to) be (?:one of|among|part of)\\b`),
		code: 'board-alone',
		way: 'no',
	},
	// "The board decides, not the governor": whether that is so.
	{
		says: new RegExp(
			`\\b${board} (?:(?:alone|is the one that|is who) )?(?:decides?|grants?|gives?|handles?|pardons?|does (?:it|them|that|pardons))\\b.*\\b(?:not|instead of) (?:the |by the |it s )?${governor}\\b`,
		),
		code: 'board-alone',
		way: 'yes',
	},
];

/** "Can the governor let my brother out early": whether an office may show mercy, whatever was told before. */
const mercy = new RegExp(
	[
		'(?:\\b(?:can|could|may) (?:the )?(?:@place )*(?:@holder |new |current )*(?:governor|gov|president|@holder)(?: of @place| @holder)*',
		'|\\b(?:if|whether) (?:the )?(?:@place )*(?:@holder )*(?:governor|gov|president|@holder)(?: of @place| @holder)* (?:can|could|may))',
		'(?: (?:even|still|just|really|actually|legally|ever|please))*',
		'(?: (?:help )?(?:pardon|commute|reduce|shorten|cut|lower|free|release|spare|save|let|get|take|stop|halt|delay|bring|send))',
		`(?: (?:${[
			'my|his|her|their|our|the|a|an|this|that|him|them|me|us|it|of|off|from|in|on|at|for|out|down|short|early|home|go|loose|free|please|even|still|yet|now',
			'sons?|brothers?|dads?|fathers?|moms?|mothers?|sisters?|uncles?|aunts?|cousins?|nephews?|nieces?|husbands?|wifes?|fiances?|boyfriends?|girlfriends?|daughters?|friends?|grandsons?|kids?',
			'sentences?|time|years|term|prison|jail|death|row|lifers?|life|case|inmates?|prisoners?|person|people|someone|somebody|anyone|man|woman|execution|executed|being|@place|@person|@holder',
		].join('|')}))*$`,
	].join(''),
);
/** "Who can stop it, can the governor". */
const itself =
	/^(?:(?:and|so|but) )*(?:can|could) (?:the |@place )*(?:governor|gov|president|@holder)(?: of @place| @holder)*(?: do (?:it|that|this))?$/;

/** Where nobody was convicted of a crime there is nothing to pardon. */
const unconvicted =
	/\b(?:acquitt\w*|acquited|not guilty|dismissed|dropped|charges?|charged|indicted|trial|civil|sued|nolle?d?)\b/;
/** "Does the governor get to commute it" asks whether he can. */
const asCan = (text: string) => text.replace(/\bdo(?:es)? ((?:\S+ ){1,4}?)gets? to /, 'can $1');
export const asksMercy = (said: readonly string[]): boolean =>
	(mercy.test(asCan(said.join(' '))) || itself.test(said.join(' '))) && !unconvicted.test(said.join(' '));

/** Who else may than whoever is named, and whether nobody else may. */
const besides =
	/\b(?:any(?:body|one)|some(?:body|one)|who|nobody|no one|any other \w+) (?:else )?(?:besides?|other than|apart from|except|but|than)\b|\b(?:anybody|anyone|somebody|someone) else\b/;
const onlyOne =
	/\bthe only (?:one|person|official|office|body)\b|^(?:and |so |but |is it true (?:that )?)*(?:can |does |is it )?only (?:the )?(?:governor|gov|president|board|@holder)\b/;

/** Of whoever else may a word of its own is told: the questions of `may` that ask it. */
export const asksElse = (words: readonly string[]): 'else' | 'only' | null => {
	const text = words.join(' ');
	if (besides.test(text)) return 'else';
	return /\bthe only (?:one|person|official|office|body)\b|\bonly (?:the )?(?:of )?(?:can|may|who|pardons|decides)\b/.test(
		text,
	)
		? 'only'
		: null;
};

/** A question of a power has no more. */
const mostWords = 45;

/** What it asks, where its words together say another thing than each of them. */
export function powerMeant(ask: Ask, said: readonly string[]): Ask {
	const text = said.join(' ');
	// What a sentence becomes is asked in the same words as who may shorten it.
	const isOfOffice = ask.asked?.officer === 'governor' || ask.asked?.officer === 'president';
	if (isOfOffice && beside.has(ask.code) && asksMercy(said)) {
		const shortens = ask.act === 'pardon' && !/\bpardon/.test(text);
		return { ...ask, code: 'may', act: shortens ? 'commutation' : ask.act, plain: true, yesNo: true, way: 'yes' };
	}
	// How long an execution can be put off is said with who may.
	if (isOfOffice && ask.act === 'reprieve' && (ask.code === 'when' || ask.code === 'duration'))
		return { ...ask, code: 'alone', plain: false, yesNo: false };
	if (besides.test(text) || onlyOne.test(text))
		return isOpen(ask) && ask.asked !== null && !/^(?:(?:and|so|but) )?(?:who|how|why)\b/.test(text)
			? { ...ask, code: 'may', plain: true, yesNo: true }
			: ask;
	const isRead = isOpen(ask);
	// "Who has the final say" asks who decides.
	if (isRead && /^(?:(?:and|so|but) )*who(?:se|s)?\b.*\b(?:last|final) (?:word|say|decision|call)\b/.test(text)) {
		const { way: _, ...whose } = ask;
		return { ...whose, code: 'who', asked: null, yesNo: false, plain: false };
	}
	// In more words nothing is put so, and looking for it takes long.
	const found =
		said.length > mostWords
			? undefined
			: rows.find(({ says, also }) => (isRead || also?.has(ask.code) === true) && says.test(text));
	if (found === undefined) return ask;
	const { way: _, ...rest } = ask;
	const put: Ask = { ...rest, code: found.code, yesNo: true, plain: found.way !== null };
	return found.way === null ? put : { ...put, way: found.way };
}

const beside: ReadonlySet<AskCode> = new Set<AskCode>(['sentence', 'when', 'effect', 'happened', 'may']);

/** What asks for a power, or was read where nothing else was. */
const isOpen = ({ code }: Ask): boolean =>
	isMay(code) || ['who', 'happened', 'lying', 'votes', 'clause'].includes(code);
