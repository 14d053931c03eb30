import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import * as React from 'react';
import type { Family } from '../../../application/templates/libraryFamilies';
import { blankDocument } from '../../../domain/mandate/blankDocument';
import { templatesStrings } from '../../../loc/templates/strings';
import { DocumentView } from '../../components/DocumentView/DocumentView';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { RevisionView } from '../../revision/RevisionView';
import { TemplateChanges } from '../changes/TemplateChanges';
import { resolved } from '../resolved';
import { useTemplatesStyles } from '../Templates.styles';
import { wrappingTabs } from '../wrappingTabs';

/** The versions of a family: how each reads, and what it changed. */
export function FamilyReading({ family }: { readonly family: Family }): JSX.Element | null {
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  const [chosen, setChosen] = React.useState('');
  const versions = [...family.used].reverse();
  const shown = versions.find(({ content }) => String(content.source.version) === chosen) ?? versions[0];
  const before = versions[versions.indexOf(shown) + 1];
  const template = React.useMemo(() => (shown ? resolved(shown.content) : null), [shown]);
  const earlier = React.useMemo(() => (before ? resolved(before.content) : null), [before]);
  if (!shown || !template) {
    return <p className={styles.text}>{strings.notInUse}</p>;
  }
  return (
    <>
      <div className={styles.form}>
        <SelectField
          label={strings.version}
          value={String(template.version)}
          options={versions.map(({ content }) => ({
            value: String(content.source.version),
            text: strings.versionChoice(content.source.version)
          }))}
          onChange={setChosen}
        />
        <p className={styles.text} lang="sv">
          {template.changes || strings.noChanges}
        </p>
      </div>
      <Pivot styles={wrappingTabs} aria-label={strings.tabs.label}>
        <PivotItem headerText={strings.tabs.document}>
          <div className={styles.panel}>
            <DocumentView document={blankDocument(template)} headingLevel={3} />
          </div>
        </PivotItem>
        <PivotItem headerText={strings.tabs.changes}>
          <div className={styles.panel}>
            <TemplateChanges before={earlier} after={template} />
          </div>
        </PivotItem>
        <PivotItem headerText={strings.tabs.mandates}>
          <div className={styles.panel}>
            <RevisionView family={template.family} headingLevel={3} />
          </div>
        </PivotItem>
      </Pivot>
    </>
  );
}
