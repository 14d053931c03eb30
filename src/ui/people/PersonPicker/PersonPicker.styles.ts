import { makeStyles } from '@fluentui/react/lib/Theme';

export const usePersonPickerStyles = makeStyles((theme) => ({
  label: { display: 'block', padding: '5px 0', fontSize: 14, lineHeight: '20px', fontWeight: 600, color: theme.semanticColors.bodyText },
  field: { position: 'relative' },
  input: { width: '100%', fontSize: 14 },
  /** Over what follows: nothing moves when it opens. */
  list: {
    position: 'absolute',
    insetInline: 0,
    top: '100%',
    zIndex: 1,
    maxHeight: 304,
    margin: '2px 0 0',
    padding: '4px 0',
    overflowY: 'auto',
    listStyle: 'none',
    backgroundColor: theme.semanticColors.menuBackground,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    borderRadius: 2,
    boxShadow: theme.effects.elevation8,
    '&[hidden]': { display: 'none' }
  },
  option: {
    minHeight: 44,
    boxSizing: 'border-box',
    padding: '4px 8px',
    borderInlineStart: '3px solid transparent',
    color: theme.semanticColors.bodyText,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: theme.semanticColors.menuItemBackgroundHovered }
  },
  active: {
    borderInlineStartColor: theme.semanticColors.inputFocusBorderAlt,
    backgroundColor: theme.semanticColors.menuItemBackgroundHovered,
    // High contrast takes away backgrounds.
    outline: `1px solid ${theme.semanticColors.inputFocusBorderAlt}`,
    outlineOffset: '-1px'
  },
  name: { display: 'block', fontSize: 14, lineHeight: '20px' },
  details: { display: 'block', fontSize: 12, lineHeight: '16px', color: theme.semanticColors.bodySubtext },
  status: { minHeight: 16, margin: '4px 0 0', fontSize: 12, lineHeight: '16px', color: theme.semanticColors.bodySubtext },
  chosen: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '16px',
    padding: '4px 0 4px 8px',
    borderInlineStart: `3px solid ${theme.semanticColors.inputBackgroundChecked}`,
    overflowWrap: 'anywhere'
  }
}));
