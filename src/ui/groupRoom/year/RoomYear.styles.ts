import { makeStyles } from '@fluentui/react/lib/Theme';

export const useRoomYearStyles = makeStyles((theme) => ({
  strip: { display: 'grid', gridTemplateColumns: 'repeat(6, minmax(0, 1fr))', gap: 4, margin: '0 0 8px', padding: 0, listStyle: 'none', '@container (max-width: 799px) and (min-width: 520px)': { gridTemplateColumns: 'repeat(12, minmax(0, 1fr))' } },
  month: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: 2,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: 44,
    padding: '4px 0',
    border: '1px solid transparent',
    borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`,
    font: 'inherit',
    fontSize: 13,
    lineHeight: '18px',
    color: 'inherit',
    background: 'none',
    cursor: 'pointer',
    ':hover': { backgroundColor: theme.semanticColors.bodyBackgroundHovered },
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 },
    '&[aria-pressed="true"]': { border: `1px solid ${theme.semanticColors.bodyText}`, fontWeight: 600 }
  },
  now: { textDecoration: 'underline', textUnderlineOffset: 4 },
  signs: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: 2, minHeight: 10, svg: { width: 10, height: 10 } }
}));
