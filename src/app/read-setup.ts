import { readConfig } from '../../config/config-file.js';
import { faultLine } from '../../config/report.js';
import { chatPlatforms } from '../../config/setup.js';
import type { SetupFault } from '../../config/setup-fault.js';
import { readYamlText } from '../../config/yaml-text.js';
import type { ReadSetup } from '../ports/setup.js';
import type { Source, SourceSettings } from '../ports/source.js';
import type { Message } from '../render/message.js';
import { textsFor } from '../render/texts/index.js';

/** Sections that are the operator's alone. */
const operatorsOnly = ['operator', 'limits', 'sources'];

/**
 * Reads a set-up that somebody gives in a chat, as the operator's file is read.
 *
 * @param settings of sources: what is switched off stays so, whatever the text says
 * @param zone of what names none
 */
export function setupReader(
	sources: readonly Pick<Source, 'id' | 'optIn' | 'pushed' | 'match' | 'permits' | 'search' | 'newest'>[],
	settings: (platform: string) => SourceSettings,
	zone: string,
): ReadSetup {
	const known = sources.map(({ id, pushed, match, permits, search }) => {
		const permitted = (text: string, own: SourceSettings) => {
			const ref = match(text, own);
			return ref === null || permits?.(ref, settings(id)) === false ? null : ref;
		};
		return { id, pushed, match: permitted, optIn: !settings(id).enabled, ...(search === undefined ? {} : { search }) };
	});
	return (text) => {
		const { setupImport: words } = textsFor('en');
		const yaml = readYamlText(text, words.file);
		const keys = yaml.data !== null && typeof yaml.data === 'object' ? Object.keys(yaml.data) : [];
		const operators = keys.filter((key) => operatorsOnly.includes(key));
		const result = readConfig(text, words.file, { sources: known, platforms: chatPlatforms, zone });
		const faults: readonly SetupFault[] = [
			...operators.map((key): SetupFault => {
				return { file: words.file, line: yaml.lineOf([key]), path: key, code: 'import-operators', params: { key } };
			}),
			...(result.ok ? [] : result.faults),
		];
		return result.ok && faults.length === 0
			? { ok: true, setup: result.config }
			: { ok: false, faults: report(faults) };
	};
}

function report(faults: readonly SetupFault[]): Message {
	const texts = textsFor('en');
	const items = faults.map((fault) => faultLine(fault, texts));
	return { tone: 'fault', title: texts.setupImport.faulty(faults.length), blocks: [{ kind: 'list', items }] };
}
