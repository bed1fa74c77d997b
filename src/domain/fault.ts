import type { CampaignFaults } from './faults/campaigns.js';
import type { CasesFaults } from './faults/cases.js';
import type { CliFaults } from './faults/cli.js';
import type { CommandFaults } from './faults/commands.js';
import type { ConfigFaults } from './faults/config.js';
import type { ConsoleFaults } from './faults/console.js';
import type { DiscordFaults } from './faults/discord.js';
import type { DoctorFaults } from './faults/doctor.js';
import type { EventFaults } from './faults/events.js';
import type { NoParams } from './faults/no-params.js';
import type { OutlookFaults } from './faults/outlook.js';
import type { PictureFaults } from './faults/pictures.js';
import type { ReminderFaults } from './faults/reminders.js';
import type { SeriesFaults } from './faults/series.js';
import type { ServerFaults } from './faults/server.js';
import type { SlackFaults } from './faults/slack.js';
import type { SourceFaults } from './faults/sources.js';
import type { StoreFaults } from './faults/store.js';
import type { TemplateFaults } from './faults/templates.js';
import type { WatchFaults } from './faults/watch.js';

/**
 * Everything a person must hear about, by code, with what each carries into its text. The words (what happened, what
 * Milepost did, what you can do) are in the catalogue, `render/texts/en/faults.ts`; code that finds a fault only names it.
 */
export interface FaultParams
	extends CampaignFaults,
		EventFaults,
		ReminderFaults,
		CasesFaults,
		WatchFaults,
		CliFaults,
		CommandFaults,
		ConfigFaults,
		ConsoleFaults,
		DiscordFaults,
		DoctorFaults,
		OutlookFaults,
		PictureFaults,
		SeriesFaults,
		ServerFaults,
		SlackFaults,
		SourceFaults,
		StoreFaults,
		TemplateFaults {
	/** A bug of ours, by the id under which the log has it. */
	readonly internal: { readonly id: string };
}

export type FaultCode = keyof FaultParams;

/** A fault as data: a code, and the parameters of exactly that code. */
export type Fault<C extends FaultCode = FaultCode> = {
	readonly [Code in C]: { readonly code: Code; readonly params: FaultParams[Code] };
}[C];

/** Where a code is one of several, what every one of them needs. */
type ParamsOf<C extends FaultCode> = { [Code in C]: (params: FaultParams[Code]) => void }[C] extends (
	params: infer Params,
) => void
	? Params
	: never;
/** The parameters of a code as an argument, which may be left out where there are none. */
export type FaultArguments<C extends FaultCode> =
	NoParams extends ParamsOf<C> ? [params?: ParamsOf<C>] : [params: ParamsOf<C>];

/** A fault as data where its code is computed; a literal needs no function. */
export function makeFault<C extends FaultCode>(code: C, ...[params = {} as ParamsOf<C>]: FaultArguments<C>): Fault<C> {
	return { code, params } as Fault<C>;
}

/** The same fault with every text in it changed: nothing else of it is of anybody's choosing. */
export function withWords(fault: Fault, change: (text: string) => string): Fault {
	const params = Object.entries<string | number>(fault.params).map(([name, value]) => [
		name,
		typeof value === 'string' ? change(value) : value,
	]);
	return { code: fault.code, params: Object.fromEntries(params) } as Fault;
}

/** Thrown where a fault ends the work in hand (a command, the start, a file). Bugs are ordinary errors. */
export class FaultError<C extends FaultCode = FaultCode> extends Error {
	readonly fault: Fault;
	constructor(code: C, ...params: FaultArguments<C>) {
		super();
		const fault = makeFault(code, ...params) as Fault;
		this.name = 'FaultError';
		this.message = `${code} ${JSON.stringify(fault.params)}`;
		this.fault = fault;
	}

	/** Throws on what was found as data. */
	static of({ code, params }: Fault): FaultError {
		return new this(code, ...([params] as unknown as FaultArguments<FaultCode>));
	}
}
