import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { Family } from '../../../application/templates/libraryFamilies';
import { templatesStrings } from '../../../loc/templates/strings';
import { useStrings } from '../../language/useStrings';
import { useTemplatesStyles } from '../Templates.styles';
import type { OpenedDraft } from './useOpenedDraft';

export interface FamilyActionsProps {
  readonly family: Family;
  readonly onOpen: OpenedDraft['open'];
}

/** Write the next version, go on with the draft there is, or take in a newer text of the product's. */
export function FamilyActions({ family, onOpen }: FamilyActionsProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  const { current, draft, offered } = family;
  return (
    <>
      {offered && !draft && (
        <div className={styles.notice}>
          <p className={styles.text}>{strings.offered(offered.version)}</p>
          <DefaultButton text={strings.takeOffered} onClick={() => onOpen(offered, offered.version)} />
        </div>
      )}
      <div className={styles.actions}>
        <PrimaryButton
          text={draft ? strings.goOn(draft.content.source.version) : strings.newVersion}
          onClick={() => onOpen(current?.content.source ?? null, 0)}
        />
      </div>
    </>
  );
}
