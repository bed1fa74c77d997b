import { saying } from './row.js';

/*
 * A sentence that is told, and what was served of it: what must be served before a commutation is counted with both,
 * and the wait for a pardon with the day somebody came out.
 */

const told = saying(null);

// biome-ignore format: a question a line
export const toldSentences = [
	told(
		'my son is in prison in Indiana, got 20 years, he has done 8. can he ask the governor to cut it yet',
		/^Yes, as far as the years go\. In Indiana a third of the sentence .* of 20 years that is 6\.7, and with 8 served that is reached/,
	),
	told(
		'12 yrs in indiana, has done five, does he have to have served some part',
		/^Yes\. In Indiana a third of the sentence .* of 12 years that is 4, and with 5 served that is reached/,
		/For a pardon/,
	),
	told(
		'husband doing life in Indiana, 11 years in. does he have to serve some part before the governor looks at it',
		/^Yes\. In Indiana 10 years of a life sentence must be served first: with 11 served/,
	),
	told(
		'son has 6 years in Indiana, served two. can we ask the governor to shorten it',
		/^No\. In Indiana nobody with a sentence of 10 years or less may ask from prison/,
	),
	told(
		'hes doing 15 in florida for trafficking, been in 4. how much of it does he have to do before he can ask for commutation',
		/^In Florida a third of the sentence .* of 15 years that is 5, and with 4 served that is not reached yet/,
	),
	told(
		'hes got 40 years in florida with a 20 year mandatory minimum, 12 in. can he ask yet',
		/^Yes, as far as the years go\. In Florida half of the minimum .* of 20 years that is 10, and with 12 served/,
		/whole sentence/,
	),
	told(
		'lifer in florida 14 years in, how long did he have to serve first before commutation',
		/of life that is no number/,
	),
	told(
		'my brother got sentenced in 2012 to 20 years in Louisiana for drugs, still in. how much time must he have served before he may ask for clemency?',
		/^In Louisiana 10 years must be served first: with about 14 served that is reached/,
		/15 years|pardon/,
	),
	told(
		'my man got life in louisiana in 2015. can he put in for clemency yet',
		/^Not yet\. In Louisiana 15 years of a life sentence .* with about 11 served/,
	),
	told(
		'my husband has done 7 years of a 10 year sentence in louisiana can he file for commutation',
		/^Not yet\. In Louisiana 10 years must be served first: with 7 served/,
	),
	told(
		'Client in Colorado, 24 year sentence, 9 served so far. Is she eligible to apply for a commutation?',
		/^Yes, as far as the years go\. In Colorado a third of the sentence, at most 10 years,/,
	),
	told(
		'10 years in arizona, done 1. can he put in for a commutation',
		/^Not yet\. In Arizona 2 years must be served first/,
	),
	told(
		'My client is serving 30 years in Connecticut and has served 12. Has he served enough to apply for a commutation?',
		/^Yes, as far as the years go\. In Connecticut 10 years must be served first: with 12 served/,
	),
	told(
		'Inmate in Michigan, sentenced to 20 years in 2018. Has he served long enough to seek commutation?',
		/^Yes, as far as the years go\. In Michigan no part of the sentence must be served first/,
	),
	told(
		'got 25 years in Tennessee, he has done 5. must he have served some part of it first',
		/^No, as far as we read\. No page we read names a part of the sentence/,
		/For a pardon/,
	),
	// Whoever is inside and names no pardon asks for a shorter sentence.
	told(
		'my cousin got 12 years fed time, done 5. can he file now',
		/^Yes\. A commutation for a federal conviction/,
		/Nobody still serving/,
	),
	told(
		'nephew in prison in Maine since 2018. can he be considered while hes still inside',
		/^Yes\. A commutation in Maine/,
		/Nobody still serving/,
	),
	// Out after so many years: no other day is told.
	told(
		'burglary in Indiana in 2001, I did 3 years and been clean since. How long do i have to wait for a pardon',
		/counted from the release in 2004: since 2009, later if parole followed/,
	),
	told(
		'convicted of theft in Wisconsin in 1999, did 2 years. can i ask for a pardon already',
		/^Yes, as far as the years go in Wisconsin: 5 years .* from the release in 2001: since 2006/,
	),
	told(
		'Forgery in Florida 2003, did 18 months. how long after do I have to wait',
		/counted from the release in 2005: since 2015/,
	),
	told(
		'My friend did two years in Nebraska, released 2012. He wants to know whether he has waited long enough to apply.',
		/^Yes, as far as the years go in Nebraska: 10 years for a felony, .*since 2022/,
	),
	told(
		'i was convicted in federal court in 2011 and did 3 years. is my five years up',
		/^Yes, as far as the years go .* counted from 2014: since 2019/,
	),
	// "Is that true" of so many years.
	told(
		'I been off paper in Georgia since 2018. my cousin says its 5 years. is that true',
		/^Yes\. In Georgia: 5 years .*since 2023/,
	),
	told(
		'off parole in Minnesota since 2020, somebody told me I can apply after 5 years, is that right?',
		/^Yes\. In Minnesota: 5 years .*since 2025/,
	),
	told(
		'been out of federal prison since 2015. wife says i can apply after 5 years. is that true',
		/^Yes\. .*since 2020/,
	),
	told(
		'finished my sentence in 2014 in Iowa. They say ten years. Is that so? can I already ask',
		/^Yes, as far as the years go in Iowa: 10 years .*since 2024/,
		/still serving/,
	),
	// Two courts, and one office asked about.
	told('one of my brothers is in Texas state prison and the other is in federal prison. do both go to the president?', /^No, two different offices: only the Governor of Texas .*only the President can commute a federal sentence/),
	told('ok so i got 2 brothers locked up. one is in wisconsin state prison for felony murder, 30 yrs. the other one is federal, meth, 15 yrs. can i send both to the president or is it two different places??', /^No, two different offices: only the Governor of Wisconsin .*the President can commute a federal/),
	told('one son is locked up in Ohio, the other in Michigan. can I send both to the same governor', /^No, two different offices: only the Governor of Ohio .*Governor of Michigan/),
	told('I have a state felony in Nevada and a federal one. Can the president pardon both', /^No, two different offices: .*Nevada .*only the President/),
	told('My cousin has a federal drug case and my uncle has a state case in Georgia. Is it the same office for both or two different places?', /^No, two different offices: only the President/),
	// Death row, and who may be asked for.
	told('my son is on death row in Alabama. Ivey spared another man last year. can she do it for him too', /^Yes\. Only the Governor of Alabama can commute an Alabama death sentence/, /relative|may ask/),
	told('my uncle is on death row in Tennessee. can the governor do that for him too', /^Yes\. Only the Governor of Tennessee can commute a Tennessee death sentence/),
	told('My brother was sentenced to death in Ohio in 1999. Can DeWine change it to life?', /^(?:Yes\. )?Only the Governor of Ohio can commute an Ohio death sentence/, /Expedited/),
	told('he got life in Mississippi, can the governor do it for a murder', /^Yes\. .*Murder is not left out/),
	// "Must he be in prison" is no "must it be over".
	told('must he be in prison at the time to ask for a commutation in Ohio', /^Yes\. A commutation in Ohio/),
	told('Does a person have to be incarcerated to apply for a commutation of sentence in Texas?', /^Yes\. A commutation in Texas/),
	told('does one have to be in prison at the time to ask for a commutation in Ohio', /^Yes\. A commutation in Ohio/, /in person/),
	told('he already came home from prison in Oregon, can he ask for a commutation or a pardon', /whoever is out asks for a pardon/),
	// What is still owed stands before the years that are over.
	told('i owe restitution still in Georgia, finished probation 2018. can i apply', /^No\. In Georgia fines, fees and restitution must be paid/, /since 2023/),
	told('I finished probation in Oklahoma in 2015 but I still owe fines. can I apply for a pardon', /^No\. In Oklahoma the entire sentence must be complete and all payments made/),
	told('My client in Florida still owes $2,000 in fees from a grand theft. can she vote now', /^Not yet\. In Florida the vote comes back by itself/),
	told('still owe court costs in Florida, sentence done 2015. can I vote', /^Not yet\. In Florida/),
];
