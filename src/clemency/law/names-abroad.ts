/*
 * Other countries and their people, as people write them. Names that are more often a person's (Chad, Jordan) are
 * left out: whoever means the country says "court in Jordan", and is asked back.
 */
export const abroad: readonly string[] = [
	'afghanistan|afghan|albania|albanian|algeria|algerian|angola|argentina|argentine|armenia|armenian|australia|australian',
	'austria|austrian|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belgian|belize|benin|bermuda|bolivia',
	'bosnia|botswana|brazil|brazilian|britain|british|british virgin islands|bulgaria|bulgarian|burma|burundi|cambodia',
	'cameroon|canada|canadian|cayman islands|chile|chilean|china|chinese|colombia|colombian|congo|costa rica|croatia|croatian',
	'cuba|cuban|cyprus|czech|czech republic|denmark|danish|dominican republic|dubai|ecuador|egypt|egyptian|el salvador',
	'england|english court|eritrea|estonia|ethiopia|fiji|finland|finnish|france|french|gabon|gambia|german|germany|ghana',
	'great britain|greece|greek|grenada|guatemala|guinea|guyana|haiti|haitian|honduras|hong kong|hungary|hungarian|iceland',
	'india|indian court|indonesia|iran|iranian|iraq|iraqi|ireland|irish|israel|israeli|italy|italian|ivory coast|jamaica',
	'jamaican|japan|japanese|kazakhstan|kenya|kenyan|korea|korean|kosovo|kuwait|laos|latvia|lebanon|lebanese|liberia|libya',
	'lithuania|luxembourg|madagascar|malawi|malaysia|maldives|mali|malta|mauritius|mexico|mexican|micronesia|moldova|monaco',
	'mongolia|morocco|moroccan|mozambique|myanmar|namibia|nepal|netherlands|dutch|new zealand|nicaragua|niger|nigeria',
	'nigerian|north korea|northern ireland|norway|norwegian|oman|pakistan|pakistani|palau|palestine|panama|papua new guinea',
	'paraguay|peru|peruvian|philippines|filipino|philippine|poland|polish|portugal|portuguese|qatar|romania|romanian|russia',
	'russian|rwanda|saudi|saudi arabia|scotland|scottish|senegal|serbia|serbian|sierra leone|singapore|slovakia|slovenia',
	'somalia|south africa|south african|south korea|south sudan|spain|spanish|sri lanka|sudan|sweden|swedish|switzerland',
	'swiss|syria|syrian|taiwan|taiwanese|tajikistan|tanzania|thai|thailand|tonga|trinidad|tunisia|turkey|turkish|uganda',
	'ukraine|ukrainian|united arab emirates|uae|united kingdom|uk|uruguay|uzbekistan|venezuela|venezuelan|vietnam',
	'vietnamese|wales|welsh|western samoa|yemen|zambia|zimbabwe',
	'foreign|foreign country|abroad|overseas|another country|other country|a different country|outside the us',
	'outside the united states',
].flatMap((line) => line.split('|'));

/** Parts of other countries and their courts, as people name them instead of the country → its code in small letters. */
export const partsAbroad: Readonly<Record<string, string>> = {
	ca: 'record suspension|hybrid offence|hybrid offense|summary offence|summary conviction|ontario|ontario court|ontario superior court|court of ontario|court of queens bench|court of kings bench|saskatoon|regina saskatchewan|winnipeg|edmonton|calgary|montreal|toronto|ottawa|mississauga|halifax nova scotia|prince edward island|yukon|nunavut|british columbia|vancouver bc|victoria bc|nova scotia|alberta|manitoba|saskatchewan|quebec|newfoundland',
	au: 'nsw|new south wales|queensland|tasmania|western australia|victoria australia|victorian supreme court|south australia|northern territory|sydney nsw|brisbane qld',
	de: 'bayern|bavaria|amtsgericht|landgericht|oberlandesgericht|strafbefehl|gnadengesuch|koln|cologne|munchen|dusseldorf|nurnberg|stuttgart|sachsen|saxony|hessen|nordrhein westfalen|niedersachsen|bundesgerichtshof|steinmeier|mich begnadigen|gnadenrecht',
	fr: 'macron|emmanuel macron|cour d assises|cour dassises|tribunal correctionnel|tribunal judiciaire|tribunal de grande instance|tribunal de premiere instance|tribunal de police|casier judiciaire|grace presidentielle|lyon|marseille|toulouse|lille|bordeaux',
	it: 'tribunale|tribunale di|corte d appello|corte dappello|milano|napoli|torino|roma|grazia|mattarella',
	es: 'audiencia nacional|audiencia provincial|sevilla|barcelona|consejo de ministros|felipe vi',
	nl: 'gratie|rechtbank|gerechtshof|rotterdam|den haag|amsterdam gratie',
	mx: 'juzgado penal|jalisco|guadalajara|monterrey mexico|tijuana|chihuahua|nuevo leon',
	br: 'sao paulo|rio de janeiro|vara criminal|anistia|brasilia',
	ph: 'rtc conviction|manila rtc|rtc|sandiganbayan|quezon city|cebu|davao',
	id: 'bali|denpasar|jakarta',
	'gb-sct': 'sheriff court|high court of justiciary|edinburgh|glasgow sheriff court|procurator fiscal',
	'gb-nir':
		'londonderry|derry crown court|derry court|derry magistrates|omagh|armagh|lisburn|newry|stormont|lurgan|diplock court|diplock courts',
	my: 'kuala lumpur|putrajaya|penang|johor',
	ie: 'circuit criminal court|central criminal court dublin',
	ae: 'dubai|abu dhabi|sharjah|ajman|fujairah',
	il: 'netanyahu|benjamin netanyahu|bibi netanyahu|tel aviv|herzog|isaac herzog',
	'gb-eaw':
		'british army|royal navy|raf|royal air force|shot at dawn|british court martial|british military|starmer|keir starmer|crown court|ccrc|criminal cases review commission',
	in: 'uttar pradesh|tamil nadu|maharashtra|karnataka|west bengal|rajasthan|bihar|gujarat|kerala',
};
