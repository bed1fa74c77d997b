import type { Asked } from './row.js';

/** Known people, with the day up to which it is known; and what the general rows and other countries say of it. */
const row = (ask: string, says: readonly RegExp[], never: readonly RegExp[] = []): Asked => ({
	ask,
	asks: ['happened'],
	where: null,
	says,
	never,
});

const may = /As of .*; it may have changed/;

// biome-ignore format: a question a line
export const casesDated: readonly Asked[] = [
	row('who can pardon toforest johnson', [/^While he is under a sentence of death only Alabama's Governor can act/, may], [/Board of Pardons and Paroles of Alabama can pardon/]),
	row('can melissa lucio get clemency', [/^Yes\. The Governor of Texas/, may]),
	row('can steven avery be pardoned', [/^Yes\. The Governor of Wisconsin/, may]),
	row('who can pardon jimmy lai', [/^Only Hong Kong's Chief Executive/, may]),
	row('does the parole board have to agree to clemency for the menendez brothers', [/^No\. The parole board does not have to agree/]),
	row('could you tell me whether Marcus Garvey was ever pardoned', [/^Yes\. President Biden pardoned Marcus Garvey/], [/Already/]),
	row('could you tell me if marilyn mosby was pardoned', [/^No\. No pardon or commutation of Marilyn Mosby is known as of/]),
	row('brendan dassey asked for clemency right?', [/^Yes, in October 2019.*20 December 2019.*March 2022/]),
	row('how many did biden spare on death row and which ones are left', [/37 of the 40.*Bowers, Dylann Roof and Dzhokhar Tsarnaev/]),
	row('Did President Trump pardon the people convicted over January 6th, and was that everyone?', [/^Yes, nearly all.*not everyone/]),
	row('can a president take back a pardon from the president before him', [/^No\. A pardon that was delivered and accepted stays\./]),
	row('Can the President of Germany pardon a person convicted of terrorism?', [/^Yes\. In Germany the Federal President/]),
	row('can the family of a dead man ask for a posthumous pardon in Nevada', [/^It depends\. In Nevada/]),
	row("did north carolina's governor grant pardons of innocence", [/^Yes\. On 17 December 2020 .*Ronnie Long/]),
];
