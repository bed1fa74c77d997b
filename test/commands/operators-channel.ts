import { vi } from 'vitest';
import { FaultError } from '../../src/domain/fault.js';
import { holdsIn } from '../../src/outbox/emergency.js';
import type { AuditTable } from '../../src/ports/store/audit.js';
import { manager, type Office, openAvery } from './setup.js';

type AuditEntry = Parameters<AuditTable['add']>[0];

export const operators = { platform: 'slack', workspace: 'T1', channel: 'C1' };

/** An office whose milepost.yaml names the operator's channel, with what is written down of changes. */
export interface OperatedOffice extends Office {
	readonly wtp: number;
	readonly audited: readonly AuditEntry[];
	/** What is held now. */
	scopes(): Promise<readonly object[]>;
	/** What is answered in the operator's channel. */
	order(line: string): Promise<string>;
}

export async function openOperated(): Promise<OperatedOffice> {
	const office = await openAvery();
	const petition = async (typed: string) => {
		const found = await office.store.petitions.byAlias(typed);
		if (found === null) throw new FaultError('cli-petition', { name: typed });
		return found;
	};
	Object.assign(office.ports, { operator: { place: operators, chats: ['console', 'discord', 'slack'], petition } });
	const audited: AuditEntry[] = [];
	const { transaction } = office.store;
	vi.spyOn(office.store, 'transaction').mockImplementation((work) =>
		transaction((tx) => {
			const add = (entry: AuditEntry) => {
				audited.push(entry);
				return tx.audit.add(entry);
			};
			return work({ ...tx, audit: { ...tx.audit, add } });
		}),
	);
	return Object.assign(office, {
		audited,
		scopes: async () => (await holdsIn(office.store.memory)).map(({ scope }) => scope),
		order: (line: string) => office.say(line, manager, operators),
	});
}
