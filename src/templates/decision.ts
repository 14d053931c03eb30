import type { SectionSource } from '../domain/template/templateSource';

/** The line of decision below the title, in the families whose documents carry one. */
export const decision: SectionSource = {
  key: 'beslut',
  meaning: 'decision',
  heading: '',
  blocks: [{ kind: 'decision', text: 'Fastställd av {body} {date}' }]
};
