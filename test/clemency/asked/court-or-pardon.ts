import type { Asked } from './row.js';

const row = (ask: string, says: RegExp, where: readonly string[] = [], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['general'], where, says: [says] },
	never: [/depends on whose court/, /^I (?:do not know|did not)/, /In most states/, ...never],
});

/** Every state of which a page was read says itself what a court does for the record. */
const named =
	'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WV West Virginia,WI Wisconsin,WY Wyoming'.split(
		',',
	);
const everywhere = named.map((each) => {
	const [code = '', ...name] = each.split(' ');
	return row(
		`which should i try first in ${name.join(' ')}, expungement or a pardon`,
		new RegExp(
			`^(?:Expungement or sealing, where you qualify|For a felony the pardon|The pardon)\\. In ${name.join(' ')}\\b`,
		),
		[code],
	);
});

/** A pardon or a court's order: which of them, which first, and what the court does without a pardon. */
// biome-ignore format: a question a line
export const courtOrPardon: readonly Asked[] = [
	...everywhere,
	row('is it better to get a pardon or have my record sealed in Nevada', /^Expungement or sealing, where you qualify\. In Nevada/, ['NV'], /A pardon forgives/),
	row('do i need a pardon to clear my record in Ohio or can i get it sealed', /^Expungement or sealing, where you qualify\. In Ohio/, ['OH']),
	row('They said get it expunged or pardoned. What is quicker in Ohio?', /^Expungement or sealing/, ['OH']),
	row('Should I try expungement before I ask the Governor of Kentucky for a pardon?', /^Yes\. In Kentucky a court can vacate/, ['KY']),
	row("Do I need the governor's pardon before the court will expunge my felony in Mississippi?", /^No\. In Mississippi a court can expunge/, ['MS']),
	row('can a felony be expunged in Florida', /^No\. In Florida no court can seal/, ['FL']),
	row('can you expunge a felony in Iowa', /^Mostly no\. In Iowa/, ['IA']),
	row('Can my DUI be expunged in Illinois?', /^No\. In Illinois/, ['IL']),
	row('Can a murder conviction be expunged in Kansas?', /^No\. In Kansas/, ['KS']),
	row('does a pardon seal or expunge the record in Texas', /^No\. In Texas a full pardon alone clears no record/, ['TX']),
	row('Will a pardon in Nebraska let the court seal my record?', /^Yes\. In Nebraska/, ['NE']),
	row('can I vote in Mississippi with an old bad check conviction or do i need a pardon', /the vote is lost only for listed crimes/, ['MS'], /expunge/),
	row('can i ask for clemency for my brother or does he have to do it himself, hes in state prison in georgia', /^Yes\. In Georgia a prisoner, or somebody on/, ['GA']),
	row('if my brother gets pardoned in washington state can he sit on a jury', /^Yes, even without a pardon\. In Washington jury service/, ['WA']),
	row('can a dead man get a pardon in illinois', /^Yes\. Illinois has done it: on 31 December 2014/, ['IL']),
	row('Is the pardon application public record in Maryland?', /announces an application in a newspaper/, ['MD']),
];
