import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../../components/viewText.styles';

export const useMandateTreeStyles = makeStyles((theme) => {
  const { text, quiet, heading } = viewText(theme);
  const focus = `2px solid ${theme.semanticColors.focusBorder}`;
  return {
    text,
    quiet,
    heading: { ...heading, margin: '0 0 4px' },
    ways: { display: 'flex', flexWrap: 'wrap', gap: 8, margin: '0 0 16px' },
    beside: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: '32px 32px',
      '@container (min-width: 900px)': { gridTemplateColumns: 'minmax(300px, 2fr) minmax(0, 3fr)' }
    },
    tree: { margin: 0, padding: 0, minWidth: 0 },
    item: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: 4,
      minHeight: 28,
      padding: '3px 4px',
      borderRadius: 2,
      cursor: 'pointer',
      overflowWrap: 'anywhere',
      ':hover': { backgroundColor: theme.semanticColors.bodyBackgroundHovered },
      ':focus': { outline: 'none' },
      ':focus-visible': { outline: focus, outlineOffset: -2 }
    },
    toggle: { flex: '0 0 20px', width: 20, height: 24, fontSize: 10, lineHeight: '22px', textAlign: 'center' },
    name: { fontWeight: 600 },
    context: { fontWeight: 400 },
    picture: {
      marginTop: 8,
      overflow: 'auto',
      maxHeight: '80vh',
      padding: 8,
      border: `1px solid ${theme.semanticColors.bodyDivider}`,
      ':focus-visible': { outline: focus, outlineOffset: 2 }
    },
    svg: { display: 'block', fontSize: 12 },
    box: { fill: theme.semanticColors.bodyBackground, stroke: theme.semanticColors.inputBorder },
    contextBox: { fill: theme.semanticColors.bodyBackground, stroke: theme.semanticColors.bodyDivider },
    atHand: { stroke: theme.semanticColors.focusBorder, strokeWidth: 2 },
    // As wide as the box: names are longer than it, and letters are of different widths.
    label: { padding: '0 8px', color: theme.semanticColors.bodyText, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', cursor: 'pointer' },
    line: { fill: 'none', stroke: theme.semanticColors.inputBorder },
    dashed: { fill: 'none', stroke: theme.semanticColors.inputBorder, strokeDasharray: '4 4' }
  };
});
