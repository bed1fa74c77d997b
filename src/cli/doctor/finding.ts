import type { SetupFault } from '../../../config/setup-fault.js';
import type { Fault } from '../../domain/fault.js';
import type { Line } from '../../render/message.js';

/** One thing the doctor looked at. */
export type Finding =
	/** The line that says so. */
	| { readonly verdict: 'well'; readonly line: Line }
	/** Worth knowing, and no reason to fail. */
	| { readonly verdict: 'beware'; readonly fault: Fault }
	| { readonly verdict: 'wrong'; readonly fault: Fault | SetupFault };

export function well(line: Line): Finding {
	return { verdict: 'well', line };
}

export function beware(code: string, params: Fault['params']): Finding {
	return { verdict: 'beware', fault: { code, params } };
}

export function wrong(code: string, params: Fault['params']): Finding {
	return { verdict: 'wrong', fault: { code, params } };
}
