import { line } from '../../src/render/line.js';
import type { Line } from '../../src/render/message.js';
import type { Texts } from '../../src/render/texts/index.js';

/** One thing that was looked at: well, worth knowing, or to be mended. */
export interface Finding {
	readonly verdict: 'well' | 'beware' | 'wrong';
	readonly line: Line;
}

export function findingLine({ verdict, line: found }: Finding, { setupDoctor }: Texts): Line {
	return line`${setupDoctor.marks[verdict]} ${found}`;
}
