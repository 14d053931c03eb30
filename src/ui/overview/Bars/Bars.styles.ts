import { makeStyles } from '@fluentui/react/lib/Theme';

export const useBarsStyles = makeStyles((theme) => ({
  chart: { margin: '8px 0', padding: 0, listStyle: 'none', maxWidth: 860 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '16px',
    alignItems: 'center',
    padding: '4px 0',
    '@container (min-width: 560px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 6fr) minmax(0, 3fr)' }
  },
  /** Where it is narrow, below what it is of and how many: a row whose number is nothing has no bar there. */
  track: { display: 'block', gridRow: '2', gridColumn: '1 / -1', '@container (min-width: 560px)': { gridRow: '1', gridColumn: '2', height: 16 } },
  // Borders keep their colour where a person has chosen colours of their own; backgrounds do not.
  bar: { display: 'block', boxSizing: 'border-box', height: 0, borderBlockStart: `16px solid ${theme.palette.themePrimary}` },
  number: { fontVariantNumeric: 'tabular-nums' },
  follow: {
    minHeight: 24,
    padding: 0,
    font: 'inherit',
    textAlign: 'start',
    color: theme.semanticColors.link,
    textDecoration: 'underline',
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  }
}));
