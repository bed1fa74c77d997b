import type { Table } from '../matcher.js';

/** What a pardon is worth where somebody may be removed, by the kind of pardon and of offence: general questions. */
export const immigrationGrounds: Table<string> = [
	['become|becoming|apply .. citizen|citizenship / naturali*', 'naturalization'],
	['expunge*|expunction|expunged|sealed|sealing / set aside', 'immigrationExpunged'],
	[
		'automatic|automatically pardon|pardoned|pardons? / legislature|legislative|lawmakers|statute .. pardon|pardoned|pardoning|pardons / pardoned|pardon by .. legislature|law|statute / law|act .. pardoning|pardoned',
		'immigrationByLaw',
	],
	['marijuana|weed|pot|cannabis pardon|pardons|proclamation', 'marijuanaImmigration'],
	[
		'drug|drugs|pills|heroin|fentanyl|gun|guns|firearm|firearms|weapon|weapons|marijuana|cocaine|meth|possession|trafficking / domestic violence|assault|battery',
		'drugDeportation',
	],
	[
		'moral turpitude / aggravated felony|felonies / high speed / theft|larceny|shoplifting|fraud|burglary|robbery|forgery|embezzlement / which|what grounds',
		'immigrationGrounds',
	],
	[
		'board|boards|commission pardon|pardons|pardoned|paper|papers / boards|board .. count|counts|enough|instead / pardon|pardoned|pardons by|from .. board|commission',
		'immigrationBoard',
	],
	[
		'presidential|presidents|federal|trump|trumps pardon|pardons / pardon|pardoned by|from .. president|trump',
		'immigrationPresident',
	],
];
