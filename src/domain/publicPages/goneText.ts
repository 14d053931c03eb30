import { publicPage } from './publicPage';

/** What stands in the place of a file that cannot be taken away, of a group that is no more. */
export function goneText(path: string): string {
  if (path.endsWith('.json')) return `${JSON.stringify({ format: 'uppdrag.borta.1' }, null, 2)}\n`;
  if (path.endsWith('fragment.html')) return '<p lang="sv-SE">Gruppen finns inte längre.</p>\n';
  return publicPage({ title: 'Sidan finns inte längre', navigation: '', content: '<h1>Sidan finns inte längre</h1>\n<p>Gruppen som stod här finns inte kvar bland grupperna.</p>\n', footer: '<p><a href="../../index.html">Alla grupper</a></p>\n' });
}
