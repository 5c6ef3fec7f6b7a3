import { expect, it } from 'vitest';
import { withoutNames } from '../../../src/core/pictures/drawing-entities';

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const declared = (names: string, rest: string) =>
  `${HEAD}<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [${names}]>\n${rest}`;

it('writes out the namespaces that Illustrator declares', () => {
  const names =
    '\n\t<!ENTITY ns_svg "http://www.w3.org/2000/svg">\n\t<!ENTITY ns_ai \'http://ns.adobe.com/AI/10.0/\'>\n';
  const svg = declared(names, '<svg xmlns="&ns_svg;" xmlns:i="&ns_ai;"><text>A &amp; B</text></svg>');
  expect(withoutNames(svg)).toBe(
    `${HEAD}\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://ns.adobe.com/AI/10.0/"><text>A &amp; B</text></svg>`,
  );
});

it('leaves a drawing without names as it is', () => {
  expect(withoutNames('<svg><text>A &amp; B</text></svg>')).toBe('<svg><text>A &amp; B</text></svg>');
});

it.each([
  ['stand for names', '<!ENTITY a "b"><!ENTITY c "&a;&a;">', '<svg>&c;</svg>'],
  ['stand for markup', '<!ENTITY a "<rect/>">', '<svg>&a;</svg>'],
  ['unfold', `<!ENTITY a "${'x'.repeat(50_000)}">`, `<svg>${'&a;'.repeat(100)}</svg>`],
])('leaves names that %s to be refused', (_, names, rest) => {
  expect(withoutNames(declared(names, rest))).toBe(declared(names, rest));
});
