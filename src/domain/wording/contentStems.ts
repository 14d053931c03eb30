import { stemOf } from './stemOf';

/** Words that say little of what a sentence is about. */
const small = new Set(
  'och att som det den de en ett i på av för med till från om vid ska skall bör kan har är var inom sin sitt sina samt eller även efter före under över mellan när där så detta denna dessa man vi ni inte ej får ha vara blir olika varje respektive andra annan annat egen eget egna'.split(
    ' '
  )
);

/** Words of the trade that say the same: a shortening and its long form, two words for one thing. */
const sameAs: Readonly<Record<string, string>> = {
  rpo: 'programområd',
  rag: 'arbetsgrupp',
  rsg: 'samverkansgrupp',
  sammanträd: 'möt',
  sammanträda: 'möt',
  föra: 'förs',
  svar: 'betal',
  bekost: 'betal',
  finansi: 'betal'
};

/** The stems of the words a sentence is about, each once. */
export const contentStems = (sentence: string): ReadonlySet<string> =>
  new Set((sentence.match(/\p{L}[\p{L}-]*/gu) ?? []).map((word) => word.toLowerCase()).filter((word) => !small.has(word)).map(stemOf).map((stem) => sameAs[stem] ?? stem));
