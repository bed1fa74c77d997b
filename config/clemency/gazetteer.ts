import { createGazetteer } from '../../src/domain/clemency/asking/gazetteer.js';
import { alsoPeople, cities, either, names } from './names.js';
import { abroad } from './names-abroad.js';

/** The names of all places, ready to be looked up. */
export const gazetteer = createGazetteer({ names, cities, either, abroad, alsoPeople });
