import { type Asked, saying } from './row.js';

const row = saying(null);
const federal = /federal conviction|court-martial/i;

/** What somebody says is not so is no part of the case. */
// biome-ignore format: a question a line
export const denied: readonly Asked[] = [
	row('idaho felony, not violent, no sex offense, finished 2019, long enough', [/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years for a non-violent offence/, /since 2024/], /10 years|15 years/),
	row("idaho felony, it wasn't a dui, sentence ended 2016, can i apply", [/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/, /since 2021/], /15 years/),
	row('other than a dui he has nothing; idaho felony theft finished 2018', [/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/, /since 2023/], /15 years/),
	row('maryland felony, no drugs and no violence, done with probation june 2017, eligible?', [/^7 to 10 years/, /June 2024/], /15 to 20/),
	row('maryland felony without any violence, off paper 2018, may i apply', [/^7 to 10 years/, /2025/], /15 to 20/),
	row('maryland felony, no drugs, violence or sex offense, sentence completed 2016, eligible', [/^7 to 10 years/], /15 to 20/),
	row('non-violent felony in maryland, sentence completed 2015, eligible yet', [/^Yes, as far as the years go in Maryland: 7 to 10 years/], /15 to 20/),
	row('georgia felony, never a sex offense, discharged 2015, eligible?', [/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?5 years/, /since 2020/], /10 years|ten where/),
	row('nebraska misdemeanor not a felony, ended 2021, eligible?', [/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?3 years/, /since 2024/], /felony/),
	row('vermont felony not a misdemeanor, convicted 2014, can i apply', [/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?10 years/, /since 2024/], /misdemeanor/),
	row('connecticut never a felony, convicted in 2021, when can i ask', [/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?3 years for a misdemeanor/, /since 2024/], /5 years/),
	row('never charged federally, convicted in clark county superior court washington, who decides', [/^Only the Governor of Washington/], federal),
	row('nobody charged me federally. clark county superior court washington. who decides?', [/^Only the Governor of Washington/], federal),
	row('the DEA picked him up, it never went federal, maricopa county superior court arizona what does it cost', [/Arizona/], federal),
	row('omaha, never court-martialed, convicted in douglas county district court nebraska, who decides', [/^Only the Board of Pardons of Nebraska/], federal),
	row('it isnt federal, ohio felony, who decides', [/^Only the Governor of Ohio/], federal),
	row('no federal case, just a kansas conviction, who can pardon', [/^Only the Governor of Kansas/], federal),
	row('instead of federal court it went to king county superior court washington. who decides', [/^Only the Governor of Washington/], federal),
	row('never been to military court, oklahoma felony, who decides', [/^Only the Governor of Oklahoma/], federal),
	row('convicted in cook county circuit court, not in federal court, who decides', [/^Only the Governor of Illinois/], federal),
	row('my cousin was never in federal prison; milwaukee county circuit court convicted him. who', [/^Only the Governor of Wisconsin/], federal),
	// What is not denied stands, whatever is denied beside it.
	row('not sure if it was federal or ohio', [/federal/i, /Ohio/]),
	row('it was not only a state case, federal too: texas', [/federal/i]),
	row('no arrests since my federal conviction in 2010, who decides', [/federal conviction/]),
	row('maryland, not a misdemeanor, a drug felony, finished 2012. eligible', [/^15 to 20 years/]),
	row('idaho, no felony, a dui, plea in 2015, when may i apply', [/^(?:(?:Yes, as far as the years go|Not yet) (?:in [\w .]+|for a federal conviction): )?15 years/, /not until 2030/]),
];
