import { blankDocument } from '../mandate/blankDocument';
import { templates } from '../../templates/templates';
import { reviewMandate } from './reviewMandate';

const newest = templates.filter((template) =>
  templates.every((other) => other.family !== template.family || other.version <= template.version)
);

describe('the review of a blank mandate', () => {
  it.each(newest.map((template) => [template.family, template] as const))(
    'of the current template %s reports its placeholders and nothing else',
    (_family, template) => {
      const findings = reviewMandate({
        template,
        variables: { group: '', programmeArea: '' },
        answers: {},
        document: blankDocument(template),
        today: '2026-11-01',
        families: templates
      });

      expect(findings.length).toBeGreaterThan(0);
      expect(findings.filter(({ code }) => code !== 'placeholder')).toEqual([]);
      expect(findings.every(({ severity }) => severity === 'blocking')).toBe(true);
    }
  );
});
