import type { EarlierTextStrings } from './svSe';

export const enUs: EarlierTextStrings = {
  heading: 'Earlier established texts',
  none: 'There is no earlier established text.',
  established: (body, day, paragraph, diaryNumber) =>
    [`Established by ${body} on ${day}`, paragraph && `§ ${paragraph}`, diaryNumber && `diary number ${diaryNumber}`].filter(Boolean).join(', '),
  withdrawn: (day) => `Withdrawn on ${day}.`
};
