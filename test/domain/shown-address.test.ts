import { expect, it } from 'vitest';
import { shownAddress } from '../../src/domain/shown-address.js';

it.each([
	['https://proxy.example/api', 'https://proxy.example/api'],
	['https://user:pass@proxy.example/api', 'https://…@proxy.example/api'],
	['https://t0ken@proxy.example', 'https://…@proxy.example'],
	['htp://user:pa/s@s@proxy.example', 'htp://…@proxy.example'],
	['user:pass@proxy.example:80', '…@proxy.example:80'],
	['https:/user:pass@proxy.example', 'https:/…@proxy.example'],
	['https://proxy.example/api?token=s3cret#x', 'https://proxy.example/api?…'],
	['you@example.org', 'you@example.org'],
	['manual:"Meet @ 5"', 'manual:"Meet @ 5"'],
	['What now?', 'What now?'],
	['@everyone', '@everyone'],
])('%s is shown as %s', (text, shown) => {
	expect(shownAddress(text)).toBe(shown);
});
