import { makeStyles } from '@fluentui/react/lib/Theme';

export const useTrailStyles = makeStyles((theme) => {
  const { bodyText, bodySubtext, bodyBackground, bodyDivider, link } = theme.semanticColors;
  return {
    line: { margin: 0, padding: 0, listStyle: 'none' },
    event: {
      position: 'relative',
      padding: '0 0 20px 24px',
      borderInlineStart: `2px solid ${bodyDivider}`,
      marginInlineStart: 5,
      overflowWrap: 'break-word',
      ':last-child': {
        borderInlineStartColor: 'transparent',
        paddingBottom: 0,
        '@media (forced-colors: active)': { borderInlineStartColor: 'Canvas' }
      },
      '::before': {
        content: '""',
        position: 'absolute',
        insetInlineStart: -7,
        top: 4,
        width: 12,
        height: 12,
        boxSizing: 'border-box',
        borderRadius: '50%',
        border: `2px solid ${bodyText}`,
        backgroundColor: bodyText,
        '@media (forced-colors: active)': { forcedColorAdjust: 'none', borderColor: 'CanvasText', backgroundColor: 'CanvasText' }
      }
    },
    ignored: {
      color: bodySubtext,
      '::before': { borderColor: bodySubtext, borderStyle: 'dotted', backgroundColor: bodyBackground }
    },
    waiting: { '::before': { backgroundColor: bodyBackground } },
    waitedFor: { marginBottom: 8 },
    late: { color: bodyText, fontWeight: 600 },
    ahead: {
      color: bodySubtext,
      '::before': { borderColor: bodySubtext, backgroundColor: bodyBackground }
    },
    round: { margin: '16px 0 8px', fontSize: 14, lineHeight: '20px', fontWeight: 600, ':first-child': { marginTop: 0 } },
    date: { margin: 0, fontSize: 13, lineHeight: '20px', color: bodySubtext },
    sentence: { margin: 0, fontSize: 14, lineHeight: '20px' },
    detail: { margin: '2px 0 0', fontSize: 13, lineHeight: '18px', color: bodySubtext },
    link: { color: link, textDecoration: 'underline' }
  };
});
