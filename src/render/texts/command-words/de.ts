import type { CommandWords } from './types.js';

export const de: Readonly<Record<string, CommandWords>> = {
	petition: { description: 'Petitionen: wie sie stehen, was als Nächstes kommt, was hier gemeldet wird' },
	'petition setup': { name: 'einrichtung', description: 'Ob hier alles stimmt, und wie die nächste Meldung aussieht' },
	'petition setup doctor': {
		name: 'prüfen',
		description: 'Ob hier alles stimmt: Kanäle, Rechte, Petitionen mit Problemen',
	},
	'petition setup preview': { name: 'vorschau', description: 'Wie die nächste Meldung aussieht; nur du siehst es' },
	'petition setup test': { name: 'probe', description: 'Eine Meldung zur Probe hier veröffentlichen' },
	'petition status': {
		name: 'stand',
		description: 'Wie viele unterschrieben haben, was fehlt, wie lange noch, und wer antworten muss',
	},
	'petition countdown': {
		name: 'countdown',
		description: 'Zeit bis zur Frist, zur zugesagten Antwort oder zu einem Termin',
	},
	'petition response': {
		name: 'antwort',
		description: 'Was als Antwort zugesagt wurde, bis wann, und was daraus wurde',
	},
	'petition outlook': { name: 'aussicht', description: 'Wie wahrscheinlich die nächste Zahl ist, und wann' },
	'petition history': { name: 'verlauf', description: 'Der Verlauf der Unterschriften als Bild' },
	'petition compare': { name: 'vergleich', description: 'Zwei bis fünf Petitionen nebeneinander, Tag für Tag' },
	'petition list': { name: 'liste', description: 'Was dieser Kanal verfolgt, und was als Nächstes kommt' },
	'petition why': { name: 'warum', description: 'Warum hier etwas gemeldet wurde, oder nicht' },
	'petition follow': {
		name: 'folgen',
		description: 'Eine Petition oder Kampagne in diesem Kanal melden: nur, was du willst',
	},
	'petition unfollow': { name: 'entfolgen', description: 'Eine Petition oder Kampagne hier nicht mehr melden' },
	'petition mute': { name: 'stumm', description: 'Von dem, was eine Meldung sagte, hier nichts mehr hören' },
	'petition pause': { name: 'pause', description: 'Meldungen bis zu einem Zeitpunkt zurückhalten, dann alle in einer' },
	'petition settings': {
		name: 'einstellungen',
		description: 'Zeitzone, Ruhezeiten, Sprache, und wo Verwalter von Problemen hören',
	},
	'petition setup audit': { name: 'protokoll', description: 'Wer hier in den letzten 90 Tagen was geändert hat' },
	'petition story': {
		name: 'geschichte',
		description: 'Wie die Avery-Petitionen von 2015 gemeldet worden wären, Schritt für Schritt',
	},
	'petition record': { name: 'zählen', description: 'Eine Zahl für eine von Hand gezählte Petition eintragen' },
	'petition help': { name: 'hilfe', description: 'Was Milepost kann, oder alles über einen Befehl' },
	'petition digest': { name: 'übersicht', description: 'Eine Nachricht mit allem, was dieser Kanal verfolgt' },
	'petition setup case': { name: 'fall', description: 'Den Fall eines Gnadengesuchs nennen' },
	'petition event': { name: 'termin', description: 'Debatten, Anhörungen und was sonst ein Datum hat' },
	'petition event add': { name: 'hinzufügen', description: 'Einen Termin dieses Kanals notieren' },
	'petition event list': { name: 'liste', description: 'Termine dieses Kanals und angesetzte Debatten' },
	'petition event remove': { name: 'entfernen', description: 'Einen Termin dieses Kanals entfernen' },
	'petition event calendar': { name: 'kalender', description: 'Alle Termine als Kalenderdatei oder Adresse' },
	'petition remind': { name: 'erinnern', description: 'Eine Direktnachricht an dich, einmal' },
	'petition remind me': { name: 'mich', description: 'Bei einer Zahl, vor dem Ende oder bei einer Antwort' },
	'petition remind list': { name: 'liste', description: 'Woran du erinnert wirst' },
	'petition remind forget': { name: 'vergessen', description: 'Alle deine Erinnerungen vergessen' },
	canipardon: { description: 'Wer begnadigen kann, wer nicht und warum, mit Quelle und Datum' },
};
