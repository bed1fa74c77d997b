import type { OutlookFaults } from '../../../domain/faults/outlook.js';
import { line } from '../../line.js';
import { type FaultTexts, word } from './fault-text.js';

const nothing = line`Nothing was done.`;

/** `milepost outlook`. */
export const outlookFaults: FaultTexts<OutlookFaults> = {
	'outlook-which-petition': (p) => ({
		happened: line`${word(p.file)} has several petitions.`,
		did: nothing,
		remedy: line`Choose one with --petition: ${word(p.petitions)}.`,
	}),
	'outlook-no-petition': (p) => ({
		happened: line`${word(p.file)} has no petition “${word(p.petition)}”.`,
		did: nothing,
		remedy: line`It has ${word(p.petitions)}.`,
	}),
	'outlook-no-threshold': () => ({
		happened: line`It is not said which number is to be reached.`,
		did: nothing,
		remedy: line`Name it with --threshold, such as --threshold 100000.`,
	}),
	'outlook-no-reading': (p) => ({
		happened: line`There is no reading at or before “${word(p.at)}”.`,
		did: nothing,
		remedy: line`Choose a later moment for --at, or leave it out: then all of the series counts.`,
	}),
	'outlook-picture': (p) => ({
		happened: line`The picture ${word(p.file)} cannot be written (${word(p.reason)}).`,
		did: nothing,
		remedy: line`Choose a file in a folder that is there and that you may write.`,
	}),
	'outlook-profile': (p) => ({
		happened: line`“${word(p.profile)}” is no profile of the day.`,
		did: nothing,
		remedy: line`Write --profile flat, where every hour is alike, or --profile uk, where people sleep at night.`,
	}),
};
