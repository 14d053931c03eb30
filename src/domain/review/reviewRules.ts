import type { Rule } from './rule';
import { dates } from './rules/dates';
import { decisionData } from './rules/decisionData';
import { deliveryWithoutDate } from './rules/deliveryWithoutDate';
import { draftMark } from './rules/draftMark';
import { emptyList } from './rules/emptyList';
import { finalDelivery } from './rules/finalDelivery';
import { fixedTextChanged } from './rules/fixedTextChanged';
import { fixedTextLeftOut } from './rules/fixedTextLeftOut';
import { fixedTextSuperseded } from './rules/fixedTextSuperseded';
import { foreignClause } from './rules/foreignClause';
import { headingChanged } from './rules/headingChanged';
import { inconsistentName } from './rules/inconsistentName';
import { longSentence } from './rules/longSentence';
import { missingComma } from './rules/missingComma';
import { missingSection } from './rules/missingSection';
import { misspelling } from './rules/misspelling';
import { passive } from './rules/passive';
import { placeholder } from './rules/placeholder';
import { residue } from './rules/residue';
import { sameRuleTwice } from './rules/sameRuleTwice';
import { strayMark } from './rules/strayMark';
import { supersededName } from './rules/supersededName';
import { twoRulesForRole } from './rules/twoRulesForRole';
import { twoWordsForRole } from './rules/twoWordsForRole';
import { unclearRange } from './rules/unclearRange';
import { unexplainedAbbreviation } from './rules/unexplainedAbbreviation';
import { unfinishedSentence } from './rules/unfinishedSentence';
import { wordSlip } from './rules/wordSlip';

/** Every rule of the review. */
export const reviewRules: readonly Rule[] = [
  placeholder,
  missingSection,
  emptyList,
  decisionData,
  deliveryWithoutDate,
  draftMark,
  residue,
  strayMark,
  unfinishedSentence,
  fixedTextLeftOut,
  fixedTextChanged,
  fixedTextSuperseded,
  headingChanged,
  foreignClause,
  twoWordsForRole,
  twoRulesForRole,
  finalDelivery,
  sameRuleTwice,
  dates,
  supersededName,
  inconsistentName,
  unclearRange,
  misspelling,
  wordSlip,
  missingComma,
  longSentence,
  passive,
  unexplainedAbbreviation
];
