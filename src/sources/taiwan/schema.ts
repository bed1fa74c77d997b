import { z } from 'zod';
import { title } from '../shape.js';
import { shownCount } from '../shown-count.js';

/** What the page of a proposal shows. */
export const Shown = z.object({ title, endorsements: shownCount('comma') });
