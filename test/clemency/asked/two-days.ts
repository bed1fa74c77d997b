import type { Asked } from './row.js';

/** Two cases of one court, each by the year in which it ended; a court abroad beside a home here. */
// biome-ignore format: a question a line
export const twoDays: readonly Asked[] = [
	{ ask: 'my brother and me were both convicted in virginia, he finished in 2019 and i finish in 2027, when can each of us ask', asks: ['when'], where: ['VA'], says: [/For what ended in 2019: .*since 2024/, /For what ended in 2027: .*not until 2032/] },
	{ ask: "my wife's maryland felony sentence ended 2018, mine in 2023, when can each of us apply", asks: ['when'], where: ['MD'], says: [/ended in 2018: .*from 2025/, /ended in 2023: .*from 2030/] },
	{ ask: 'two felonies in south carolina, first one discharged 2014, second discharged 2024. when for the first and when for the second', asks: ['when'], where: ['SC'], says: [/ended in 2014/, /ended in 2024/] },
	{ ask: 'my virginia sentence ended in 2019, when can i ask', asks: ['when'], where: ['VA'], says: [/since 2024/], never: [/For what ended/] },
	{ ask: "My girlfriend has a theft conviction from Vancouver (2012), we will move to Seattle; can Washington's governor pardon it, or who in Canada?", asks: ['may'], where: ['ca'], says: [/Only Canada/], never: [/^Yes/] },
	{ ask: 'difference between record suspension and clemency in canada', asks: ['difference'], where: ['ca'], says: [/^In Canada a record suspension, by the Parole Board, sets the record/] },
	{ ask: 'wes moore pardons number', asks: ['numbers'], where: ['MD'], says: [/175,000/], never: [/Trump/] },
	{ ask: 'walz or dayton who pardoned more', asks: ['numbers'], where: ['MN'], says: [/^How many Governor Walz granted in Minnesota: no page/] },
	{ ask: 'who won the governor race in georgia 2026', asks: ['office-holder'], where: ['GA'], says: [/^Who won the last election in Georgia: no page/] },
	{ ask: 'when does the new governor of michigan take over', asks: ['office-holder'], where: ['MI'], says: [/Gretchen Whitmer.*until January 2027/], never: [/board meets/] },
	{ ask: 'how many pardons did each president since reagan give', asks: ['numbers'], where: [], says: [/Obama/, /Biden/, /Bush/], never: [/Carter/] },
	{ ask: 'number of pardons in 2021', asks: ['numbers'], where: [], says: [/^Donald Trump, first term in 2021: 74/, /Joe Biden in 2021 alone: no page/] },
	{ ask: 'stephen averys nephew pardon', asks: ['who'], where: ['WI'], says: [/^The Governor of Wisconsin can pardon Brendan Dassey's Wisconsin/] },
	{ ask: 'can hochul pardon trump', asks: ['may'], where: ['NY'], says: [/Governor of New York can pardon the New York conviction/] },
	{ ask: 'julius jones commutation conditions', asks: ['happened'], where: ['OK'], says: [/never again be eligible/] },
	{ ask: 'what about larry hoovers state sentence', asks: ['happened'], where: ['IL'], says: [/^Larry Hoover was convicted of murder \(Circuit Court, Cook/] },
	{ ask: 'who was governor when meek mill got his pardon', asks: ['happened'], where: ['PA'], says: [/^Governor Wolf pardoned Meek Mill on 12 January 2023\./], never: [/Shapiro/] },
	{ ask: 'who can pardon amanda knox', asks: ['who'], where: ['it'], says: [/only Italy can pardon the conviction there \(slander\)/] },
];
