import { z } from 'zod';
import { title } from '../shape.js';
import { shownCount } from '../shown-count.js';

/** What the page of a petition shows; `538.187` in German, `538,187` in English. */
export const Shown = z.object({ title, signatures: z.union([shownCount('dot'), shownCount('comma')]) });
