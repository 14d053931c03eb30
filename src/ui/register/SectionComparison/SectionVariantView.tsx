import * as React from 'react';
import type { SectionVariant } from '../../../domain/register/sectionVariants';
import { registerStrings } from '../../../loc/register/strings';
import { DocumentSectionView } from '../../components/DocumentView/DocumentSectionView';
import { useStrings } from '../../language/useStrings';
import { RegisterLink } from '../RegisterLink';
import type { RegisterState } from '../useRegister';
import { useRegisterWords } from '../useRegisterWords';
import { GroupNames } from './GroupNames';
import { useSectionComparisonStyles } from './SectionComparison.styles';

export interface SectionVariantViewProps {
  readonly variant: SectionVariant;
  readonly register: RegisterState;
}

/** A wording, and the group or groups whose it is. */
export function SectionVariantView({ variant, register }: SectionVariantViewProps): JSX.Element {
  const strings = useStrings(registerStrings).sections;
  const styles = useSectionComparisonStyles();
  const { number } = useRegisterWords(register.all);
  const { groupKeys, sections } = variant;
  const [first = ''] = groupKeys;
  const name = register.all.find(({ group }) => group.key === first)?.group.name ?? first;
  return (
    <li className={styles.variant}>
      <h3 className={styles.name}>
        {groupKeys.length === 1 ? (
          <RegisterLink change={register.change} to={{ grupp: first, avsnitt: sections[0]?.key ?? '' }} className={styles.link}>
            {name}
          </RegisterLink>
        ) : (
          strings.same(number(groupKeys.length))
        )}
      </h3>
      {groupKeys.length > 1 && (
        <details>
          <summary className={styles.summary}>{strings.showGroups}</summary>
          <GroupNames keys={groupKeys} register={register} />
        </details>
      )}
      <div lang="sv">
        {sections.map((section, place) => (
          <DocumentSectionView key={`${section.key} ${place}`} section={section} headingLevel={4} isActive={false} markedBlock={-1} />
        ))}
      </div>
    </li>
  );
}
