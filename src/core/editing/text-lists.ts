import { LIMITS } from '../deck/limits';
import { keyed, type ListShape } from './list-shape';

/** A list of short texts, each of which may have a title. */
export function titledList(key: string, max: number): ListShape {
  return {
    key,
    columns: () => [keyed(key, 'title', 'text', { optional: true }), keyed(key, 'text', 'text')],
    marks: [],
    min: 1,
    max,
    hint: (words) => words.text,
    item: ({ label }) => ({ text: label }),
  };
}

export const questionList: ListShape = {
  key: 'questions',
  columns: () => [{ name: 'text', path: (row) => ['questions', row], holds: 'text' }],
  marks: [],
  min: 1,
  max: LIMITS.questions,
  hint: (words) => words.question,
  item: ({ label }) => label,
};
