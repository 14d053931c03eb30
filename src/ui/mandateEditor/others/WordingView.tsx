import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { othersStrings } from '../../../loc/others/strings';
import { BlockText } from '../../components/DocumentView/BlockText';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useWordingStyles } from './WordingView.styles';
import type { OtherWording } from './useOtherWordings';

export interface WordingViewProps {
  readonly wording: OtherWording;
  /** True when the text is put after one's own. */
  readonly isAdded: boolean;
  readonly onTake: () => void;
}

/** Another group's text, whose it is and how far it has come, and the one click that takes it over. */
export function WordingView({ wording, isAdded, onTake }: WordingViewProps): JSX.Element {
  const strings = useStrings(othersStrings);
  const language = useLanguage();
  const styles = useWordingStyles();
  const { groupName, established } = wording.from;
  return (
    <div className={styles.wording}>
      <p className={styles.group} lang="sv">
        {groupName}
      </p>
      <p className={styles.standing}>
        {established ? strings.established(formatDate(established.date, language), established.bodyName) : strings.draft}
      </p>
      <div lang="sv" className={styles.text}>
        {wording.blocks.map((block, index) => (
          <BlockText key={index} block={block} subheadingLevel={5} />
        ))}
      </div>
      <DefaultButton
        text={isAdded ? strings.add : strings.take}
        ariaLabel={isAdded ? strings.addFrom(groupName) : strings.takeFrom(groupName)}
        onClick={onTake}
      />
    </div>
  );
}
