import * as React from 'react';
import type { ClauseSeries } from '../../../application/templates/libraryFamilies';
import type { VersionToSave } from '../../../application/ports/templateLibrary';
import { compareClauses } from '../../../domain/comparison/compareClauses';
import { checkClause } from '../../../domain/template/checking/checkClause';
import type { FixedBlock } from '../../../domain/template/block';
import type { Clause } from '../../../domain/template/clause';
import { readClause } from '../../../domain/template/stored/readClause';
import { versionKey } from '../../../domain/template/stored/versionName';
import { templatesStrings } from '../../../loc/templates/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { TextInput } from '../../mandateEditor/fields/TextInput';
import { usePorts } from '../../ports/usePorts';
import { BlockList } from '../blocks/BlockList';
import { ChangedText } from '../changes/ChangedText';
import { ProblemList } from '../changes/ProblemList';
import { useTemplatesStyles } from '../Templates.styles';
import type { Library } from '../useLibrary';
import { DraftBar } from './DraftBar';
import { PutInUse } from './PutInUse';
import { SaveTrouble } from './SaveTrouble';
import { useVersionDraft } from './useVersionDraft';

export interface ClauseDraftProps {
  readonly library: Library;
  /** Null for a text that is only begun. */
  readonly series: ClauseSeries | null;
  readonly opened: VersionToSave<Clause>;
  readonly onInUse: () => void;
  readonly onReopen: () => void;
}

const kinds: readonly FixedBlock['kind'][] = ['paragraph', 'bullets', 'numbered', 'subheading'];

const noContext = { fieldKeys: [], choices: [], clauses: [] } as const;

/** A shared text being written, what it changes, and putting it in use. */
export function ClauseDraft({ library, series, opened, onInUse, onReopen }: ClauseDraftProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  const { templates } = usePorts();
  const name = versionKey(opened.content);
  const draft = useVersionDraft<Clause>({
    opened,
    save: templates.saveClause,
    read: readClause,
    keepKey: `uppdrag.text.${library.login}.${name}`
  });
  const clause = draft.content;
  const current = series?.current?.content ?? null;
  const problems = checkClause(clause, (series?.numbers ?? []).filter((number) => number !== clause.version));
  const change = (next: Partial<Clause>, topic: string): void => draft.change({ ...clause, ...next }, topic);
  const askTheirs = async (): ReturnType<React.ComponentProps<typeof SaveTrouble>['askTheirs']> => {
    const stored = (await templates.contents()).clauses.find(({ content }) => versionKey(content) === name);
    return stored ? { etag: stored.etag, editor: stored.editor, isInUse: stored.state === 'inUse' } : null;
  };
  return (
    <>
      <DraftBar draft={draft} />
      <SaveTrouble draft={draft} askTheirs={askTheirs} onReopen={onReopen} />
      <div className={styles.form}>
        <TextInput label={strings.editor.name} value={clause.name} onChange={(next) => change({ name: next }, 'name')} />
        <SelectField
          label={strings.clause.mark}
          value={clause.mark}
          options={(['fixed', 'editable'] as const).map((mark) => ({ value: mark, text: strings.clause[mark] }))}
          onChange={(mark) => change({ mark }, '')}
        />
        <div>
          <BlockList blocks={clause.blocks} context={noContext} kinds={kinds} onChange={(blocks, topic) => change({ blocks }, topic)} />
        </div>
      </div>
      <h3 className={styles.heading}>{strings.tabs.changes}</h3>
      {current ? <ChangedText comparison={compareClauses(current, clause)} headingLevel={4} /> : <p className={styles.text}>{strings.changes.nothingBefore}</p>}
      <h3 className={styles.heading}>{strings.tabs.problems}</h3>
      <ProblemList problems={problems} headings={[]} />
      <PutInUse
        version={clause.version}
        changes={clause.changes}
        onChanges={(changes) => change({ changes }, 'changes')}
        problems={problems.length}
        onPutInUse={async () => {
          await draft.saver.putInUse(clause);
          onInUse();
        }}
      />
    </>
  );
}
