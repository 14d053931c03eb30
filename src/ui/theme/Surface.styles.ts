import { makeStyles } from '@fluentui/react/lib/Theme';

export const useSurfaceStyles = makeStyles((theme) => ({
  surface: {
    display: 'contents',
    // Fluent gives a button's words one line of room; on a phone they may need two.
    '.ms-Button--default, .ms-Button--primary': { height: 'auto', paddingTop: 6, paddingBottom: 6 },
    '.ms-Button-label': { lineHeight: '16px' },
    // Fluent's own frame is too faint on a strong ground; that of a field is not.
    '.ms-Button--default:not(.is-disabled)': { borderColor: theme.semanticColors.inputBorder },
    // Fluent takes the frame from a button that cannot be pressed; where its ground is the page's, nothing of it is left. Its line
    // tells it from one that can be pressed where colours do not, as in high contrast.
    '.ms-Button--default.is-disabled': { border: `1px dashed ${theme.semanticColors.disabledBodyText}` },
    // Fluent draws a button without a frame as running text, and nobody sees that it can be pressed. On a strong ground a link
    // has the colour of the text, and only its line tells it apart.
    '.ms-Button--action:not(.ms-Pivot-link):not(.is-disabled)': { color: theme.semanticColors.link },
    '.ms-Button--action:not(.ms-Pivot-link):not(.is-disabled) .ms-Button-label': { textDecoration: 'underline' }
  }
}));
