import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { sectionVariants } from '../../../domain/register/sectionVariants';
import { sectionMeanings } from '../../../domain/template/meaning';
import { registerStrings } from '../../../loc/register/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { upperFirst } from '../../language/upperFirst';
import { useStrings } from '../../language/useStrings';
import { useMore } from '../useMore';
import type { RegisterState } from '../useRegister';
import { useRegisterWords } from '../useRegisterWords';
import { GroupNames } from './GroupNames';
import { SectionVariantView } from './SectionVariantView';
import { useSectionComparisonStyles } from './SectionComparison.styles';

/** Wordings shown at a time. */
const step = 12;

/** The same section of all groups shown, side by side, each wording once. */
export function SectionComparison({ register }: { readonly register: RegisterState }): JSX.Element {
  const strings = useStrings(registerStrings).sections;
  const styles = useSectionComparisonStyles();
  const { number } = useRegisterWords(register.all);
  const { address, change, shown, texts } = register;
  const meaning = sectionMeanings.find((known) => known === address.amne) ?? 'specificTasks';
  const { variants, without } = React.useMemo(() => {
    const read = shown.flatMap(({ group, isInForce, mandate }) => {
      const sections = isInForce && mandate ? texts.sections.get(mandate.snapshotKey) : undefined;
      return sections ? [[group.key, sections] as const] : [];
    });
    return sectionVariants(read, meaning);
  }, [shown, texts.sections, meaning]);
  const { seen, next, showMore } = useMore(variants, step);
  const told = variants.reduce((sum, { groupKeys }) => sum + groupKeys.length, 0);
  return (
    <section>
      <SelectField
        className={styles.choice}
        label={strings.label}
        value={meaning}
        options={sectionMeanings.map((value) => ({ value, text: upperFirst(strings.meanings[value]) }))}
        onChange={(value) => change({ amne: value })}
      />
      <p className={styles.text}>{strings.intro}</p>
      <p role="status" className={styles.quiet}>
        {texts.isReading ? strings.readingFirst : told === 0 ? strings.none : strings.counted(number(variants.length), number(told))}
      </p>
      <ul className={styles.grid}>
        {seen.map((variant) => (
          <SectionVariantView key={variant.groupKeys[0]} variant={variant} register={register} />
        ))}
      </ul>
      {next > 0 && <DefaultButton className={styles.more} text={strings.more(number(next))} onClick={showMore} />}
      {without.length > 0 && !texts.isReading && (
        <details className={styles.more}>
          <summary className={styles.summary}>{strings.without(number(without.length))}</summary>
          <GroupNames keys={without} register={register} />
        </details>
      )}
    </section>
  );
}
