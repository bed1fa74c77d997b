import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBar } from '../../src/render/bar.js';
import { cutLine, cutText, graphemes } from '../../src/render/cut.js';
import { line, outside, strong } from '../../src/render/line.js';
import type { Line, TimeStyle } from '../../src/render/message.js';
import { showNumber } from '../../src/render/numbers.js';
import { textsFor } from '../../src/render/texts/index.js';
import { showTime } from '../../src/render/times.js';

const { time: words, message } = textsFor('en');
const family = '👩‍👩‍👧‍👦';

describe('showTime', () => {
	const now = Date.UTC(2016, 0, 6, 12);
	const say = (at: number, style: TimeStyle, zone = 'Europe/London') => showTime(at, style, zone, now, words);

	it('says days and moments in an explicit zone', () => {
		const midnight = Date.UTC(2016, 0, 6);
		expect(say(midnight, 'day', 'America/New_York')).toBe('5 January 2016');
		expect(say(midnight, 'moment')).toBe('6 Jan 2016, 00:00 (Europe/London)');
		expect(say(Date.UTC(2016, 5, 6, 23), 'time')).toBe('00:00 (Europe/London)');
	});

	it.each([
		[0, 'just now'],
		[-30_000, 'just now'],
		[30_000, 'in a moment'],
		[60_000, 'in 1 minute'],
		[-59 * 60_000, '59 minutes ago'],
		[-3 * 3_600_000, '3 hours ago'],
		[47 * 3_600_000, 'in 47 hours'],
		[48 * 3_600_000, 'in 2 days'],
		[12 * 86_400_000, 'in 12 days'],
		[-90 * 86_400_000, '3 months ago'],
		[5 * 366 * 86_400_000, 'in 5 years'],
	])('says a distance of %d ms as "%s"', (distance, expected) => {
		expect(say(now + distance, 'relative')).toBe(expected);
	});

	it('never throws', () => {
		const styles = fc.constantFrom<TimeStyle>('moment', 'day', 'relative', 'time');
		fc.assert(
			fc.property(fc.double(), styles, fc.string(), (at, style, zone) => {
				expect(say(at, style, zone)).not.toBe('');
			}),
		);
	});
});

describe('showNumber', () => {
	it.each([
		[{ kind: 'number', n: 11_500, approximate: true }, 'about 11,500'],
		[{ kind: 'number', n: 1_234_567 }, '1,234,567'],
		[{ kind: 'number', n: 2.345, digits: 1 }, '2.3'],
		[{ kind: 'number', n: Number.NaN }, '–'],
	] as const)('%o', (piece, expected) => {
		expect(showNumber(piece, 'en', message.about)).toBe(expected);
	});

	it('reads English for a locale that is none', () => {
		expect(showNumber({ kind: 'number', n: 1_000 }, '@everyone', message.about)).toBe('1,000');
	});
});

describe('cutting', () => {
	it('never parts what people see as one character', () => {
		expect(cutText(family.repeat(10), 3)).toBe(`${family}${family}…`);
		expect(cutText('short', 5)).toBe('short');
		expect(cutText('longer', 5)).toBe('long…');
	});

	it('keeps a line within its length, as long as it can be', () => {
		const plain = (each: Line): string =>
			each
				.map((piece) => {
					if (typeof piece === 'string') return piece;
					if (piece.kind === 'outside') return piece.text;
					return piece.kind === 'strong' ? `*${plain(piece.line)}*` : '0';
				})
				.join('');
		const texts = fc.string({ unit: fc.constantFrom('a', ' b', family, 'é', 'é'), maxLength: 40 });
		fc.assert(
			fc.property(texts, texts, texts, fc.integer({ min: 4, max: 200 }), (a, b, c, max) => {
				const whole = line`x${outside(a)}y${strong(b, outside(c))}z`;
				const cut = plain(cutLine(whole, max, plain));
				expect(cut.length).toBeLessThanOrEqual(max);
				// The next step would have been too long: one grapheme and the stars around it.
				if (cut !== plain(whole)) expect(cut.length).toBeGreaterThan(max - family.length - 4);
				const full = graphemes(plain(whole));
				for (const each of graphemes(cut)) expect([...full, '…']).toContain(each);
			}),
		);
	});
});

describe('drawBar', () => {
	it.each([
		[0, '░░░░░░░░░░'],
		[0.001, '█░░░░░░░░░'],
		[0.58, '██████░░░░'],
		[0.999, '█████████░'],
		[1, '██████████'],
		[7, '██████████'],
		[Number.NaN, '░░░░░░░░░░'],
	])('%d', (share, bar) => {
		expect(drawBar(share)).toBe(bar);
	});
});
