import type { Asked } from './row.js';

/* A stray word is no place, no person and no second state. */
const only = (ask: string, where: string, says: RegExp, ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['who'],
	where: [where],
	says: [says],
	never,
});

export const weakPlaces: readonly Asked[] = [
	only('convicted in middlesex superior court, boston', 'MA', /Massachusetts/, /New Jersey/),
	only('i was convicted in essex superior court massachusetts', 'MA', /Massachusetts/, /Maryland/),
	only('convicted in bristol superior court, fall river', 'MA', /Massachusetts/, /Rhode Island|South Dakota/),
	only('excuse my french, who pardons in ohio', 'OH', /Ohio/, /France/),
	only('sorry for my bad spanish, who can pardon in guam', 'GU', /Guam/, /Spain/),
	only('convicted in the tribunal de san juan puerto rico, who can pardon me', 'PR', /Puerto Rico/, /France|Spain/),
	only(
		'navy court martial, 2012. They refused me VA and a loan. Where do I apply?',
		'MIL',
		/Send the petition to the Secretary of the service/,
		/Virginia|Commonwealth/,
	),
	only('my husband in norfolk va was convicted there. who pardons', 'VA', /Governor of Virginia/),
	only('the governor in montgomery, can he pardon alone', 'AL', /Alabama/, /Lisa/),
	only('the board in montgomery denied me, when can i ask again', 'AL', /Alabama/, /Lisa/),
	only(
		'My son was convicted in Birmingham Alabama and did six years. I talked to the board in montgomery twice and they lost the papers. Can they refuse without giving reasons?',
		'AL',
		/gives reasons for the vote/,
		/Lisa/,
	),
	only('montgomery pardon', '', /Lisa Montgomery/),
	only('convicted in washington county, oregon. who pardons', 'OR', /Oregon/, /Governor of Washington/),
	only('convicted in delaware county, ohio', 'OH', /Ohio/, /Delaware/),
	only('convicted in ohio county', '', /Which is it\?.*Kentucky/),
	only('an ohio county court convicted me, who pardons', 'OH', /Governor of Ohio/, /Kentucky/),
	only('convicted in jefferson county, louisville. When can I apply', '', /Colorado.*Kentucky/, /Wisconsin/),
	only('convicted in fall river, massachusetts, who pardons', 'MA', /Massachusetts/, /South Dakota/),
	only('my boss is Mr. Lincoln. convicted in oregon. Who can pardon me?', 'OR', /Oregon/, /Nebraska/),
	only(
		'i live in denver, convicted in the western district of missouri, the governor of colorado said no. who pardons',
		'US',
		/Only the President/,
		/Colorado|Governor of Missouri/,
	),
	only(
		'I sent a letter to the Florida governor and got nothing, he was sentenced in denver, What does it cost?',
		'CO',
		/Colorado takes no fee\./,
		/Florida/,
	),
];
