import { makeStyles } from '@fluentui/react/lib/Theme';

export const useBurdenChartStyles = makeStyles((theme) => ({
  chart: { margin: '8px 0', padding: 0, listStyle: 'none', maxWidth: 860 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: '16px',
    alignItems: 'center',
    padding: '6px 0',
    '@container (min-width: 560px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 5fr) minmax(0, 5fr)' }
  },
  name: { overflowWrap: 'anywhere' },
  track: { position: 'relative', display: 'block', height: 16 },
  // Borders keep their colour where a person has chosen colours of their own; backgrounds do not.
  bar: { display: 'block', boxSizing: 'border-box', height: 0, borderBlockStart: `16px solid ${theme.palette.themePrimary}` },
  expected: { position: 'absolute', insetBlock: -3, width: 0, marginInlineStart: -2, borderInlineStart: `3px solid ${theme.semanticColors.bodyText}` },
  number: { fontVariantNumeric: 'tabular-nums' },
  legend: { margin: '0 0 12px', fontSize: 14, color: theme.semanticColors.bodySubtext }
}));
