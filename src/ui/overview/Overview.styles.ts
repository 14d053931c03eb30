import { makeStyles } from '@fluentui/react/lib/Theme';

export const useOverviewStyles = makeStyles((theme) => ({
  view: {
    containerType: 'inline-size',
    fontSize: 15,
    lineHeight: '22px',
    color: theme.semanticColors.bodyText
  },
  title: { margin: '0 0 4px', fontSize: 24, lineHeight: '32px', fontWeight: 600 },
  intro: { margin: '0 0 24px', maxWidth: '75ch', color: theme.semanticColors.bodySubtext },
  section: { marginTop: 32 },
  heading: {
    margin: '0 0 8px',
    fontSize: 18,
    lineHeight: '24px',
    fontWeight: 600,
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 4 }
  },
  sectionIntro: { margin: '0 0 12px', fontSize: 14, color: theme.semanticColors.bodySubtext },
  beside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: '48px',
    '@container (min-width: 860px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' }
  }
}));
