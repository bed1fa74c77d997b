/** Words as they are typed on a phone, or by ear, and as the tables of this folder have them. */
export const writtenOut: ReadonlyMap<string, string> = pairs(
	'b4 before · b4hand before · bfore before · befor before · befre before',
	'ppl people · peeps people · sb somebody · sum1 somebody · some1 somebody · smbdy somebody · sumbody somebody',
	'any1 anyone · every1 everyone · evry1 everyone · ne1 anyone · ur your · yr year · yrs years · mos months · wks weeks',
	'thru through · tho though · altho although · cuz because · bcuz because · bcause because · coz because · pls please',
	'plz please · wat what · wut what · wht what · wats whats · wuts whats · wich which · wen when · wher where',
	'wud would · wld would · cud could · cld could · shud should · shld should · hav have · dat that · tht that · frm from',
	'abt about · gotta have to · hafta have to · gonna going to · wanna want to · gimme give me · lemme let me',
	'dunno dont know · aint isnt · bro brother · bros brothers · sis sister · hubby husband · bf boyfriend · gf girlfriend',
	'fam family · prez president · pres president · guv governor · govs governors · atty attorney · govt government',
	'goverment government · misd misdemeanor · conv conviction · convicton conviction · parden pardon · pardin pardon',
	'pardan pardon · pardun pardon · pardond pardoned · pardonned pardoned · pardened pardoned · sentance sentence',
	'eligable eligible · elegible eligible · elligible eligible · misdemeaner misdemeanor · misdeamenor misdemeanor',
	'misdimeanor misdemeanor · comutation commutation · clemancy clemency · clemincy clemency · recomend recommend',
	'recomendation recommendation · unanamous unanimous · unanimus unanimous · attourney attorney · expungment expungement',
);

/** Words of which a letter left out, doubled or changed with its neighbour is a slip, and no word of its own. */
export const slipped: readonly string[] = [
	'pardon pardons pardoned pardoning commute commuted commutation clemency conviction convictions convicted sentence',
	'sentenced felony felonies misdemeanor misdemeanors probation eligible expungement expunged president governor',
	'commission recommend recommendation attorney firearm firearms restitution majority unanimous federal supreme',
].flatMap((line) => line.split(' '));

/** What such a slip could also be. */
export const noSlip: ReadonlySet<string> = new Set('pardo pardos ardon padron'.split(' '));

function pairs(...lines: readonly string[]): ReadonlyMap<string, string> {
	return new Map(
		lines.flatMap((line) =>
			line.split(' · ').map((pair): [string, string] => {
				const at = pair.indexOf(' ');
				return [pair.slice(0, at), pair.slice(at + 1)];
			}),
		),
	);
}
