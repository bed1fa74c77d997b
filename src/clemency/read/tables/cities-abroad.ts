const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Cities abroad whose names are words of ours, or of those who speak Spanish here. */
export const alsoWords = list(
	'sale nice reading batman moron tamale natal perm tours essen riga van male split bath cork palma serra salta carrefour cali oran masan medan fes jos aba aden gaya homs tula tver warri ganja bonn brent handan kota cochin belem santos diadema pasto mecca suita tepic',
);

/** Those that are names of people as well. */
export const alsoNames = list(
	'sofia rosario soledad guadalupe mendoza medina merida samara vladimir constantine santiago salvador santos preston wellington hamilton florence valencia victoria sydney olinda london paris kingston halifax milan lima laval leon luxor konya rohini maua juba mardan takeo franca trujillo cordoba newport brent lagos',
);

/** Before and behind a city, where it says where something was. */
export const besideCity = {
	before: list('in at near from to outside around via convicted sentenced tried jailed imprisoned de en di von'),
	behind: list(
		'court courts crown high sheriff magistrates magistrate district sessions tribunal prison jail conviction convictions felony case sentence judge judgment police',
	),
} as const;

/** "Out of Leeds", "a court of Lyon": what stands before the "of" of a place. */
export const courtOf = list('out city town court courts mayor outside south north east west university');
