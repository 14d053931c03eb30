import { makeStyles } from '@fluentui/react/lib/Theme';

/** The place of the case's one action: it stays in view at the bottom, unless the window is too low for that. */
export const usePanelStyles = makeStyles((theme) => ({
  panel: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    // A little wider than the text, whose letters may reach outside their line.
    margin: '32px -4px 0',
    padding: '12px 4px 16px',
    maxHeight: '70vh',
    overflowY: 'auto',
    backgroundColor: theme.semanticColors.bodyBackground,
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    '@media (max-height: 480px)': { position: 'static', maxHeight: 'none' }
  },
  // On a phone an open form, or a sentence with nothing to press, would cover what it is about.
  still: { '@container (max-width: 559px)': { position: 'static', maxHeight: 'none' } },
  above: { marginTop: 32 },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: 12 },
  heading: { margin: '0 0 8px', fontSize: 16, lineHeight: '24px', fontWeight: 600 },
  sentence: { margin: 0, maxWidth: '75ch' },
  afterMessage: { margin: '8px 0 0', maxWidth: '75ch' },
  act: { marginTop: 12 },
  dated: { marginTop: 12, maxWidth: 240 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 },
  fields: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', marginBottom: 12 },
  short: { flex: '1 1 200px', maxWidth: 240 },
  long: { flex: '2 1 240px', maxWidth: 480 },
  comment: { maxWidth: 640, marginBottom: 12 },
  trouble: { marginBottom: 12, ':empty': { display: 'none' } }
}));
