import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { jurisdiction } from '../../config/clemency/index.js';
import { readQuestion } from '../../src/domain/clemency/asking/read-question.js';
import { judge } from '../../src/domain/clemency/verdict.js';
import { knownOn } from './known.js';

it('tries', () => {
	const known = knownOn('2026-11-21');
	const out: string[] = [];
	for (const line of readFileSync('/tmp/clem/t.txt', 'utf8').split('\n').filter(Boolean)) {
		const q = readQuestion(line, known);
		if (q.is !== 'about') {
			out.push(`${line.padEnd(80)} => ${q.is} ${JSON.stringify(q.is === 'unclear' ? [q.why, ...q.codes] : q)}`);
			continue;
		}
		const vs = q.codes.map((c) => judge(jurisdiction(c), q.said, q.locality));
		out.push(
			`${line.padEnd(80)} => ${q.codes.join(' ')} | ${q.said.act} | ${vs
				.map((v) =>
					v.finding.is === 'power'
						? (v.finding.power?.decider ?? 'unknown') +
							v.finding.power?.steps
								.filter((s) => ['recommendation', 'consent', 'approval'].includes(s.step))
								.map((s) => '+' + (s as any).by)
								.join('')
						: `${v.finding.is}:${JSON.stringify((v.finding as any).why ?? (v.finding as any).how ?? '')}`,
				)
				.join(', ')} | ${vs.map((v) => v.reply).join(',')} ${q.readAs.join()} ${q.people.map((p) => p.name).join()}`,
		);
	}
	console.log(out.join('\n'));
});
