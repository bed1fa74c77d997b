import { line, outside, plural, time } from '../../line.js';
import type { Line } from '../../message.js';
import type { FaultText } from './fault-text.js';

/** What `milepost doctor` says: a tick and what was found, or a cross and what to do. */
export const doctor = {
	title: (wrong: number, beware: number): Line => {
		if (wrong > 0) return line`${plural(wrong, 'thing needs', 'things need')} attention`;
		return beware === 0 ? line`All is well` : line`Nothing to mend; ${plural(beware, 'thing', 'things')} to know`;
	},
	tick: (found: Line): Line => line`✓ ${found}`,
	beware: (text: FaultText): Line => line`! ${text.happened} ${text.remedy}`,
	cross: (text: FaultText): Line => line`✗ ${text.happened} ${text.remedy}`,
	/** A fault of the set-up, as `setup.fault` writes it. */
	crossSetup: (file: Line, fault: Line): Line => line`✗ ${file}, ${fault}`,
	program: (milepost: string, node: string): Line => line`Milepost ${milepost} on Node ${node}`,
	environment: (): Line => line`Environment variables are right`,
	/** @param replays whether no chat has a token, either */
	noConfig: (file: string, replays: boolean): Line =>
		replays
			? line`No ${outside(file, 300)}: Milepost replays the recorded petitions in the console`
			: line`No ${outside(file, 300)}, and none is needed: what is followed is set up in the chat`,
	config: (file: string, petitions: number, follows: number): Line =>
		line`${outside(file, 300)}: ${plural(petitions, 'petition', 'petitions')}, ${plural(follows, 'follow', 'follows')}`,
	clock: (now: number): Line => line`The clock says ${time(now, 'moment')}`,
	database: (file: string, petitions: number): Line =>
		line`Database in ${outside(file, 300)}: readable and writable, ${plural(petitions, 'petition', 'petitions')}`,
	disk: (megabytes: number): Line => line`${megabytes} MB of disk left`,
	source: (name: string, petitions: number, at: number): Line =>
		line`${outside(name, 60)}: ${plural(petitions, 'petition', 'petitions')}, last read well ${time(at, 'relative')}`,
	destination: (platform: string, channel: string): Line =>
		line`${outside(platform, 40)} ${outside(channel, 100)}: may post`,
	askedAgain: (name: string, petitions: number): Line =>
		line`${outside(name, 60)} is asked again from now on: ${plural(petitions, 'petition', 'petitions')}`,
	outlooks: (outlooks: number, petitions: number): Line =>
		line`Outlooks are as good as they say, as far as ${plural(outlooks, 'outlook', 'outlooks')} of ${plural(petitions, 'petition', 'petitions')} can tell`,
	notStarted: (petitions: number): Line =>
		line`${plural(petitions, 'petition is', 'petitions are')} watched from the first start on`,
	nothingRead: (): Line => line`No petition is read from a platform: people count it, or it is over`,
	nothingWatched: (): Line => line`No petition is watched yet: /petition follow adds one`,
};
