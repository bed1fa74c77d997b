import { FaultError } from '../../src/domain/fault.js';
import { isEverybody } from '../../src/render/mention.js';
import { off } from '../parsing/check.js';

/** A person as Slack and Discord write one into a line: `<@U123|name>`. Of the name nothing is kept. */
const person = /<@!?([A-Z0-9]+)(?:\|[^<>]*)?>/g;

/**
 * Who may manage besides the admins, as it is stored: the id of a role or a user group, or the ids of people with
 * spaces between them; null = nobody. Throws a fault for a name, which could be anybody's, and for everybody.
 */
export function readManagers(typed: string, workspace: string): string | null {
	if (typed.toLowerCase() === off) return null;
	if (isEverybody(typed, workspace)) throw new FaultError('managers-everybody');
	const people = Array.from(typed.matchAll(person), ([, id]) => id);
	const rest = typed.replaceAll(person, '').replaceAll(/[\s,]/g, '');
	if (people.length > 0 && rest === '') return [...new Set(people)].join(' ');
	if (/[\s<>@]/.test(typed)) throw new FaultError('managers-wrong', { typed });
	return typed;
}
