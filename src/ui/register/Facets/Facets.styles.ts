import { makeStyles } from '@fluentui/react/lib/Theme';

export const useFacetsStyles = makeStyles((theme) => {
  const focus = { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 };
  const chip = {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    minHeight: 32,
    padding: '4px 12px',
    font: 'inherit',
    fontSize: 14,
    lineHeight: '20px',
    textAlign: 'start',
    color: theme.semanticColors.bodyText,
    backgroundColor: 'transparent',
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    borderRadius: 16,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: theme.semanticColors.bodyBackgroundHovered },
    ':focus-visible': focus
  } as const;
  return {
    row: { display: 'flex', flexWrap: 'wrap', gap: 8, margin: '16px 0 0', padding: 0, listStyle: 'none' },
    open: { ...chip, '&[aria-expanded=true]': { borderColor: theme.semanticColors.inputBackgroundChecked, boxShadow: `inset 0 0 0 1px ${theme.semanticColors.inputBackgroundChecked}` } },
    arrow: { fontSize: 10 },
    panel: { margin: '8px 0 0', padding: '12px 16px', border: `1px solid ${theme.semanticColors.bodyDivider}`, borderRadius: 2 },
    values: { display: 'flex', flexWrap: 'wrap', gap: 8, margin: 0, padding: 0, listStyle: 'none' },
    value: {
      ...chip,
      '&[aria-pressed=true]': { fontWeight: 600, borderColor: theme.semanticColors.inputBackgroundChecked, boxShadow: `inset 0 0 0 1px ${theme.semanticColors.inputBackgroundChecked}` }
    },
    number: { color: theme.semanticColors.bodySubtext, fontWeight: 400, fontVariantNumeric: 'tabular-nums' },
    chosen: { ...chip, borderColor: theme.semanticColors.inputBackgroundChecked },
    quiet: { margin: 0, fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
    clear: { ...chip, padding: '4px 0', marginInlineStart: 4, border: '1px solid transparent', color: theme.semanticColors.link, textDecoration: 'underline' }
  };
});
