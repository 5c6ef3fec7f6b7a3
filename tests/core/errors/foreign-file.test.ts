import { expect, it } from 'vitest';
import { fileByName } from '../../../src/core/errors/foreign-file';

it.each([
  ['/home/ans/Praatje.PPTX', 'presentation'],
  ['C:\\Users\\Ans\\praatje.odp', 'presentation'],
  ['brief.docx', 'document'],
  ['rapport.v2.pdf', 'pdf'],
  ['film.MOV', 'video'],
  ['interview.m4a', 'sound'],
  ['foto.heic', 'picture'],
  ['alles.zip', 'archive'],
  ['cijfers.csv', 'table'],
  ['cijfers.xlsx', 'table'],
  ['cijfers.ods', 'table'],
  ['dag.beeld', 'deck'],
  ['dag.sessie', 'deck'],
  ['map.met.punten/leesmij', 'unknown'],
  ['.pptx', 'unknown'],
  ['iets.xyz', 'unknown'],
] as const)('tells of %s by its name that it is %s', (name, kind) => {
  expect(fileByName(name)).toBe(kind);
});
