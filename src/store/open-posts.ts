import { type SqlBool, sql } from 'kysely';
import { unfollowedOutcome } from '../domain/plan.js';

/**
 * Posts that may still have to leave. Literals, not parameters, and word for word the condition of the indexes
 * `post_open` and `post_due`: only then does a database see that those answer it.
 */
export const isOpen = sql<SqlBool>`post.state in ('waiting', 'trying', 'doubtful')`;

/** Posts that tell, or told, what is in them; what was dropped because nobody there followed it any more was not told. */
export const tells = sql<SqlBool>`not (post.state = 'dropped' and coalesce(post.outcome, '') = ${unfollowedOutcome})`;
