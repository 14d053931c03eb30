import * as fc from 'fast-check';
import type { Answer, Answers, OwnBlock } from '../../domain/mandate/answer';
import { deviationKey } from '../../domain/mandate/deviationKey';
import { emptyAnswer } from '../../domain/mandate/emptyAnswer';
import type { Field } from '../../domain/template/field';
import { sectionFields } from '../../domain/template/sectionFields';
import type { Template, TemplateSection } from '../../domain/template/template';

const text = fc.oneof(
  fc.constantFrom('Gruppen träffas minst två gånger per år.', 'Uppdrag', '<X>', '1. Först', '- punkt', 'Finansiering', 'UTKAST', 'p < 0,05 & mer'),
  fc.string({ unit: 'grapheme', maxLength: 40 })
);
const paragraphs = fc.array(text, { maxLength: 3 }).map((lines) => lines.join('\n'));
const items = fc.array(text, { maxLength: 4 });

function answerTo(field: Field): fc.Arbitrary<Answer> {
  switch (field.kind) {
    case 'listOrText':
      return fc.tuple(items, paragraphs, fc.boolean()).map(([points, own, isList]) => ({
        kind: 'listOrText',
        form: isList ? 'list' : 'text',
        items: points.map((point, index) => ({ key: `punkt${index}`, text: point })),
        text: own
      }));
    case 'paragraphs':
      return paragraphs.map((own) => ({ kind: 'paragraphs', text: own }));
    case 'choice':
      // An option that its sentence does not tell could not be read out of a document.
      return fc.constantFrom(...field.options).map(({ key, sentence }) => ({ kind: 'choice', option: key, until: '', sentence }));
    default:
      return paragraphs.map((sentence) => ({ ...emptyAnswer(field.kind), sentence }));
  }
}

const block: fc.Arbitrary<OwnBlock> = fc.oneof(
  fc.tuple(fc.constantFrom('heading' as const, 'subheading' as const, 'paragraph' as const), text).map(([kind, own]) => ({ kind, text: own })),
  fc.tuple(fc.constantFrom('bullets' as const, 'numbered' as const), items).map(([kind, points]) => ({ kind, items: points }))
);

const deviationIn = ({ blocks }: TemplateSection): fc.Arbitrary<Answer> =>
  fc
    .tuple(fc.option(text), fc.boolean(), fc.nat(Math.max(0, blocks.length - 1)), fc.array(block, { maxLength: 2 }), fc.array(block, { maxLength: 3 }))
    .map(([heading, isOmitted, place, replaced, added]) => ({
      kind: 'deviation',
      heading,
      isOmitted: isOmitted && heading === null,
      replaced: blocks.length === 0 ? [] : [{ place, blocks: replaced }],
      added: [{ place: blocks.length === 0 ? -1 : place, blocks: added }]
    }));

/**
 * Any answers to a template, some of them missing.
 * @param deviates true to word some sections otherwise too
 */
export function arbitraryAnswers(template: Template, deviates: boolean): fc.Arbitrary<Answers> {
  const fields = template.sections.flatMap(sectionFields);
  const answers = fc.record(Object.fromEntries(fields.map((field) => [field.key, answerTo(field)])), { requiredKeys: [] });
  const deviations = fc.record(Object.fromEntries(template.sections.map((section) => [deviationKey(section.key), deviationIn(section)])), { requiredKeys: [] });
  return fc.tuple(answers, deviates ? deviations : fc.constant({})).map(([given, own]) => ({ ...given, ...own }) as Answers);
}
