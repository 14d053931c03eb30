import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { fillVariables } from '../../../domain/template/fillVariables';
import type { TemplateSection, Variables } from '../../../domain/template/template';
import { editorStrings } from '../../../loc/editor/strings';
import { DeviationMark } from '../../components/DeviationMark/DeviationMark';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import { HeadingPart } from './HeadingPart';
import type { Wording } from './useWording';

export interface SectionWordingProps {
  readonly section: TemplateSection;
  readonly variables: Variables;
  readonly wording: Wording;
  /** True for the title, which cannot be left out. */
  readonly isTitle: boolean;
}

/** What departing from the fixed text means, and what can be done about the section as a whole. */
export function SectionWording({ section, variables, wording, isTitle }: SectionWordingProps): JSX.Element {
  const strings = useStrings(editorStrings).wording;
  const styles = useEditorStyles();
  const { isOmitted } = wording.deviation;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (wording.isChanging) {
      heading.current?.focus();
    }
  }, [wording.isChanging]);
  return (
    <>
      {wording.isChanging && (
        <div className={styles.wordingNotice}>
          <h4 ref={heading} tabIndex={-1} className={styles.panelHeading}>
            {strings.changing}
          </h4>
          <p className={styles.noticeText}>{strings.explanation}</p>
          {!isTitle && !isOmitted && (
            <DefaultButton text={strings.omit} onClick={() => wording.setOmitted(true)} />
          )}
        </div>
      )}
      {isOmitted && (
        <DeviationMark kind="omitted">
          <p className={styles.noticeText}>{strings.omitted}</p>
          <DefaultButton text={strings.restoreSection} onClick={() => wording.setOmitted(false)} />
        </DeviationMark>
      )}
      {!isOmitted && section.heading !== '' && (
        <HeadingPart original={fillVariables(section.heading, variables)} wording={wording} />
      )}
    </>
  );
}
