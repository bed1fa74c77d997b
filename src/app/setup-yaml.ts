import { Document, type Scalar } from 'yaml';
import type { Destination } from '../domain/destination.js';
import { type DocumentDeps, destinationName, setupDocument } from '../following/setup-document.js';

/** The set-up of these destinations as text; beside each channel's id, as a comment, how its chat calls it. */
export async function setupYaml(
	deps: DocumentDeps,
	destinations: readonly Destination[],
	everything = false,
): Promise<string> {
	const document = new Document(await setupDocument(deps, destinations, everything));
	for (const destination of destinations) {
		const channel = document.getIn(['destinations', destinationName(destination), 'channel'], true) as Scalar;
		const { name } = destination;
		// Whoever names a channel may not write lines of ours.
		if (name !== null) channel.comment = ` ${name.replaceAll(/[\p{C}\p{Z}]+/gu, ' ')}`;
	}
	return document.toString({ lineWidth: 0 });
}
