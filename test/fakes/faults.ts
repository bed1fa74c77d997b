/**
 * What goes wrong with one request. `drop-before`: the connection breaks and nothing was done; `drop-after`: it was
 * done and the answer is lost; `500` and `500-after` likewise with an answer; `truncate`: done, half of the body
 * arrives; `delay`: done after `ms` of the fake's clock; `late`: done at once, answered after `ms`; `twice`: done twice,
 * as when something on the way repeats a request; `hang`: never answered; `refuse`: not done, answered with `answer`.
 */
export type FaultKind =
	| 'drop-before'
	| 'drop-after'
	| '500'
	| '500-after'
	| 'truncate'
	| 'delay'
	| 'late'
	| 'twice'
	| 'hang'
	| 'refuse';

export interface Fault {
	readonly kind: FaultKind;
	/** `POST /channels/123/messages`, `POST /api/chat.postMessage`: method, a space, the path (Discord's after `/api/v10`). */
	readonly on: RegExp;
	/** How many requests it hits; one when absent. */
	readonly times?: number;
	readonly ms?: number;
	readonly answer?: Refused;
}

/** An answer as the platform, or what stands before it, could give. */
export interface Refused {
	readonly status: number;
	/** JSON unless it is text. */
	readonly body: unknown;
	readonly headers?: Readonly<Record<string, string>>;
}

/** Faults waiting for their requests, in the order they were put in. */
export class Faults {
	readonly #waiting: { fault: Fault; left: number }[] = [];
	/** What hits a request that no waiting fault hits. */
	otherwise: (request: string) => Fault | null = () => null;

	inject(fault: Fault): void {
		this.#waiting.push({ fault, left: fault.times ?? 1 });
	}

	/** The fault that hits this request, taken from what is waiting. */
	take(request: string): Fault | null {
		const hit = this.#waiting.find(({ fault, left }) => left > 0 && fault.on.test(request));
		if (hit === undefined) return this.otherwise(request);
		hit.left--;
		return hit.fault;
	}
}
