import type { AskCode } from '../../judge/ask.js';
import type { Table } from '../matcher.js';

/** What people ask at the end of what they tell, in words that mean something else elsewhere. */
export const asksTold: Table<AskCode> = [
	[
		'what|whats .. want|wants|put|goes|belongs in|into a|an|the|my|your|their? pardon|clemency|request letter / which|what state .. send|mail / on|made|makes the docket|agenda / application|request|petition go|goes straight|directly|right|direct to',
		'where',
	],
	[
		'let|lets|tell|tells me|us|him|her know? .. if|when .. denied|refused|rejected|turned / notified|informed .. if|when|denies|refuses .. denies|denied|refuses|refused|rejected|me|him',
		'notice',
	],
	[
		'in the room .. hear|hears|hearing|vote|votes|board|council / sit in on|at|when|the .. hearing|board|hears|council / tell|tells us|me|him|her when the|his|her|my hearing',
		'hearing',
	],
	['letters .. how many / how many letters', 'support'],
	[
		'can|could|may a|the|his|her|my? mother|mom|mum|father|dad|wife|husband|sister|brother|parent sign|fill .. for .. son|daughter|husband|wife|brother|sister|him|her|me / can|could|may my|his|her|our mum|mom|mother|dad|father|wife|husband|sister|brother|aunt|uncle|grandma apply|file|ask|sign .. for me|him|her|us',
		'relative',
	],
	// How long it takes, by whoever has no time.
	[
		'done|finished|decided|answered|approved|granted in|within|before less? than? .. days|day|weeks|week|months|month|year|christmas / quick|fast|soon enough / in time / before he|she|i|they die|dies|died|passes / would|will|is it|this|that be? quick|fast|slow / how long .. line|queue|backlog|pile / when would|will|do|does|should he|she|i|we|they|my|his|her brother|sister|son|dad|mom|husband|wife? know|hear|find / when .. hear|know anything|back|something',
		'duration',
	],
	// Whether anybody is pardoned there at all.
	// Those who vote, and not those who judged.
	[
		'judges|justices|members|they|of|them|everybody|everyone all have|has|need|needs|must|got to? agree|vote|sign|say / do|does|must they|judges|justices|members|the judges|justices|members? all have|need|agree|vote / all of them|the judges|justices|members? agree|vote|have|must',
		'unanimous',
	],
	[
		'senate|legislature have|has|need|needs|got to? vote|agree|approve|consent / must|does|do|did the|a? .. senate|legislature have|need|needs to? vote|agree|approve|consent',
		'need-board',
	],
	['go|goes|get|gets|work|going around|past|round the|a? board|council|commission|panel|them', 'alone'],
	[
		'have|has|must|need|needs|got to? be done|finished|off|through|over with|of|from? parole|probation|paper|supervision',
		'on-supervision',
	],
	// Out of prison early is no early day for asking.
	[
		'let|lets|get|gets|send|bring him|her|me|them|us go|out|home early|earlier|sooner? / go|come home early|earlier|sooner',
		'who',
	],
	[
		'how do|can|could|would|should i|we|he|she|one|you do|get|ask it|this|that $ / can|could|may|do i|we|he|she do|file|apply|send|submit it|this|that? online / online or',
		'where',
	],
	['overrule|override them|it|that|him|her', 'against'],
	[
		'do|does|would|will|can .. for|with|about canada|mexico|europe|japan|travel|travelling|traveling|cruises|visas',
		'travel',
	],
	// By himself, in the words of a family.
	['can|could|may|will just|simply let|free|release|pardon|commute|do|forgive|sign|send|decide', 'alone'],
	['case|conviction|felony|crime|record too old / too long ago', 'late'],
];
