import { isSameSubject } from '../../src/domain/petition.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Action } from '../../src/render/message.js';
import { mayFollow } from '../access/may-follow.js';
import { here } from '../naming/here.js';
import { subjectOf, type Target, typedName } from '../naming/target.js';

const pictures = ['outlook', 'history'] as const;

/** Share, ask again, see its pictures, and, for those who may, follow it here. The text stands without them. */
export async function actionsFor(context: CommandContext, target: Target): Promise<readonly Action[]> {
	const { call } = context;
	const petition = typedName(target);
	const actions: Action[] = [
		{ kind: 'share' },
		{ kind: 'refresh', command: call.command, args: { ...call.args, petition } },
		...pictures
			.filter((what) => target.kind === 'petition' && call.command !== `petition ${what}`)
			.map((what) => ({ kind: 'show', what, petition }) as const),
	];
	if (!(await mayFollow(context))) return actions;
	const subject = subjectOf(target);
	const { follows } = await here(context);
	const followed = follows.some((follow) => isSameSubject(follow.subject, subject));
	return followed ? actions : [...actions, { kind: 'follow-here', petition }];
}
