import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import { votingStep } from '../judge/voting-step.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Own, OwnRow } from './own-row.js';
import { holderClaim } from './reply-holder.js';

/** Who sits on the board, how many they are, and who chose them; by name only the Governor is known. */
export function membersSaid({ ask, verdict, ground, power, claim }: OwnRow): Own {
	const { row } = verdict;
	const { clemency } = ground.texts;
	const { how } = clemency;
	const text = ask.words?.join(' ') ?? '';
	const step = power === null ? null : votingStep(power);
	const votes = /\b(?:vot|agree|unanim|majorit)/.test(text)
		? (step === null ? (power?.steps ?? []) : [step]).flatMap((each) => claim(how.step(each), row.who)).slice(0, 1)
		: [];
	// By name only the Governor is known: that is told to whoever asks for names.
	const byName =
		/\b(?:names?|named|called|nowadays|currently|today|these days|right now)\b/.test(text) &&
		!/\bwho names\b/.test(text);
	const [known] = ground.facts(row.code, 'members');
	if (asksChair.test(text)) {
		const chair = known?.chair;
		if (known !== undefined && chair !== undefined)
			return {
				first: claim(chaired(text, chair, clemency.power.chairs(row, chair), ground, ask), known.sources),
				beside: [],
			};
		if (known !== undefined)
			return { first: claim(clemency.power.chairUnread(row, known.says), known.sources), beside: [] };
	}
	if (known !== undefined) {
		const said = clemency.power.members(row, known.says);
		const truth = chosen.test(text) ? truthOf(text, known.says) : sitsThere(ask, known.says);
		const whether = { ...ask, plain: ask.plain || (truth !== null && /^(?:are|is|does|do)\b/.test(text)) };
		return {
			first: claim(worded(truth, said, whether, ground), known.sources),
			beside: [
				...(known.says.includes('must agree') ? [] : votes),
				...(byName ? namesOf(known.says, { ground, row, claim }) : []),
			],
		};
	}
	const voting = power?.steps.find((each) => each.step === 'vote');
	// "Who votes" is told with the vote it takes.
	if (votes.length > 0 && voting !== undefined && !asksThem.test(text)) return { first: votes, beside: [] };
	if (voting !== undefined && voting.step === 'vote') {
		const said = clemency.power.madeUpOf(row, voting.members, seats(voting.members, voting.vote));
		const truth = sitsThere(ask, `: ${voting.members}`);
		return {
			first: claim(worded(truth, said, { ...ask, plain: truth !== null, way: 'yes' }, ground), row.who),
			beside: [...votes, ...(byName ? namesOf(voting.members, { ground, row, claim }) : [])],
		};
	}
	const people = row.notes.filter((note) => /\b(?:On the Board|members)\b/.test(note));
	const noted = people.flatMap((note) => claim(note));
	if (noted.length > 0) return { first: noted, beside: votes };
	// Who they are is on no page; what part the board has, or that there is none, is known.
	const by = (power?.steps ?? []).flatMap((each) => ('by' in each ? [each] : []));
	const advising = by.find((each) => each.step === 'advice' && isBoard.test(each.by));
	const binding = by.find((each) => each.step !== 'advice');
	const isThere = /\b(?:is|are) there\b|\b(?:does|do) .*\bhave (?:a|an|any|its own|their own)\b/.test(text);
	const there = (truth: 'yes' | 'no', said: Line) =>
		isThere ? worded(truth, said, { ...ask, plain: true, way: 'yes' }, ground) : said;
	// Asked what there is, or who looks at it, its part is what is wanted.
	const part = advising ?? (power?.decider === 'president' ? by.find((each) => each.step === 'advice') : undefined);
	if (part !== undefined && binding === undefined && (isThere || !asksThem.test(text)))
		return { first: claim(there('yes', [how.step(part)]), row.who), beside: [] };
	if (binding === undefined && advising !== undefined)
		return { first: claim(clemency.power.adviserUnread(row, advising.by), []), beside: [] };
	const decides = power?.decider === 'president' ? 'the President' : 'the Governor';
	const isAlone = power?.decider === 'governor' || power?.decider === 'president';
	if (isAlone && (binding === undefined || !isBoard.test(binding.by)))
		return {
			first: claim(there('no', clemency.power.noBoard(row, decides, binding?.by ?? null)), row.who),
			beside: [],
		};
	return { first: claim(clemency.reply.notKnown('members', row), []), beside: votes };
}

const asksChair = /\b(?:chairs?|chair(?:man|woman|person)|presid(?:es?|ing)|heads?|leads?)\b/;

/** "Does the Governor chair it": yes or no by who does. */
function chaired(text: string, chair: string, said: Line, ground: OwnRow['ground'], ask: Ask): Line {
	const found = seated.find(([names]) => names.test(`${text} ${ask.asked?.title ?? ''} ${ask.asked?.officer ?? ''}`));
	if (found === undefined || !/^(?:is|are|does|do)\b/.test(text)) return said;
	return worded(found[1].test(chair) ? 'yes' : 'no', said, { ...ask, plain: true, way: 'yes' }, ground);
}

const isBoard = /\b(?:Board|Commission|Panel|Committee|Council|Authority)\b/;

const numbers = 'zero one two three four five six seven eight nine ten'.split(' ');

/** How many sit there: "a majority of the nine", else as many as are named; null where that cannot be told. */
function seats(members: string, vote: string): string | null {
	const [, of] = /\bof the (\w+)$/.exec(vote) ?? [];
	if (of !== undefined && numbers.includes(of)) return of;
	return /\b(?:justices|members|judges)\b/.test(members) ? null : (numbers[members.split(/, | and /).length] ?? null);
}

/** The Governor where he is one of them, and that no page names the others. */
function namesOf(
	says: string,
	{ ground, row, claim }: Pick<OwnRow, 'ground' | 'claim'> & { readonly row: OwnRow['verdict']['row'] },
): readonly Claim[] {
	const { power } = ground.texts.clemency;
	const sits = /\bthe Governor(?:,| and)/i.test(says) && !/appointed by the Governor/.test(says);
	const holder = sits ? holderClaim(row, ground) : null;
	return holder === null ? claim(line`${power.noNames}`, []) : [holder, ...claim(line`${power.noOtherNames}`, [])];
}

/** Officers who sit on boards, by how they are called. */
const seated: readonly (readonly [RegExp, RegExp])[] = [
	[/\b(?:lieutenant governor|lt gov(?:ernor)?)\b/, /\bLieutenant Governor\b/],
	[/\battorney general\b/, /\bAttorney General\b/],
	[/\bsecretary\b/, /\bSecretary of State\b/],
	[/\b(?:state )?treasurer\b/, /\bTreasurer\b/],
	[/\bauditor\b/, /\bAuditor\b/],
	[/\bcommissioner of agriculture\b/, /\bCommissioner of Agriculture\b/],
	[/\bchief financial officer\b/, /\bChief Financial Officer\b/],
	[/\b(?:chief justice|justices?|judges?|supreme court)\b/, /\b(?:Justice|justices|Chancellor)\b/],
	[/\b(?:governor|gov)\b/, /(?<!Lieutenant )\bGovernor\b/],
];

/** Whether an officer is one of them; null where none is asked about, or who they are is not told. */
export function sitsThere(ask: Ask, says: string): 'yes' | 'no' | null {
	const { asked, words = [] } = ask;
	if (!/^(?:(?:so|and|but) )*(?:is|are|does|do)\b/.test(words.join(' '))) return null;
	const text = `${words.join(' ')} ${asked?.title ?? ''} ${asked?.officer ?? ''}`;
	const found = seated.find(([names]) => names.test(text));
	if (found === undefined) return null;
	const [, named] = /: ([^.]*)/.exec(says) ?? [];
	if (named === undefined) return /\b(?:appointed|appoints|elected)\b/.test(says) ? 'no' : null;
	return found[1].test(named.replace(/\b(?:whom|appointed|chosen)\b.*$/, '')) ? 'yes' : 'no';
}

const asksThem = /\b(?:sits?|members?|names?|how many|who (?:is|are)|whos)\b/;
const chosen = /\b(?:elected|appointed)\b/;

/** "Are they elected", "are they appointed". */
function truthOf(text: string, says: string): 'yes' | 'no' | null {
	if (/\belected\b.*\bappointed\b|\bappointed\b.*\belected\b/.test(text)) return null;
	const asked = /\belected\b/.test(text) ? /\belected\b/ : /\bappoint/;
	return asked.test(says) ? 'yes' : /\b(?:elected|appoint)/.test(says) ? 'no' : null;
}
