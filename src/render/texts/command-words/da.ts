import type { CommandWords } from './types.js';

export const da: Readonly<Record<string, CommandWords>> = {
	petition: { description: 'Underskriftsindsamlinger: hvor de står, hvad der kommer, og hvad der meldes her' },
	'petition setup': { name: 'opsætning', description: 'Om alt er i orden her, og hvordan den næste melding ser ud' },
	'petition setup doctor': {
		name: 'tjek',
		description: 'Om alt er i orden her: kanaler, rettigheder, indsamlinger med problemer',
	},
	'petition setup preview': { name: 'eksempel', description: 'Hvordan den næste melding ser ud; kun du ser det' },
	'petition setup test': { name: 'prøve', description: 'Send en melding her som prøve' },
	'petition status': {
		name: 'status',
		description: 'Hvor mange har skrevet under, hvad mangler, hvor længe endnu, og hvem skal svare',
	},
	'petition countdown': { name: 'nedtælling', description: 'Tid til fristen, det lovede svar eller en begivenhed' },
	'petition response': {
		name: 'svar',
		description: 'Hvad der blev lovet som svar, hvornår, og hvad der kom ud af det',
	},
	'petition outlook': { name: 'udsigt', description: 'Hvor sandsynligt det næste tal er, og hvornår' },
	'petition history': { name: 'forløb', description: 'Underskrifternes forløb som billede' },
	'petition compare': { name: 'sammenlign', description: 'To til fem indsamlinger ved siden af hinanden, dag for dag' },
	'petition list': { name: 'liste', description: 'Hvad denne kanal følger, og hvad der kommer' },
	'petition why': { name: 'hvorfor', description: 'Hvorfor noget blev meldt her, eller ikke' },
	'petition follow': {
		name: 'følg',
		description: 'Meld en indsamling eller kampagne i denne kanal: kun det, du beder om',
	},
	'petition unfollow': { name: 'stop', description: 'Meld ikke længere en indsamling eller kampagne her' },
	'petition mute': { name: 'dæmp', description: 'Hør ikke mere her om det, en melding sagde' },
	'petition pause': { name: 'pause', description: 'Hold meldinger tilbage til et tidspunkt, og fortæl dem så i én' },
	'petition settings': {
		name: 'indstillinger',
		description: 'Tidszone, stille timer, sprog, og hvor ansvarlige hører om problemer',
	},
	'petition setup audit': { name: 'log', description: 'Hvem der ændrede hvad her de sidste 90 dage' },
	'petition story': {
		name: 'historie',
		description: 'Hvordan Avery-indsamlingerne fra 2015 ville være meldt, trin for trin',
	},
	'petition record': { name: 'tæl', description: 'Skriv et tal for en indsamling, der tælles i hånden' },
	'petition help': { name: 'hjælp', description: 'Hvad Milepost kan, eller alt om én kommando' },
	canipardon: { description: 'Hvem der kan benåde, hvem der ikke kan og hvorfor, med kilde og dato' },
};
