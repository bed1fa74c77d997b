import type { Campaign } from '../../src/domain/campaign.js';
import { FaultError } from '../../src/domain/fault.js';
import { nearest } from '../../src/domain/nearest.js';
import type { Petition } from '../../src/domain/petition.js';
import { plainId, tenantKey } from '../../src/domain/tenant.js';
import type { Answer, Suggestion } from '../../src/ports/chat.js';
import type { AddressMatch, CommandContext } from '../../src/ports/command.js';
import type { Message, Choice as Offer } from '../../src/render/message.js';
import { written } from '../parsing/written.js';
import { here } from './here.js';
import { campaignsKnownHere, isKnownHere } from './known-here.js';
import { offered, targetOf, targets } from './offered.js';
import { sameTarget, subjectOf, type Target, titleOf, typedName } from './target.js';

/** What a name means: exactly one, one of several, an address nobody watches yet, or nothing that is known here. */
export type Resolution =
	| { readonly kind: 'one'; readonly target: Target }
	| { readonly kind: 'several'; readonly targets: readonly Target[] }
	| { readonly kind: 'unwatched'; readonly match: AddressMatch }
	| { readonly kind: 'none'; readonly nearest: readonly string[] };

/** At most this many are offered in a message. */
const most = 10;

/** Finds what a name means, in the order of the design (§6): exact alias or id, campaign, unique part of a name. */
export async function resolve(context: CommandContext, typed: string): Promise<Resolution> {
	const { store, address } = context.ports;
	const alias = await aliasHere(context, typed);
	if (alias !== null) return { kind: 'one', target: await targetOf(store, alias) };
	const match = address(typed, context.call.place);
	if (match !== null) {
		const petition = await store.petitions.known(match.ref);
		return petition === null ? { kind: 'unwatched', match } : { kind: 'one', target: await targetOf(store, petition) };
	}
	const campaign = await campaignHere(context, typed);
	if (campaign !== null) return { kind: 'one', target: { kind: 'campaign', campaign } };
	return among(await offered(context), typed);
}

/** The campaign of that name, this place's own before the operator's; null where none may be known here. */
export async function campaignHere(context: CommandContext, name: string): Promise<Campaign | null> {
	const { campaigns } = context.ports.store;
	const owners = [...new Set([tenantKey(context.call.place), ''])];
	const named = await Promise.all(owners.map((owner) => campaigns.byName(name, owner)));
	const known = await campaignsKnownHere(
		context,
		named.filter((each) => each !== null),
	);
	return known[0] ?? null;
}

/** The petition of that alias, unless it is nothing to this place. */
export async function aliasHere(context: CommandContext, typed: string): Promise<Petition | null> {
	const petition = await context.ports.store.petitions.byAlias(typed);
	return petition === null || !(await isKnownHere(context, petition)) ? null : petition;
}

function among(known: readonly Target[], typed: string): Resolution {
	const wanted = plain(typed);
	const words = wanted.split(' ');
	const called = known.map((target): Called => ({ target, names: namesOf(target).map(plain) }));
	const tries: readonly ((names: readonly string[]) => boolean)[] = [
		(names) => names.includes(wanted),
		(names) => names.some((name) => name.includes(wanted)),
		(names) => words.every((word) => names.some((name) => name.includes(word))),
	];
	for (const matches of wanted === '' ? [] : tries) {
		const found = called.filter(({ names }) => matches(names)).map(({ target }) => target);
		const [only] = found;
		if (only !== undefined && found.length === 1) return { kind: 'one', target: only };
		if (found.length > 1) return { kind: 'several', targets: found };
	}
	return { kind: 'none', nearest: alike(called, typed) };
}

interface Called {
	readonly target: Target;
	/** As they are compared. */
	readonly names: readonly string[];
}

/** Names a slip of the keyboard away, whole ones before words of a title. */
function alike(called: readonly Called[], typed: string): readonly string[] {
	const whole = called.map(({ target }) => typedName(target));
	const byWord = new Map<string, string>();
	for (const { target, names } of called) {
		for (const word of names.flatMap((name) => name.split(' '))) {
			if (word.length > 3 && !byWord.has(word)) byWord.set(word, typedName(target));
		}
	}
	const words = nearest(typed, [...byWord.keys()], 3).map((word) => byWord.get(word) as string);
	return [...new Set([...nearest(typed, whole, 3), ...words])].slice(0, 3);
}

function namesOf(target: Target): readonly string[] {
	if (target.kind === 'campaign') return [target.campaign.name, target.campaign.title];
	const { petition, names } = target;
	return [plainId(petition.ref.id), petition.title, ...names];
}

/** Letters and digits without accents and capitals, with single spaces between words. */
export function plain(text: string): string {
	return text
		.slice(0, 1_000)
		.normalize('NFKD')
		.replaceAll(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}

/** The one that is meant, or the answer that asks which. */
export type Choice = { readonly target: Target } | { readonly answer: Answer };

/** The fault of words after a name that are no part of it. */
export type Stray = (rest: string) => FaultError;

/**
 * Finds the one that is meant; without a name, what this channel follows. Throws the fault of a name nothing here has;
 * where its first words are a name and other words may follow one, `stray` is what is wrong with those.
 */
export async function choose(context: CommandContext, typed: string | undefined, stray?: Stray): Promise<Choice> {
	if (typed === undefined) return chooseFollowed(context);
	const found = await resolve(context, typed);
	switch (found.kind) {
		case 'one':
			return { target: found.target };
		case 'several':
			return { answer: askWhich(context, found.targets) };
		case 'unwatched':
			throw new FaultError('not-watched', { platform: found.match.platform });
		case 'none': {
			const rest = stray === undefined ? null : await afterName(context, typed);
			throw stray === undefined || rest === null ? nameUnknown(typed, found.nearest) : stray(rest);
		}
		default:
			return found satisfies never;
	}
}

/** What stands after the longest beginning that is a name; null where none is. */
async function afterName(context: CommandContext, typed: string): Promise<string | null> {
	const words = typed.trim().split(/\s+/);
	for (let length = words.length - 1; length > 0; length--) {
		const { kind } = await resolve(context, words.slice(0, length).join(' '));
		if (kind === 'one' || kind === 'several') return words.slice(length).join(' ');
	}
	return null;
}

/** An answer about the one that is meant; the question which, where several may be. */
export async function answerAbout(
	context: CommandContext,
	typed: string | undefined,
	write: (target: Target) => Promise<Message>,
	stray?: Stray,
): Promise<Answer> {
	const chosen = await choose(context, typed, stray);
	if ('answer' in chosen) return chosen.answer;
	return { message: await write(chosen.target), visibility: 'private' };
}

export function nameUnknown(typed: string, guesses: readonly string[]): FaultError {
	return new FaultError('name-unknown', { typed, ...(guesses.length === 0 ? {} : { nearest: guesses.join(',') }) });
}

/** What this channel follows: the one, or the campaign that all of them belong to; else the choice is the asker's. */
async function chooseFollowed(context: CommandContext): Promise<Choice> {
	const followed = await followedHere(context);
	const [only] = followed;
	if (only === undefined) throw new FaultError('nothing-followed');
	const whole = followed.find(
		(each) => each.kind === 'campaign' && followed.every((other) => sameTarget(each, other) || isIn(other, each)),
	);
	if (followed.length === 1 || whole !== undefined) return { target: whole ?? only };
	return { answer: askWhich(context, followed) };
}

/** One of those this channel follows. Throws when it follows nothing, or not that one. */
export async function chooseFollow(context: CommandContext, typed: string | undefined): Promise<Choice> {
	const followed = await followedHere(context);
	const [only] = followed;
	if (only === undefined) throw new FaultError('nothing-followed');
	if (typed === undefined) return followed.length === 1 ? { target: only } : { answer: askWhich(context, followed) };
	const found = among(followed, typed);
	if (found.kind === 'one') return { target: found.target };
	if (found.kind === 'several') return { answer: askWhich(context, found.targets) };
	const chosen = await choose(context, typed);
	if ('answer' in chosen || followed.some((each) => sameTarget(each, chosen.target))) return chosen;
	throw new FaultError('not-followed', { title: titleOf(chosen.target) });
}

/** What this channel follows. */
export async function followedHere(context: CommandContext): Promise<readonly Target[]> {
	const { follows } = await here(context);
	return targets(
		context.ports.store,
		follows.map((follow) => follow.subject),
	);
}

function isIn(target: Target, campaign: Target): boolean {
	return (
		campaign.kind === 'campaign' &&
		target.kind === 'petition' &&
		campaign.campaign.members.includes(subjectOf(target).id)
	);
}

/** Lists them with what to type; where the chat has pickers, choosing one repeats the command. */
function askWhich({ call, texts }: CommandContext, all: readonly Target[]): Answer {
	const shown = all.slice(0, most);
	// What else was typed stands in the line, so that it need not be typed again.
	const { petition: _, ...rest } = call.args;
	const typed = (target: Target) =>
		Object.keys(rest).length === 0 ? typedName(target) : written({ petition: typedName(target), ...rest });
	const choices = shown.map(
		(target): Offer => ({ label: [texts.common.title(titleOf(target))], value: typedName(target) }),
	);
	return {
		visibility: 'private',
		message: {
			tone: 'plain',
			title: texts.common.which,
			blocks: [
				{
					kind: 'list',
					items: shown.map((target) => texts.common.choice(titleOf(target), call.command, typed(target))),
				},
				...(all.length > most ? [{ kind: 'text' as const, line: texts.message.more(all.length - most) }] : []),
			],
			actions: [{ kind: 'pick', command: call.command, args: call.args, option: 'petition', choices }],
		},
	};
}

/** What the channel follows that goes on as typed. */
export async function suggestFollowed(context: CommandContext, typed: string): Promise<readonly Suggestion[]> {
	return completing(await followedHere(context), typed);
}

/** Names that complete what is being typed: what is followed around here first, then the operator's. */
export async function suggestNames(context: CommandContext, typed: string): Promise<readonly Suggestion[]> {
	return completing(await offered(context), typed);
}

function completing(known: readonly Target[], typed: string): readonly Suggestion[] {
	const words = plain(typed).split(' ');
	return known
		.filter((target) => words.every((word) => namesOf(target).some((name) => plain(name).includes(word))))
		.map((target) => ({ label: titleOf(target), value: typedName(target) }));
}
