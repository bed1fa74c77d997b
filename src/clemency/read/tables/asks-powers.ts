import type { AskCode } from '../../judge/ask.js';
import type { Table } from '../matcher.js';

const board = 'board|boards|council|commission|commissions|cabinet|panel|others|other|rest|members|two|three|four|five';
const stops = 'refuse|refuses|deny|denies|reject|rejects|block|blocks|veto|vetoes|stop|stops|kill|kills|sink|sinks|nix';
/** Said of a pardon alone: to stop one is to refuse it, to stop an execution is to grant something. */
const blocks = 'block|veto|sink|nix|torpedo|stop|kill';
const after = 'if|when|after|though|although|even|once|while';
const says =
	'say|says|said|vote|votes|voted|agree|agrees|agreed|recommend|recommends|recommended|want|wants|approve|approves|approved';

/**
 * Powers against one another: a governor's no to a board's yes, a board's no to a governor's yes, everybody's vote. Read
 * before `asks.ts`, where single words of these mean other things.
 */
export const asksOfPowers: Table<AskCode> = [
	// To stop an execution alone is to grant something.
	[
		'stop|stops|halt|halts|block|blocks|delay|delays|pause|postpone an|the|his|her? execution|executions|deportation .. alone|himself|herself|own|unilaterally',
		'alone',
	],
	[
		[
			`${stops} .. alone|himself|herself|own|unilaterally|singlehandedly`,
			`can|could|may|might|able|allowed|power|does .. ${blocks} it|this|that|one|them|us|him|her|me $`,
			'can|could|may|might|able .. block|veto|kill|sink|nix it|this|that',
			'can|could|may|might .. board|council|commission|panel block|veto|stop the|a|our? governor|gov',
			`can|could|may|might|able|allowed|power|does .. ${blocks} a|an|the|any|my|his|her|our|their|somebodys|someones? pardon|pardons|commutation|clemency|board|boards|vote|recommendation`,
			`${stops} .. ${after} .. ${board} .. ${says}`,
			`${stops} .. ${after} .. ${says} yes|for`,
			`turn|turns|shoot|strike .. down .. ${after} .. ${says}`,
			`turn|turns .. down .. alone|himself|herself|own`,
			`${says} no|nope .. ${after} .. ${board} .. ${says}`,
			`say|says no .. alone|himself|herself|own`,
			`${stops} a|an|the|their|its|what? unanimous|favorable|positive|good|board|boards? board|boards? recommendation|recommendations|vote|decision|yes`,
			`${board} .. ${says} yes .. governor|gov|he|she still? ${stops}|turn`,
		].join(' / '),
		'refuse',
	],
	[
		[
			'have|has|need|needs to? be all|everyone|everybody|unanimous of? them|it?',
			'all of them|the? members|five|three|nine|seven have|has|must|need|needs to? agree|vote|sign|say',
			'every one|member|single .. has|must|needs to? agree|vote|sign|say',
			'do|does|must|did they|the|all|every all? .. have|need to? all? agree|vote .. yes|together|same',
			'one .. vote|votes|no kill|kills|block|blocks|stop|stops|sink|sinks',
			'all|everybody|everyone .. on the? board have|has|must|need|needs to? agree',
		].join(' / '),
		'unanimous',
	],
	[
		'need|needs|require|requires|get|gets .. boards|councils|commissions|panels yes|ok|okay|permission|approval|blessing|consent|vote|go',
		'need-board',
	],
	[
		'ballot measure|measures|question|initiative|amendment|proposition / amendment .. pass|passed|passes|fail|failed|ballot|voters / voters|people .. approve|approved|pass|passed|reject|rejected .. amendment|measure|change|it / on the ballot',
		'changed',
	],
	[
		'board|they|it .. pardons|pardon|hearings|meetings on|every monday*|tuesday*|wednesday*|thursday*|friday*|month / board .. how often $ / how often .. board|they do|does|hold|holds pardons|hearings / which|what days|day .. board|hearings|meet',
		'meets',
	],
	[
		'show|shows|showing|come|comes|pop|pops up .. google|internet|search|online|court|site|website|check|checks|ccap / off|gone|removed .. google|internet|search|online|site|website|ccap',
		'record',
	],
	[
		'senate|council|legislature|lawmakers|assembly .. have|has|need|needs|get|gets|must|still? to? vote|approve|agree|consent|confirm|sign / senate|council vote|votes|voting|approve|approves|confirm|confirms on? it|them|that|this|him|her|a|an|pardons|pardon|commutations|clemency / do|does|must .. senate|council|legislature vote|approve|confirm|agree',
		'need-board',
	],
	[
		'board|council|commission|cabinet .. be|get overruled|overridden|overrode|overturned|ignored|bypassed|skipped',
		'against',
	],
	[
		'appointed|picked|chosen|named|hired|elected by / who|whos picks|appoints|chooses|names|hires|elects them|the|those|board',
		'members',
	],
	[
		'how long|many|much years|time? .. on parole|probation|paper|supervision before|until|till|to|and / how long|many years? .. parole|probation .. before .. ask|asking|apply|applying|eligible|pardon',
		'when',
	],
	[
		'registry|registration|register .. go|goes|come|comes away|off / off|from|leave the|that|sex? offender? registry|list / stop|stops|quit|end|ends registering|registration / still .. register / take|takes|get|gets me|him|her|you|us|off off? the? .. registry',
		'registry',
	],
	[
		'go|goes|going|get|gets|work around|past|over the|a|his|her|their|its|pardon|parole? board|council|commission|panel|cabinet / skip|skips|bypass|bypasses|avoid|circumvent the|a|his|her|their|pardon|parole|clemency? board|council|commission|panel|cabinet',
		'alone',
	],
	['backlog|backlogged|waitlist / waiting list / how backed up', 'duration'],
	// Nobody asks so of a day that was told: those are counted.
	[
		'too late / is there|theres? a|any? deadline|cutoff|limit|statute|expiration|expiry|time .. apply|applying|ask|asking|file|filing / last day|date to|for? apply|ask|file|applying / deadline|cutoff to|for apply|ask|file|applying|asking|filing / still? apply|ask|file .. after all|that|so|this|20|25|30|35|40|45|50|60 .. time|years|yrs / can|could i|we|he|she still .. after|from all|that|so|20|25|30|35|40|45|50|60|19* / how late|old .. too|is / expire|expires .. right|chance|time to',
		'late',
	],
];
