/** What can be wrong with a template or a clause that somebody writes. */
export type TemplateProblemCode =
  /** `name`: which property has no value: `name`, `title`, `family`, `healthcareRegion`, `groupKinds`, `sections`, `changes`. */
  | 'valueMissing'
  /** `key`: other signs than letters, digits and hyphens, or none at all. */
  | 'keyInvalid'
  /** `key`: kept for the product's own use among the answers. */
  | 'keyReserved'
  /** `key`: given twice. */
  | 'keyDuplicate'
  /** `version`: no whole number from 1. */
  | 'versionInvalid'
  /** `version`: exists already. */
  | 'versionTaken'
  /** `version`: the one before it does not exist. */
  | 'versionHole'
  /** `key`, `version`. */
  | 'clauseUnknown'
  /** `name`: stands in braces but means nothing there. */
  | 'placeholderUnknown'
  /** A brace without its counterpart. */
  | 'braceLoose'
  /** `name`: stands in braces for a rule the template leaves empty. */
  | 'ruleEmpty'
  /** `name`: the rule has a value that cannot be. */
  | 'ruleInvalid'
  /** A text without a heading that does not stand first reads as part of the section before it. */
  | 'headingMissing'
  /** `heading`: given to two sections. */
  | 'headingDuplicate'
  /** `body`: not among the template's bodies. */
  | 'bodyUnknown'
  /** `body`: no section is about it. */
  | 'bodyUnused'
  | 'sectionEmpty'
  /** A paragraph, subheading or point that says nothing. */
  | 'textMissing'
  | 'decisionDuplicate'
  | 'questionMissing'
  /** The field has no instruction for the blank document. */
  | 'instructionMissing'
  /** The instruction holds `<`, `>` or a line break, which part it from the text in the blank document. */
  | 'instructionSigns'
  | 'optionsTooFew'
  | 'labelMissing'
  | 'sentenceMissing'
  /** `name`: the sentence leaves out the value that is asked for: `until`, `date`, `number`. */
  | 'sentenceWithoutValue'
  | 'rangeEmpty'
  /** `field`. */
  | 'conditionFieldUnknown'
  /** `field`. */
  | 'conditionFieldNoChoice'
  /** `field`, `option`. */
  | 'conditionOptionUnknown'
  | 'conditionEmpty'
  /** A clause stands on the condition of the template that uses it, never on one of its own. */
  | 'conditionInClause'
  /** `field`: is only asked when it has been answered. */
  | 'conditionCircular';

/** Where in a template: each counted from 0, as the template is kept; none for what concerns the whole. */
export interface TemplatePlace {
  readonly section?: number;
  readonly block?: number;
  readonly option?: number;
  readonly body?: number;
}

/** Something an administrator has to mend before a template or clause can be used. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  readonly place: TemplatePlace;
  /** The values named at the code. */
  readonly values: Readonly<Record<string, string>>;
}
