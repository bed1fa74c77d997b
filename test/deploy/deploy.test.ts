import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { defaults } from '../../config/defaults.js';
import { variables } from '../../config/variables.js';
import { exit } from '../../src/app/io.js';
import { healthApp } from '../../src/monitoring/health.js';
import { roles } from '../../src/ports/copies.js';
import { textsFor } from '../../src/render/texts/index.js';

/* What Milepost is installed with says the same as the program: variables, port, paths, commands, exit codes, times. */

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const dockerfile = read('Dockerfile').replaceAll(/\\\n\s*/g, ' ');
const unit = read('deploy/milepost.service');
const compose = parse(read('compose.yaml'), { merge: true });
const objects = parseAllDocuments(read('deploy/kubernetes.yaml')).map((each) => each.toJS());
const [job, deployment, service] = ['Job', 'Deployment', 'Service'].map((kind) =>
	objects.find((each) => each.kind === kind),
);
const pod = deployment.spec.template.spec;
const [container] = pod.containers;

const known = Object.keys(variables.shape);
const commands = Object.values(textsFor('en').cli.commands).map(({ usage }) => usage.split(' ')[0]);
/** The longest that the program takes to end, in seconds (src/app/run-process.ts). */
const ends = 10.5;

const imageVariables = [...dockerfile.matchAll(/^ENV (.+)$/gm)].flatMap(([, all = '']) =>
	all.split(' ').map((each) => each.split('=') as [string, string]),
);
const image = Object.fromEntries(imageVariables);

/** Every port is free of secrets: what is asked here is only whether the path is there. */
const app = healthApp({
	now: () => 0,
	token: null,
	obstacles: async () => [],
	metrics: { contentType: 'text/plain', metrics: async () => '' },
});

describe('variables', () => {
	it.each([
		['Dockerfile', imageVariables.map(([name]) => name).filter((name) => name !== 'NODE_ENV')],
		['compose.yaml', Object.keys(compose['x-milepost'].environment)],
		[
			'compose.yaml, in words',
			[...read('compose.yaml').matchAll(/\b(MILEPOST_\w+|DATABASE_URL)\b/g)].map(([name]) => name),
		],
		[
			'deploy',
			[...(unit + read('deploy/kubernetes.yaml')).matchAll(/\b(MILEPOST_\w+|DATABASE_URL)\b/g)].map(([name]) => name),
		],
		['docs/operations.md', [...read('docs/operations.md').matchAll(/\b(MILEPOST_[A-Z_]+)\b/g)].map(([name]) => name)],
	])('%s names only those the program reads', (_, names) => {
		expect(names.filter((name) => !known.includes(name))).toEqual([]);
	});

	it('of the image and of compose say the same', () => {
		expect(image).toMatchObject(compose['x-milepost'].environment);
		expect(variables.safeParse(image).success).toBe(true);
	});
});

describe('the port', () => {
	const port = Number(image['PORT']);

	it('is one', () => {
		expect(dockerfile).toContain(`EXPOSE ${port}\n`);
		expect(container.ports).toEqual([{ name: 'http', containerPort: port }]);
		expect(service.spec.ports[0].targetPort).toBe('http');
		expect(service.spec.selector).toEqual(deployment.spec.selector.matchLabels);
		expect(compose.services.milepost.ports).toEqual([`127.0.0.1:${port}:${port}`]);
	});

	const probes = ['startupProbe', 'livenessProbe', 'readinessProbe'].map((name) => container[name].httpGet.path);
	const health = /\$\{process\.env\.PORT\}(\/\w+)`/.exec(dockerfile)?.[1];
	it.each([health, ...probes])('answers %s', async (path) => {
		expect((await app.request(path)).status).toBe(200);
	});

	it('is ready by a role there is', () => {
		const { searchParams } = new URL(container.readinessProbe.httpGet.path, 'http://x');
		expect(roles).toContain(searchParams.get('role'));
	});
});

describe('commands', () => {
	it('are ones of the command line', () => {
		const called = [
			JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]')[0],
			/cli\.js (\S+)$/m.exec(unit)?.[1],
			job.spec.template.spec.containers[0].args[0],
			container.args[0],
			/run --rm milepost (\w+)/.exec(read('compose.yaml'))?.[1],
		];
		expect(called).toEqual(['start', 'start', 'migrate', 'start', 'doctor']);
		expect(called.filter((command) => !commands.includes(command))).toEqual([]);
	});

	it('of the pages are, too', () => {
		const pages = read('docs/operations.md');
		const called = [
			...pages.matchAll(
				/\b(?:npx milepost|run milepost --|--rm milepost|milepost -- |exec deploy\/milepost -- node \S+cli\.js) ([a-z][a-z-]+)/g,
			),
		].map(([, command]) => command as string);
		expect(called.length).toBeGreaterThan(10);
		expect(called.filter((command) => !commands.includes(command))).toEqual([]);
	});

	it('start the program that is built', () => {
		const { bin } = JSON.parse(read('package.json'));
		expect(dockerfile).toContain(`ENTRYPOINT ["node", "/milepost/${bin.milepost}"]`);
		expect(unit).toContain(`node_modules/milepost/${bin.milepost} start`);
		expect(existsSync(join(root, bin.milepost.replace('bundle/', 'src/').replace('.js', '.ts')))).toBe(true);
	});
});

describe('the end', () => {
	it('is waited for', () => {
		expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(ends);
		expect(Number.parseInt(compose['x-milepost'].stop_grace_period, 10)).toBeGreaterThan(ends);
		const before = Number(container.lifecycle.preStop.exec.command[1]);
		expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(before + ends);
	});

	it('is asked for by the signal it listens to', () => {
		expect(dockerfile).toMatch(/^STOPSIGNAL SIGTERM$/m);
		expect(unit).toMatch(/^KillSignal=SIGTERM$/m);
	});

	it('is final under systemd where starting again mends nothing', () => {
		const codes = /^RestartPreventExitStatus=(.*)$/m.exec(unit)?.[1]?.split(' ').map(Number);
		expect(codes).toEqual([exit.arguments, exit.file, exit.refused]);
	});

	it('is not for ever asked again in a container with a refused token', () => {
		expect(image['MILEPOST_REFUSED_TOKEN']).toBe('wait');
	});
});

describe('the image', () => {
	const [, built = '', run = ''] = dockerfile.split(/^FROM /m);

	it('is built of files that exist and get into the build', () => {
		const copied = [...(built + run).matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, all = '']) => all.split(' '));
		expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
		const ignored = read('.dockerignore').split('\n');
		expect(copied.filter((path) => path !== './' && !ignored.includes(`!${path}`))).toEqual([]);
	});

	it('has no development package, no compiler and no npm', () => {
		expect(built).toMatch(/npm ci --ignore-scripts\n[\s\S]*npm prune --omit=dev --ignore-scripts/);
		expect(run).not.toMatch(/npm (?:ci|install)|apt-get install|tsc/);
		expect(run).toContain('rm -rf /usr/local/lib/node_modules');
	});

	it('has no tool of development that some package may do with, either', () => {
		const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
		const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { dev?: boolean }> };
		const kept = Object.keys(devDependencies).filter(
			(name) => !name.startsWith('@types/') && packages[`node_modules/${name}`]?.dev !== true,
		);
		const used = ['ws'];
		expect(kept.filter((name) => !used.includes(name) && !built.includes(`node_modules/${name} `))).toEqual([]);
	});

	it('runs as nobody of importance, on a root that nothing is written to', () => {
		expect(run).toMatch(/^USER node$/m);
		expect(compose['x-milepost']).toMatchObject({ read_only: true, cap_drop: ['ALL'], tmpfs: ['/tmp'] });
		for (const { spec } of [job.spec.template, deployment.spec.template]) {
			expect(spec.securityContext.runAsNonRoot).toBe(true);
			expect(spec.containers[0].securityContext).toMatchObject({
				readOnlyRootFilesystem: true,
				allowPrivilegeEscalation: false,
				capabilities: { drop: ['ALL'] },
			});
			expect(spec.containers[0].volumeMounts.map(({ mountPath }: { mountPath: string }) => mountPath)).toContain(
				image['MILEPOST_DATA'],
			);
		}
	});

	it('has a Node that is new enough', () => {
		const node = Number(/^ARG NODE=(\d+)/m.exec(dockerfile)?.[1]);
		const needed = Number(/(\d+)\./.exec(JSON.parse(read('package.json')).engines.node)?.[1]);
		expect(node).toBeGreaterThanOrEqual(needed);
	});
});

describe('scale', () => {
	it('is three copies on PostgreSQL, and without the profile one on its own file', () => {
		const { milepost, more, postgres } = compose.services;
		expect(milepost.profiles).toBeUndefined();
		expect([more.profiles, postgres.profiles]).toEqual([['scale'], ['scale']]);
		expect(1 + more.deploy.replicas).toBe(3);
		expect(milepost.depends_on.postgres.required).toBe(false);
		expect(Number(postgres.image.split(':')[1])).toBeGreaterThanOrEqual(14);
		expect(deployment.spec.replicas).toBe(3);
	});

	it('names a database as the program takes it', () => {
		const address = /DATABASE_URL=(\S+)/.exec(read('compose.yaml'))?.[1] ?? '';
		expect(variables.safeParse({ DATABASE_URL: address.replace('…', 'x') }).success).toBe(true);
		const { POSTGRES_USER: user, POSTGRES_DB: database } = compose.services.postgres.environment;
		expect(address).toBe(`postgres://${user}:…@postgres:5432/${database}`);
	});

	it('keeps what is written where the program puts it', () => {
		expect(compose['x-milepost'].volumes).toContain(`data:${image['MILEPOST_DATA']}`);
		expect(unit).toContain('WorkingDirectory=/var/lib/milepost');
		expect(unit).toContain('StateDirectory=milepost\n');
		expect(defaults.configFile).toBe('milepost.yaml');
	});
});
