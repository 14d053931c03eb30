import { makeStyles } from '@fluentui/react/lib/Theme';

/** Widths of the view, not the window, at which a column more has room. */
const withOutline = '@container (min-width: 720px)';
const withPreview = '@container (min-width: 900px)';

export const useDraftingStyles = makeStyles((theme) => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: 24,
    paddingTop: 16,
    [withOutline]: { gridTemplateColumns: '220px minmax(0, 1fr)', gap: 32 },
    [withPreview]: { gridTemplateColumns: '180px minmax(0, 1fr) minmax(0, 1fr)' }
  },
  outline: { margin: '0 0 16px', padding: 0, listStyle: 'none' },
  part: {
    display: 'block',
    width: '100%',
    minHeight: 32,
    padding: '4px 12px',
    border: 0,
    borderInlineStart: '3px solid transparent',
    background: 'none',
    font: 'inherit',
    fontSize: 14,
    textAlign: 'start',
    color: theme.semanticColors.bodyText,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: theme.semanticColors.bodyBackgroundHovered },
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: -2 },
    '&[aria-current]': { borderInlineStartColor: theme.semanticColors.inputBackgroundChecked, fontWeight: 600 }
  },
  preview: { display: 'none', minWidth: 0, [withPreview]: { display: 'block' } },
  main: { minWidth: 0 }
}));
