import { FaultError } from '../../src/domain/fault.js';
import type { AddressMatch } from '../../src/ports/command.js';

/** Why a petition that is known by its address is not read here. */
export function notReadHere({ refused, platform, ref }: AddressMatch): FaultError {
	return refused === 'host-unlisted'
		? new FaultError('host-unlisted', { host: ref.id.split(/[/?#]/)[0] ?? '' })
		: new FaultError('source-off', { platform });
}
