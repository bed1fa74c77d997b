import { setupYaml } from '../app/setup-yaml.js';
import type { Instant } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';
import { sourceOf } from '../sources/index.js';

/** The whole stored set-up as `milepost.yaml` writes it. */
export async function setupText(store: Store, now: Instant): Promise<string> {
	const isPushed = (platform: string) => sourceOf(platform)?.pushed === true;
	return setupYaml({ store, isPushed, now }, await store.destinations.all(), true);
}
