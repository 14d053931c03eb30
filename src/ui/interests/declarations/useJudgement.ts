import * as React from 'react';
import type { Judgement } from '../../../application/interests/judgeDeclaration';
import { judgeDeclaration } from '../../../application/interests/judgeDeclaration';
import type { InterestRule } from '../../../domain/interests/interestRule';
import { interestRuleFor } from '../../../domain/interests/interestRuleFor';
import { judgedUntil } from '../../../domain/interests/judgedUntil';
import { interestStrings } from '../../../loc/interests/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { DeclarationRowProps } from './DeclarationRow';

export interface JudgementWork {
  readonly draft: Judgement;
  readonly edit: (change: Partial<Judgement>) => void;
  /** The one the last day is proposed by; undefined when none is known. */
  readonly rule: InterestRule | undefined;
  /** True once it was sent without a last day. */
  readonly lacksDay: boolean;
  readonly send: () => void;
}

/** A judgement being made: its last day is proposed by the region's rule, and asked for where there is none. */
export function useJudgement({ one: { declaration, told }, read, state }: DeclarationRowProps): JudgementWork {
  const ports = usePorts();
  const { judge: strings } = useStrings(interestStrings);
  const rule = interestRuleFor(read.rules, declaration.regionKey);
  const [draft, setDraft] = React.useState<Judgement>(() => ({
    outcome: told?.outcome ?? 'cleared',
    reasons: told ? declaration.judgement : '',
    validUntil: rule ? judgedUntil(read.today, rule) : ''
  }));
  const [isSent, setSent] = React.useState(false);
  const lacks = draft.outcome !== 'hindered' && draft.validUntil === '';
  return {
    draft,
    edit: (change) => setDraft((before) => ({ ...before, ...change })),
    rule,
    lacksDay: isSent && lacks,
    send: () => {
      setSent(true);
      if (lacks) return;
      state.run(async () => {
        await judgeDeclaration(ports, declaration, { ...draft, reasons: draft.reasons.trim() });
        return null;
      }, strings.done);
    }
  };
}
