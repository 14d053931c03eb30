import { sentencesOf } from './sentencesOf';

describe('the sentences of a line', () => {
  it.each<[string, number]>([
    ['Att hantera dokument inkl. Föreslagna modeller, t.ex. RSG:s, bl.a. RPO och ca. 3 till.', 1],
    ['Gruppen träffas resp. RAG möts. Den leds av en ordförande.', 2],
    ['Frågor om vård, forskning m.m. Gruppen ska även informera.', 2],
    ['Planen lämnas senast 2027. Gruppen möts 4 gånger per år.', 2],
    ['Mødet holdes den 28. februar hvert år.', 1],
    ['Vem leder? Ordföranden! ”Så är det.” Slut', 4],
    ['Utan punkt', 1],
    ['', 0]
  ])('%s', (line, count) => {
    const sentences = sentencesOf(line);
    expect(sentences).toHaveLength(count);
    expect(sentences.join(' ')).toBe(line);
  });
});
