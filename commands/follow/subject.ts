import { FaultError } from '../../src/domain/fault.js';
import { parseRules } from '../../src/domain/rules.js';
import type { Answer } from '../../src/ports/chat.js';
import type { AddressMatch, CommandContext } from '../../src/ports/command.js';
import type { Store } from '../../src/ports/store/index.js';
import { cutText } from '../../src/render/cut.js';
import { notReadHere } from '../access/not-read.js';
import { targetOf } from '../naming/offered.js';
import { aliasHere, choose } from '../naming/resolve.js';
import type { Target } from '../naming/target.js';
import { numberAnswer, searchAnswer, searchedFor } from './search.js';

/** As long as a title of a petition counted by hand may be. */
const longestTitle = 200;

/** Something that looks like an address, and not like a name. */
const address = /^[a-z][a-z0-9+.-]*:\S|^\S+\.\S+\/\S*$|^\S*\/\/\S/i;

/** What is to be followed: something known, a petition nobody has watched yet, or the answer that asks which. */
export type Wanted =
	| { readonly target: Target }
	| { readonly match: AddressMatch; readonly typed: string }
	| { readonly answer: Answer };

/** What an address or a name means. Throws the fault of an address no source knows or may read, or of an unknown name. */
export async function followSubject(context: CommandContext, typed: string): Promise<Wanted> {
	const { ports } = context;
	const words = searchedFor(typed);
	if (words !== null) return { answer: await searchAnswer(context, words) };
	if ((await aliasHere(context, typed)) === null) {
		const match = ports.address(typed, context.call.place);
		if (match !== null) return addressed(context, match, typed);
		if (/^manual:/i.test(typed.trim())) throw new FaultError('manual-untitled', { typed });
		if (address.test(typed)) throw new FaultError('address-unknown', { typed });
	}
	try {
		return await choose(context, typed, ruleWrong);
	} catch (error) {
		const isUnknown = error instanceof FaultError && error.fault.code === 'name-unknown';
		if (!isUnknown || ports.replaying === true) throw error;
		return foundElsewhere(context, typed, error);
	}
}

/** A name nobody here has given: a number of a platform's, or words its own search may know. */
async function foundElsewhere(context: CommandContext, typed: string, unknown: FaultError): Promise<Wanted> {
	const number = /^#?(\d{1,10})$/.exec(typed.trim())?.[1];
	if (number !== undefined) {
		const matches = context.ports.numbered(number);
		const [only] = matches;
		if (only === undefined) throw unknown;
		if (matches.length > 1) return { answer: numberAnswer(context, number, matches) };
		return addressed(context, only, `${only.ref.platform}:${only.ref.id}`);
	}
	// A slip of the keyboard, perhaps: what is meant here is offered, and `search:` looks elsewhere all the same.
	if ('nearest' in unknown.fault.params) throw unknown;
	return { answer: await searchAnswer(context, typed) };
}

/** Words after a name were meant as rules. */
function ruleWrong(typed: string): FaultError {
	const fault = parseRules(typed).faults[0];
	return fault === undefined ? new FaultError('rule-unknown', { rule: typed }) : FaultError.of(fault);
}

async function addressed({ ports }: CommandContext, match: AddressMatch, typed: string): Promise<Wanted> {
	if (match.refused !== null) throw notReadHere(match);
	const known = await ports.store.petitions.known(match.ref);
	if (known === null && ports.replaying === true && !match.pushed) {
		throw new FaultError('replay-not-live', { platform: match.platform });
	}
	return known === null ? { match, typed } : { target: await targetOf(ports.store, known) };
}

/** Watches a petition from now on, inside the transaction that makes its first follow: without one nobody asked for it. */
export async function watched(
	tx: Store,
	{ now }: CommandContext,
	wanted: Exclude<Wanted, { answer: Answer }>,
): Promise<Target> {
	if ('target' in wanted) return wanted.target;
	const { match, typed } = wanted;
	const petition = await tx.petitions.add({
		ref: match.ref,
		title: match.pushed ? titleIn(typed) : `${match.platform} ${match.ref.id}`,
		url: addressIn(typed),
		createdAt: now,
		nextReadAt: match.pushed ? null : now,
	});
	return targetOf(tx, petition);
}

/** The address as everybody may see it: what stands behind a question mark may be about who copied it. */
function addressIn(typed: string): string | null {
	if (!/^https:\/\//i.test(typed) || !URL.canParse(typed)) return null;
	const { origin, pathname } = new URL(typed);
	return `${origin}${pathname}`;
}

/** `manual:"Save the library"` → Save the library. */
function titleIn(typed: string): string {
	const title = typed.slice(typed.indexOf(':') + 1).trim();
	return cutText(title.replace(/^["“”'‘’]+|["“”'‘’]+$/g, '').trim(), longestTitle);
}
