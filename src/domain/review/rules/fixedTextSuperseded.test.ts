import { templateOf, templates } from '../../../templates/templates';
import { quotes, reviewRag } from '../../../testing/review/ragReview';

describe('a slip of the template', () => {
  it('that a newer version has mended is named in mandates built on the old one', () => {
    const findings = reviewRag({}, { template: templateOf('sydostra-rag', 1) });
    expect(quotes(findings, 'fixedTextSuperseded')).toEqual([
      'Deltagare i med uppdrag i nationella arbetsgrupper representerar hela sjukvårdsregionen.'
    ]);
    expect(findings).toHaveLength(1);
  });

  it('is not there in the newest version, nor when the newer one is not at hand', () => {
    expect(reviewRag()).toEqual([]);
    const old = templates.filter(({ version }) => version === 1);
    expect(reviewRag({}, { template: templateOf('sydostra-rag', 1), families: old })).toEqual([]);
  });
});
