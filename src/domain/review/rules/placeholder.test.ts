import { blankDocument } from '../../mandate/blankDocument';
import { deviation, quotes, ragInput, reporting, reviewRag } from '../../../testing/review/ragReview';
import { reviewMandate } from '../reviewMandate';

describe('a placeholder', () => {
  it('is every question without an answer, and every placeholder left in one', () => {
    expect(quotes(reviewRag(reporting('')), 'placeholder')).toEqual(['<Ange hur gruppen ska dokumentera och rapportera sitt arbete.>']);
    expect(quotes(reviewRag(reporting('Gruppen rapporterar till <namn>.')), 'placeholder')).toEqual(['<namn>']);
    expect(quotes(reviewRag(deviation('finansiering', { added: [{ place: 0, blocks: [{ kind: 'paragraph', text: 'Bidrag ges av <namn>.' }] }] })), 'placeholder')).toEqual(['<namn>']);
    expect(quotes(reviewRag(), 'placeholder')).toEqual([]);
  });

  it('is the only thing that stops a mandate', () => {
    const findings = reviewRag({ ...reporting('Landstinget rapporterar till <namn> 2027-mm-dd') });
    expect(findings.filter(({ severity }) => severity === 'blocking').map(({ code }) => code)).toEqual(['placeholder']);
    expect(findings.length).toBeGreaterThan(2);
  });

  it('is not what is missing as data beside a written sentence: that is a warning', () => {
    const findings = reviewRag({ varaktighet: { kind: 'choice', option: '', until: '', sentence: 'Arbetsgruppen är permanent.' } });
    expect(findings.filter(({ code }) => code === 'dataMissing')).toMatchObject([
      { severity: 'warning', fieldKey: 'varaktighet', values: { reason: 'optionMissing' } }
    ]);
    expect(quotes(findings, 'placeholder')).toEqual([]);
  });

  it('is found in a document of no known family', () => {
    const { template, ...input } = ragInput();
    const document = template ? blankDocument(template) : input.document;
    const left = { ...document, sections: [{ key: 'del1', heading: 'Uppdrag', blocks: [{ kind: 'paragraph', text: 'Gruppen ska <beskriv uppdraget>.', source: '' } as const] }] };
    expect(quotes(reviewMandate({ ...input, template: null, document: left }), 'placeholder')).toContain('<beskriv uppdraget>');
  });
});
