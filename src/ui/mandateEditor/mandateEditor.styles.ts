import { hiddenContentStyle } from '@fluentui/react/lib/Styling';
import { makeStyles } from '@fluentui/react/lib/Theme';
import type { ITheme } from '@fluentui/react/lib/Theme';
import type { IRawStyle } from '@fluentui/react/lib/Styling';

const focusRing = (theme: ITheme): IRawStyle => ({
  ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
});

const plainButton = (theme: ITheme): IRawStyle => ({
  font: 'inherit',
  color: 'inherit',
  background: 'none',
  border: 0,
  cursor: 'pointer',
  textAlign: 'start',
  ...focusRing(theme)
});

/** What does not fit is cut off rather than moving what stands below. */
const oneLine: IRawStyle = { overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' };

/** The editor's own look: the theme's colours, three sizes of type, a 4-pixel grid. */
export const useEditorStyles = makeStyles((theme) => {
  const small = { fontSize: theme.fonts.small.fontSize, lineHeight: '20px', color: theme.semanticColors.bodySubtext };
  return {
    editor: { fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodyText },
    header: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      justifyContent: 'space-between',
      gap: '12px 24px',
      paddingBottom: 20,
      marginBottom: 24,
      borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`
    },
    headerText: { flex: '1 1 280px', minWidth: 0 },
    // The first is a button without a frame: its words stand in line with the text above.
    headerActions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, '> :first-child': { marginInlineStart: -9 } },
    groupName: {
      width: 'fit-content',
      margin: 0,
      fontSize: 24,
      lineHeight: '32px',
      fontWeight: 600,
      overflowWrap: 'anywhere',
      ...focusRing(theme)
    },
    headerLine: { margin: '4px 0 0', color: theme.semanticColors.bodySubtext },
    // As high without a word, and one line whatever it says.
    othersLine: { ...small, ...oneLine, height: 20, margin: 0 },
    saveNotice: { flex: '1 0 100%', ':empty': { display: 'none' }, '> div': { margin: 0 } },
    held: { listStyle: 'none', margin: 0, padding: 0 },
    small: { ...small, margin: '4px 0' },
    wide: {
      display: 'grid',
      gridTemplateColumns: '176px minmax(0, 1fr) minmax(0, 1fr)',
      columnGap: '32px',
      alignItems: 'start'
    },
    questionZone: { containerType: 'inline-size' },
    stickyZone: { position: 'sticky', top: 16 },
    zoneHeading: { margin: '0 0 8px', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
    tabs: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: 8,
      marginBottom: 20,
      borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`
    },
    tab: {
      ...plainButton(theme),
      minHeight: 44,
      padding: '0 12px 3px',
      '&[aria-selected=true]': {
        fontWeight: 600,
        paddingBottom: 0,
        borderBottom: `3px solid ${theme.semanticColors.inputBackgroundChecked}`
      }
    },
    sections: { listStyle: 'none', margin: '0 0 8px', padding: 0 },
    sectionButton: {
      ...plainButton(theme),
      display: 'flex',
      gap: 8,
      width: '100%',
      padding: '8px 8px 8px 12px',
      ':hover': { backgroundColor: theme.semanticColors.bodyBackgroundHovered },
      '&[aria-current]': {
        fontWeight: 600,
        paddingInlineStart: 9,
        borderInlineStart: `3px solid ${theme.semanticColors.inputBackgroundChecked}`
      }
    },
    sign: { width: 16, flexShrink: 0, textAlign: 'center' },
    stateWord: { ...small, display: 'block', fontWeight: 400 },
    sectionName: { minWidth: 0 },
    stateLine: oneLine,
    fold: {
      margin: '12px 0 0',
      summary: { cursor: 'pointer', padding: '4px 0', color: theme.semanticColors.link, ...focusRing(theme) },
      p: { position: 'relative', margin: '4px 0 0', maxWidth: '65ch' }
    },
    sectionHeading: {
      width: 'fit-content',
      margin: '0 0 20px',
      fontSize: 20,
      lineHeight: '28px',
      fontWeight: 600,
      ...focusRing(theme)
    },
    question: { marginBottom: 40 },
    questionHeading: { margin: '0 0 4px', fontSize: 16, lineHeight: '24px', fontWeight: 600 },
    // An explanation of a word is placed by the text it stands in.
    // After something that can be folded out, which has no room of its own below.
    frozenHeading: { marginTop: 32 },
    questionHint: { position: 'relative', margin: '0 0 12px', color: theme.semanticColors.bodySubtext, maxWidth: '65ch' },
    folds: { display: 'flex', flexWrap: 'wrap', columnGap: '24px', marginTop: 8, '> [open]': { flexBasis: '100%' } },
    advice: { margin: '4px 0 0', paddingInlineStart: 20, maxWidth: '65ch' },
    example: {
      paddingInlineStart: 12,
      borderInlineStart: `2px solid ${theme.semanticColors.bodyDivider}`,
      whiteSpace: 'pre-line'
    },
    fixedText: { position: 'relative', maxWidth: '65ch', color: theme.semanticColors.bodySubtext, marginBottom: 16 },
    part: { marginBottom: 16, ':empty': { display: 'none' } },
    partButtons: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
    partButton: { height: 28, padding: 0, marginInlineStart: -4, color: theme.semanticColors.link },
    wordingNotice: {
      margin: '0 0 20px',
      padding: '12px 16px 16px',
      border: `1px solid ${theme.semanticColors.bodyDivider}`,
      borderInlineStart: `4px solid ${theme.semanticColors.inputBackgroundChecked}`
    },
    steps: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: 8,
      paddingTop: 16,
      '> :last-child': { marginInlineStart: 'auto' },
      '@container (max-width: 359px)': { flexDirection: 'column', '> :last-child': { marginInlineStart: 0 } }
    },
    preview: {
      position: 'sticky',
      top: 16,
      maxHeight: 'calc(100vh - 48px)',
      overflowY: 'auto',
      boxSizing: 'border-box',
      padding: 24,
      border: `1px solid ${theme.semanticColors.bodyDivider}`,
      ...focusRing(theme)
    },
    previewNarrow: { position: 'static', maxHeight: 'none', padding: '16px 0 0 16px', border: 0 },
    panel: {
      maxWidth: 720,
      margin: '0 0 32px',
      padding: '20px 24px 24px',
      border: `1px solid ${theme.semanticColors.bodyDivider}`,
      borderInlineStart: `4px solid ${theme.semanticColors.inputBackgroundChecked}`
    },
    panelHeading: {
      width: 'fit-content',
      margin: '0 0 8px',
      fontSize: 16,
      lineHeight: '24px',
      fontWeight: 600,
      ...focusRing(theme)
    },
    panelText: { margin: '0 0 12px', maxWidth: '65ch' },
    label: { display: 'block', fontWeight: 600, margin: '0 0 4px' },
    actions: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 16 },
    gaps: { margin: '0 0 8px', paddingInlineStart: 20, li: { marginBottom: 4 } },
    link: {
      ...plainButton(theme),
      display: 'inline',
      minHeight: 24,
      padding: '2px 0',
      color: theme.semanticColors.link,
      textDecoration: 'underline',
      ':hover': { color: theme.semanticColors.linkHovered }
    },
    shortcuts: {
      display: 'grid',
      gridTemplateColumns: 'auto 1fr',
      gap: '8px 24px',
      margin: '0 0 20px',
      alignItems: 'baseline',
      dd: { margin: 0 },
      kbd: {
        font: 'inherit',
        padding: '0 6px',
        border: `1px solid ${theme.semanticColors.bodyDivider}`,
        borderBottomWidth: 2,
        borderRadius: 3
      }
    },
    notice: {
      margin: '0 0 20px',
      padding: '12px 16px',
      borderInlineStart: `4px solid ${theme.semanticColors.warningIcon}`,
      backgroundColor: theme.semanticColors.warningBackground,
      color: theme.semanticColors.messageText,
      button: { marginInlineEnd: 8 }
    },
    noticeText: { margin: '0 0 8px', maxWidth: '75ch' },
    comment: { margin: '0 0 8px', padding: '0 0 0 12px', borderInlineStart: '2px solid currentColor', whiteSpace: 'pre-line' },
    standing: { margin: '8px 0 0', fontSize: 16, lineHeight: '24px', fontWeight: 600 },
    caseAction: { margin: '24px 0 32px' },
    frozen: { maxWidth: 760, padding: '24px clamp(12px, 5%, 32px)', border: `1px solid ${theme.semanticColors.bodyDivider}`, boxSizing: 'border-box' },
    groupList: { listStyle: 'none', margin: 0, padding: 0, li: { padding: '6px 0' } },
    sideBySide: { display: 'flex', flexWrap: 'wrap', gap: '16px 24px', '> section': { flex: '1 1 176px', minWidth: 0 } },
    conflictText: {
      margin: '0 0 12px',
      whiteSpace: 'pre-line',
      mark: { color: 'inherit', background: 'none', fontWeight: 600, textDecoration: 'underline', textUnderlineOffset: 3 }
    },
    conflictPart: { margin: '0 0 20px' },
    hidden: hiddenContentStyle
  };
});
