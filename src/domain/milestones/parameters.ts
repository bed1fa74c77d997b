import { own } from '../own.js';

/** `25,000` is one number with a separator or two numbers? Commas separate; write 25000, 25k or 1.5m. */
const count = /^(\d+|\d+(?:\.\d+)?(?=[km]))([km]?)$/i;

/** As much of the world writes 25000; read as a fraction it would be 25. */
const dotted = /^\d{1,3}(?:\.\d{3})+$/;

/** Highest count anybody may wish for; above it a number is a slip of the keyboard. */
const highest = 1_000_000_000_000;

/** `25000`, `25k`, `25.000`, `0.025m` → 25000; null when it is no whole count from 1. */
export function parseCount(text: string): number | null {
	const typed = text.trim().replaceAll('_', '');
	const parts = count.exec(dotted.test(typed) ? typed.replaceAll('.', '') : typed);
	if (parts === null) return null;
	const factor = { '': 1, k: 1_000, m: 1_000_000 }[(parts[2] ?? '').toLowerCase()] ?? 1;
	const value = Number(parts[1]) * factor;
	return Number.isSafeInteger(value) && value >= 1 && value <= highest ? value : null;
}

/** The same of one number alone, which may have separators: `12,345`, `12 345`, `12’345`. Groups of three only. */
export function parseGrouped(text: string): number | null {
	const typed = text.trim();
	const grouped = /^\d{1,3}(?:([.,'’_\s])\d{3})(?:\1\d{3})*$/.test(typed);
	return parseCount(grouped ? typed.replaceAll(/\D/g, '') : typed);
}

/** A comma-separated list, each read by `one`; null when it is empty or any of them is wrong. At most 30. */
export function parseList<T>(params: string | null, one: (text: string) => T | null): readonly T[] | null {
	if (params === null || params.trim() === '') return null;
	const parts = params.split(',').map((part) => one(part));
	if (parts.length > 30 || parts.some((part) => part === null)) return null;
	return parts as readonly T[];
}

const span = /^(\d+(?:\.\d+)?)\s*(w|d|h|m|min|weeks?|days?|hours?|minutes?)$/i;
const units: Readonly<Record<string, number>> = { w: 7 * 86_400_000, d: 86_400_000, h: 3_600_000, m: 60_000 };

/** `7d`, `1h`, `2 weeks`, `30m` → milliseconds; null when it is none, or longer than a year. */
export function parseSpan(text: string): number | null {
	const parts = span.exec(text.trim());
	if (parts === null) return null;
	const ms = Number(parts[1]) * (own(units, (parts[2] ?? '').charAt(0).toLowerCase()) ?? 0);
	return ms >= 60_000 && ms <= 366 * 86_400_000 ? Math.round(ms) : null;
}

/** The one spelling of a span in keys: weeks are written as days, `7d`, `36h`, `90m`. */
export function printSpan(ms: number): string {
	for (const unit of ['d', 'h', 'm'] as const) {
		const size = own(units, unit) as number;
		if (ms % size === 0) return `${ms / size}${unit}`;
	}
	return `${Math.round(ms / 60_000)}m`;
}
