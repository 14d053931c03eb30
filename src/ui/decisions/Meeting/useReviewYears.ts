import * as React from 'react';
import type { OwnCase } from '../../../application/approval/waitingCase';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';

/** How often mandates of the cases' templates are to be reviewed, in years; null when they differ, say nothing, or are not read yet. */
export function useReviewYears(cases: readonly Pick<OwnCase, 'template'>[]): number | null {
  const { templates } = usePorts();
  const written = cases.flatMap(({ template }) => (template ? [`${template.family} ${template.version}`] : []));
  const named = [...new Set(written)].sort().join('\n');
  const loaded = useLoaded(
    React.useCallback(async () => {
      const references = named.split('\n').filter(Boolean).map((name) => name.split(' '));
      const found = await Promise.all(references.map(([family = '', version]) => templates.version({ family, version: Number(version) })));
      return new Set(found.map(({ rules }) => rules.reviewIntervalYears));
    }, [templates, named])
  );
  const years = loaded.kind === 'loaded' ? [...loaded.value] : [];
  return years.length === 1 ? (years[0] ?? null) : null;
}
