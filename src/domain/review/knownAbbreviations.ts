import { wordForms } from '../words/wordForms';

/** Shortenings that everybody who reads a mandate knows. */
const everyday = ['SKR', 'EU', 'IT', 'GDPR', 'PDF', 'WHO', 'HR', 'AI', 'NT', 'SBU', 'IVO', 'TLV'];

const forms: readonly string[] = Object.values(wordForms).flat();

/** Shortenings that need no explanation: the product's word list has one, or everybody knows them. */
export const knownAbbreviations: ReadonlySet<string> = new Set([...forms.filter((form) => form === form.toUpperCase()), ...everyday]);
