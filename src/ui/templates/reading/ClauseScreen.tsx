import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ClauseSeries } from '../../../application/templates/libraryFamilies';
import type { VersionToSave } from '../../../application/ports/templateLibrary';
import type { Clause } from '../../../domain/template/clause';
import { nextVersion } from '../../../domain/template/editing/nextVersion';
import { templatesStrings } from '../../../loc/templates/strings';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStrings } from '../../language/useStrings';
import { ClauseDraft } from '../drafting/ClauseDraft';
import { useTemplatesStyles } from '../Templates.styles';
import type { Library } from '../useLibrary';
import { ClauseReading } from './ClauseReading';

export interface ClauseScreenProps {
  readonly library: Library;
  /** Null for a text that is only begun. */
  readonly series: ClauseSeries | null;
  /** A text that is only begun. */
  readonly begun: Clause | null;
  readonly onBack: () => void;
  readonly onChanged: () => void;
}

const unsaved = (content: Clause): VersionToSave<Clause> => ({ content, state: 'draft', etag: '', shippedVersion: 0 });

/** One shared text: its versions and who uses them; or the next version being written. */
export function ClauseScreen({ library, series, begun, onBack, onChanged }: ClauseScreenProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  const { place } = useLaterFocus((view) => view.querySelector<HTMLElement>('h2'));
  const [opened, setOpened] = React.useState(() => begun && unsaved(begun));
  const draft = series?.draft ?? null;
  const leave = (): void => {
    setOpened(null);
    onChanged();
  };
  const open = (): void => {
    const current = series?.current;
    setOpened(draft ?? (series && current ? unsaved(nextVersion(current.content, series.numbers)) : null));
  };
  return (
    <div ref={place}>
      <button type="button" className={styles.link} onClick={onBack}>
        {strings.back}
      </button>
      <h2 className={styles.title} tabIndex={-1} lang="sv">
        {series?.name ?? begun?.name}
      </h2>
      {opened ? (
        <ClauseDraft library={library} series={series} opened={opened} onInUse={leave} onReopen={leave} />
      ) : (
        series && (
          <>
            {library.mayRevise && (
              <div className={styles.actions}>
                <PrimaryButton text={draft ? strings.goOn(draft.content.version) : strings.newVersion} onClick={open} />
              </div>
            )}
            <ClauseReading library={library} series={series} />
          </>
        )
      )}
    </div>
  );
}
