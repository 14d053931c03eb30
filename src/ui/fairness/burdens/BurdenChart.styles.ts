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
  track: { position: 'relative', display: 'block', height: 16, margin: '4px 0' },
  // Borders keep their colour where a person has chosen colours of their own; backgrounds do not.
  bar: { display: 'block', boxSizing: 'border-box', height: 0, borderBlockStart: `16px solid ${theme.palette.themePrimary}` },
  // The rim tells it from the bar it stands on, in every theme.
  expected: {
    position: 'absolute',
    insetBlock: -3,
    width: 0,
    marginInlineStart: -2,
    borderInlineStart: `3px solid ${theme.semanticColors.bodyText}`,
    outline: `2px solid ${theme.semanticColors.bodyBackground}`
  },
  number: { fontVariantNumeric: 'tabular-nums' }
}));
