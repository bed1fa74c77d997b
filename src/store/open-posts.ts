import { type SqlBool, sql } from 'kysely';

/**
 * Posts that may still have to leave. Literals, not parameters, and word for word the condition of the indexes
 * `post_open` and `post_due`: only then does a database see that those answer it.
 */
export const isOpen = sql<SqlBool>`post.state in ('waiting', 'trying', 'doubtful')`;
