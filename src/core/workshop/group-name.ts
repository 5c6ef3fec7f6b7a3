import type { Language } from '../deck/types';
import { textsOf } from '../i18n/languages';
import type { Workshop } from '../groups/workshop';

/** What a group is called: what the trainer typed, or else its number from 1 (`Groep 1`). */
export function groupName({ groups }: Workshop, group: number, language: Language): string {
  const name = groups[group]?.name.trim() ?? '';
  return name === '' ? textsOf(language).sessions.group(group + 1) : name;
}
