import * as React from 'react';
import type { TemplateProblem } from '../../../domain/template/checking/templateProblem';
import { templatesStrings } from '../../../loc/templates/strings';
import { useStrings } from '../../language/useStrings';
import { useTemplatesStyles } from '../Templates.styles';

export interface ProblemListProps {
  readonly problems: readonly TemplateProblem[];
  /** Headings of the sections, to say where; none in a shared text. */
  readonly headings: readonly string[];
  /** Leads to a section, when given. */
  readonly onGo?: (section: number) => void;
}

/** What has to be mended, each in a sentence that says where. */
export function ProblemList({ problems, headings, onGo }: ProblemListProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  if (problems.length === 0) {
    return <p className={styles.text}>{strings.noProblems}</p>;
  }
  return (
    <ul className={styles.plainList}>
      {problems.map(({ code, values, place }, index) => {
        const sentence = strings.problems.sentence(code, values);
        const { section } = place;
        const where = section === undefined ? sentence : strings.problems.inSection(headings[section] ?? '', sentence);
        return (
          <li key={index}>
            {where}{' '}
            {onGo && section !== undefined && (
              <button type="button" className={styles.link} onClick={() => onGo(section)}>
                {strings.problems.goThere}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
