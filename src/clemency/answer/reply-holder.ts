import type { Line } from '../../render/message.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Official } from '../shapes/official.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

/** Who holds the office that decides, with since when and until when; null where no page says. */
export function holderClaim(row: Jurisdiction, ground: Ground): Claim | null {
	const { reply } = ground.texts.clemency;
	const federal = ['federal', 'district', 'military'].includes(row.kind);
	const office: Official['office'] = federal ? 'president' : 'governor';
	const found = ground.holder(office, federal ? 'US' : row.code);
	if (found === null) return null;
	const { official, standing } = found;
	const title = office === 'president' ? reply.president : reply.governor(row);
	const day = (loose: string | null): Line | null => (loose === null ? null : ground.dated(loose));
	const ends = day(official.termEnds);
	const said =
		standing === 'over' && ends !== null
			? reply.over(title, official.person, ends)
			: reply.holds(title, official.person, day(official.since), ends);
	return { line: said, by: official.sources };
}

/** "Who is the governor": the answer, or that no page says. */
export function replyHolder(row: Jurisdiction, ground: Ground): readonly Claim[] {
	return [holderClaim(row, ground) ?? { line: ground.texts.clemency.reply.notKnown('holder', row), by: [] }];
}
