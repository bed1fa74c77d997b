import { command, line, strong } from '../../line.js';
import type { Line } from '../../message.js';

export const help = {
	title: line`What Milepost can do`,
	item: (name: string, summary: string): Line => line`${command(`/${name}`)}: ${summary}`,
	managers: line`For managers`,
	operator: line`For whoever runs Milepost, in this channel`,
	more: line`More about one: ${command('/petition help follow')}`,
	command: (name: string): Line => [`/${name}`],
	option: (name: string, summary: string, required: boolean): Line =>
		required ? line`${strong(name)}: ${summary} (needed)` : line`${strong(name)}: ${summary}`,
	example: (example: string): Line => line`For example: ${command(example)}`,
	only: {
		manager: line`This is for those who manage the server or workspace.`,
		follower: line`This is for those who manage the server or workspace, until they let everybody follow.`,
		operator: line`This is for whoever runs Milepost, in the channel they named in milepost.yaml.`,
	},
	options: line`It takes`,
	rules: line`Rules`,
	rulesHow: line`Several rules are typed one after the other.`,
};
