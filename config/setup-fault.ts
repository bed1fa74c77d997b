import { type Fault, FaultError } from '../src/domain/fault.js';

/** Where something stands that is wrong with how Milepost is set up. */
export interface SetupSpot {
	/** File name as people gave it; `environment` for variables. */
	readonly file: string;
	/** Counted from 1; null where there is no line to show. */
	readonly line: number | null;
	/** `destinations.general.zone`, or the name of a variable; empty for the file as a whole. */
	readonly path: string;
}

/** One thing wrong with how Milepost is set up, and where it stands. */
export type SetupFault = Fault & SetupSpot;

/** Everything wrong with a set-up, at once. Whoever knows only faults shows how many there are and where to begin. */
export class SetupError extends FaultError<'setup-faulty'> {
	readonly faults: readonly SetupFault[];
	constructor(faults: readonly [SetupFault, ...SetupFault[]]) {
		const { file, line, path, code } = faults[0];
		super('setup-faulty', { count: faults.length, file, line: line ?? 0, path, first: code });
		this.faults = faults;
	}
}

/** Whether a list of faults holds any: what is left over may be used as it is. */
export function isFaulty(faults: readonly SetupFault[]): faults is readonly [SetupFault, ...SetupFault[]] {
	return faults.length > 0;
}

/** A file that cannot be read, by what the file system said of it; anything else that was thrown goes on. */
export function unreadable(file: string, error: unknown): SetupFault {
	if (!(error instanceof Error && 'code' in error)) throw error;
	const whole = { file, line: null, path: '' };
	return error.code === 'ENOENT'
		? { ...whole, code: 'config-missing', params: { file } }
		: { ...whole, code: 'config-unreadable', params: { file, reason: String(error.code) } };
}
