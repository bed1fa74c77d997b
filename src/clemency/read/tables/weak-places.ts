/** Where somebody lives is no court. */
export const home =
	/\b(?:liv(?:e|es|ed|ing)|resid(?:e|es|ed|ing|ent)|born|mov(?:e|ed|ing)|raised|home|(?<!pardons? )(?:works|worked|working)|(?:i|we|they|you) work|renting|retired|(?<!\b(?:be|become|becoming)(?: an?)? )(?:nurse|nursing|teacher)|plant|(?:my|our|his|her) (?:church|gym|neighborhood)|job|job offer|(?:job|work|working)(?: offer)? as an?(?: \w+){1,3})(?: (?:in|of|to|at|near|from|is|is now))?(?: the)?$|\bfrom$|\b(?:moved?|moving|relocated|retired|transferred)\b(?: \w+){0,2} from (?:\w+ ){1,3}to(?: the)?$|\b(?:im|i am|we are|hes|he is|shes|she is) (?:(?:an?|the) )?(?:\w+ ){0,2}(?:out of|outside)$|\b(?:see|visit|visiting|meet|join) (?:my|his|her|their|our) (?:\w+ )?(?:daughter|son|mom|mother|dad|father|parents|brother|sister|family|kids?|children|wife|husband|grand\w+|uncle|aunt|cousins?|friends?) in$|\b(?:see|visit|visiting|join) (?:us|me|him|her|them|you) in$/;
/** Nor is the country to which somebody is deported, or fled. */
export const sentTo =
	/\b(?:deport\w*|removal|removed|sen(?:d|t|ding) back)(?: (?:order|orders|back|him|her|them|me|us|my|his|\w+ (?:dad|mom|father|mother|wife|husband|son|uncle|brother))){0,2} to(?: the)?$|\b(?:fle[de]|fleeing|escaped?|(?:ran|run|running|took) (?:off|away)|who (?:went|ran|moved)) to(?: the)?$|\b(?:hid|hiding|fugitives?) (?:out )?in(?: the)?$/;
/** Nobody moves within a state to it: a town of several is none of this one's. */
export const movedTo = /\b(?:moved?|moving|relocated) (?:\w+ ){0,3}to(?: the)?$/;
/** Between places of one list: "lived in Florida, Georgia, and now North Carolina". */
export const goesOn = /^(?:(?:and|then|now|later|or) ?)*$/;
/** Behind a place: "a Nevada resident". */
export const ofHome = /^(?:residents?|native)$/;
/** Before a place: somebody whose case is told behind it. */
export const triedOne =
	/\b(?:man|men|woman|women|guy|lady|client|person|people|someone|somebody|inmate|prisoner|applicant|veteran|kid|boy|girl|defendant|reader|member) from$/;
/** "A federal case and one from": a case is from there, not somebody. */
export const oneFrom =
	/\b(?:and|plus|have|has|had|is|was|got|also|felonies|convictions|cases) (?:an?(?:other)?|one|mine|hers|his|theirs|the other|the second)(?: one)?(?: (?:is|was|comes|just|only|thats))? from(?: the)?$|\b(?:got|have|has|had|picked up|caught) an? (?!(?:\w+ ){0,3}(?:letter|call|answer|job|offer|lawyer|attorney|form|paper|friend|visit|visitor|man|woman|guy|lady|girl|kid|brother|sister|cousin|uncle|aunt|nephew|niece|daughter|son|client|member|wife|husband|girlfriend|boyfriend|text|email|message|reply|word|no|yes)\b)(?:\w+ ){1,4}from(?: the)?$/;
/** A prison is where a sentence is served, not whose it is. */
export const held =
	/\b(?:went back|flew|returned|travel|travell?ing|trip|visit|fly|vacation|wedding|arrested|held|jailed|jail|detained|imprisoned|incarcerated|extradited|transferred|now|serving(?: time)?)(?: (?:in|to|at|near|from))?(?: the)?$|\b(?:transferred|moved|shipped|sent) to an? (?:\w+ )?(?:prison|jail|facility) (?:in|at)$|\bprivate (?:prison|facility) (?:in|at)$/;

/** What was only said by somebody counts where nothing else is told; the court, a paper and a judge say what is so. */
export const hearsay =
	/\b(?:said|says|saying|told|tells|heard|thinks|thought|guess|guesses|claims|claimed|swears|read)(?: \w+){0,6}$/;
export const certain =
	/\b(?:judge|court|paper|papers|letter|judgment|caption|indictment|docket)(?: \w+){0,3} (?:said|says|read)\b/;
