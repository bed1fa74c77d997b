import { it } from 'vitest';
import { shownOn } from './glass.js';
import { channel, desk, openConsole, post } from './open.js';
it('x', async () => {
	const c = openConsole({ interactive: true, width: () => 40 });
	Object.assign(c.screen, { columns: 40 });
	await c.chat.start(desk);
	c.input.write(`/petition follow ${'x'.repeat(90)}`);
	for (let i = 0; i < 5; i++) await new Promise(setImmediate);
	const before = c.output().length;
	await c.chat.send(channel('#general'), post('p1'));
	console.log(shownOn(40, c.output()).join('|\n'), JSON.stringify(c.output().slice(before-50)));
	await c.chat.stop();
});
