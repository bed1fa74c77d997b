import { type Asked, saying } from './row.js';

const known = saying(null);

// biome-ignore format: a question a line
/** What any lawyer of the place knows: licences, jobs, old guns, and what becomes of an application. */
export const knownByLawyers: readonly Asked[] = [
	known('will a pardon help me get a barber license in Pennsylvania', /^Yes\. In Pennsylvania a conviction that the Governor pardoned counts no more/),
	known('can a liquor license be had with a pardoned felony in Nebraska', /^Yes\. In Nebraska a pardon gives back .*liquor/),
	known('can i get a nursing license in Kentucky with a felony', /^It depends\. In Kentucky no conviction bars anybody/, /A pardon can lift/),
	known('do i need a pardon to get a nursing license in Texas', /^It depends\. A pardon can lift a bar.*In Texas a licence may be refused/s),
	known('can the nursing board still refuse me after a pardon in Michigan', /^Yes\. A pardon can lift a bar/),
	known('can i work for the state of Florida with a pardoned felony', /^It depends\. .*a job with the state or a city/s),
	known('will an employer still see it after a pardon in Florida', /^Yes\. In Florida the conviction stays on record/, /Connecticut|licence/),
	known('can i own a black powder gun in Texas with a felony', /^It depends\. The federal ban leaves out antique guns/, /asked for separately/),
	known('is a muzzleloader ok for a felon in Georgia', /^It depends\. The federal ban leaves out antique guns/, /bows or knives/),
	known('is there a first offender pardon in Louisiana', /^Yes, with limits\. In Louisiana a first offender pardon comes by itself/, /leaves out no offence/),
	known('is there a first offender pardon in Texas', /^No, as far as we read/),
	known('what is a first offender pardon', /^In Louisiana a first offender pardon comes by itself/),
	known('newsom is termed out, is my california pardon application dead then', /^Mostly no\. An open application stays open/, /Rustin/),
	known('if kemp leaves before deciding does my georgia application start over', /^Mostly no\. .*the board decides/s, /Silence/),
	known('what happens to my pardon application in Ohio when the governor leaves office', /stays open, and the next governor can decide it/, /Illinois/),
	known('will the victims family be told if i ask for clemency in kentucky', /^Yes\. Since 2020 Kentucky's Constitution/),
	known('is there a hearing for a pardon in Nebraska and can victims speak at it', /first decides at a meeting.*Yes\. In Nebraska the Constitution gives victims/s),
	known('does the victim get a say in illinois', /^Yes\. In Illinois a victim may give/),
	known('does the victim get a letter if my uncle asks for a pardon in Illinois', /^Yes\. In Illinois victims who are registered/),
];
