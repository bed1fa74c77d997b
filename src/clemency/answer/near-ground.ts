import { plainText } from './clauses.js';
import type { Ground } from './ground.js';
import type { NearDeps } from './near.js';
import { ofGeneral } from './nearest.js';

/** What the search needs of all that stands behind an answer; `content` = the words of the message. */
export function nearOf({ nearest, clauses, general }: Ground, content: readonly string[]): NearDeps {
	// Whoever was convicted by a jury asks nothing of jury service.
	const byJury = content.some((word) => /^(?:convicted|acquitted|found|tried|sentenced)$/.test(word));
	// A list of states has "MA" and "PA" in it, and nobody's parents.
	const asked = content.filter((word) => !/^(?:ma|pa)$/.test(word));
	return {
		nearest,
		content: byJury ? asked.filter((word) => word !== 'jury') : asked,
		says(key) {
			if (key.startsWith(ofGeneral)) return general(key.slice(ofGeneral.length))?.says ?? key;
			const [, code = '', at = ''] = /^([A-Z]+)(\d+)$/.exec(key) ?? [];
			const found = clauses.at(code, Number(at));
			// Under another heading it is the same.
			return found === null ? key : plainText(found.line).replace(/^[A-Z][^:.]{2,60}: /, '');
		},
	};
}
