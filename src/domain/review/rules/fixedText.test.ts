import { applyFix } from '../applyFix';
import { deviation, flawlessRag, reviewRag } from '../../../testing/review/ragReview';
import type { Answers, OwnBlock } from '../../mandate/answer';

const replaced = (sectionKey: string, place: number, ...blocks: readonly OwnBlock[]): Answers =>
  deviation(sectionKey, { replaced: [{ place, blocks }] });

const paragraph = (text: string): OwnBlock => ({ kind: 'paragraph', text });

const found = (changes: Answers): readonly (readonly [string, string])[] =>
  reviewRag(changes).map(({ code, quote }) => [code, quote]);

describe('fixed text', () => {
  it('that is worded otherwise is named with the words that differ, and comes back by one click', () => {
    const changes = replaced('finansiering', 0, paragraph('Respektive region finansierar sina representanter i arbetsgrupper. Kostnaderna ska fördelas rättvist mellan regionerna över tid.'));
    const [finding, ...more] = reviewRag(changes);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'fixedTextChanged', place: 0, quote: 'ska', values: { from: 'bör', to: 'ska' } });
    expect(finding?.fix && reviewRag(applyFix({ ...flawlessRag, ...changes }, finding.fix))).toEqual([]);
  });

  it('that is another altogether is named as a whole', () => {
    const text = 'Kostnader delas lika av alla deltagande regioner.';
    expect(found(replaced('finansiering', 0, paragraph(text)))).toEqual([['fixedTextChanged', text]]);
  });

  it('is told by the slip when a slip is all that differs', () => {
    expect(found(replaced('sammankallande', 0, paragraph('Samman kallande är anställd inom respektive region.')))).toEqual([['misspelling', 'Samman kallande']]);
    expect(found(replaced('sammankallande', 0, paragraph('Sammankallande är anställd inom respektive region,')))).toEqual([
      ['unfinishedSentence', 'anställd inom respektive region,']
    ]);
  });

  it('comes back by the fix of a slip, so that nothing deviates any more', () => {
    const [finding] = reviewRag(replaced('sammankallande', 0, paragraph('Samman kallande är anställd inom respektive region.')));
    expect(finding?.fix?.changes).toEqual(deviation('sammankallande', {}));
  });

  it('that is left out is named, and so is a section', () => {
    expect(found(replaced('deltagare', 0))).toEqual([['fixedTextLeftOut', '']]);
    const [section] = reviewRag(deviation('finansiering', { isOmitted: true }));
    expect(section).toMatchObject({ code: 'missingSection', sectionKey: 'finansiering', values: { meaning: 'finance' } });
    expect(section?.fix?.changes).toEqual(deviation('finansiering', {}));
  });

  it('may have a heading of the mandate’s own only on purpose', () => {
    expect(found(deviation('rapportering', { heading: 'Redovisning av arbetet' }))).toEqual([['headingChanged', 'Redovisning av arbetet']]);
    expect(found({})).toEqual([]);
  });

  it('that names the mandator is missed as such', () => {
    const [finding, ...more] = reviewRag(replaced('uppdrag', 0));
    expect(finding).toMatchObject({ code: 'missingSection', sectionKey: 'uppdrag', values: { meaning: 'mandator' } });
    expect(more).toEqual([]);
  });
});
