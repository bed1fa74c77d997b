import { FaultError } from '../../src/domain/fault.js';
import { parseRules } from '../../src/domain/rules.js';
import { cutText } from '../../src/render/cut.js';
import { aliasHere, type Choice, choose } from '../resolve.js';
import type { AddressMatch, CommandContext } from '../types.js';
import { targetOf } from './offered.js';
import type { Target } from './target.js';

/** As long as a title of a petition counted by hand may be. */
const longestTitle = 200;

/** Something that looks like an address, and not like a name. */
const address = /^[a-z][a-z0-9+.-]*:\S|^\S+\.\S+\/\S*$|^\S*\/\/\S/i;

/**
 * What is to be followed: an address, which is watched from now on, or a name. Throws the fault of an address no
 * source knows or may read, or of an unknown name.
 */
export async function followSubject(context: CommandContext, typed: string): Promise<Choice> {
	const { ports } = context;
	if ((await aliasHere(context, typed)) === null) {
		const match = ports.address(typed, context.call.place);
		if (match !== null) return { target: await watch(context, match, typed) };
		if (address.test(typed)) throw new FaultError('address-unknown', { typed });
	}
	return choose(context, typed, ruleWrong);
}

/** Words after a name were meant as rules. */
function ruleWrong(typed: string): FaultError {
	const [fault = { code: 'rule-unknown', params: { rule: typed } }] = parseRules(typed).faults;
	return new FaultError(fault.code, fault.params);
}

async function watch({ ports, now }: CommandContext, match: AddressMatch, typed: string): Promise<Target> {
	const { store } = ports;
	if (match.refused !== null) throw new FaultError('source-off', { platform: match.platform });
	const known = await store.petitions.find(match.ref);
	if (known === null && ports.replaying === true && !match.pushed) {
		throw new FaultError('replay-not-live', { platform: match.platform, typed });
	}
	const petition =
		known ??
		(await store.petitions.add({
			ref: match.ref,
			title: match.pushed ? titleIn(typed) : `${match.platform} ${match.ref.id}`,
			url: /^https:\/\//i.test(typed) ? typed : null,
			createdAt: now,
			nextReadAt: match.pushed ? null : now,
		}));
	return targetOf(store, petition);
}

/** `manual:"Save the library"` → Save the library. */
function titleIn(typed: string): string {
	const title = typed.slice(typed.indexOf(':') + 1).trim();
	return cutText(title.replace(/^["“”'‘’]+|["“”'‘’]+$/g, '').trim(), longestTitle);
}
