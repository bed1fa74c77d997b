import { expect, it } from 'vitest';
import { ask, flat } from './ask.js';

/** The days that an answer offers to keep, and what it says. */
async function answered(question: string) {
	const message = await ask(question);
	const kept = (message.actions ?? []).flatMap((action) =>
		action.kind === 'ask' && action.command === 'petition remind me' ? [[action.label, action.args?.['when']]] : [],
	);
	return { kept, text: flat(message) };
}

it('one day that is counted is kept by one button', async () => {
	const { kept } = await answered('when Wisconsin, sentence ended March 2024');
	expect(kept).toEqual([['Remind me', 'on 2029-04-01 for Wisconsin']]);
});

it('of several days that are counted each has its button, with its date', async () => {
	const { kept, text } = await answered('when Georgia, sentence ended March 2024');
	expect(text).toContain('not until March 2029');
	expect(text).toContain('not until March 2034');
	expect(kept).toEqual([
		['Remind me on 1 April 2029', 'on 2029-04-01 for Georgia'],
		['Remind me on 1 April 2034', 'on 2034-04-01 for Georgia'],
	]);
});

it('of several of which one has passed the other has one', async () => {
	const { kept, text } = await answered('when Nebraska, sentence ended March 2021');
	expect(text).toContain('since March 2024');
	expect(kept).toEqual([['Remind me on 1 April 2031', 'on 2031-04-01 for Nebraska']]);
});

it('where only the end of the sentence is waited for, that is the day: there is none to keep once it has come', async () => {
	const over = await answered('when Texas, sentence ended March 2021');
	expect(over.text).toContain('the whole sentence has been over since March 2021, and no further wait was found');
	expect(over.kept).toEqual([]);
	const coming = await answered('when Texas, felony, sentence ends March 2028');
	expect(coming.text).toContain('Not before March 2028');
	expect(coming.kept).toEqual([['Remind me', 'on 2028-04-01 for Texas']]);
	const deferred = await answered('when Texas, deferred adjudication, discharged March 2021');
	expect(deferred.kept).toEqual([['Remind me', 'on 2031-04-01 for Texas']]);
});

it('years that are a range are no day, and where no day was told there is none', async () => {
	expect((await answered('when Georgia')).kept).toEqual([]);
	expect((await answered('when Texas')).kept).toEqual([]);
});
