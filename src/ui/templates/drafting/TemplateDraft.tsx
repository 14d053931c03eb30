import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import * as React from 'react';
import type { Family } from '../../../application/templates/libraryFamilies';
import type { VersionToSave } from '../../../application/ports/templateLibrary';
import { blankDocument } from '../../../domain/mandate/blankDocument';
import type { TemplateContent } from '../../../domain/template/stored/templateContent';
import { templatesStrings } from '../../../loc/templates/strings';
import { DocumentView } from '../../components/DocumentView/DocumentView';
import { useStrings } from '../../language/useStrings';
import { ProblemList } from '../changes/ProblemList';
import { TemplateChanges } from '../changes/TemplateChanges';
import { useTemplatesStyles } from '../Templates.styles';
import { wrappingTabs } from '../wrappingTabs';
import type { Library } from '../useLibrary';
import { DraftBar } from './DraftBar';
import { useDraftingStyles } from './drafting.styles';
import { Outline } from './Outline';
import { PartForm } from './PartForm';
import { PutInUse } from './PutInUse';
import { SaveTrouble } from './SaveTrouble';
import { useTemplateDraft } from './useTemplateDraft';

export interface TemplateDraftProps {
  readonly library: Library;
  /** Null for a family that is only begun. */
  readonly family: Family | null;
  readonly opened: VersionToSave<TemplateContent>;
  readonly onInUse: () => void;
  /** Opens what the server holds instead. */
  readonly onReopen: () => void;
}

/** A template being written: its parts, the form at hand, the blank document, what changes, and putting it in use. */
export function TemplateDraft(props: TemplateDraftProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  const drafting = useDraftingStyles();
  const work = useTemplateDraft(props);
  const { draft, source, template, before, problems, part, go } = work;
  const blank = React.useMemo(() => template && blankDocument(template), [template]);
  return (
    <>
      <DraftBar draft={draft} />
      <SaveTrouble draft={draft} askTheirs={work.askTheirs} onReopen={props.onReopen} />
      <Pivot selectedKey={work.tab} onLinkClick={(item) => work.setTab(item?.props.itemKey ?? 'write')} styles={wrappingTabs}>
        <PivotItem itemKey="write" headerText={strings.draftOf(source.version)}>
          <div className={drafting.columns}>
            <Outline source={source} part={part} onGo={go} onAdd={work.addSection} />
            <div className={drafting.main}>
              <PartForm source={source} clauses={props.library.clauses} part={part} onChange={work.change} onGo={go} />
            </div>
            <div className={drafting.preview}>{blank && <DocumentView document={blank} headingLevel={3} />}</div>
          </div>
        </PivotItem>
        <PivotItem itemKey="document" headerText={strings.tabs.document}>
          <div className={styles.panel}>{blank && <DocumentView document={blank} headingLevel={3} />}</div>
        </PivotItem>
        <PivotItem itemKey="changes" headerText={strings.tabs.changes}>
          <div className={styles.panel}>{template && <TemplateChanges before={before} after={template} />}</div>
        </PivotItem>
        <PivotItem itemKey="problems" headerText={strings.tabs.problems} itemCount={problems.length}>
          <div className={styles.panel}>
            <ProblemList problems={problems} headings={source.sections.map(({ heading }) => heading)} onGo={go} />
          </div>
        </PivotItem>
      </Pivot>
      <PutInUse
        version={source.version}
        changes={source.changes}
        onChanges={(changes) => work.change({ ...source, changes }, 'changes')}
        problems={problems.length}
        onPutInUse={work.putInUse}
      />
    </>
  );
}
