import * as React from 'react';
import type { OtherMandateText } from '../../../application/drafting/otherTexts';
import { wordingIn } from '../../../domain/wordings/wordingIn';
import type { Wording } from '../../../domain/wordings/wordingIn';
import type { Field } from '../../../domain/template/field';
import { sectionFields } from '../../../domain/template/sectionFields';
import { useLoaded } from '../../loading/useLoaded';
import type { Loaded } from '../../loading/useLoaded';
import type { OtherTextsSource } from './OtherTextsContext';

export interface OtherWording extends Wording {
  readonly from: OtherMandateText;
}

/** How others have answered a field's question: established mandates first, as they come. */
export function useOtherWordings({ template, load }: OtherTextsSource, field: Field): Loaded<readonly OtherWording[]> {
  const find = React.useCallback(async () => {
    const section = template.sections.find((candidate) => sectionFields(candidate).some(({ key }) => key === field.key));
    const block = section?.blocks.find((candidate) => candidate.kind === 'field' && candidate.field.key === field.key);
    const meaning = block?.meaning ?? section?.meaning;
    return meaning === undefined
      ? []
      : (await load()).flatMap((from) => {
          const wording = wordingIn(from, template.family, meaning, field);
          return wording ? [{ ...wording, from }] : [];
        });
  }, [template, load, field]);
  return useLoaded(find);
}
