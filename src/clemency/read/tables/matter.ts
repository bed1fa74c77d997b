import type { Table } from '../matcher.js';

/**
 * Words of a case, of an office or of what a pardon does. A sentence of a message without any of them, and without a
 * place, a name or a number, tells nothing that an answer turns on.
 */
export const matter: Table<true> = [
	[
		[
			'pardon*|clemen*|commut*|reprieve*|respite*|remission|remit*|amnest*|mercy|forgiv*|exonerat*|expung*|expunct*',
			'convict*|felon*|misdemean*|crime*|crimin*|offen*|guilt*|innocen*|sentenc*|plead*|pled|plea|verdict*|tried|trial*',
			'arrest*|charge|charges|charged|indict*|jail*|prison*|penitentiary|inmate*|incarcerat*|custody|cell|locked|bars',
			'parole*|probation*|supervis*|releas*|discharg*|paper|papers|maxed|serving|served|serve|extradit*|deferred|diversion',
			'court*|judge*|judgment*|justice|justices|judicial|jury|juror*|appeal*|attorney*|lawyer*|prosecut*|sheriff*|police|cop|cops|warden*',
			'govern*|president*|mayor*|congress*|senat*|legislat*|board*|commission*|council*|cabinet|minister*|king|queen|monarch*',
			'federal*|feds|fbi|dea|atf|military|army|navy|marine|marines|martial*|martialed|tribal|tribe*|ordinance*|municipal|citation*|ticket*',
			'gun|guns|firearm*|rifle*|shotgun*|pistol*|handgun*|weapon*|hunt|hunting|vote*|voting|right|rights|licen*|record*|deport*|immigra*|visa*|citizen*|fee|fees|fine|fines|restitution|cost|costs',
			'apply|applied|applying|applicat*|petition*|hearing*|eligib*|qualif*|denied|denial|deny|refus*|reject*|revok*|revoc*|unanim*|veto*',
			'law|laws|legal*|statute*|constitution*|treason*|impeach*|execution|executed|death|dead|died|dies|deceased|posthum*|dui|dwi|owi',
			'job|jobs|hire|hired|hires|hiring|employ*|daycare|nurse|nursing|apartment*|landlord*|enlist*',
			'ask|asking|help|finished|finish|completed|complete|ended|expired|months|years|reservation|lawsuit*|sued|victim*|seal|sealed|restor*',
		].join('|'),
		true,
	],
];
