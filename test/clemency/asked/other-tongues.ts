import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['may'],
	where: null,
	says,
	never,
});

/** Other languages, in which a state's code is a word; and what is asked of a case beside what became of it. */
// biome-ignore format: a question a line
export const otherTongues: readonly Asked[] = [
	row('¿puede el presidente de México indultar a un preso del estado de jalisco?', [/^Yes, with limits\. In Mexico .*that state’s Governor/], /Delaware/),
	row('puede el gobernador de texas indultar a mi hermano', [/Governor of Texas/], /Michigan|Massachusetts/),
	row('Puede el Gobernador del estado indultarme', [/^Only the state that convicted can pardon/], /Not known: that case/),
	row('kann der gouverneur von texas meinen bruder begnadigen', [/Governor of Texas/], /Germany/),
	row('le gouverneur du texas peut-il gracier mon frère', [/Governor of Texas/], /France/),
	row('was rod blagojevich pardoned? can the new president undo it', [/^Yes\. President Trump gave Rod Blagojevich a full pardon on 10/, /10 February 2025/]),
	row('was leonard peltier pardoned and can trump put him back in prison', [/^No\. A commutation, not a pardon: President Biden commuted/, /20 January 2025/]),
	row('why did trump pardon ross ulbricht', [/^Trump said that it was in honour of Ulbricht's mother and the/, /21 January 2025/]),
	row('how many executions did biden stop', [/^On 23 December 2024 President Biden commuted 37 of the 40/]),
	row('how many pardons did trump grant from 2017 to 2021', [/^Donald Trump, first term/], /second term/),
	row('how many pardons did trump give in his first four years', [/^Donald Trump, first term/], /second term/),
	row('did chelsea manning get a pardon or a commutation', [/^A commutation, not a pardon: President Obama commuted Chelsea/], /forgives the offence/),
	row('did newsom pardon cooper', [/Kevin Cooper/], /Do you mean/),
	row('has trump pardoned anyone from the proud boys', [/^Yes\. President Trump pardoned Enrique Tarrio on 20 January/]),
	row('post office scandal pardon', [/^Post Office Horizon/], /Texas/),
	row('anthony weiner pardon', [/Not known: that case/], /Do you mean/),
];

/** Numbers of a day and of a group, an army that is not ours, and a term that ends before the day that is named. */
// biome-ignore format: a question a line
export const otherCounts: readonly Asked[] = [
	row('my grandpa was court martialed in ww1 british army shot at dawn pardon', [/^Parliament pardoned the soldiers shot at dawn in the First World War/], /Only the President/),
	row('did trump give out pardons on his last day in 2021', [/Donald Trump, first term/], /5 years/),
	row('did inslee pardon a bunch of people before leaving', [/^Not known: no page we read tells of a pardon by Governor Inslee in/]),
	row('most commutations in a single day', [/^How many on one day: no page/]),
	row('how many people got bidens weed pardon', [/^President Biden widened his pardon of federal simple possession/], /4,165/),
	row('criminal record from alberta, record suspension fee', [/A record suspension in Canada costs 50/]),
	row('can the first minister of wales pardon', [/^In England and Wales the King/]),
	row('is josh green still governor of hawaii after december', [/until 7 December 2026/], /^Yes/),
	row('compare biden to all presidents since fdr', [/Roosevelt 2,819/, /Joe Biden 80/]),
];
