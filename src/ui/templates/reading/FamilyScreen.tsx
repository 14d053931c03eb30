import * as React from 'react';
import type { Family } from '../../../application/templates/libraryFamilies';
import type { TemplateSource } from '../../../domain/template/templateSource';
import { templatesStrings } from '../../../loc/templates/strings';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStrings } from '../../language/useStrings';
import { TemplateDraft } from '../drafting/TemplateDraft';
import { useTemplatesStyles } from '../Templates.styles';
import type { Library } from '../useLibrary';
import { FamilyActions } from './FamilyActions';
import { FamilyReading } from './FamilyReading';
import { useOpenedDraft } from './useOpenedDraft';

export interface FamilyScreenProps {
  readonly library: Library;
  /** Null for a family that is only begun. */
  readonly family: Family | null;
  /** A family that is only begun. */
  readonly begun: TemplateSource | null;
  readonly onBack: () => void;
  readonly onChanged: () => void;
}

/** One family: read, with its versions; or the next version being written. */
export function FamilyScreen({ library, family, begun, onBack, onChanged }: FamilyScreenProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  const { place } = useLaterFocus((view) => view.querySelector<HTMLElement>('h2'));
  const drafting = useOpenedDraft({ library, family, begun, onChanged });
  return (
    <div ref={place}>
      <button type="button" className={styles.link} onClick={onBack}>
        {strings.back}
      </button>
      <h2 className={styles.title} tabIndex={-1} lang="sv">
        {family?.name ?? begun?.name}
      </h2>
      {drafting.usedVersion !== null && (
        <p role="status" className={styles.notice}>
          {strings.editor.inUse(drafting.usedVersion)}
        </p>
      )}
      {drafting.opened ? (
        <TemplateDraft
          key={drafting.turn}
          library={library}
          family={family}
          opened={drafting.opened}
          onInUse={drafting.finish}
          onReopen={drafting.leave}
        />
      ) : (
        family && (
          <>
            {library.mayRevise && <FamilyActions family={family} onOpen={drafting.open} />}
            <FamilyReading family={family} />
          </>
        )
      )}
    </div>
  );
}
