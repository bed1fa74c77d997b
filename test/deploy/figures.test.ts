import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createMetrics } from '../../src/monitoring/metrics.js';
import type { Obstacle } from '../../src/monitoring/readiness.js';
import { memoryStore } from '../following/memory-store.js';

/* The dashboard and the alerts ask for figures that are there, by labels they have; the pages name all of them. */

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const { registry } = createMetrics({ store: memoryStore().store, now: () => 0 });
/** Every figure by name, with its labels; of a histogram also its parts. */
const figures = new Map<string, readonly string[]>(
	registry.getMetricsAsArray().flatMap((metric) => {
		const { name, labelNames, type } = metric as unknown as { name: string; labelNames: string[]; type: string };
		const parts =
			(metric as { constructor: { name: string } }).constructor.name === 'Histogram' || type === 'histogram';
		const own = [...labelNames, 'job', 'instance'];
		return [
			[name, own] as const,
			...(parts ? ['bucket', 'sum', 'count'].map((part) => [`${name}_${part}`, [...own, 'le']] as const) : []),
		];
	}),
).set('up', ['job', 'instance']);

interface Rule {
	readonly alert: string;
	readonly expr: string;
	readonly annotations: { readonly summary: string };
	readonly labels: { readonly severity: string };
}
const rules = parse(read('deploy/alerts.yaml')).groups[0].rules as readonly Rule[];
const dashboard = JSON.parse(read('deploy/dashboard.json')) as {
	panels: { title: string; targets: { expr: string }[] }[];
};
const asked = [
	...rules.map(({ alert, expr }) => [alert, expr] as const),
	...dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
];

const words = new Set(
	'absent and by clamp_min count histogram_quantile humanizeDuration increase max min on or rate sum unless vector without'.split(
		' ',
	),
);
/** Names of figures in an expression: what is no word of the language and stands in no braces, brackets or list of labels. */
function namesIn(expr: string): readonly string[] {
	const bare = expr
		.replaceAll(/\{[^}]*\}|\[[^\]]*\]|"[^"]*"/g, ' ')
		.replaceAll(/\b(?:by|on|without)\s*\([^)]*\)/g, ' ');
	return [...bare.matchAll(/[a-z_][a-z0-9_]*/gi)]
		.map(([name]) => name)
		.filter((name) => !words.has(name) && !/^e\d*$/.test(name));
}

describe.each(asked)('%s', (_, expr) => {
	it(`asks for figures that are there: ${expr.trim()}`, () => {
		const names = namesIn(expr);
		expect(names.length + (expr.includes('vector') ? 1 : 0)).toBeGreaterThan(0);
		expect(names.filter((name) => !figures.has(name))).toEqual([]);
	});

	it('by labels they have', () => {
		const labels = [
			...[...expr.matchAll(/\{([^}]*)\}/g)].flatMap(([, all = '']) =>
				[...all.matchAll(/(\w+)\s*[=!]/g)].map(([, name]) => name),
			),
			...[...expr.matchAll(/\b(?:by|on|without)\s*\(([^)]*)\)/g)].flatMap(([, all = '']) =>
				all.split(',').map((name) => name.trim()),
			),
		] as readonly string[];
		const had = namesIn(expr).flatMap((name) => figures.get(name) ?? []);
		expect(labels.filter((label) => !had.includes(label))).toEqual([]);
	});
});

describe('the pages', () => {
	const operations = read('docs/operations.md');

	it('say what each alert means', () => {
		expect(rules.map(({ alert }) => alert).filter((alert) => !operations.includes(`| \`${alert}\` |`))).toEqual([]);
	});

	it('name every figure of ours', () => {
		const ours = [...figures.keys()].filter((name) => /^milepost_/.test(name) && !/_(?:bucket|sum|count)$/.test(name));
		expect(ours.filter((name) => !operations.includes(`\`${name}\``))).toEqual([]);
	});

	it('name every reason of /readyz', () => {
		const codes: Record<Obstacle['code'], true> = {
			'clock-doubted': true,
			'store-failing': true,
			'reading-late': true,
			'reading-failing': true,
			'posting-late': true,
			'posting-failing': true,
			'token-refused': true,
			'chat-disconnected': true,
		};
		expect(Object.keys(codes).filter((code) => !operations.includes(`\`${code}\``))).toEqual([]);
	});
});

it('an alert says how bad it is, and the dashboard shows each panel once', () => {
	expect(rules.filter(({ labels }) => !['critical', 'warning'].includes(labels.severity))).toEqual([]);
	const titles = dashboard.panels.map(({ title }) => title);
	expect(new Set(titles).size).toBe(titles.length);
});
