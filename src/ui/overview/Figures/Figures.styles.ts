import { makeStyles } from '@fluentui/react/lib/Theme';

export const useFiguresStyles = makeStyles((theme) => ({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    // Never one of the four on a line of its own.
    '@container (min-width: 520px)': { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
    gap: 16,
    margin: 0,
    padding: 0,
    listStyle: 'none'
  },
  figure: {
    display: 'block',
    width: '100%',
    padding: '8px 0',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 4 }
  },
  number: { display: 'block', fontSize: 40, lineHeight: '48px', fontWeight: 300, fontVariantNumeric: 'tabular-nums' },
  label: { display: 'block', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.link, textDecoration: 'underline', overflowWrap: 'anywhere' }
}));
