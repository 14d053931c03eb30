import type { TemplateContent } from '../../domain/template/stored/templateContent';
import { templateOfContent } from '../../domain/template/stored/templateContent';
import type { Template } from '../../domain/template/template';

/** The template as it reads; null while it uses a text that is not there, which the problems tell. */
export function resolved(content: TemplateContent): Template | null {
  try {
    return templateOfContent(content);
  } catch {
    return null;
  }
}
