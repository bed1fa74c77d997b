import { createGazetteer } from '../read/gazetteer.js';
import { alsoPeople, cities, either, names, shortForms } from './names.js';
import { abroad } from './names-abroad.js';

/** The names of all places, ready to be looked up. */
export const gazetteer = createGazetteer({ names, cities, shortForms, either, abroad, alsoPeople });
