import { expect, it } from 'vitest';
import { readHtml } from '../../src/sources/html.js';

it('a page is asked by selectors, and each piece of it', async () => {
	const page = await readHtml(
		'<p class="n">no</p><ul><li><b>1</b> <a href="/x">x</a></li><li><b>2</b></li></ul><p>a<b>c</b></p>',
	);
	const items = page.all('ul > li');
	expect(items.map((each) => each.text('b'))).toEqual(['1', '2']);
	expect(items.map((each) => each.attribute('a', 'href'))).toEqual(['/x', null]);
	expect(items[0]?.markup).toBe('<li><b>1</b> <a href="/x">x</a></li>');
	expect([page.text('p.n, a'), page.text('li:last-child b'), page.text('p:last b'), page.text('i')]).toEqual([
		...['no', '2', 'c'],
		null,
	]);
	expect(page.all('p').map(({ words }) => words)).toEqual(['no', 'ac']);
});

it('as many elements beside one another as a page may have hold nobody up', async () => {
	// With a comparison of each with each this takes half a minute.
	for (const wrapped of [(all: string) => all, (all: string) => `<html><body>${all}</body></html>`]) {
		const page = await readHtml(wrapped(`${'<br>'.repeat(60_000)}<p class="count"><b>1,234</b></p>`));
		const began = performance.now();
		expect(page.text('.count')).toBe('1,234');
		expect((page.all('body')[0] ?? page).text('.count b')).toBe('1,234');
		expect(performance.now() - began).toBeLessThan(5_000);
	}
});
