import type { Table } from '../matcher.js';

/**
 * General questions that stand near others and have answers of their own: famous decisions, what becomes of pardons
 * when whoever gave them goes, what a paper must say, and who else may have a say.
 */
export const generalsOfCases: Table<string> = [
	// A bird, and no country: "the turkey pardon".
	[
		'turkeys .. pardon*|spare*|save* / pardon*|spare*|save* .. turkeys / the|a|his|that|this|thanksgiving|presidential|annual|yearly|real|which|whose|first turkey pardon|pardons|pardoned / pardon|pardons|pardoned|pardoning|spare|spared|spares a|the|his|her|two|that|one turkey|turkeys / thanksgiving|tgiving .. pardon|pardons|pardoned|pardoning',
		'turkeys',
	],
	[
		'soldier|soldiers|troops|servicemen|marines|seals .. trump .. pardon|pardoned|pardons / trump .. pardon|pardoned|pardons|freed|clear|cleared .. soldier|soldiers|troops|servicemen|marines|seals / trump .. pardon|pardoned|pardons .. war crime|crimes|criminal|criminals / soldier|soldiers|troops|servicemen .. war crime|crimes / pardon|pardoned|pardons .. soldier|soldiers .. war crime|crimes / war crimes|criminals .. trump .. pardon|pardoned|pardons / war crimes|criminals .. pardoned by trump',
		'soldiersTrump',
	],
	[
		'has|have|did .. pardon|pardoned .. already executed|hanged|electrocuted / pardoned|pardon|pardons|cleared .. after .. executed|execution|hanged|hung|electrocuted / executed|hanged|electrocuted .. then|later|afterwards|posthumously|and|but|ever pardoned / posthumously? pardoned .. executed people|person|men|man|prisoner|prisoners',
		'deadExecuted',
	],
	[
		'how many .. death row|sentences|penalty .. clemency|commuted|spared|pardoned|commutations|saved .. since|in|ever|total|all|the|history|so|altogether / how many .. clemency|commuted|spared|pardoned|saved .. death row|sentences|penalty .. since|ever|total|us|usa|america|nationwide|country|history|1976|1977 / death row|sentences .. clemency|commuted|spared|commutations since 1976|1977',
		'deathRowGrants',
	],
	[
		'trump|trumps|president .. void|voided|cancel|cancelled|canceled|terminate|terminated|ended|undo|undone|undid|revoke|revoked|overturn|overturned|rescind|rescinded .. biden|bidens pardon|pardons / biden|bidens pardons|pardon .. void|voided|cancelled|canceled|terminated|revoked|overturned|undone',
		'autopen',
	],
	[
		'any|which|what|a|other governor|governors|gov .. emptied|empty|cleared|clear|commuted all|commuted everyone .. death row / any|which|what|a|other governor|governors|gov .. emptied|empty|cleared|clear .. death row / death row .. emptied|cleared .. governor|governors|gov|states|state / which|what states .. emptied|cleared .. death row / did|has|have|which|what any|other|ever|a governor|governors|gov .. pardon|pardoned|commute|commuted|spare|spared|let .. everyone|everybody|all|whole|entire .. death row',
		'rowEmptied',
	],
	[
		'has|have|did|do|which|what|any|ever|other president|presidents .. pardoned|pardon .. own? family|relatives|relative|kin|brother|son|sibling|siblings / presidents? who|that pardoned .. family|relatives|relative|kin|brother|son',
		'familyPardoned',
	],
	[
		'president|presidents .. never|not pardoned|pardon|granted|gave .. anyone|anybody|single|one|any / president|presidents .. pardoned|granted nobody|none|noone|zero|no',
		'neverPardoned',
	],
	[
		'governor|governors|gov|who .. commuted|spared|saved|emptied|pardoned .. most .. death row|sentences|sentence|penalty / most death row|sentences|sentence .. commuted|spared|pardoned|commutations / biggest|largest death row|sentence commutation|commutations|clemency',
		'deathRowMost',
	],
	[
		'biden .. pardon|pardoned|pardons .. all|every marijuana|weed|pot|cannabis / biden .. pardon|pardoned|pardons .. marijuana|weed|pot|cannabis .. state',
		'marijuanaAll',
	],
	[
		'^ what|whats is|are|does? a|an|the? posthumous|posthumously pardon|pardons|pardoned / ^ define|explain a|the? posthumous / posthumous pardon|pardons meaning|definition|mean|means',
		'posthumousPardon',
	],
	[
		'be|get|still pardoned|pardon after they|he|she|somebody|someone|one|you|people|we die|dies|died|dead|death|pass',
		'dead',
	],
	['ex parte garland / garland case|decision|ruling|opinion|1866|1867', 'exParteGarland'],
	['burdick', 'burdickCase'],
	[
		'framers|framer|founders .. / founding fathers / federalist paper|papers|no|number|74 / alexander hamilton / george mason / constitutional convention',
		'framers',
	],
	// Whoever stands in for the President has the power for the time.
	[
		'25th|twentyfifth amendment / twenty fifth amendment / acting president / vice|vp|vance president? .. while|when|if|during .. anesthesia|anaesthesia|surgery|colonoscopy|coma|incapacitated|unconscious|operation|disabled|unable / president|trump .. anesthesia|anaesthesia|surgery|colonoscopy|coma|incapacitated|unconscious|operation .. vice|vp|vance',
		'actingPresident',
	],
	[
		'president|presidents|trump|potus|he .. removed|impeached|ousted|convicted .. his|the|their|those|all|any|these pardons / pardons .. president|presidents|trump|potus .. removed|impeached|ousted / pardons .. stay|stand|stands|valid|survive|void|gone|undone|cancelled|canceled|hold .. removed|removal|impeached|impeachment / pardons by|of|from a|an|the? removed|impeached president',
		'removedPardons',
	],
	[
		'report|reports|reported|tell|notify|explain|explains .. pardon|pardons|reasons|it|them .. to .. legislature|lawmakers|assembly / report|reports|tell|notify|inform the? legislature|lawmakers|assembly',
		'!reasons',
	],
	[
		'which|what|how|list many? states|state .. legislature|legislatures|assembly|lawmakers|senate / state|states legislature|legislatures|assembly|senate .. pardon|pardons|clemency|say|role|part / can|could|may|does|do|will a|the|our|my|any? legislature|legislatures|assembly .. pardon|pardons|clemency / legislature|legislatures .. overturn|override|overrule|undo|revoke|cancel|block|stop|veto|approve .. pardon|pardons / legislative pardon|pardons',
		'legislature',
	],
	[
		'court|courts|judge|judges|justices .. overturn|reverse|void|undo|cancel|block|strike|throw|toss|invalidate|nullify|revoke|annul|review|stop|overrule .. governor|governors|gov|govs|boards .. pardon|pardons|commutation|clemency / governor|governors|gov|govs pardon|pardons|clemency .. overturned|reversed|voided|undone|cancelled|canceled|blocked|struck|thrown|tossed|invalidated|annulled|challenged|reviewed .. court|courts|judge|judges|by / sue|challenge|contest|fight over? a|the|his|her|our? governors pardon|pardons',
		'courtUndoGovernor',
	],
	// Whoever was pardoned asks for money from those who locked him up.
	[
		'pardoned|exonerated .. sue|sues|suing the|my|his|a|our? state|county|city|police|cops|government|prosecutor|prosecutors|da|feds / sue|sues|suing the|my|his|a|our? state|county|city|police|cops|government|prosecutor|prosecutors|da .. pardoned|wrongful*|wrongly|innocent|imprisonment / sue|suing .. for wrongful*|false conviction|convictions|imprisonment',
		'sueState',
	],
	[
		'pardon|pardons|it|one have|has|need|needs|must|gotta|required|supposed to? be in? writing|written|paper / must|should a|the? pardon be in? writing|written|signed / does|do .. pardon|pardons require a? writing|paper|signature',
		'written',
	],
	[
		'pardon|pardons|it|one have|has|need|needs|must|gotta|required|supposed to? list|name|specify|mention|describe|state|spell|identify .. crime|crimes|offense|offenses|offence|offences|charge|charges|conduct / pardon|pardons .. without listing|naming|specifying|mentioning|stating .. crime|crimes|offense|offenses|charges / pardon|pardons .. specific|specify|list .. crime|crimes|offense|offenses|charges .. valid|legal|required|needed / must|should .. crime|crimes|offense|offenses be listed|named|specified .. pardon',
		'listCrimes',
	],
	[
		'petition|petitions|signatures|signature|signers|signs|sign|signed .. governor|governors|gov .. have|has|must|need|needs|look|answer|respond|reply|listen|read|consider|forced|obliged|ignore|required / governor|governors|gov .. have|has|must|forced|required|obliged|ignore|look|respond|answer|listen .. petition|petitions|signatures / petition|petitions|signatures .. make|makes|force|forces|oblige|obliges the|a|our? governor|gov',
		'petitionGovernor',
	],
	[
		'can|could|may|does|do|is a|the|any|our? governor|governors|gov|govs .. pardon|pardons|pardoned .. before|without|while|during|prior .. trial|trials|charge|charged|charges|convicted|conviction|verdict|indicted|plea|tried / preemptive|preemptively|pre .. governor|governors|gov / governor|governors|gov .. preemptive|preemptively|preempt / governor|governors|gov .. pardon .. not|hasnt|isnt|wasnt yet|been|even|convicted|charged',
		'preemptiveGovernor',
	],
	[
		'both|two|2 states|state .. charge|charges|prosecute|prosecutes|try|convict|indict|arrest / another|other|second|neighboring|different|next state .. charge|prosecute|try|indict|arrest|convict .. pardon|pardoned|pardons|same / pardon|pardoned .. another|other|second|neighboring|different|next state .. charge|charges|prosecute|prosecutes|try|tries|indict|arrest',
		'twoStates',
	],
	['deported .. back|return|visa / come|get|let|go back .. deported', '!admissible'],
	[
		'already|been|was|were|got|gotten|is|someone|somebody|people|person|veteran|veterans|man|guy deported .. pardon|pardoned|clemency / pardon|pardoned|clemency .. already|been|was|were|got|after|someone|somebody|people|veteran|veterans being? deported / deported .. still .. pardon|pardoned|clemency / pardon|pardons|pardoned a? deported',
		'deportedStill',
	],
	[
		'canada|border|country|countries|mexico|uk|england|japan|australia|europe .. refuse|refuses|deny|denies|turn|reject|bar|keep|block|stop .. pardon|pardoned / refused|denied|turned|barred|stopped .. entry|border|canada|mexico|uk|england|japan|australia|europe .. pardon|pardoned / pardon|pardoned .. refuse|refuses|refused|deny|denied|turn|turned|barred|keep .. border|canada|entry|country|mexico|uk|england|japan|australia',
		'refusedAbroad',
	],
	[
		'certificate|cert|certificates of? rehabilitation|rehab .. count|counts|automatically|automatic|become|becomes|same|application|applies .. pardon|application / rehabilitation|rehab .. application|apply|applies for|as a|the? pardon',
		'certRehabApplies',
	],
	[
		'is|are a|the|any? preemptive|preemptively|prospective pardon|pardons .. legal|allowed|valid|possible|constitutional|real|legit|lawful|ok / is|are a|the? pre emptive pardon|pardons .. legal|allowed|valid|possible|constitutional|legit / can|could|may .. pardon|pardons .. preemptively / can|could|may .. preemptively pardon|pardons / can|could|may .. president|trump|biden .. preemptive|preemptively',
		'preemptive',
	],
];
