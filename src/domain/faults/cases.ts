/** What can be wrong with `config/cases.yaml` besides its shape. */
export interface CasesFaults {
	readonly 'cases-bad-day': { readonly value: string };
}
