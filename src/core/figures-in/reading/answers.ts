import type { Choices } from './choices';
import type { Question } from './reading';

/** What a person can answer to a question. */
export type AnswerCode =
  | 'isHeading'
  | 'isData'
  | 'comma'
  | 'point'
  | 'percent'
  | 'count'
  | 'timesHundred'
  | 'asIs'
  | 'multiplied'
  | 'notMultiplied'
  | 'withRest'
  | 'commasPart'
  | 'thisOrder'
  | 'otherOrder';

/** An answer, and the choices that it makes. */
export interface Answer {
  readonly code: AnswerCode;
  readonly choices: Choices;
}

/** What any question may be about, for the words of its answers. */
export interface QuestionFacts {
  readonly code: string;
  readonly comma?: number;
  readonly point?: number;
  readonly value?: number;
  readonly name?: string;
  readonly other?: string;
}

/** The answers to a question; none to one that asks for other columns, rows or another slide. */
export function answersTo(question: Question): readonly Answer[] {
  switch (question.code) {
    case 'heading':
      return [
        { code: 'isHeading', choices: { marks: { [question.line]: 'heading' } } },
        { code: 'isData', choices: { marks: { [question.line]: 'data' } } },
      ];
    case 'decimal':
      return [
        { code: 'comma', choices: { decimal: 'comma' } },
        { code: 'point', choices: { decimal: 'point' } },
      ];
    case 'unit':
      return [
        { code: 'percent', choices: { unit: 'percent' } },
        { code: 'count', choices: { unit: 'count' } },
      ];
    case 'fractions':
      return [
        { code: 'timesHundred', choices: { fractions: true } },
        { code: 'asIs', choices: { fractions: false } },
      ];
    case 'scaled':
      return [
        { code: 'multiplied', choices: { scaled: true } },
        { code: 'notMultiplied', choices: { scaled: false } },
      ];
    case 'order':
      return [
        { code: 'thisOrder', choices: { otherOrder: false } },
        { code: 'otherOrder', choices: { otherOrder: true } },
      ];
    case 'rest':
      return [{ code: 'withRest', choices: { rest: true } }];
    case 'commas':
      return [{ code: 'commasPart', choices: { commas: true } }];
    default:
      return [];
  }
}

/** Choices with others made later. */
export function withChoices(choices: Choices, more: Choices): Choices {
  return {
    ...choices,
    ...more,
    marks: { ...choices.marks, ...more.marks },
    roles: { ...choices.roles, ...more.roles },
  };
}
