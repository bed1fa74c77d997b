import type { Basis, Wait } from '../../../clemency/judge/law.js';
import { own } from '../../../domain/own.js';
import { join, line, number } from '../../line.js';
import type { Line } from '../../message.js';

/** What kind of rule it is, where it can be set aside; whether its own words say so already. */
function waived(basis: Basis, said: string): string {
	if (basis === 'order') return ', by executive order';
	if (basis !== 'policy') return '';
	return /\b(?:policy|custom|practice|source)\b/.test(said)
		? ', which can be waived'
		: ', by policy, which can be waived';
}

function years({ min, max }: Pick<Wait, 'min' | 'max'>): Line {
	if (max === 0) return line`no wait`;
	if (max === 1) return line`1 year`;
	return min === max ? line`${number(min)} years` : line`${number(min)} to ${number(max)} years`;
}

/** "felony": as somebody says it behind "for". */
const nouns: Readonly<Record<string, string>> = {
	felony: 'a felony',
	misdemeanor: 'a misdemeanor',
	'non-violent': 'a non-violent offence',
	'violent or sexual': 'a violent or sexual offence',
	'sexual offence with registration': 'a sexual offence with registration',
};

/** What a rule is for and from when it counts, as the row names both: "felony, after the sentence". */
function parted(of: string): { readonly kind: string; readonly from: string } {
	const at = of.indexOf(', ');
	const [kind, from] = at < 0 ? [of, ''] : [of.slice(0, at), of.slice(at + 2)];
	return { kind, from };
}

/** "10 years after the sentence", "10 years for a felony, after the sentence", "while on parole, 3 years …". */
function spoken(wait: Pick<Wait, 'for' | 'min' | 'max'>): Line {
	const { kind, from } = parted(wait.for);
	const time = years(wait);
	if (/^(?:after|since|from)\b/.test(wait.for)) return line`${time} ${wait.for}`;
	if (kind.startsWith('good conduct')) return line`${time} of ${wait.for}`;
	if (kind === 'on parole') return line`while on parole, after ${time}${from.startsWith('or ') ? ',' : ''} ${from}`;
	if (kind === 'discharged') return line`${time} after discharge, ${from}`;
	if (kind === 'any case' || kind === 'a pardon')
		return line`${time}${from.startsWith('by ') ? ',' : ''}${from === '' ? '' : ` ${from}`}`;
	return line`${time} for ${own(nouns, kind) ?? kind}${from === '' ? '' : `, ${from}`}`;
}

const whole = (wait: Wait): Line => line`${spoken(wait)}${waived(wait.basis, wait.for)}`;

/** Of rules that count from the same, the kinds come together: "10 years for a felony and 3 years for a misdemeanor, …". */
function listed(waits: readonly Wait[], each: (wait: Wait) => Line): Line {
	const grouped: Wait[][] = [];
	for (const wait of waits) {
		const last = grouped.at(-1)?.[0];
		const isSame =
			last !== undefined && isOfKind(last) && isOfKind(wait) && parted(last.for).from === parted(wait.for).from;
		if (isSame) grouped.at(-1)?.push(wait);
		else grouped.push([wait]);
	}
	return join(
		grouped.map((group) => {
			const [first, ...more] = group;
			if (first === undefined || more.length === 0) return first === undefined ? [] : each(first);
			const { from } = parted(first.for);
			const kinds = group.map(
				(wait) => line`${years(wait)} for ${own(nouns, parted(wait.for).kind) ?? parted(wait.for).kind}`,
			);
			return line`${join(kinds.slice(0, -1), ', ')} and ${kinds.at(-1) ?? []}, ${from}`;
		}),
		'; ',
	);
}

/** Whether it is for one kind of case, with what it is counted from behind. */
const isOfKind = ({ for: of }: Wait) =>
	of.includes(', ') &&
	/^[^,]*, /.test(of) &&
	!/^(?:any case|a pardon|discharged|on parole|after|since|from|good conduct)\b/.test(of);

export const clemencyWaits = {
	spoken,
	/** Behind a day that is still to come. */
	waived: ({ basis }: Wait): string => (basis === 'policy' ? ' That is policy, and can be waived.' : ''),
	/** One rule as a sentence of its own. */
	one: (wait: Wait): Line => line`${whole(wait)}.`,
	/** All of a row, in one sentence; what can be waived is said once where all can. */
	all: (waits: readonly Wait[]): Line => {
		const [first] = waits;
		const basis = waits.every((wait) => wait.basis === first?.basis) ? first?.basis : undefined;
		if (basis === undefined) return line`${listed(waits, whole)}.`;
		return line`${listed(waits, spoken)}${waived(basis, waits.map((wait) => wait.for).join(' '))}.`;
	},
};
