import type { CommandWords } from './types.js';

export const fr: Readonly<Record<string, CommandWords>> = {
	petition: { description: 'Pétitions : où elles en sont, ce qui vient ensuite, ce qui est annoncé ici' },
	'petition setup': {
		name: 'configuration',
		description: 'Si tout va bien ici, et à quoi ressemblera la prochaine annonce',
	},
	'petition setup doctor': {
		name: 'diagnostic',
		description: 'Si tout va bien ici : salons, permissions, pétitions en difficulté',
	},
	'petition setup preview': {
		name: 'aperçu',
		description: 'À quoi ressemblera la prochaine annonce ; vous seul la voyez',
	},
	'petition setup test': { name: 'essai', description: 'Publier ici une annonce à l’essai' },
	'petition status': {
		name: 'état',
		description: 'Combien ont signé, ce qui manque, le temps qui reste, et qui doit répondre',
	},
	'petition countdown': {
		name: 'échéance',
		description: 'Temps restant avant la clôture, la réponse promise ou un événement',
	},
	'petition response': {
		name: 'réponse',
		description: 'Ce qui a été promis en réponse, pour quand, et ce qu’il en est',
	},
	'petition outlook': { name: 'prévision', description: 'La probabilité du prochain seuil, et quand' },
	'petition history': { name: 'historique', description: 'Le cours des signatures en image' },
	'petition compare': { name: 'comparer', description: 'Deux à cinq pétitions côte à côte, jour par jour' },
	'petition list': { name: 'liste', description: 'Ce que ce salon suit, et ce qui vient ensuite' },
	'petition why': { name: 'pourquoi', description: 'Pourquoi une chose a été annoncée ici, ou non' },
	'petition follow': {
		name: 'suivre',
		description: 'Annoncer une pétition ou une campagne dans ce salon : seulement ce que vous voulez',
	},
	'petition unfollow': { name: 'arrêter', description: 'Ne plus annoncer une pétition ou une campagne ici' },
	'petition mute': { name: 'taire', description: 'Ne plus rien entendre ici de ce que disait une annonce' },
	'petition pause': {
		name: 'pause',
		description: 'Retenir les annonces jusqu’à un moment, puis tout dire en une seule',
	},
	'petition settings': {
		name: 'réglages',
		description: 'Fuseau horaire, heures calmes, langue, et où les responsables sont avertis',
	},
	'petition setup audit': { name: 'journal', description: 'Qui a changé quoi ici, ces 90 derniers jours' },
	'petition story': {
		name: 'histoire',
		description: 'Comment les pétitions Avery de 2015 auraient été annoncées, pas à pas',
	},
	'petition record': { name: 'compter', description: 'Saisir un nombre pour une pétition comptée à la main' },
	'petition help': { name: 'aide', description: 'Ce que Milepost sait faire, ou tout sur une commande' },
	'petition digest': { name: 'résumé', description: 'Un message avec tout ce que ce salon suit' },
	'petition setup case': { name: 'affaire', description: 'Nommer l’affaire d’une demande de grâce' },
	'petition event': { name: 'évènement', description: 'Débats, auditions et tout ce qui a une date' },
	'petition event add': { name: 'ajouter', description: 'Noter une date pour ce salon' },
	'petition event list': { name: 'liste', description: 'Les dates de ce salon et les débats fixés' },
	'petition event remove': { name: 'retirer', description: 'Retirer une date de ce salon' },
	'petition event calendar': { name: 'calendrier', description: 'Toutes les dates : fichier ou adresse' },
	'petition remind': { name: 'rappel', description: 'Un message privé, une seule fois' },
	'petition remind me': { name: 'moi', description: 'À un nombre, avant la fin ou à la réponse' },
	'petition remind list': { name: 'liste', description: 'Ce qui vous sera rappelé' },
	'petition remind forget': { name: 'oublier', description: 'Oublier tous vos rappels' },
	canipardon: { description: 'Qui peut gracier, qui ne le peut pas et pourquoi, avec source et date' },
};
