import type { Plain } from '../edit';
import { isList, isMap } from '../edit-value';
import { OWN_FIELD, TEXT_FIELDS } from '../text-fields';

/** Whether the field of a text holds what reads as a number or as yes or no: how that is written has to be looked up. */
export function hasBareText(value: Plain | undefined, field = ''): boolean {
  if (isList(value)) return value.some((each) => hasBareText(each, field));
  if (isMap(value))
    return Object.entries(value).some(([key, each]) => key !== OWN_FIELD && hasBareText(each, key));
  return (typeof value === 'number' || typeof value === 'boolean') && TEXT_FIELDS.has(field);
}
