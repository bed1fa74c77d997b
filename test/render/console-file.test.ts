import { expect, it } from 'vitest';
import { renderConsole } from '../../src/render/console.js';

const terminal = { now: 0, zone: 'UTC', locale: 'en', width: 40, colour: false };
const shown = (text: string) =>
	renderConsole({ tone: 'plain', blocks: [], file: { name: 'a.yaml', text } }, terminal).join('\n');

it('a file in a terminal can be copied: every space is where it was', () => {
	const text = `petitions:\n  hall:\n    title: "Keep  the   hall"\n    ${'x'.repeat(90)}`;
	expect(shown(text)).toContain(text);
});

it('a calendar file, whose lines end otherwise, has nothing at their ends', () => {
	expect(shown('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')).toContain('BEGIN:VCALENDAR\nEND:VCALENDAR\n');
});

it('and steers nothing', () => {
	const said = shown('a: "\u001b[31mred \u001b]0;ti tle\u0007 \u202e"');
	expect(said.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
});
