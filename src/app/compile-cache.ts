import module from 'node:module';

/** The part of Node 22's `node:module` that Node 20 has not. */
interface Caching {
	readonly enableCompileCache?: () => unknown;
}

/**
 * Lets Node keep what it compiled in the folder for temporary files, so that the next start compiles nothing. Node 20
 * has no such cache and starts as it did; where the folder cannot be written Node goes on without.
 * `NODE_DISABLE_COMPILE_CACHE=1` is Node's own way to switch it off.
 *
 * @returns whether Node has one
 */
export function keepCompiledCode(node: Caching = module as Caching): boolean {
	node.enableCompileCache?.();
	return node.enableCompileCache !== undefined;
}
