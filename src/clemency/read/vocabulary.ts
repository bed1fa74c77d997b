import { everydayWords } from './tables/everyday-words.js';

/**
 * Words that questions about pardons are made of. What is left of a question without them and without places may be
 * somebody's name, and nobody's name is guessed.
 */
export const vocabulary: ReadonlySet<string> = new Set(
	[
		'a an the this that these those my your his her its our their mine me i you he she it we they him them us who whom whose',
		'what which when where why how is are was were be been being am do does did done doing has have had having can could may',
		'might must shall should will would not no nor never and or but if then than so as at by for from in into of off on onto',
		'out over to up with without within about above after again against all also any anybody anyone anything because before',
		'behind below between both during each either else ever every everyone few first get gets got getting give given go going',
		'gone here himself herself themselves itself myself yourself just last late like likely made make makes many more most',
		'much near need needs new next now off old once one only other another own per please possible same second see since some',
		'somebody someone something still such sure tell thank thanks there third through time times too twice two three four five',
		'ten under until use used very via want wants way well while whole yes yet years year month months day days ago old back',
		'pardon pardons pardoned pardoning pardonable clemency commute commuted commutes commuting commutation commutations',
		'reprieve reprieved respite remission remit amnesty mercy forgive forgiven exonerate exonerated exoneration expunge',
		'expunged expungement seal sealed sealing restore restored restoration rights right vote voting gun guns firearm firearms',
		'civil grant grants granted granting issue issued receive apply applied application applying petition ask asking power able',
		'allowed eligible eligibility authority decide decides decision stop stopped halt delay postpone shorten reduce reduced',
		'cancel waive lift lighter record records clear cleared clean erase erased parole paroled probation release released',
		'conviction convictions convicted convict case cases court courts crime crimes criminal felony felonies felon felons',
		'misdemeanor misdemeanors offense offenses offence offences charge charges charged indicted indictment trial tried',
		'sentence sentences sentenced sentencing prison jail prisoner inmate inmates serving served serve guilty innocent innocence',
		'verdict judgment judge judges jury justice justices law laws legal lawyer state states statewide federal federally fed feds',
		'district circuit superior supreme appeal appeals county city town village municipal ordinance ordinances local country',
		'countries foreign nation nations national tribal tribe tribes reservation indian territory territories territorial',
		'military army navy air force marine marines coast guard martial martialed courtmartial ucmj soldier sailor veteran',
		'murder murders murdered murderer homicide manslaughter killing kill killed rape raped robbery robbed burglary theft stole',
		'steal stealing fraud assault battery drug drugs dealing dealer trafficking possession marijuana cannabis weed dui dwi',
		'driving drunk arson kidnapping kidnap kidnapped lewd conduct minor child abuse sex sexual tax evasion bank treason',
		'impeachment impeached impeach perjury bribery corruption extortion forgery shoplifting speeding ticket tickets parking',
		'traffic violation violations weapon weapons shooting stalking embezzlement laundering money conspiracy terrorism espionage',
		'president presidents presidential potus white house governor governors gov governer mayor mayors congress senate senator',
		'legislature board boards commission council attorney general vice king queen prime minister sheriff warden official',
		'officials lieutenant secretary office former ex current sitting man men woman women person people guy friend brother',
		'sister mother father mom dad son daughter husband wife uncle aunt cousin kid boy girl inmate dead died death deceased',
		'posthumous posthumously life without capital row penalty execution executed execute lwop repeat offender strikes strike',
		'immigration deport deported deportation citizen citizenship green card visa immigrant lawsuit lawsuits sued suing debt',
		'self preemptive preemptively committed commit commits caught arrested living lives live lived resident born moved home',
		'there build building courthouse case house information question questions help hello hi hey ok okay yo dear sir madam',
		'vs v versus people commonwealth united usa us american official officially conv number act alone himself directly long wait',
		'waiting period rule rules process procedure work works happen happens mean means cost fee whats whos hes shes im ive cant',
		'couldnt doesnt isnt wasnt didnt dont ill id theyre youre thats lets try trying find out know think told said say says',
		'really actually maybe perhaps possibly ever even same thing things stuff situation kind type sort lot bit little big bad good',
		'best better worse wrong correct true false real fact facts rich poor young famous class group mass blanket everybody nobody',
		'nothing none twelve eleven six seven eight nine twenty thirty hundred held jailed imprisoned incarcerated custody bars',
		'doing spent spend spending got caught wrongly falsely accused accusation allegedly alleged suspect defendant victim evidence',
		'advance hope faith judgement fine fines fined penalty penalties punish punishment punished stay order orders executive constitution',
	]
		.flatMap((line) => line.split(' '))
		.concat(everydayWords),
);
