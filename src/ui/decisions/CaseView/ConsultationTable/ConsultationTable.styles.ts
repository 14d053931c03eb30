import { makeStyles } from '@fluentui/react/lib/Theme';

const narrow = '@container (max-width: 559px)';

export const useConsultationStyles = makeStyles((theme) => {
  const { bodyDivider, bodySubtext } = theme.semanticColors;
  return {
    consultation: { marginTop: 24 },
    heading: { margin: '0 0 8px', fontSize: 16, lineHeight: '24px', fontWeight: 600 },
    // On a phone each answer is a block of its own, its cells below each other with their names.
    table: {
      width: '100%',
      maxWidth: 960,
      borderCollapse: 'collapse',
      fontSize: 14,
      lineHeight: '20px',
      // A date and an answer stay whole: only what a body wrote may break anywhere.
      'tbody th': { minWidth: 160 },
      'td:not([lang])': { whiteSpace: 'nowrap', [narrow]: { whiteSpace: 'normal' } },
      'td[lang]': { width: '60%', overflowWrap: 'anywhere', [narrow]: { width: 'auto' } },
      'th, td': {
        padding: '8px 16px 8px 0',
        borderBottom: `1px solid ${bodyDivider}`,
        textAlign: 'start',
        verticalAlign: 'top',
        whiteSpace: 'pre-line',
        overflowWrap: 'break-word',
        [narrow]: { display: 'block', padding: '2px 0', borderBottom: 0 }
      },
      thead: { [narrow]: { display: 'none' } },
      tr: { [narrow]: { display: 'block', padding: '8px 0', borderBottom: `1px solid ${bodyDivider}` } },
      'td:empty': { [narrow]: { display: 'none' } },
      'td::before': { [narrow]: { content: 'attr(data-label) ": "', color: bodySubtext } }
    },
    copy: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 12, marginTop: 12, fontSize: 14 }
  };
});
