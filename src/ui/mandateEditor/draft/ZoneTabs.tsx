import * as React from 'react';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';

/** The zones of the editor. On a narrow page one is shown at a time. */
export type Zone = 'question' | 'document' | 'sections';

const zones: readonly Zone[] = ['question', 'document', 'sections'];

export interface ZoneTabsProps {
  readonly zone: Zone;
  /** Ids: `<prefix>-<zone>` of the panels, `<prefix>-<zone>-tab` of the tabs. */
  readonly idPrefix: string;
  readonly onChoose: (zone: Zone) => void;
}

/** Tabs as the keyboard knows them: the arrows move, Tab goes on into the panel. */
export function ZoneTabs({ zone, idPrefix, onChoose }: ZoneTabsProps): JSX.Element {
  const strings = useStrings(editorStrings).zones;
  const styles = useEditorStyles();
  const place = React.useRef<HTMLDivElement>(null);
  const step = (event: React.KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by !== 0) {
      const next = (zones.indexOf(zone) + by + zones.length) % zones.length;
      onChoose(zones[next]);
      place.current?.querySelectorAll('button')[next].focus();
      event.preventDefault();
    }
  };
  return (
    <div role="tablist" aria-label={strings.label} ref={place} className={styles.tabs} onKeyDown={step}>
      {zones.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`${idPrefix}-${one}-tab`}
          aria-controls={`${idPrefix}-${one}`}
          aria-selected={one === zone}
          tabIndex={one === zone ? 0 : -1}
          className={styles.tab}
          onClick={() => onChoose(one)}
        >
          {strings[one]}
        </button>
      ))}
    </div>
  );
}
