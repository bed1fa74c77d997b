import { setupYaml } from '../app/setup-yaml.js';
import type { Instant } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';
import { sourceOf } from '../sources/index.js';

/** The whole stored set-up as `milepost.yaml` writes it. */
export async function setupText(store: Store, now: Instant): Promise<string> {
	const isPushed = (platform: string) => sourceOf(platform)?.pushed === true;
	const declares = (platform: string) => sourceOf(platform)?.declares === true;
	return setupYaml({ store, isPushed, declares, now }, await store.destinations.all(), true);
}
