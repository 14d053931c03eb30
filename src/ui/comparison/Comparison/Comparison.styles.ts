import { hiddenContentStyle } from '@fluentui/react/lib/Styling';
import { makeStyles } from '@fluentui/react/lib/Theme';

export const useComparisonStyles = makeStyles((theme) => ({
  comparison: { maxWidth: '80ch', fontSize: 15, lineHeight: '24px', color: theme.semanticColors.bodyText, overflowWrap: 'break-word' },
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 8,
    padding: '8px 0',
    backgroundColor: theme.semanticColors.bodyBackground,
    borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`,
    '@media print': { position: 'static', button: { display: 'none' } }
  },
  count: { margin: 0, marginInlineEnd: 'auto', fontWeight: 600 },
  legend: { margin: '8px 0 0', fontSize: 14, color: theme.semanticColors.bodySubtext },
  title: { margin: '16px 0', fontSize: 20, lineHeight: '28px', fontWeight: 600 },
  heading: { margin: '24px 0 8px', fontSize: 16, lineHeight: '24px', fontWeight: 600 },
  note: { margin: '0 0 4px', fontSize: 14, lineHeight: '20px', fontStyle: 'italic', color: theme.semanticColors.bodySubtext },
  line: { margin: '0 0 8px', paddingInlineStart: 12, borderInlineStart: '3px solid transparent' },
  changed: {
    borderInlineStartColor: theme.semanticColors.inputBackgroundChecked,
    ':focus': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  point: { display: 'list-item', listStyleType: 'disc', marginInlineStart: 20 },
  subheading: { fontWeight: 600 },
  gap: { fontStyle: 'italic' },
  deleted: { color: 'inherit', textDecoration: 'line-through', backgroundColor: theme.semanticColors.errorBackground },
  inserted: { color: 'inherit', textDecoration: 'underline', backgroundColor: theme.semanticColors.successBackground, 'del + &': { marginInlineStart: 4 } },
  words: hiddenContentStyle as object,
  fold: {
    margin: '0 0 8px',
    '> summary': {
      padding: '4px 0',
      fontSize: 14,
      color: theme.semanticColors.bodySubtext,
      cursor: 'pointer',
      ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
    }
  }
}));
