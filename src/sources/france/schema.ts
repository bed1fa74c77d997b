import { z } from 'zod';
import { title } from '../shape.js';
import { shownCount } from '../shown-count.js';

/** What a petition's page and its card in the list show alike. */
export const Shown = z.object({ title, signatures: shownCount('space') });
export type Shown = z.infer<typeof Shown>;
