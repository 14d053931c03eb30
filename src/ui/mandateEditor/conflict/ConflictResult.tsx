import * as React from 'react';
import type { Answers } from '../../../domain/mandate/answer';
import { renderSection } from '../../../domain/mandate/renderSection';
import type { TemplateSection, Variables } from '../../../domain/template/template';
import { draftConflictStrings } from '../../../loc/draftConflict/strings';
import { DocumentBlockView } from '../../components/DocumentView/DocumentBlockView';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';

export interface ConflictResultProps {
  readonly section: TemplateSection;
  readonly variables: Variables;
  readonly answers: Answers;
}

/** The section as it will read with what is chosen. */
export function ConflictResult({ section, variables, answers }: ConflictResultProps): JSX.Element {
  const strings = useStrings(draftConflictStrings);
  const styles = useEditorStyles();
  return (
    <details className={styles.fold} open>
      <summary>{strings.result}</summary>
      <div lang="sv">
        {renderSection(section, variables, answers).flatMap(({ key, heading, blocks }) => [
          <h5 key={key} className={styles.zoneHeading}>
            {heading}
          </h5>,
          ...blocks.map((block, index) => (
            <DocumentBlockView key={`${key}${index}`} block={block} subheadingLevel={6} marksDeviations />
          ))
        ])}
      </div>
    </details>
  );
}
