/** "If I may ask": said out of courtesy behind a question. */
export const courteous =
	/ if (?:i (?:may|might|could)(?: ask| inquire)?|you (?:please|dont mind|would|could|would be so kind))(?: (?:my|me) asking)?$/;
/** "Could you please tell me whether", "I would like to know if": what is asked stands behind. */
export const indirect =
	/^(?:(?:hi|hello|please|kindly|so|and|but|also|i) )*(?:(?:(?:(?:could|can|would|will|may|might|do) )?(?:you|i|anybody|anyone|somebody|someone) (?:(?:please|kindly|possibly|happen to|like to|want to|be so kind as to|just) )*(?:tell|say|ask|know|explain|remind|confirm|wonder)(?: (?:me|us|please))*|tell me(?: please)?|(?:am |was |just |im )*wondering|let me know) (?:whether|if)|whether) (?:it is true that )?/;
export const helping = /^(?:was|were|is|are|has|had|did|does)$/;
