import { makeStyles } from '@fluentui/react/lib/Theme';

export const useBurdenTableStyles = makeStyles((theme) => {
  const cell = { padding: '6px 12px 6px 0', borderBottom: `1px solid ${theme.semanticColors.bodyDivider}` } as const;
  const number = { ...cell, textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const;
  return {
    scrolled: {
      position: 'relative',
      overflowX: 'auto',
      margin: '8px 0 12px',
      maxWidth: 860,
      ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
    },
    table: { borderCollapse: 'collapse', width: '100%' },
    caption: { textAlign: 'start', padding: '0 0 4px', fontSize: 14, color: theme.semanticColors.bodySubtext },
    heading: { ...cell, textAlign: 'start', fontWeight: 'inherit' },
    numberHeading: { ...number, fontWeight: 600 },
    number
  };
});
