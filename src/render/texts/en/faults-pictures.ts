import type { PictureFaults } from '../../../domain/faults/pictures.js';
import { line } from '../../line.js';
import { type FaultTexts, word } from './fault-text.js';

/** What can go wrong with pictures; never the message beside them. */
export const pictureFaults: FaultTexts<PictureFaults> = {
	'picture-failed': (p) => ({
		happened: line`A chart could not be drawn (${word(p.reason)}).`,
		did: line`Its message went out without the picture; the next chart is drawn by a fresh thread.`,
		remedy: line`If this stays, install the packages again with ${{ kind: 'command', text: 'npm ci' }} on the machine that runs Milepost.`,
	}),
	'picture-folder': (p) => ({
		happened: line`A picture cannot be saved in ${word(p.path)} (${word(p.reason)}).`,
		did: line`The console shows its charts in characters only; everything else goes on.`,
		remedy: line`Make the folder writable for the user Milepost runs as, or make room on the disk.`,
	}),
};
