import { own } from './own.js';

/** Where nearly everybody who reads a language this way lives: a proposal, for people to change. */
const zones: Readonly<Record<string, string>> = {
	bg: 'Europe/Sofia',
	cs: 'Europe/Prague',
	da: 'Europe/Copenhagen',
	de: 'Europe/Berlin',
	el: 'Europe/Athens',
	'en-GB': 'Europe/London',
	'es-ES': 'Europe/Madrid',
	fi: 'Europe/Helsinki',
	fr: 'Europe/Paris',
	hi: 'Asia/Kolkata',
	hr: 'Europe/Zagreb',
	hu: 'Europe/Budapest',
	it: 'Europe/Rome',
	ja: 'Asia/Tokyo',
	ko: 'Asia/Seoul',
	lt: 'Europe/Vilnius',
	nl: 'Europe/Amsterdam',
	no: 'Europe/Oslo',
	pl: 'Europe/Warsaw',
	ro: 'Europe/Bucharest',
	'sv-SE': 'Europe/Stockholm',
	th: 'Asia/Bangkok',
	tr: 'Europe/Istanbul',
	vi: 'Asia/Ho_Chi_Minh',
	'zh-CN': 'Asia/Shanghai',
	'zh-TW': 'Asia/Taipei',
};

/** The zone somebody with this language most likely lives in; null where it is spoken in many (`en-US`, `pt-BR`). */
export function zoneOfLocale(locale: string): string | null {
	return own(zones, locale) ?? null;
}
