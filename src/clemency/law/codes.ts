/** Every jurisdiction, in the order of the table: the United States, the states by name, the territories, the rest. */
export const codes = [
	...['US', 'DC', 'MIL'],
	...['AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA'],
	...['ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK'],
	...['OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY'],
	...['PR', 'GU', 'VI', 'AS', 'MP'],
	...['TRIBAL', 'FOREIGN', 'CITY'],
] as const;
