/**
 * Key of the pseudo-section that holds what is said about the title: `heading` is a title of the mandate's own, text
 * added at -1 stands below the title and text added at -2 above it.
 */
export const titleSectionKey = 'titel';

/** Where a section's deviation lies among the answers. No field of a template has such a key. */
export const deviationKey = (sectionKey: string): string => `avvikelse.${sectionKey}`;

/** Where the order of the sections lies among the answers, in the section {@link titleSectionKey}. */
export const arrangementKey = 'ordning';
