import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { titleSectionKey } from '../../../domain/mandate/deviationKey';
import type { Departure } from '../../../domain/mandate/sectionDeparture';
import type { SectionState } from '../../../domain/mandate/sectionState';
import type { TemplateSection } from '../../../domain/template/template';
import { editorStrings } from '../../../loc/editor/strings';
import { renewalStrings } from '../../../loc/renewal/strings';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';

export interface ListedSection {
  readonly section: TemplateSection;
  readonly state: SectionState;
  readonly departure: Departure;
}

export interface SectionListProps {
  readonly sections: readonly ListedSection[];
  /** Key of the section at hand. */
  readonly current: string;
  /** Whether the writer has said that a section still holds; absent when the mandate is not being renewed. */
  readonly isConfirmed?: (sectionKey: string) => boolean;
  /** What others have said of a section and who is there, in words. */
  readonly remarksOf: (sectionKey: string) => readonly string[];
  readonly onChoose: (sectionKey: string) => void;
}

const signs: Readonly<Record<Exclude<SectionState, 'fixed'>, string>> = { unanswered: '○', started: '◐', complete: '●' };

function List({ sections, current, isConfirmed, remarksOf, onChoose }: SectionListProps): JSX.Element {
  const strings = useStrings(editorStrings).sections;
  const renewal = useStrings(renewalStrings);
  const styles = useEditorStyles();
  const asked = sections.filter(({ state }) => state !== 'fixed');
  const always = sections.filter(({ state }) => state === 'fixed');
  const done = asked.filter(({ state }) => state === 'complete').length;
  const stateWords = ({ section, state }: ListedSection): string =>
    [...(state === 'fixed' ? [] : [strings.states[state]]), ...remarksOf(section.key)].join(' · ');
  const row = (listed: ListedSection): JSX.Element => {
    const { section, state, departure } = listed;
    const words = stateWords(listed);
    return (
      <li key={section.key}>
        <button
          type="button"
          className={styles.sectionButton}
          aria-current={section.key === current ? 'step' : undefined}
          onClick={() => onChoose(section.key)}
        >
          {state !== 'fixed' && (
            <span aria-hidden="true" className={styles.sign}>
              {signs[state]}
            </span>
          )}
          <span className={styles.sectionName}>
            {section.key === titleSectionKey ? strings.title : <span lang="sv">{section.heading}</span>}
            {words !== '' && (
              <span title={words} className={css(styles.stateWord, styles.stateLine)}>
                {words}
              </span>
            )}
            {isConfirmed?.(section.key) && <span className={styles.stateWord}>{renewal.stateWord}</span>}
            {departure !== 'none' && <span className={styles.stateWord}>{strings.departures[departure]}</span>}
          </span>
        </button>
      </li>
    );
  };
  return (
    <nav aria-label={strings.heading}>
      <h3 className={styles.zoneHeading}>{strings.heading}</h3>
      <ul className={styles.sections}>{asked.map(row)}</ul>
      <p className={styles.small}>{strings.progress(done, asked.length)}</p>
      {always.length > 0 && (
        <details className={styles.fold}>
          <summary>{strings.always(always.length)}</summary>
          <ul className={styles.sections}>{always.map(row)}</ul>
        </details>
      )}
    </nav>
  );
}

/** The sections that need an answer with how far each has come; those with only fixed text are folded. */
export const SectionList = React.memo(List);
