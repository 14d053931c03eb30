import { documentText } from '../../src/domain/mandate/documentText';
import { renderDocument } from '../../src/domain/mandate/renderDocument';
import { barnonkologiAnswers, barnonkologiVariables } from '../../src/templates/fixtures/barnonkologi';
import { templateOf } from '../../src/templates/templates';

const sydostraRagVersion2 = templateOf('sydostra-rag', 2);

/** The lines of a text, without list signs and empty lines. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^[·•]\s*/, '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** What the mandate of RAG Barnonkologi och hematologi says, line by line, on the template's current version. */
export const expectedLines = linesOf(
  documentText(renderDocument(sydostraRagVersion2, barnonkologiVariables, barnonkologiAnswers))
);
