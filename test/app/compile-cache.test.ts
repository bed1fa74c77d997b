import { expect, it, vi } from 'vitest';
import { keepCompiledCode } from '../../src/app/compile-cache.js';

it('compiled code is kept where Node can, and a Node that cannot starts all the same', () => {
	const enableCompileCache = vi.fn();
	expect(keepCompiledCode({ enableCompileCache })).toBe(true);
	expect(enableCompileCache).toHaveBeenCalledOnce();
	expect(keepCompiledCode({})).toBe(false);
});
