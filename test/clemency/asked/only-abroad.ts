import type { Asked } from './row.js';

const american =
	/New York|Wisconsin|Colorado|Texas|Ohio|Michigan|federal conviction|New Hampshire|Pennsylvania|sheriff, a prosecutor/;
const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: [],
	where: null,
	says,
	never: [american, ...never],
});

/** Where a court of another country convicted, no law of the United States is told. */
// biome-ignore format: a question a line
export const onlyAbroad: readonly Asked[] = [
	row('does ny group amnesty exist in spain', [/^Yes\. In Spain an amnesty takes a law of Parliament/]),
	row('can me get amnesty in italy for a group', [/laws of Parliament/], /Maine/),
	row('grew up in kiel, living in denver now. the amtsgericht kiel gave me eight months in 2009. can governor polis do anything?', [/Germany/]),
	row('evers, can he pardon a conviction of the amtsgericht kiel', [/Germany/]),
	row("i'm a dutch citizen and the amtsgericht köln convicted me, who decides", [/Minister-President of that Land/], /Netherlands/),
	row('landgericht hamburg convicted me, i live in or now', [/Germany/], /Oregon/),
	row('my wife is from texas, my boss in ohio. tribunale di milano convicted me. who decides', [/Italy/]),
	row('i live in ohio. tribunale di milano convicted me. does the ohio board look at it', [/Italy/], /board decides/i),
	row('in-laws in texas, convicted at crown court in leeds. can governor abbott pardon me', [/England and Wales/]),
	row('derry crown court conviction', [/Northern Ireland Justice Minister/], /Lord Chancellor/),
	row('londonderry magistrates court who can pardon', [/Northern Ireland Justice Minister/], /Lord Chancellor/),
	row('newry crown court conviction', [/Northern Ireland Justice Minister/], /Lord Chancellor/),
	row('convicted at the crown court in armagh, who decides', [/Northern Ireland Justice Minister/], /Lord Chancellor/),
	row('omagh magistrates court', [/Northern Ireland Justice Minister/], /Lord Chancellor/),
	row('perth sheriff court, breach of the peace', [/Scottish Ministers/], /Australia/),
	row('dundee theft at the sheriff court, who can pardon', [/Scottish Ministers/], /sheriff can/i),
	row('aberdeen sheriff court', [/Scottish Ministers/]),
	row('paisley sheriff court fined me', [/Scottish Ministers/]),
	row('the procurator fiscal in aberdeen prosecuted me, who can pardon', [/Scottish Ministers/]),
	row('boston crown court? lincolnshire', [/England and Wales/], /Massachusetts/),
	row('my aunt is from turkey. she is in prison there. who can pardon her', [/Türkiye/], /federal|Only the President can/),
	row('my aunt from ankara, turkey got a sentence in 2018 and sits in prison there. can anybody pardon her for her health', [/chronic/], /federal/),
	row('winnipeg, how long for a record suspension', [/five years for a summary offence and ten years for an indictable one/]),
	row('winnipeg, how long until i get a record suspension', [/five years for a summary offence(?:,| and) ten years for an indictable one/]),
	row('how many years for a record suspension in toronto', [/five years for a summary offence(?:,| and) ten years for an indictable one/]),
	row('who gives a record suspension in calgary', [/the Parole Board alone grants record suspensions, called pardons until 2012/], /^Free pardon/),
];

/** An American magistrate's court stays one. */
// biome-ignore format: a question a line
export const magistrates: readonly Asked[] = [
	{ ask: 'magistrate court in fulton county georgia, who pardons', asks: [], where: ['GA'], says: [/Georgia/], never: [/England/] },
	{ ask: 'convicted in magistrates court in charleston west virginia', asks: [], where: ['WV'], says: [/West Virginia/], never: [/England/] },
	{ ask: 'i have a conviction from leeds crown court and a conviction from texas, who decides', asks: [], where: [], says: [/England and Wales/, /Texas/] },
];
