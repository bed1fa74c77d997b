import type { Table } from '../matcher.js';

/** Boards and offices that only these states have, in their codes. */
export const officesOfStates: Table<string> = [
	['executive council / governor and council', 'NH'],
	['governor|governors council|councils', 'MA'],
	['prisoner review board', 'IL KS'],
	['lieutenant|lt governor|gov .. board / board .. lieutenant|lt governor|gov', 'PA DE'],
	['cabinet', 'FL'],
	['board of pardons and paroles|parole', 'AL CT GA SD TX MT UT'],
	['board of pardons', 'PA DE LA NE MN AL CT GA SD TX MT UT'],
	['board of pardons commissioners / pardons commissioners', 'NV'],
	['pardons board', 'NV NE MN WA'],
	['pardon advisory board', 'WI ND'],
	['clemency and pardons board', 'WA'],
	['clemency review commission', 'MN'],
	['clemency advisory board', 'NJ CO'],
	['board of executive clemency', 'AZ FL'],
	['pardon and parole board', 'OK'],
	['secretary of the commonwealth', 'VA'],
	['adult parole authority', 'OH'],
	['commission of pardons and parole', 'ID'],
	['probation parole and pardon services / dppps|scdppps', 'SC'],
	['paroling authority', 'HI'],
	['board of parole hearings', 'CA'],
	['post prison transfer board', 'AR'],
	['doccs', 'NY'],
];
