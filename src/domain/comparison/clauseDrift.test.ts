import { clauses, templateOf } from '../../templates/templates';
import type { ClauseWording } from './clauseDrift';
import { clauseDrift } from './clauseDrift';

const current = [
  templateOf('sydostra-rag', 2),
  templateOf('sydostra-rsg', 1),
  templateOf('sydostra-stab-au', 1),
  templateOf('mellansverige-rsg', 1)
];
const drift = clauseDrift(current, clauses);
const wordingsOf = (key: string): readonly ClauseWording[] => drift.find((clause) => clause.key === key)?.wordings ?? [];

/** The words that differ: gone ones after a minus, new ones after a plus. */
const marked = ({ difference }: ClauseWording): readonly string[] =>
  (difference?.sections ?? []).flatMap(({ lines }) =>
    lines.flatMap(({ words }) =>
      words.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind === 'inserted' ? '+' : '-'}${text.trim()}`)
    )
  );

describe('the clauses that have drifted apart', () => {
  it('are those that templates in use have in different versions', () => {
    expect(drift.map(({ key }) => key)).toEqual(['samverkans-syfte', 'tre-nivaer', 'deltagares-uppdrag', 'finansiering']);
  });

  it('are shown with the templates that use each version', () => {
    expect(
      wordingsOf('finansiering').map(({ clause, templates }) => [clause.version, templates.map(({ family }) => family)])
    ).toEqual([
      [1, ['sydostra-rag']],
      [2, ['sydostra-rsg']],
      [3, ['sydostra-stab-au']]
    ]);
  });

  it('are shown with the words that differ from the oldest version in use', () => {
    const [oldest, newer] = wordingsOf('tre-nivaer');
    expect(oldest?.difference).toBeNull();
    expect(newer && marked(newer)).toEqual(['-/', '+och', '-kunskapsunderlag', '+kunskapsstöd']);
  });

  it('are none where one version is in use, whatever versions there are', () => {
    expect(clauseDrift([templateOf('sydostra-rag', 1), templateOf('sydostra-rag', 2)], clauses)).toEqual([]);
    expect(clauseDrift(current, [...clauses].reverse()).find(({ key }) => key === 'tre-nivaer')?.wordings).toEqual(
      wordingsOf('tre-nivaer')
    );
  });
});
