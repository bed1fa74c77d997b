import type { Bot } from './bot.js';
import type { StoryClock } from './clock.js';
import { tickers } from './tickers.js';
import type { Truth } from './truth.js';
import type { Hosting, World } from './world.js';

/** What a sentence of a story may change. */
export interface Stage {
	readonly world: World;
	readonly clock: StoryClock;
	readonly bot: Bot;
}

type Deed = (stage: Stage, words: readonly string[]) => void | Promise<void>;

/** Every sentence that a story may use under `happens`; the README lists them for people. */
const sentences: readonly (readonly [form: RegExp, deed: Deed])[] = [
	[/^(\S+) is down$/, ({ world }, [platform]) => host(world, platform, { kind: 'down' })],
	[/^(\S+) is up$/, ({ world }, [platform]) => host(world, platform, { kind: 'up' })],
	[
		/^(\S+) answers (\d{3})(?:, Retry-After (\d+))?$/,
		({ world }, [name = '', status, retry]) => {
			const petition = world.truths.find((truth) => truth.name === name);
			if (petition !== undefined) petition.slip = Number(status);
			else {
				const retryAfter = retry === undefined ? null : Number(retry);
				host(world, name, { kind: 'answers', status: Number(status), retryAfter, challenge: false });
			}
		},
	],
	[
		/^(\S+) answers a challenge$/,
		({ world }, [platform]) =>
			host(world, platform, { kind: 'answers', status: 403, retryAfter: null, challenge: true }),
	],
	[
		/^(\S+) answers normally$/,
		({ world }, [name = '']) => {
			const petition = world.truths.find((truth) => truth.name === name);
			if (petition === undefined) host(world, name, { kind: 'up' });
			else Object.assign(petition, { slip: null, reshaped: false });
		},
	],
	[/^(\S+) answers in another shape$/, ({ world }, [name]) => Object.assign(truth(world, name), { reshaped: true })],
	[
		/^(\S+) is removed \((404|410)\)$/,
		({ world, clock }, [name, status]) => {
			truth(world, name).removals.push({ status: Number(status), since: clock.world, until: null });
		},
	],
	[
		/^(\S+) is public again$/,
		({ world, clock }, [name]) => {
			const removal = truth(world, name).removals.at(-1);
			if (removal !== undefined) removal.until = clock.world;
		},
	],
	[
		/^(\S+) moves to (\S+)$/,
		({ world }, [name, id = '']) => {
			const petition = truth(world, name);
			petition.formerIds.push(petition.id);
			petition.id = id;
		},
	],
	[
		/^(\S+:\S+) goes on to (.+)$/,
		({ world, clock }, [name, step = '']) => {
			truth(world, name).steps.push({ name: step, at: clock.world });
		},
	],
	[
		/^(\S+) is merged into (\S+)$/,
		({ world }, [name, other]) => {
			const petition = truth(world, name);
			truth(world, other).formerIds.push(petition.id);
			petition.id = '';
		},
	],
	[/^(\S+) is archived$/, ({ world }, [name]) => Object.assign(truth(world, name), { archived: true })],
	[
		/^(\S+) is rejected as (\S+), (.+)$/,
		({ world }, [name, code = '', details = '']) => {
			truth(world, name).rejected = { code, details };
		},
	],
	[
		/^(\S+) is answered with (.+)$/,
		({ world, clock }, [name, summary = '']) => {
			truth(world, name).answered = { at: clock.world, summary };
		},
	],
	[/^the bot stops$/, ({ bot }) => bot.stop()],
	[/^the bot starts$/, ({ bot }) => bot.start()],
	[
		/^the clock is (\d+)([dhm]) (ahead|behind)$/,
		({ clock }, [n, unit = 'h', way]) => {
			const ms = Number(n) * { d: 86_400_000, h: 3_600_000, m: 60_000 }[unit as 'd' | 'h' | 'm'];
			leap(clock, way === 'ahead' ? ms : -ms);
		},
	],
	[
		/^the clock is right$/,
		({ clock }) => {
			leap(clock, 0);
		},
	],
	[/^somebody types (\/.+)$/, ({ bot }, [line = '']) => bot.type(line)],
];

/** Makes a sentence of a story so. */
export async function happen(stage: Stage, sentence: string): Promise<void> {
	for (const [form, deed] of sentences) {
		const words = form.exec(sentence)?.slice(1);
		if (words !== undefined) return deed(stage, words);
	}
	throw new Error(`no story can say "${sentence}"; README.md lists what may happen`);
}

/** The program's ticker looks at the clock every second, and ticks at once when it leapt. */
function leap(clock: StoryClock, skew: number): void {
	clock.skew = skew;
	for (const tick of tickers) tick();
}

function host(world: World, platform: string | undefined, state: Hosting): void {
	world.host(platform ?? '').state = state;
}

function truth(world: World, name: string | undefined): Truth {
	const found = world.truths.find((each) => each.name === name);
	if (found === undefined) throw new Error(`there is no petition ${name} in this story`);
	return found;
}
