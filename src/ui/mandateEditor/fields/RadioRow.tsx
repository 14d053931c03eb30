import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { useStableId } from '../../components/useStableId';
import { useFieldStyles } from './fields.styles';

export interface RadioRowProps<Key extends string> {
  /** What is chosen; read out before the options and shown above them unless an element names the group. */
  readonly legend?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly options: readonly { readonly key: Key; readonly label: string }[];
  readonly chosen: Key | '';
  readonly onChoose: (key: Key) => void;
  /** Language of the options when it is not the page's. */
  readonly lang?: string;
  /** Side by side where there is room; one below the other when false. */
  readonly inRow?: boolean;
}

/** A choice of one among few, as native radio buttons. */
export function RadioRow<Key extends string>(props: RadioRowProps<Key>): JSX.Element {
  const { legend, labelledBy, describedBy, options, chosen, onChoose, lang, inRow = true } = props;
  const name = useStableId('choice');
  const styles = useFieldStyles();
  return (
    <fieldset
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={css(styles.fieldset, inRow && styles.inRow)}
    >
      {legend && <legend className={styles.legend}>{legend}</legend>}
      {options.map(({ key, label }) => (
        <label key={key} className={styles.radio}>
          <input
            type="radio"
            className={styles.radioMark}
            name={name}
            checked={key === chosen}
            onChange={() => onChoose(key)}
          />
          <span lang={lang}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
