import { matcher } from './matcher.js';

/** Years in which presidencies began, by what their Presidents are called. The narrower name stands first. */
const presidents = matcher<readonly string[]>([
	[
		'trump|trumps term 1|one / trump|trumps first|1st four|4? years|year|term / trump|trumps .. first|1st four|4 years / first|1st four|4 years .. trump|trumps / trump|trumps previous|earlier|last term|presidency|stint / trump|trumps first|1st term / trump|trumps .. first|1st|initial term|time|go|round|presidency / first term .. trump',
		['2017'],
	],
	[
		'trump|trumps term 2|two / trump|trumps second|2nd|current|this|latest|new|present term|time|go|round|presidency|run / trump|trumps .. since 2025 / since 2025 / trump|trumps .. this|second|2nd time|term|go|round|year / trump|trumps .. time around / trump|trumps .. so far / trump|trumps .. now|currently|lately / trump|trumps .. came|come|been|got|is|hes|was back / trump|trumps .. return|returned|returning / trump|trumps .. since january|jan|inauguration|reelection|reelected|office / trump|trumps .. second|2nd one / this|second|2nd time|term .. trump|trumps / so far .. trump|trumps',
		['2025'],
	],
	['first|1st term / term 1|one / trump|trumps 1|one|45', ['2017']],
	['second|2nd term / term 2|two / trump|trumps 2|two|47', ['2025']],
	['older|elder|senior|father bush / bush senior|sr|41 / george h|hw w? bush / ghw bush', ['1989']],
	['george w bush / w bush / younger|junior bush / bush junior|jr|43 / dubya / ^ w / or w $', ['2001']],
	['bush|bushes', ['1989', '2001']],
	['fdr / roosevelt', ['1933']],
	['nixon|nixons', ['1969']],
	['ford|fords', ['1974']],
	['carter|carters', ['1977']],
	['reagan|reagans', ['1981']],
	['clinton|clintons / slick willie', ['1993']],
	['obama|obamas', ['2009']],
	['trump|trumps', ['2017', '2025']],
	['biden|bidens|joe', ['2021']],
	[
		'lincoln|truman|kennedy|jfk|lbj|eisenhower|wilson|hoover|coolidge|harding|jefferson / george|president washington / ulysses|president grant',
		['unknown'],
	],
]);

const counting = matcher<'counts' | 'most' | 'fewest' | 'include'>([
	['number|numbers|figures|they|those|it|count .. include|includes|included|contain', 'include'],
	[
		'most in one|a single? term / who|president|presidents commuted .. most|more / any|other|another president|presidents .. commuted|commute|pardoned|pardon more than / commuted .. most sentences|people|prisoners|inmates / commute|commuted|pardon|pardoned|granted|gave more .. than any|every|all|everybody|anybody|anyone|everyone other|others|president|presidents|prez|else / most|more|highest pardons|commutations|clemency|people / most .. pardons|pardoned|commutations|clemency / pardoned .. most / record number',
		'most',
	],
	[
		'pardoned|pardons nobody|none|noone|no / never pardoned|granted|issued / fewest|least|lowest .. pardons|pardoned|clemency|commutations|acts / pardoned .. fewest|least',
		'fewest',
	],
	[
		'how many|much / number of|count / total / numbers / stats|statistics / pardoned|pardons|commute|pardon .. more|fewer than / vs|versus / compare / granted count / pardon|pardons number|numbers|count|counts|tally|total|totals|so / pardons by|in / commutations|clemency number|numbers|count|total / clemency total / pardoned more / or .. who pardoned',
		'counts',
	],
]);

/** Asks for the people a President pardoned, and not only for how many. */
const naming = matcher<true>([
	[
		'which people|ppl|inmates|prisoners|criminals|celebrities|politicians .. did|has|have .. pardon|pardoned|commute|commuted|free|freed|release|released|let / who|whom all? did|has|have|had .. pardon|pardoned|commute|commuted|free|freed|release|released|grant|granted|spare|spared|give|gave / who|whom .. pardoned|commuted|freed|clemency by|from|under / everyone|everybody|people|ppl|those .. pardoned|commuted|freed / list|names|name|examples|example|famous|celebrities|celebs|notable|politicians|rappers .. pardoned|pardon|commuted|freed|granted|gave|spared|pardons|commutations / pardon|pardons|clemency list|names / latest|last|newest|recent|recently|famous|biggest|controversial|worst|celebrity pardon|pardons|pardoned / ^ pardons|commutations|clemency by|from|of|under / did|has|have .. give|gave|given|grant|granted|issue|issued|hand|handed out? pardons|commutations|clemency / did|has|have .. pardon|pardoned|commute|commuted|free|freed a? lot|many|lots|bunch|anyone|anybody|someone|people|ppl|celebrities of? people|famous|ppl|criminals|inmates? $',
		true,
	],
]);

/** Asks how many of those who asked were granted it. */
const sharing = matcher<true>([
	[
		'percentage|percent|share|rate|ratio|proportion|fraction|odds|approval / what % / acceptance / how many petitions|applications|requests .. received|get|got|denied|rejected',
		true,
	],
]);

/** In more words somebody is told of. */
const shortQuestion = 14;

/** Presidents without figures, for "since Truman": when they began. */
const began = matcher<string>([
	['truman', '1945'],
	['eisenhower|ike', '1953'],
	['kennedy|jfk', '1961'],
	['johnson|lbj', '1963'],
]);

/** Two Presidents beside each other, and who granted more or fewer. */
const comparing = matcher<'more' | 'fewer'>([
	['fewer|less|fewest|least', 'fewer'],
	['more|most|vs|versus|against|than|compare|compared|compares|comparison', 'more'],
]);

const figures = matcher<'pardons' | 'commutations' | 'total'>([
	['total|clemency|acts', 'total'],
	['commut*', 'commutations'],
	['pardon*', 'pardons'],
]);

const aboutClemency =
	/^(?:terms?|pardon\w*|commut\w*|clemenc\w*|sentences|numbers?|stats|statistics|petitions|applications)$/;

/** What else is counted beside a President's name. */
const notCounted = new Set('vote votes years year months days terms times long much people'.split(' '));

/**
 * What a question of numbers is about, as `Ask.of` has it; null where it asks for none. `codes` = places it names: a
 * state's numbers stand with the state.
 */
export function numbersOf(words: readonly string[], codes: readonly string[]): string | null {
	if (words.some((word) => /^(?:limit|limits|limited|unlimited|maximum|cap)$/.test(word))) return null;
	// Whose approval is needed counts nothing.
	if (words.includes('approval') && words.some((word) => /^(?:needs?|requires?|without|congress|senate)$/.test(word)))
		return null;
	// Which state grants most is asked of the states.
	if (words.includes('states') && !words.includes('united')) return null;
	const isShare = sharing.first(words) !== null;
	const how = counting.first(words) ?? (isShare ? 'counts' : null);
	const matched = presidents.all(words);
	// "In his first term and how many in the second": both.
	const bothTerms =
		words.includes('first') &&
		words.includes('second') &&
		matched.some(({ meaning }) => meaning.some((each) => each === '2017' || each === '2025'));
	const isFirst = words.includes('2017') && (words.includes('2021') || words.includes('2020'));
	const named = bothTerms ? ['2017', '2025'] : isFirst ? ['2017'] : matched.flatMap(({ meaning }) => meaning);
	// Two of them and "or", and not another word: who granted more.
	const read = matched.reduce((sum, { start, end }) => sum + end - start, 0);
	const onlyTwo = words.includes('or') && read === words.length - 1;
	const way = comparing.first(words) ?? (onlyTwo ? 'more' : null);
	const sides = new Set(matched.map(({ meaning }) => meaning.join(' ')));
	if (
		way !== null &&
		sides.size > 1 &&
		!words.includes('since') &&
		!named.includes('unknown') &&
		codes.every((code) => code === 'US')
	)
		return [...new Set([way, figures.first(words) ?? 'total', ...named])].join('-');
	// What somebody paid counts no pardons.
	const isPaid = words.some((word) => /^(?:paid|pay|pays|paying|dollars|bucks|fee|charged)$/.test(word));
	const amount = !isPaid && words.some((word) => /^\d{2,}$/.test(word) && !/^(?:19|20)\d\d$/.test(word));
	const only = words.length <= 4 && named.length > 0 && words.some((word) => word === 'pardons');
	const compared = words[0] === 'compare' && named.length > 1;
	const isNames =
		named.length > 0 &&
		words.length <= shortQuestion &&
		!words.some((word) => /^(?:many|number|numbers|much)$/.test(word)) &&
		(naming.first(words) !== null || only);
	const ofGovernors =
		(how === 'most' || how === 'fewest') && named.length === 0 && words.some((word) => /^gov(?:ernors?)?$/.test(word));
	if (ofGovernors && codes.length === 0) return 'governors';
	if ((how === null && !only && !isNames && !(amount && named.length > 0)) || codes.some((code) => code !== 'US'))
		return null;
	const counted = how === 'counts' && named.length > 0 && !words.some((word) => notCounted.has(word));
	if (!compared && !counted && !words.some((word) => aboutClemency.test(word)) && how !== 'include') return null;
	const years = isFirst ? [] : words.filter((word) => /^(19|20)\d\d$/.test(word));
	const year = years[0];
	const before = year === undefined ? '' : (words[words.indexOf(year) - 1] ?? '');
	const dated =
		year === undefined || before === 'since' ? [] : before === 'in' || words.length < 5 ? [`in${year}`] : [`by${year}`];
	const known = named.filter((name) => name !== 'unknown');
	const since = words.includes('since') ? (words[words.indexOf('since') + 1] ?? '') : '';
	const begun = began.first([since]);
	const from =
		begun !== null
			? [`since${begun}`]
			: known.length > 0 && presidents.first([since]) !== null
				? [`since${known.at(-1)}`]
				: [];
	const others = words.some(
		(word, i) =>
			/^(?:president|presidents|prez|potus|else)$/.test(word) &&
			/^(?:any|every|all|other|others|another|anybody|anyone|everyone)$/.test(words[i - 1] ?? ''),
	);
	const isRanked = (how === 'most' || how === 'fewest') && (known.length === 0 || from.length > 0 || others);
	const inTerm = words.some((word, i) => word === 'term' && /^(?:one|single)$/.test(words[i - 1] ?? ''))
		? ['term']
		: [];
	const figure = figures.first(words);
	const asked = figure === null || figure === 'total' ? [] : [figure];
	const ranked = isRanked && how !== null ? [how, ...asked, ...from, ...inTerm] : [];
	const unknown = named.includes('unknown') && known.length === 0 && from.length === 0 ? ['unknown'] : [];
	const yearly = words.some((word, i) => word === 'year' && /^(?:by|each|per|every)$/.test(words[i - 1] ?? ''))
		? ['yearly']
		: [];
	const included = [
		...(how === 'include' ? ['include'] : []),
		...yearly,
		...(isNames ? ['named'] : []),
		...(from.length > 0 && /\b(?:each|every|all) (?:the )?(?:president|presidents)\b/.test(words.join(' '))
			? ['each', ...from]
			: []),
		...(isShare && known.length > 0 ? ['share'] : []),
		...(/\b(?:one|single|same) day\b/.test(words.join(' ')) ? ['oneday'] : []),
		...(known.length > 0 && /\b(?:last|final) (?:day|days|hours|minute|week)\b/.test(words.join(' '))
			? ['lastday']
			: []),
	];
	const ofYear =
		how === 'counts' &&
		dated.length > 0 &&
		!words.some((word) => /^(?:boards?|states?|parole|governors?|commission|council)$/.test(word)) &&
		words.some((word) => /^(?:pardon|commut|clemenc)/.test(word));
	if (
		!ofYear &&
		known.length + ranked.length + unknown.length + included.length === 0 &&
		!words.some((word) => /^(stats?|statistics|presidents?|numbers?)$/.test(word))
	)
		return null;
	return [...new Set([...ranked, ...included, ...unknown, ...(isRanked && !others ? [] : known), ...dated])].join('-');
}
