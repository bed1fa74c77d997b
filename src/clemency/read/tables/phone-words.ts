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
	'councilors council members · councillors council members · councilor council member · councillor council member',
	'goverment government · misd misdemeanor · conv conviction · convicton conviction · parden pardon · pardin pardon',
	'pardan pardon · pardun pardon · pardond pardoned · pardonned pardoned · pardened pardoned · sentance sentence',
	'eligable eligible · elegible eligible · elligible eligible · misdemeaner misdemeanor · misdeamenor misdemeanor',
	'misdimeanor misdemeanor · comutation commutation · clemancy clemency · clemincy clemency · recomend recommend',
	'recomendation recommendation · unanamous unanimous · unanimus unanimous · attourney attorney · expungment expungement',
	'hw how · gt get · bak back · lng long · whr where · whn when · hv have · cn can · gunz guns · doez does · duz does · iz is',
	'aply apply · applie apply · apli apply · wiat wait · wayt wait · wrk work · jale jail · crt court · cort court · vot vote',
	'rites rights · rihgts rights · fone phone · lisense license · lisence license · liscense license · lisenses licenses',
	'gvnr governor · guvner governor · guvnor governor · xpunge expunge · hlp help · cleer clear · rekord record · juge judge',
	'bord board · tyme time · yers years · yeers years · munths months · mony money · kost cost · chek check · frum from',
	'untill until · howlong how long · howmuch how much · alot a lot · sumthing something · shoud should · woud would',
	'becuz because · thier their · recrd record · recrods records · prolly probably · rly really · mabye maybe · jst just',
	'wnt want · nead need · neads needs · oficer officer · presdent president · fedral federal',
);

/**
 * Words of which a letter left out, doubled, changed with its neighbour or, if a vowel, for another is a slip, and no
 * word of its own; the longer ones are known by their consonants alone.
 */
export const slipped: readonly string[] = [
	'pardon pardons pardoned pardoning commute commuted commutation clemency conviction convictions convicted sentence',
	'sentenced felony felonies misdemeanor misdemeanors probation eligible expungement expunged president governor',
	'commission recommend recommendation attorney firearm firearms restitution majority unanimous federal supreme',
	'application applications applying petition petitions record records weapon weapons restore restored restoration',
	'hearing hearings letters lawyer lawyers prison parole sealed license licence legislature employer employers',
	'background deportation immigration citizenship juvenile deferred adjudication innocent innocence denied reapply',
	'appeal appeals conditional execution certificate municipal ordinance eligibility qualify references recommended',
	'forgive forgiven forgiveness dismissed violation supervision registration offender offenders offense offenses',
].flatMap((line) => line.split(' '));

/** What such a slip could also be. */
export const noSlip: ReadonlySet<string> = new Set(
	[
		'pardo pardos ardon padron letter reference layer layers licensee conditionally column columns frame frames forums',
		'refrains precedent precedents differed prohibition appealing forgave clemens clemmons appling attire lower pearl',
	].flatMap((line) => line.split(' ')),
);

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
