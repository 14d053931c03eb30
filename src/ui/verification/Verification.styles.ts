import { makeStyles } from '@fluentui/react/lib/Theme';

export const useVerificationStyles = makeStyles((theme) => ({
  panel: { marginTop: 24, fontSize: 14, lineHeight: '20px' },
  text: { margin: '0 0 8px', maxWidth: '75ch' },
  // As high as a sentence, so that nothing below moves while the figures run.
  status: { minHeight: 20, margin: '8px 0', maxWidth: '75ch' },
  outcome: { margin: '8px 0', paddingInlineStart: 12, borderInlineStart: `4px solid ${theme.semanticColors.bodyDivider}`, maxWidth: '75ch', fontWeight: 600 },
  sound: { borderInlineStartColor: theme.semanticColors.successIcon },
  unsound: { borderInlineStartColor: theme.semanticColors.errorIcon },
  figures: { display: 'flex', flexWrap: 'wrap', gap: '8px 24px', margin: '16px 0', padding: 0 },
  figure: { display: 'flex', flexDirection: 'column-reverse' },
  value: { margin: 0, fontSize: 20, lineHeight: '28px', fontWeight: 600 },
  mandates: { listStyle: 'none', margin: '16px 0', padding: 0 },
  mandate: { padding: '8px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}` },
  findings: { margin: '4px 0 0', paddingInlineStart: 20 },
  about: { color: theme.semanticColors.bodySubtext, overflowWrap: 'anywhere' }
}));
