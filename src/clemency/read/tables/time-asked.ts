import type { Table } from '../matcher.js';

/** Parts of a message that ask by themselves whether it is time, and nothing else. */
export const timeAsked: Table<true> = [
	[
		[
			'^ and|so? is it|this too early|soon or too? late $',
			'^ and|so? am i|we too early|soon or too? late $',
			'^ and|or|so|is? it? am? i? he|she|we? too soon|early|late yet|now|already|still? $',
			'^ and|so|but? can|could|may|might|should i|he|she|we|they|dad|mom|my .. apply|file|ask|petition for? it|one|a? pardon|clemency? yet|now|already|today? and|or|but|n? $',
			'^ and|so|but? can|could|may|might i|he|she|we|they apply|file|ask|petition in|from .. $',
			'^ and|so? can|could|may|might i|he|she|we|they get|have a|one|it|my|his|her pardon|clemency? yet|now|already and|or|but|n? $',
			'^ and|so? am|is|are i|he|she|we|they eligible yet|now|already? and|or|but|n? $',
			'^ and|so|since|but? when|whens and|or|but|n? $',
			'^ is it time yet|now? and|or? $',
			'^ long enough $',
		].join(' / '),
		true,
	],
];
