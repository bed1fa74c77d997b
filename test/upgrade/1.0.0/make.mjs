/*
 * Made live.db, pages.json and told.json with version 1.0.0, and is kept to show how: it runs only beside the program
 * of its own version (commit dd799cc, built with `npx tsc`). See README.md.
 *
 *     node make.mjs <folder of that version> <folder to write to>
 */
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stepClock } from '../0.1.0/parts.mjs';
import { changeOrgPage, changeOrgStats, parliament, whiteHouse } from '../0.1.0/platforms.mjs';
import { keepingChat, nothingSaid } from './parts.mjs';

const [program, folder] = process.argv.slice(2).map((each) => resolve(each));
const load = (path) => import(pathToFileURL(join(program, 'dist/src', path)).href);
const { buildApp } = await load('app/build-app.js');
const { lazyClemency, nobodyOwn } = await load('app/clemency-data.js');
const { applyConfig } = await load('following/apply-config.js');
const { readConfig } = await import(pathToFileURL(join(program, 'dist/config/config-file.js')).href);
const { sources } = await load('sources/index.js');
const { noTelemetry } = await load('monitoring/telemetry.js');
const { openStore } = await load('store/database.js');

const hour = 3_600_000;
const at = (text) => Date.parse(text);
const settings = (platform) => ({ baseUrl: null, enabled: platform === 'change-org' });
const log = { debug() {}, info() {}, warn() {}, error: (fields) => console.error(fields) };
const file = join(tmpdir(), `milepost-1.0.0-${process.pid}.db`);
const copy = `${file}.copy`;
const clock = stepClock(at('2026-09-10T12:00Z'));

/** What every address says now; 404 where it says nothing. */
const pages = {};
const http = {
	async request({ url }) {
		const page = pages[url] ?? { status: 404, body: '' };
		return { kind: 'answer', status: page.status ?? 200, url, headers: page.headers ?? {}, text: page.body };
	},
	async close() {},
};

async function start(path) {
	const opened = await openStore({ file: path, mode: 'bot', now: () => clock.now() });
	const milepost = buildApp({
		store: opened.store,
		http,
		settings,
		clemency: lazyClemency(nobodyOwn),
		clock,
		domainNow: () => clock.now(),
		live: true,
		defaults: { zone: 'UTC', locale: 'en' },
		log,
		limits: { follows: 500, petitions: 500, changes: 1_000 },
		telemetry: noTelemetry,
		credentialsRefused() {},
	});
	const said = nothingSaid();
	for (const platform of ['discord', 'slack', 'console'])
		milepost.runtime.addChat(keepingChat(platform, opened.store, said));
	return { ...opened, ...milepost, said };
}

async function stop({ runtime, close }) {
	await runtime.stop();
	await close();
}

// --- The places, and what is said there -----------------------------------------------------------------------------
const news = { platform: 'discord', workspace: 'guild-a', channel: 'news' };
const quiet = { platform: 'discord', workspace: 'guild-a', channel: 'quiet' };
const doubt = { platform: 'discord', workspace: 'guild-a', channel: 'doubt' };
const noManagers = { platform: 'discord', workspace: 'guild-b', channel: 'general' };
const left = { platform: 'discord', workspace: 'guild-left', channel: 'general' };
const team = { platform: 'slack', workspace: 'team-a', channel: 'general' };
const lost = { platform: 'slack', workspace: 'team-a', channel: 'lost' };
const paused = { platform: 'slack', workspace: 'team-a', channel: 'paused' };
const own = { platform: 'console', workspace: 'console', channel: '#general' };

let bot = await start(file);
await bot.runtime.start();
const caller = { id: 'someone', manager: true, zone: 'Europe/London', locale: 'en' };

async function say(place, line) {
	const { message, later } = await bot.router.text(line, caller, place);
	await bot.runtime.settled();
	const last = later === undefined ? message : await later;
	if (last.tone === 'fault') throw new Error(`${line}: ${JSON.stringify(last.title)}`);
}

/** Goes on to this moment, with a look around every so often. */
async function until(moment, step = hour) {
	while (clock.now() < at(moment)) {
		clock.move(Math.min(step, at(moment) - clock.now()));
		await bot.runtime.settled();
	}
}

const uk = (id, attributes) => Object.assign(pages, parliament('https://petition.parliament.uk', id, attributes));
const senedd = (id, attributes) => Object.assign(pages, parliament('https://petitions.senedd.wales', id, attributes));
const usa = (id, attributes) => Object.assign(pages, whiteHouse(id, attributes));

// --- The story ------------------------------------------------------------------------------------------------------
const opened = { opened_at: '2026-09-01T09:00:00.000Z', closing_date: '2027-03-01' };
usa('5001', { count: 99_000, created: '2026-08-20T12:00:00Z', deadline: '2026-09-19T12:00:00Z' });
await say(news, '/petition follow we-the-people:5001');
await until('2026-09-11T12:00:00Z');
usa('5001', {
	count: 100_400,
	created: '2026-08-20T12:00:00Z',
	deadline: '2026-09-19T12:00:00Z',
	status: 'pending response',
});
await until('2026-09-12T12:00:00Z');

// Two months in which nobody ran it; the promised answer has not come.
clock.move(at('2026-11-10T09:00Z') - clock.now());
await bot.runtime.settled();

const reached = { response_threshold_reached_at: '2026-11-12T10:00:00.000Z' };
const closing = { opened_at: '2026-05-15T09:00:00.000Z', closing_date: '2026-11-15' };
uk(800001, { ...opened, count: 9_000 });
uk(800002, { ...opened, count: 24_300 });
uk(800003, { ...closing, count: 9_900 });
uk(800004, { ...opened, count: 12_000, ...reached });
uk(800005, { ...opened, count: 4_000 });
uk(800006, { ...opened, count: 1_200 });
uk(800007, { ...opened, count: 120_000, ...reached, debate_threshold_reached_at: '2026-10-01T10:00:00.000Z' });
uk(800008, { ...opened, count: 44_000 });
uk(800009, { ...opened, count: 7_000 });
uk(800010, { opened_at: '2026-05-28T09:00:00.000Z', closing_date: '2026-11-27', count: 3_100 });
senedd(247001, { opened_at: '2026-09-01T09:00:00.000Z', closed_at: '2027-01-31T23:59:59.999Z', count: 240 });
pages['https://www.change.org/p/save-the-pool'] = changeOrgPage('save-the-pool', 990);
pages['https://www.change.org/p/save-the-park'] = changeOrgPage('save-the-park', 400);
pages['https://www.change.org/api-proxy/graphql?op=PetitionDetailsPageStats'] = changeOrgStats();

await say(quiet, '/petition settings zone:Europe/London quiet:21:00-08:00 managers:managers');
await say(team, '/petition settings managers:managers');
const rules = 'threshold ladder percent:50 pace deadline:7d,1d lifecycle correction every:2500';
for (const id of [800001, 800002, 800003, 800004, 800005, 800006, 800007, 800008, 800009, 800010]) {
	for (const place of [news, quiet, team]) await say(place, `/petition follow uk-parliament:${id} ${rules}`);
}
for (const place of [noManagers, left, lost, paused, own, doubt]) {
	for (const id of [800001, 800005, 800009]) await say(place, `/petition follow uk-parliament:${id}`);
}
await say(team, '/petition follow senedd:247001 threshold ladder lifecycle');
await say(team, '/petition follow change-org:save-the-pool ladder lifecycle');
await say(team, '/petition follow change-org:save-the-park ladder lifecycle');
// The same slip of paper, followed and counted in two places that know nothing of one another.
for (const place of [news, team, doubt]) await say(place, '/petition follow manual:"Keep the hall" every:100');
await say(news, '/petition record keep-the-hall 380');
clock.move(60_000);
await say(team, '/petition record keep-the-hall 395');
const day = (number) => `2026-11-${String(number).padStart(2, '0')}`;
const written = readConfig(
	`
zone: Europe/London
petitions:
  trees: { address: "https://petition.parliament.uk/petitions/800008", title: trees }
  stall: { address: "manual:At the stall", title: At the stall }
campaigns:
  green:
    title: Green places
    members: [trees, stall]
    events: [{ title: The council votes, at: "2027-02-16T19:00", zone: Europe/London }]
destinations:
  desk: { platform: console, channel: "#general" }
follows:
  - { destination: desk, campaign: green, rules: "total:50000, threshold" }
`,
	'milepost.yaml',
	{
		sources: sources.map(({ id, pushed, match }) => ({ id, pushed, match, optIn: false })),
		platforms: ['console', 'discord', 'slack'],
		zone: 'UTC',
	},
);
if (!written.ok) throw new Error(JSON.stringify(written.faults));
await applyConfig(written.config, bot.store, clock.now(), { zone: 'UTC', locale: 'en' });
await say(news, '/petition digest daily at 9:00');
await say(team, '/petition digest monday at 9:00');
await say(news, '/petition live on');
await say(quiet, '/petition live on');
await say(lost, '/petition live on');
await say(news, '/petition setup template every "{count} have signed: {remaining} to go!" yes');
await say(news, '/petition event add petition:"uk-parliament:800008" title:"The TV special" when:"22 november 20:00"');
for (const place of [news, team]) {
	await say(place, '/petition remind me uk-parliament:800008 at 53,500');
	await say(place, '/petition remind me uk-parliament:800007 at 200,000');
	await say(place, '/petition remind me uk-parliament:800010 5d before the end');
}
await say(own, '/petition record stall 4000');

await until(`${day(10)}T12:00:00Z`);
for (let i = 11; i <= 15; i++) {
	uk(800001, { ...opened, count: 9_000 + (i - 10) * 200 });
	uk(800002, { ...opened, count: 24_300 + (i - 10) * 300 });
	uk(800003, { ...closing, count: 9_900 + (i - 10) * 8 });
	uk(800008, { ...opened, count: 44_000 + (i - 10) * 500 });
	await say(own, `/petition record stall ${4_000 + (i - 10) * 10}`);
	await until(`${day(i)}T12:00:00Z`);
}
for (const place of [news, team, own]) await say(place, '/petition outlook uk-parliament:800008');
uk(800001, { ...opened, count: 10_400, ...reached });
uk(800007, {
	...opened,
	count: 120_500,
	...reached,
	debate_threshold_reached_at: '2026-10-01T10:00:00.000Z',
	government_response_at: '2026-11-15T14:00:00.000Z',
	government_response: { responded_on: '2026-11-15', summary: 'The Government has no plans.' },
});
senedd(247001, {
	opened_at: '2026-09-01T09:00:00.000Z',
	closed_at: '2027-01-31T23:59:59.999Z',
	count: 260,
	referral_threshold_reached_at: '2026-11-15T11:00:00.000Z',
});
await until('2026-11-15T22:00:00Z');
// It ends 60 short by the old count; the late confirmations were never told.
await until('2026-11-16T01:00:00Z');
uk(800003, {
	opened_at: closing.opened_at,
	closed_at: '2026-11-15T23:59:59.999Z',
	state: 'closed',
	count: 10_040,
	response_threshold_reached_at: '2026-11-16T03:00:00.000Z',
});
uk(800002, { ...opened, count: 23_900 });
pages['https://www.change.org/p/save-the-pool'] = changeOrgPage('save-the-pool', 1_020);
pages['https://www.change.org/p/save-the-park'] = { status: 403, body: '' };
await until('2026-11-17T12:00:00Z');
uk(800006, {
	...opened,
	state: 'rejected',
	count: 1_200,
	rejection: { code: 'duplicate', details: 'There is one already.' },
});
pages['https://petition.parliament.uk/petitions/800004.json'] = { status: 410, body: '' };
pages['https://petition.parliament.uk/petitions/800004/count.json'] = { status: 410, body: '' };
delete pages['https://petition.parliament.uk/petitions/800005.json'];
delete pages['https://petition.parliament.uk/petitions/800005/count.json'];
uk(800008, { ...opened, count: 52_000 });
await say(news, '/petition record keep-the-hall 410');
await until('2026-11-19T12:00:00Z');
await say(paused, '/petition pause until 2026-11-22 09:00');
bot.said.lost = 'slack lost';
uk(800001, { ...opened, count: 25_100, ...reached });
await until('2026-11-20T18:00:00Z');
for (const path of ['.json', '/count.json'])
	pages[`https://petition.parliament.uk/petitions/800009${path}`] = { status: 503, body: '' };
await until('2026-11-20T20:30:00Z');
// In the evening: the quiet channel keeps these.
uk(800001, { ...opened, count: 50_020, ...reached });
uk(800010, { opened_at: '2026-05-28T09:00:00.000Z', closing_date: '2026-11-27', count: 5_020 });
await say(own, '/petition record stall 4100');
await until('2026-11-20T22:45:00Z', 0.25 * hour);
uk(800008, { ...opened, count: 53_100 });
await until('2026-11-20T23:50:00Z', 0.25 * hour);
// One chat does not say whether it got its post.
bot.said.doubtful = 'discord doubt';
await say(news, '/petition record keep-the-hall 520');
await bot.store.workspaces.left(left.platform, left.workspace, clock.now());
rmSync(join(folder, 'live.db'), { force: true });
await bot.backup(join(folder, 'live.db'));
await stop(bot);
writeFileSync(join(folder, 'pages.json'), `${JSON.stringify(pages, null, '\t')}\n`);

// --- What 1.0.0 goes on to say when it is started again and nothing happens any more -----------------------------------
copyFileSync(join(folder, 'live.db'), copy);
const stopped = clock.now();
clock.move(hour / 3);
bot = await start(copy);
bot.said.lost = 'slack lost';
await bot.runtime.start();
const started = clock.now();
for (let step = 0; step < 4 * 72; step++) {
	await bot.runtime.settled();
	clock.move(hour / 4);
}
await bot.runtime.settled();
const told = { stopped, started, ended: clock.now(), ...bot.said };
writeFileSync(join(folder, 'told.json'), `${JSON.stringify(told, null, '\t')}\n`);
await stop(bot);
for (const each of [file, copy]) for (const end of ['', '-wal', '-shm']) rmSync(each + end, { force: true });
console.log(`${bot.said.posts.length} posts after the start`);
process.exit(0);
