/** What is said of texts that were in force before. */
export const svSe = {
  heading: 'Tidigare fastställda texter',
  none: 'Det finns ingen tidigare fastställd text.',
  established: (body: string, day: string, paragraph: string, diaryNumber: string): string =>
    [`Fastställd av ${body} ${day}`, paragraph && `§ ${paragraph}`, diaryNumber && `dnr ${diaryNumber}`].filter(Boolean).join(', '),
  withdrawn: (day: string): string => `Upphävd ${day}.`
};

export type EarlierTextStrings = typeof svSe;
