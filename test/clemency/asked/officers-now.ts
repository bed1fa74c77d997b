import type { Asked } from './row.js';

const of = (ask: string, says: readonly RegExp[], never?: RegExp): Asked => ({
	ask,
	asks: [],
	where: null,
	says,
	...(never === undefined ? {} : { never: [never] }),
});

/** What somebody in office now has granted, and what Presidents did at the very end; whether somebody is out. */
// biome-ignore format: a question a line
export const officersNow: readonly Asked[] = [
	of('has the governor of north carolina granted any pardons yet', [/^Not known: no page we read tells of a pardon by Governor Stein/], /Cooper/),
	of('has the governor of vermont pardoned anyone', [/^No\. Governor Scott had pardoned nobody/]),
	of('Has Governor Hobbs granted any pardons so far?', [/^Not known: .*Governor Hobbs in Arizona/], /Ducey/),
	of('has the current arkansas governor commuted anyone', [/^Not known: .*a commutation by Governor Sanders/], /Huckabee/),
	of('has the governor of connecticut commuted anyone', [/^No\. The Governor of Connecticut cannot commute/]),
	of('does missouri governor kehoe pardon many people? how many so far', [/Governor Kehoe.*no page we read says/], /Parson/),
	of('does gavin newsom pardon a lot of people', [/^Yes\. Governor Newsom had granted 247/]),
	of('did the governor of iowa really pardon hundreds of people', [/^Governor Reynolds granted 55/]),
	of('Is it true that governor Newsom pardoned hundreds?', [/^Yes\. Governor Newsom had granted 247/]),
	of('how often does the missouri governor grant pardons', [/^In Missouri pardons are granted often/]),
	of('how many people did biden commute on his last days', [/^On 17 January 2025.*nearly 2,500/]),
	of('how many people did obama commute on his last day in office', [/^On 19 January 2017.*330 sentences/]),
	of('is joe arpaio out now', [/^Yes\. President Trump pardoned Joe Arpaio/]),
	of('is elliott broidy free and who pardoned him', [/^Yes\. President Trump pardoned Elliott Broidy/]),
	of('is lamar johnson out now', [/^Yes\. Lamar Johnson is no longer convicted/]),
	of('is patrick baker out now', [/^No\. .*42 years/]),
	of("Can the pardon of Hunter Biden be taken back by Trump?", [/^No\. A pardon that was delivered/]),
	of('was derek bentley pardoned or was it overturned', [/Home Secretary.*quashed/], /later President/),
	of('was the pardon of marc rich ever revoked', [/^No\. President Clinton pardoned Marc Rich/]),
	of('what did the governor of kentucky do with all those pardons in 2019', [/^Governor Bevin issued more than 650/]),
	of('what did the governor of oregon do with death row in 2022', [/^Governor Brown commuted all 17/], /in prison as of/),
	of("what happened with the governor of mississippi's pardons in 2012", [/^Governor Barbour pardoned more than 200/]),
	of('what did the north carolina governor do on his last day in 2024', [/^Governor Cooper commuted 15/]),
	of('Did Biden pardon Fauci, and for what?', [/never charged with any offence; the pardons cover/], /with never/),
];
