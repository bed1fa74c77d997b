const cells = 10;

/** `██████░░░░`: full only when it is full, empty only when nothing is there. A share that is no number is empty. */
export function drawBar(share: number): string {
	const part = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
	const rounded = Math.round(part * cells);
	const filled = part === 1 ? cells : part === 0 ? 0 : Math.min(cells - 1, Math.max(1, rounded));
	return '█'.repeat(filled) + '░'.repeat(cells - filled);
}
