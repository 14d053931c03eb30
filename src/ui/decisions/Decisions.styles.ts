import { makeStyles } from '@fluentui/react/lib/Theme';

export const useDecisionsStyles = makeStyles((theme) => ({
  view: {
    containerType: 'inline-size',
    fontSize: 15,
    lineHeight: '22px',
    color: theme.semanticColors.bodyText
  },
  title: {
    width: 'fit-content',
    maxWidth: '100%',
    margin: '0 0 4px',
    fontSize: 24,
    lineHeight: '32px',
    fontWeight: 600,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    '@container (max-width: 559px)': { fontSize: 20, lineHeight: '28px' },
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  link: { color: theme.semanticColors.link, textDecoration: 'underline' },
  quiet: { margin: 0, fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
  text: { margin: '0 0 8px', maxWidth: '75ch' },
  // A target of its own, at a finger's distance from what stands above.
  onward: { margin: '24px 0 8px' },
  way: { display: 'inline-block', minHeight: 24, lineHeight: '24px' }
}));
