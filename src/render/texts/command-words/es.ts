import type { CommandWords } from './types.js';

export const es: Readonly<Record<string, CommandWords>> = {
	petition: { description: 'Peticiones: cómo van, qué viene después y qué se anuncia aquí' },
	'petition setup': { name: 'configuración', description: 'Si todo está bien aquí, y cómo será el próximo anuncio' },
	'petition setup doctor': {
		name: 'revisión',
		description: 'Si todo está bien aquí: canales, permisos, peticiones con problemas',
	},
	'petition setup preview': { name: 'vista', description: 'Cómo será el próximo anuncio; solo lo ves tú' },
	'petition setup test': { name: 'prueba', description: 'Publicar aquí un anuncio de prueba' },
	'petition status': {
		name: 'estado',
		description: 'Cuántos han firmado, qué falta, cuánto tiempo queda y quién debe responder',
	},
	'petition countdown': { name: 'plazo', description: 'Tiempo hasta el cierre, la respuesta prometida o un acto' },
	'petition response': { name: 'respuesta', description: 'Qué se prometió responder, para cuándo y qué pasó' },
	'petition outlook': { name: 'pronóstico', description: 'Qué probable es el próximo número, y cuándo' },
	'petition history': { name: 'historial', description: 'El curso de las firmas en una imagen' },
	'petition compare': { name: 'comparar', description: 'De dos a cinco peticiones una junto a otra, día a día' },
	'petition list': { name: 'lista', description: 'Qué sigue este canal y qué viene después' },
	'petition why': { name: 'porqué', description: 'Por qué algo se anunció aquí, o no' },
	'petition follow': {
		name: 'seguir',
		description: 'Anunciar una petición o campaña en este canal: solo lo que pidas',
	},
	'petition unfollow': { name: 'dejar', description: 'Dejar de anunciar aquí una petición o campaña' },
	'petition mute': { name: 'silenciar', description: 'No oír aquí nada más de lo que dijo un anuncio' },
	'petition pause': { name: 'pausa', description: 'Retener los anuncios hasta un momento, y luego decirlos en uno' },
	'petition settings': {
		name: 'ajustes',
		description: 'Zona horaria, horas de silencio, idioma, y dónde se avisa a los responsables',
	},
	'petition setup audit': { name: 'registro', description: 'Quién cambió qué aquí en los últimos 90 días' },
	'petition story': {
		name: 'historia',
		description: 'Cómo se habrían anunciado las peticiones Avery de 2015, paso a paso',
	},
	'petition record': { name: 'anotar', description: 'Escribir un número para una petición que se cuenta a mano' },
	'petition help': { name: 'ayuda', description: 'Qué sabe hacer Milepost, o todo sobre un comando' },
	canipardon: { description: 'Quién puede indultar, quién no y por qué, con fuente y fecha' },
};
