import type { Basis, Jurisdiction, Step, Wait } from '../../../clemency/judge/law.js';
import { join, line, link } from '../../line.js';
import type { Line } from '../../message.js';
import { capital } from './clemency-names.js';
import { clemencyWaits } from './clemency-waits.js';

const duties: Readonly<Record<Extract<Step, { step: 'advice' }>['duty'], (by: string) => string>> = {
	law: (by) => `The ${by} must be heard; its advice does not bind.`,
	optional: (by) => `The ${by} may be asked; its advice does not bind.`,
	order: (by) => `The ${by}, which exists by a governor's order, advises; it does not bind.`,
	practice: (by) => `By practice the ${by} looks at petitions and advises; it does not bind.`,
	unknown: (by) => `The ${by} recommends; whether it must be asked was not found.`,
};

const timing: Readonly<Record<Jurisdiction['timing'], string>> = {
	'any-time': 'Before or after conviction, for an act already done.',
	'after-conviction': 'Only after conviction.',
	silent: 'The clause does not say "after conviction"; the procedure assumes one.',
	'own-law': '',
};

const noWait: Readonly<Record<Basis, string>> = {
	law: 'No waiting time was found.',
	rule: 'No waiting time was found.',
	policy: 'No fixed waiting time was found; policy decides.',
	order: 'No fixed number of years was found.',
	none: 'The law sets no waiting time.',
	unknown: 'Waiting time: not found.',
	'own-law': '',
};

const record: Readonly<Record<Jurisdiction['effect']['record'], string>> = {
	stays: 'stays on record',
	annotated: 'stays on record, with the pardon noted',
	sealed: 'is sealed',
	erased: 'is erased',
	'set-aside': 'is set aside',
	'further-step': 'stays on record; sealing or expungement may follow as a step of its own',
	unknown: 'no page we read says',
	'own-law': 'its own law says',
};

/** What a pardon does to rights, or to gun rights, as a sentence; `what` = which of them. */
const right: Readonly<Record<Jurisdiction['effect']['rights'], (what: string) => string>> = {
	restored: (what) => `${what} come back.`,
	'unless-excluded': (what) => `${what} come back unless the pardon says otherwise.`,
	'if-stated': (what) => `${what} come back only where the pardon says so.`,
	limited: (what) => `${what} come back in large part, not all.`,
	separate: (what) => `${what} are a matter of their own.`,
	unknown: (what) => `Of ${what} no page we read says.`,
	'own-law': (what) => `${what}: its own law says.`,
};

/** How a pardon is come by, and what it does. */
export const clemencyHow = {
	step: (step: Step): string => {
		switch (step.step) {
			case 'advice':
				return duties[step.duty](step.by);
			case 'recommendation':
				return `Nothing can be granted unless the ${step.by} recommends it${step.vote === undefined ? '' : `: ${step.vote}`}.`;
			case 'consent':
				return `The ${step.by} must agree.`;
			case 'vote':
				return `${capital(step.members)} vote; it takes ${step.vote}.`;
			case 'approval':
				return `The ${step.by} must approve within ${step.days} days; silence denies it.`;
			case 'notice':
				return step.note;
			default:
				return step satisfies never;
		}
	},
	/** "10 years for a felony, after the sentence, by policy, which can be waived." */
	wait: clemencyWaits.one,
	waits: clemencyWaits.all,
	/** The same, counted from a day that was told; `last` = where the years are a range. */
	/** `isByRelease` = what counts is the end of the sentence, and only the release was told. */
	counted: (
		wait: Wait,
		from: Line,
		first: Line,
		last: Line | null,
		state: 'over' | 'now' | 'open',
		isByRelease = false,
	): Line => {
		const when =
			last === null
				? line`${{ over: 'since', now: 'some day in', open: 'not until' }[state]} ${first}`
				: line`from ${first} at the earliest, from ${last} at the latest`;
		const waived = state === 'over' ? '' : clemencyWaits.waived(wait);
		const later = isByRelease ? ', later if parole followed' : '';
		return line`${clemencyWaits.spoken(wait)}, counted from ${isByRelease ? 'the release in ' : ''}${from}: ${when}${later}.${waived}`;
	},
	/** Where only the sentence has to be over: "no wait after the whole sentence, over since 2006". */
	overSince: (wait: Wait, end: Line, isOpen: boolean): Line =>
		line`${clemencyWaits.spoken(wait)}, over ${isOpen ? 'not before' : 'since'} ${end}.`,
	/** Where the years count from a day before the end of the sentence, and the end alone is long enough ago. */
	begunBy: (wait: Wait, end: Line, last: Line): Line =>
		line`${clemencyWaits.spoken(wait)}: since ${last} at the latest, as the sentence was over in ${end}.`,
	/**
	 * Several waits of which it is not known which is the one: "violence, 15 to 20 years: from 2027, at the latest from
	 * 2032". `days` = the first day of each, and the last where the years are a range; null where no day was told.
	 */
	bands: (each: readonly { readonly wait: Wait; readonly days: readonly [Line, Line | null] | null }[]): Line =>
		line`It depends on what the offence counts as: ${join(
			each.map(({ wait, days }) => {
				const kind = wait.for.split(',')[0] as string;
				const years = wait.min === wait.max ? `${wait.max} years` : `${wait.min} to ${wait.max} years`;
				if (days === null) return line`${kind}, ${years}`;
				const [first, last] = days;
				return last === null
					? line`${kind}, ${years}, from ${first}`
					: line`${kind}, ${years}, from ${first}, at the latest from ${last}`;
			}),
			'; ',
		)}.`,
	/** Where only the end of the sentence has to be waited for. */
	sentenceOver: (end: Line, state: 'over' | 'now' | 'open'): Line =>
		({
			over: line`Now, as far as we read: the whole sentence has been over since ${end}, and no further wait was found.`,
			now: line`Once the whole sentence, with parole and probation, is over, some day in ${end}; no further wait was found.`,
			open: line`Not before ${end}, when the whole sentence, with parole and probation, is over; no further wait was found.`,
		})[state],
	when: ({ timing: when, waits, basis }: Pick<Jurisdiction, 'timing' | 'waits' | 'basis'>): Line => {
		const waiting = waits.length === 0 ? line`${noWait[basis]}` : line`Waiting time: ${clemencyWaits.all(waits)}`;
		return join(
			[line`${timing[when]}`, waiting].filter((part) => part.join('') !== ''),
			' ',
		);
	},
	office: ({ office }: Pick<Jurisdiction, 'office'>, where = ''): Line => {
		const name = office.url === null ? line`${office.name}` : [link(office.url, office.name)];
		return line`Where to ask${where === '' ? '' : ` ${where}`}: ${name}${office.url === null || office.read ? '' : ' (address not checked)'}.`;
	},
	/** Behind an address. */
	officePage: (url: string): Line => line`${link(url, 'Its page')}.`,
	change: (change: string): string => `What changed last: ${change}`,
	/** What a pardon does to conviction, rights and guns; `elsewhere` = what of it a page on that alone says. */
	effect: (
		{ effect }: Pick<Jurisdiction, 'effect'>,
		kept: Jurisdiction['effect']['record'],
		elsewhere: readonly ('rights' | 'guns')[] = [],
	): string => {
		const { rights, firearms, note } = effect;
		const isOwn = kept === 'own-law';
		const open = [
			...(kept === 'unknown' ? ['the record'] : []),
			...(rights === 'unknown' && !elsewhere.includes('rights') ? ['civil rights'] : []),
			...(firearms === 'unknown' && !elsewhere.includes('guns') ? ['guns'] : []),
		];
		return [
			...(kept === 'unknown' ? [] : [`${isOwn ? 'Conviction:' : 'The conviction'} ${record[kept]}.`]),
			...(rights === 'unknown' ? [] : [right[rights]('Civil rights')]),
			...(firearms === 'unknown' ? [] : [right[firearms]('Gun rights')]),
			...(note === null ? [] : [note]),
			...(open.length === 0 ? [] : [`Of ${open.join(' and ')} no page we read says.`]),
		].join(' ');
	},
	record: (kept: Jurisdiction['effect']['record']): string => `the conviction ${record[kept]}`,
};
