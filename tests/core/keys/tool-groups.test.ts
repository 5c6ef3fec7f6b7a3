import { expect, it } from 'vitest';
import { TOOLS } from '../../../src/core/keys/keymap';
import { MORE_TOOLS, TOOL_GROUPS } from '../../../src/core/keys/tool-groups';

it('every tool of the console is in one group, or with the rest', () => {
  const all = [...Object.values(TOOL_GROUPS).flat(), ...MORE_TOOLS];
  expect(all.toSorted()).toEqual([...TOOLS].toSorted());
});

it('the console shows three groups of three', () => {
  expect(Object.values(TOOL_GROUPS).map((group) => group.length)).toEqual([3, 3, 3]);
});
