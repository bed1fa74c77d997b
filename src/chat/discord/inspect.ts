import { Routes } from 'discord.js';
import { z } from 'zod';
import { type Fault, makeFault } from '../../domain/fault.js';
import type { Line } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import type { Api } from './api.js';
import { outcomeOf } from './outcome.js';
import { difference, type RegisterDeps } from './register.js';
import { Application } from './schema.js';

/** One thing the doctor looked at: well, with the line that says so, or the fault that is there. */
export type Sign = { readonly well: Line } | { readonly fault: Fault };

export interface InspectDeps {
	readonly api: Api;
	readonly publicKey: string | null;
	readonly register: (applicationId: string) => RegisterDeps;
}

const GatewayBot = z.object({ shards: z.int(), session_start_limit: z.object({ remaining: z.int() }) });

/** The token, the application, the way in, and the commands, as Discord sees them. Never rejects for Discord's faults. */
export async function inspect(ports: InspectDeps, texts: Texts): Promise<readonly Sign[]> {
	const { api, publicKey } = ports;
	const { doctor } = texts.discord;
	try {
		const application = Application.parse(await api.get(Routes.currentApplication()));
		const found: Sign[] = [{ well: doctor.token(application.name) }];
		if (publicKey === null) {
			const { shards } = GatewayBot.parse(await api.get(Routes.gatewayBot()));
			found.push({ well: doctor.gateway(shards) });
		}
		found.push(...wayIn(application, publicKey, doctor));
		const register = ports.register(application.id);
		const { missing, changed, extra } = await difference(register);
		const names = [...missing, ...changed, ...extra];
		found.push(
			names.length === 0
				? { well: doctor.commands(register.commands.length) }
				: { fault: { code: 'discord-commands-differ', params: { names: names.join(', ') } } },
		);
		return found;
	} catch (error) {
		return [{ fault: faultOf(api, error) }];
	}
}

/** Discord sends interactions either to an address or through the gateway, never both. */
function wayIn(
	application: Application,
	publicKey: string | null,
	doctor: Texts['discord']['doctor'],
): readonly Sign[] {
	const endpoint = application.interactions_endpoint_url ?? '';
	const fault = (found: Fault): readonly Sign[] => [{ fault: found }];
	if (publicKey === null)
		return endpoint === '' ? [] : fault({ code: 'discord-endpoint-in-the-way', params: { url: endpoint } });
	if (publicKey.toLowerCase() !== application.verify_key.toLowerCase()) return fault(makeFault('discord-key-wrong'));
	return endpoint === '' ? fault(makeFault('discord-endpoint-missing')) : [{ well: doctor.endpoint(endpoint) }];
}

/** What keeps Discord from answering, as people are told it. */
export function faultOf(api: Api, error: unknown): Fault {
	if (api.refuses(error)) return { code: 'discord-token-refused', params: {} };
	if (error instanceof z.ZodError) return { code: 'discord-unreachable', params: { code: 'shape' } };
	const outcome = outcomeOf(error);
	return { code: 'discord-unreachable', params: { code: 'code' in outcome ? outcome.code : outcome.kind } };
}
