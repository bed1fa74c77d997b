import { describe, expect, it } from 'vitest';
import { ask, flat } from './ask.js';

/** The answer in one line. */
const answer = async (question: string) => flat(await ask(question));

/** Words of ours that are cities of other countries as well. */
const words = 'sale|nice|reading|batman|moron|tamale|riga|essen|perm|natal|tula|sofia|rosario|vladimir|preston'
	.concat('|brent|wellington|hamilton|florence|sydney|lima|mecca|medina|serra|salta|palma|constantine|soledad')
	.split('|');
const sentences = [
	['convicted of X of a stolen car in Ohio, who can pardon me', 'Ohio'],
	['i got five years for X in ohio, who can pardon me', 'Ohio'],
	["the X was my cousin's idea, convicted in iowa, who can pardon me", 'Iowa'],
	['it was a X charge in utah, who can pardon it', 'Utah'],
	['he had a X going on the side and a texas conviction, who pardons', 'Texas'],
	['my lawyer was X about it, who can pardon a nevada felony', 'Nevada'],
	['drug case, X near a school, convicted in kansas, who can pardon', 'Kansas'],
	['i do X work now, convicted in maine in 2004, who can pardon me', 'Maine'],
	['they said X counts as violent, ohio felony, who decides', 'Ohio'],
	['a house for X, a car from X, and a felony from idaho, who pardons', 'Idaho'],
] as const;
const abroad =
	/Morocco|France|United Kingdom|Türkiye|Argentina|Ghana|Latvia|Germany|Russia|Brazil|Bulgaria|Canada|Italy|Australia|Peru|Saudi|Spain|Algeria|Colombia|New Zealand|more than one place|many states/;

describe('a word of ours that is a city abroad', () => {
	it.each(words)('%s is none in small letters', async (word) => {
		for (const [sentence, state] of sentences) {
			const said = await answer(sentence.replaceAll('X', word));
			expect(said, sentence).toContain(state);
			expect(said, sentence).not.toMatch(abroad);
		}
	});

	it.each([
		['Convicted in Nice, who can pardon me', 'France'],
		['my sister sits in prison in Lima, Peru, who can pardon her', 'Peru'],
		['leeds crown court, who pardons', 'England'],
		['sentenced in lagos to ten years, who can pardon me', 'Nigeria'],
		['convicted in Reading, Pennsylvania, who pardons', 'Pennsylvania'],
	])('%s', async (question, country) => {
		expect(await answer(question)).toContain(country);
	});
});

describe('a country or an army that is a thing', () => {
	it.each([
		['can i go turkey hunting in ohio after a pardon', 'Ohio', 'Türkiye'],
		['i stole a frozen turkey in ohio in 1998, who can pardon me', 'Ohio', 'Türkiye'],
		['they caught me with china white in kentucky, who pardons', 'Kentucky', 'China'],
		['i had a swiss army knife on me in new york, who can pardon', 'New York', 'court-martial'],
		['german army court martial, who can pardon', 'Germany', 'Only the President can pardon a court-martial'],
		['my brother is in the turkish army, convicted by its court, who pardons', 'Türkiye', 'court-martial'],
		['us army court martial in germany, who can pardon him', 'court-martial', 'Bundespräsident'],
	])('%s', async (question, said, other) => {
		const text = await answer(question);
		expect(text).toContain(said);
		expect(text).not.toContain(other);
	});
});

describe('a county that many states have', () => {
	it.each([
		[
			"my aunt sits in the women's prison in Vandalia, Missouri since 2009 for killing my uncle. She was convicted in Jackson County. can she ask?",
			/Missouri/,
			/Georgia/,
		],
		[
			'he is held in Ely, Nevada. convicted in Washington County. who can pardon him',
			/Washington County is in many states/,
			/Ferguson|Governor of Nevada|Commissioners of Nevada/,
		],
		[
			'convicted in Jackson, now in prison, who pardons him',
			/Jackson is in many states|more than one place/,
			/Only the/,
		],
		['convicted in Springfield, i live in Nevada now, who pardons', /Springfield is in many/, /Only the/],
		['live in oregon, convicted in jackson county, who can pardon', /Governor of Oregon/, /many states/],
		['my husband is an inmate in huntsville, who can commute it', /Texas/, /Alabama/],
	])('%s', async (question, said, never) => {
		const text = await answer(question);
		expect(text).toMatch(said);
		expect(text).not.toMatch(never);
	});
});

describe('a town of several states beside an office that one of them has', () => {
	it.each([
		['does the lieutenant governor sit on the pardon board in Dover', 'Delaware'],
		['my case is in Springfield, does the Prisoner Review Board hold a hearing', 'Illinois'],
		['convicted in Aurora, must the Prisoner Review Board be asked', 'Illinois'],
		['convicted in Manchester, must the executive councilors agree', 'New Hampshire'],
		["convicted in Springfield, must the governor's council agree", 'Massachusetts'],
		['convicted in Lincoln, does the secretary of state vote on the pardons board', 'Nebraska'],
		['felony in Charleston, does the Department of Probation, Parole and Pardon Services decide', 'South Carolina'],
	])('%s', async (question, state) => {
		const text = await answer(question);
		expect(text).toContain(state);
		expect(text).not.toMatch(/many states|more than one place/);
	});
});

describe('an office that somebody wants', () => {
	it.each([
		['can i become a deputy sheriff after a pardon in texas', "peace officer's licence stays barred"],
		['could i get hired as a state trooper in texas if i am pardoned', "peace officer's licence stays barred"],
		['can i be elected mayor in alabama after a pardon', 'In Alabama the right to run for office'],
		[
			'can i be sheriff in tennessee with a pardoned felony',
			'In Tennessee a court gives the right to hold office back',
		],
		['can a pardoned man become district attorney in virginia', 'In Virginia the Governor gives public office back'],
		['can i be a judge in texas after a pardon', 'In Texas a full pardon gives the right to hold office back'],
	])('%s', async (question, said) => {
		const text = await answer(question);
		expect(text).toContain(said);
		expect(text).not.toMatch(/official cannot pardon|court cannot pardon|mayor may pardon/);
	});

	it.each(['can the sheriff pardon me in texas', 'can a deputy sheriff pardon somebody in iowa'])(
		'%s',
		async (question) => {
			expect(await answer(question)).toContain('A sheriff cannot pardon');
		},
	);
});

describe('where one lives, beside where one was convicted', () => {
	it.each([
		[
			'I drive truck out of Joplin but the trouble was in Amarillo way back, which of the two states would it be',
			'Governor of Texas',
			/Missouri/,
		],
		[
			"so the trouble was up in Maine and my trailer's in Florida, which one of the two handles me",
			'Governor of Maine',
			/Florida/,
		],
		["he's in Arizona now but it happened in Iowa, so which of the two", 'Governor of Iowa', /Arizona/],
		['my felony nj im in fl now', 'Governor of New Jersey', /Florida/],
		[
			'Can the governor of Tennessee, where I have my home, forgive a conviction from Mississippi?',
			'The Governor of Tennessee cannot pardon a Mississippi conviction',
			/Yes/,
		],
	])('%s', async (question, decider, other) => {
		const text = await answer(question);
		expect(text).toContain(decider);
		expect(text).not.toMatch(other);
		expect(text).not.toMatch(/Where one must live/);
	});

	it.each([
		'do i need to be a resident of virginia',
		'do u gotta be a resident of Georgia',
		'i moved away from georgia can i still apply there',
		'Must one be a resident of Pennsylvania to apply there?',
		'moved from ohio to florida who do i apply to',
		'does it matter that im no longer in virginia',
	])('%s', async (question) => {
		expect(await answer(question)).toContain('Where one lives does not matter for who decides');
	});

	it('is answered with whose it is where the governor of the home is asked about', async () => {
		expect(await answer('can the gov where i live now pardon my conviction from somewhere else')).toContain(
			'Only the state that convicted can pardon',
		);
	});

	it('asks for the state where two are named in which somebody only lived', async () => {
		const text = await answer('moved from texas to Tulsa which state pardons me');
		expect(text).toMatch(/Which state is it|Where one lives does not matter/);
		expect(text).not.toContain('Oklahoma');
	});
});
