import { readToolSetup } from '../../config/setup.js';
import { readArguments } from '../app/arguments.js';
import { exit, type Io, linesOf } from '../app/io.js';
import { forecaster } from '../domain/outlook/models.js';
import { trackRecord } from '../domain/outlook/track-record.js';
import { textsFor } from '../render/texts/index.js';
import { trackRecordMessage } from '../render/track-record.js';
import { sourceOf } from '../sources/index.js';
import { openToRead } from './open-to-read.js';

const options = { record: { type: 'boolean' }, json: { type: 'boolean', default: false } } as const;

/** `milepost outlook --record`: what became of the outlooks of today's model that people were shown here. */
export async function outlookRecord(args: readonly string[], io: Io): Promise<number> {
	const { values } = readArguments(args, options, { command: 'outlook', least: 0, most: 0 });
	const setup = readToolSetup(io.variables, io.folder);
	const { store, close } = await openToRead(setup, io);
	try {
		const record = trackRecord(await store.outlooks.ended(forecaster.id, io.now), Math.random);
		if (values.json) io.out(JSON.stringify(record));
		else {
			const name = (platform: string) => sourceOf(platform)?.name ?? platform;
			for (const line of linesOf(trackRecordMessage(record, forecaster.name, name, textsFor('en')), io)) io.out(line);
		}
		return exit.ok;
	} finally {
		await close();
	}
}
