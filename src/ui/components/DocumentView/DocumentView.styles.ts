import { hiddenContentStyle } from '@fluentui/react/lib/Styling';
import { makeStyles } from '@fluentui/react/lib/Theme';

export const useDocumentViewStyles = makeStyles((theme) => ({
  document: {
    maxWidth: '75ch',
    fontSize: 15,
    lineHeight: '24px',
    color: theme.semanticColors.bodyText,
    overflowWrap: 'break-word'
  },
  title: { fontSize: 20, lineHeight: '28px', fontWeight: 600, margin: '0 0 24px', '@container (max-width: 559px)': { fontSize: 18, lineHeight: '24px' } },
  heading: { fontSize: 16, lineHeight: '24px', fontWeight: 600, margin: '32px 0 8px' },
  subheading: { fontSize: 15, lineHeight: '24px', fontWeight: 600, margin: '16px 0 4px' },
  active: {
    marginInlineStart: -16,
    paddingInlineStart: 13,
    borderInlineStart: `3px solid ${theme.semanticColors.inputBackgroundChecked}`
  },
  marked: {
    marginInline: -12,
    padding: '4px 12px 0',
    marginBottom: 12,
    borderInlineStart: `4px solid ${theme.semanticColors.inputBackgroundChecked}`,
    backgroundColor: theme.semanticColors.bodyBackgroundHovered,
    '> *': { paddingBottom: 4 },
    ':focus': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  paragraph: { margin: '0 0 12px', whiteSpace: 'pre-line' },
  bullets: { margin: '0 0 12px', paddingInlineStart: 24, 'li + li': { marginTop: 4 } },
  gap: {
    color: 'inherit',
    backgroundColor: theme.semanticColors.warningBackground,
    borderBottom: `1px dashed ${theme.semanticColors.bodyText}`,
    boxDecorationBreak: 'clone',
    padding: '2px 4px'
  },
  gapWord: { fontWeight: 600 },
  field: {
    position: 'relative',
    cursor: 'pointer',
    margin: '0 -12px 12px',
    padding: '4px 12px',
    '> :first-child': { marginBottom: 0 },
    ':hover': { backgroundColor: theme.semanticColors.bodyBackgroundHovered }
  },
  changeFixed: {
    font: 'inherit',
    fontSize: theme.fonts.small.fontSize,
    lineHeight: '20px',
    minHeight: 24,
    padding: '2px 0',
    color: theme.semanticColors.link,
    background: 'none',
    border: 0,
    textDecoration: 'underline',
    cursor: 'pointer',
    // It has its room between two sections, so that nothing moves when it is seen.
    display: 'block',
    margin: '-8px 0 -20px',
    opacity: 0,
    'section:hover > &, h2:hover + &, h3:hover + &, &:hover, &:focus': { opacity: 1 },
    '@media (hover: none)': { opacity: 1 },
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  toField: {
    ...(hiddenContentStyle as object),
    background: 'none',
    border: 0,
    ':focus': {
      position: 'static',
      width: 'auto',
      height: 'auto',
      margin: '4px 0',
      padding: '4px 8px',
      font: 'inherit',
      color: theme.semanticColors.link,
      backgroundColor: theme.semanticColors.bodyBackground,
      border: '1px solid currentColor',
      outline: `2px solid ${theme.semanticColors.focusBorder}`,
      outlineOffset: 2
    }
  }
}));
