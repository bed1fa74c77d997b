import { createHash } from 'node:crypto';
import { webApi } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../ports/clock.js';
import type { ChartRenderer } from '../../ports/pictures.js';
import { altOf } from '../../render/charts/alt.js';
import type { Chart } from '../../render/charts/types.js';
import type { Reader } from '../../render/inline.js';
import { slackAlt } from '../../render/slack.js';
import { expiringMap } from '../shared/expiring-map.js';
import { withTimeout } from '../shared/with-timeout.js';
import type { Api } from './api.js';
import { UploadPlace } from './schema.js';
import type { SlackLog } from './types.js';
import type { Workspaces } from './workspaces.js';

export interface PictureDeps {
	readonly api: Api;
	readonly workspaces: Workspaces;
	readonly clock: Clock;
	readonly log: SlackLog;
	readonly chartRenderer: ChartRenderer | null;
}

/** Charts as files of a workspace, to be shown in messages there. */
export interface Pictures {
	/**
	 * The id of the file of a chart's picture, uploaded where it is not there yet. Null: there is no picture, it is not there
	 * within so many milliseconds, or the workspace takes none; the message goes without it then. Never rejects.
	 */
	fileOf(team: string, chart: Chart | undefined, reader: Reader, timeoutMs: number): Promise<string | null>;
	/** Slack refused a message with this picture: the third time, the workspace is not offered one for a while. */
	refused(team: string, chart: Chart): void;
}

interface Kept {
	readonly file: Promise<string | null>;
	refusals: number;
}

/** So many files are remembered: an older picture is hardly shown again. */
const maxRemembered = 500;
/** Slack is at work on a file for a few seconds, in which it is "invalid" in a message. */
const maxRefusals = 3;
/** A workspace that takes no pictures is offered none before. */
const notAgainMs = 3_600_000;
/** Refusals that are the workspace's: a scope it has not granted, files it does not allow. */
const ofWorkspace = /^(missing_scope|access_denied|file_type_not_allowed|file_uploads?_\w+)$/;

/** A chart has one file in a workspace, however many messages show it. */
export function createPictures({ api, workspaces, clock, log, chartRenderer }: PictureDeps): Pictures {
	const kept = new LRUCache<string, Kept>({ max: maxRemembered });
	/** Workspaces that take none are not asked for a while. */
	const without = expiringMap<true>(() => clock.now(), { limit: 10_000, ttlMs: notAgainMs });

	/** Without a channel: the file belongs to the bot, and who reads a message that shows it sees it. */
	async function upload(team: string, chart: Chart, reader: Reader): Promise<string | null> {
		const token = await workspaces.token(team);
		const bytes = token === null ? null : ((await chartRenderer?.renderPng(chart)) ?? null);
		if (token === null || bytes === null) return null;
		// The package names the description `alt_text`, the method `alt_txt`.
		const file = { filename: 'chart.png', length: bytes.byteLength, alt_txt: slackAlt(altOf(chart), reader) };
		const place = UploadPlace.parse(await api.answers.apiCall('files.getUploadURLExternal', { token, ...file }));
		const status = await api.upload(place.upload_url, bytes);
		if (status !== 200) throw new Error(`the file was answered with ${status}`);
		await api.answers.files.completeUploadExternal({ token, files: [{ id: place.file_id }] });
		return place.file_id;
	}

	/** Whatever goes wrong: no picture is worth an announcement. */
	async function tryToUpload(team: string, chart: Chart, reader: Reader): Promise<string | null> {
		try {
			return await upload(team, chart, reader);
		} catch (error) {
			const code = error instanceof webApi.WebAPIPlatformError ? String(error.data.error) : String(error);
			log.warn({ team, code }, 'a picture could not be uploaded');
			if (ofWorkspace.test(code)) without.set(team, true);
			return null;
		}
	}

	function keep(key: string, file: Promise<string | null>): Kept {
		const entry: Kept = { file, refusals: 0 };
		kept.set(key, entry);
		// What failed is tried again with the next message.
		void file.then((id) => id === null && kept.get(key) === entry && kept.delete(key));
		return entry;
	}

	return {
		async fileOf(team, chart, reader, timeoutMs) {
			if (chartRenderer === null || chart === undefined || without.has(team)) return null;
			const key = keyOf(team, chart);
			const { file } = kept.get(key) ?? keep(key, tryToUpload(team, chart, reader));
			return withTimeout(clock, timeoutMs, file);
		},
		refused(team, chart) {
			const entry = kept.get(keyOf(team, chart));
			if (entry === undefined) return;
			entry.refusals++;
			if (entry.refusals < maxRefusals) return;
			kept.delete(keyOf(team, chart));
			without.set(team, true);
			log.warn({ team }, 'Slack does not show a picture');
		},
	};
}

function keyOf(team: string, chart: Chart): string {
	return `${team} ${createHash('sha256').update(JSON.stringify(chart)).digest('base64')}`;
}
