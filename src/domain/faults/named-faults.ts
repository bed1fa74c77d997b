import type { z } from 'zod';
import type { FaultCode } from '../fault.js';

/**
 * Faults that a schema names where it refuses a value. zod hands them on as plain data, so there is one way in and one
 * way back: only the codes listed come out.
 */
export function namedFaults<const C extends FaultCode>(codes: readonly C[]): NamedFaults<C> {
	return {
		refusedWith: (fault) => ({ params: { fault } }),
		of(issue) {
			const named: unknown = issue.code === 'custom' ? issue.params?.['fault'] : null;
			return codes.find((code) => code === named) ?? null;
		},
	};
}

export interface NamedFaults<C extends FaultCode> {
	/** What a refinement is given besides its question. */
	refusedWith(fault: C): { readonly params: { readonly fault: C } };
	/** The fault named for an issue; null where none was. */
	of(issue: z.core.$ZodIssue): C | null;
}
