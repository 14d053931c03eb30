import { hiddenContentStyle } from '@fluentui/react/lib/Styling';
import { makeStyles } from '@fluentui/react/lib/Theme';

export const useFieldStyles = makeStyles((theme) => ({
  rows: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    position: 'relative',
    margin: '0 0 4px',
    paddingInlineStart: 20,
    // A row that gets the focus must not end up under the tools, which stay in view.
    textarea: { scrollMarginBottom: 80 },
    // Ruled lines rather than a stack of boxes.
    'textarea:not(:focus)': { borderColor: `transparent transparent ${theme.semanticColors.inputBorder}` }
  },
  numberedRow: { paddingInlineStart: 36 },
  rowSign: {
    position: 'absolute',
    insetInlineStart: 4,
    top: 8,
    lineHeight: '20px',
    fontVariantNumeric: 'tabular-nums',
    color: theme.semanticColors.bodySubtext
  },
  tools: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    marginInlineStart: 12,
    backgroundColor: theme.semanticColors.bodyBackground,
    // Rows fade out under the tools instead of being cut.
    boxShadow: `0 -2px 6px 4px ${theme.semanticColors.bodyBackground}`
  },
  rowTools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    color: theme.semanticColors.bodySubtext,
    fontSize: theme.fonts.small.fontSize
  },
  offerAction: { height: 28, padding: 0, marginInlineStart: -5, color: theme.semanticColors.link },
  tool: { height: 32, fontSize: theme.fonts.small.fontSize },
  hint: { margin: '4px 0 0 20px', color: theme.semanticColors.bodySubtext, fontSize: theme.fonts.small.fontSize },
  /** Nothing said: no room taken, but a live region must stand on the page before it speaks. */
  gone: hiddenContentStyle,
  refusal: {
    margin: '8px 0',
    padding: '8px 12px',
    borderInlineStart: `4px solid ${theme.semanticColors.errorIcon}`,
    backgroundColor: theme.semanticColors.errorBackground,
    color: theme.semanticColors.messageText
  },
  fieldset: { border: 0, margin: '12px 0 0', padding: 0, minWidth: 0 },
  inRow: { display: 'flex', flexWrap: 'wrap', columnGap: '20px' },
  legend: { fontWeight: 600, padding: 0, marginBottom: 2 },
  radio: { display: 'flex', alignItems: 'flex-start', gap: 8, minHeight: 24, cursor: 'pointer', padding: '4px 0' },
  radioMark: {
    width: 18,
    height: 18,
    margin: '1px 0',
    flexShrink: 0,
    accentColor: theme.semanticColors.inputBackgroundChecked
  },
  block: { marginTop: 16 },
  label: { display: 'block', padding: '5px 0', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  inputHint: { margin: '4px 0 0', color: theme.semanticColors.bodySubtext, fontSize: theme.fonts.small.fontSize },
  inputError: { margin: '4px 0 0', color: theme.semanticColors.errorText, fontSize: 14, lineHeight: '20px' },
  offer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    marginTop: 4,
    color: theme.semanticColors.bodySubtext
  },
  deliverable: {
    border: 0,
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    margin: 0,
    padding: '12px 0 20px',
    minWidth: 0
  },
  deliverableHead: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: 8,
    // The words of a button without a frame end where the fields below it end.
    '> :last-child': { marginInlineEnd: -9 }
  },
  blockHead: { marginBottom: 8 },
  hiddenLegend: hiddenContentStyle,
  stack: { marginTop: 12 },
  fullWidth: { width: '100%' },
  number: { width: 96 },
  rowActions: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 12 },
  add: { marginBottom: 4 }
}));
