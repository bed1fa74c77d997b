import type { CampaignFaults } from '../../../domain/faults/campaigns.js';
import { command, line, outside, strong } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';
import { type FaultText, type FaultTexts, word } from './fault-text.js';

function text(happened: Line, remedy: Line): FaultText {
	return { happened, did: line`Nothing was changed.`, remedy };
}

/** What can be wrong with a campaign that somebody makes or changes in chat. */
export const campaignFaults: FaultTexts<CampaignFaults> = {
	'campaign-unknown': (p) =>
		text(
			line`There is no campaign “${word(p.typed)}” here.`,
			p.nearest === undefined
				? line`${command('/petition campaign create')} makes one.`
				: line`Did you mean ${strong(outside(p.nearest, 80))}?`,
		),
	'campaign-in-campaign': (p) =>
		text(
			line`${common.title(p.title)} is a campaign, and no campaign can be part of a campaign, its own or another.`,
			line`Name its petitions, one by one.`,
		),
	'campaign-in-file': (p) =>
		text(
			line`${common.title(p.title)} stands in the configuration file of whoever runs Milepost.`,
			line`They change it there; ${command('/petition campaign create')} makes one of your own.`,
		),
	'campaign-full': (p) =>
		text(line`A campaign has at most ${p.limit} petitions.`, line`Leave some out, or make a second campaign.`),
	'campaign-many': (p) =>
		text(
			line`This server or workspace has as many campaigns as it may: ${p.limit}.`,
			line`${command('/petition campaign remove')} ends one.`,
		),
	'campaign-empty': () =>
		text(line`A campaign needs at least one petition.`, line`Name them, with commas between them.`),
	'campaign-has': (p) =>
		text(line`It is part of ${common.title(p.title)} already.`, line`${command('/petition status')} lists its parts.`),
	'campaign-has-not': (p) =>
		text(line`It is no part of ${common.title(p.title)}.`, line`${command('/petition status')} lists its parts.`),
	'campaign-last': (p) =>
		text(
			line`It is the last petition of this campaign.`,
			line`${command(`/petition campaign remove ${p.name}`)} ends the campaign.`,
		),
	'campaign-name': (p) =>
		text(
			line`“${word(p.typed)}” is no name that people can type.`,
			line`Use at most ${p.most} letters, digits and spaces, with - _ . ’ inside, such as buses.`,
		),
	'campaign-name-taken': (p) =>
		text(line`“${word(p.typed)}” means something here already.`, line`Choose another name.`),
	'campaign-title': (p) => text(line`A title has between 1 and ${p.most} characters.`, line`Say it more briefly.`),
	'campaign-rename-what': () =>
		text(
			line`Neither a new name nor a new title was given.`,
			line`For example: ${command('/petition campaign rename buses title:"Buses for every valley"')}`,
		),
};
