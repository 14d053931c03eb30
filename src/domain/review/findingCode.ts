/** What the rules of the review find, each by its rule's name. */
export type FindingCode =
  // What must be there and is not.
  | 'placeholder'
  | 'dataMissing'
  | 'missingSection'
  | 'emptyList'
  | 'noDecisionLine'
  | 'decisionDataMissing'
  | 'deliveryWithoutDate'
  // What was left by mistake.
  | 'draftMark'
  | 'residue'
  | 'strayMark'
  | 'unfinishedSentence'
  // Fixed text and the family.
  | 'fixedTextChanged'
  | 'fixedTextLeftOut'
  | 'fixedTextSuperseded'
  | 'headingChanged'
  | 'foreignClause'
  // What the text says.
  | 'twoWordsForRole'
  | 'twoRulesForRole'
  | 'finalDeliveryInPermanentGroup'
  | 'sameRuleTwice'
  | 'impossibleDate'
  | 'pastDate'
  | 'supersededName'
  | 'inconsistentName'
  | 'unclearRange'
  // How it is written.
  | 'misspelling'
  | 'wordSlip'
  | 'missingComma'
  // Style, never more than advice.
  | 'longSentence'
  | 'passive'
  | 'unexplainedAbbreviation';
