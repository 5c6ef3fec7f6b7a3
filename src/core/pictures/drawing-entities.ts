/** No drawing that a program makes grows by more when its names are written out. */
const MAX_GROWTH = 2_000_000;

const DOCTYPE = /<!DOCTYPE\s+svg\s[^[>]*\[(?<names>[^\]]*)\]\s*>/u;
const NAME = /<!ENTITY\s+(?<name>[\w.-]+)\s+(?:"(?<double>[^"]*)"|'(?<single>[^']*)')\s*>/gu;

/**
 * An SVG without names of its own (entities), each written out: Illustrator declares its namespaces so. Unchanged if a
 * name stands for other names or for markup, or if it would grow too much: such a drawing is none we know.
 */
export function withoutNames(svg: string): string {
  const doctype = DOCTYPE.exec(svg.slice(0, 100_000));
  if (doctype === null) return svg;
  const values = namesIn(doctype.groups?.names ?? '');
  if ([...values.values()].some((value) => /[&<%]/u.test(value))) return svg;
  const rest = svg.slice(0, doctype.index) + svg.slice(doctype.index + doctype[0].length);
  let growth = 0;
  const plain = rest.replaceAll(/&(?<name>[\w.-]+);/gu, (reference, name: string) => {
    const value = values.get(name);
    growth += value?.length ?? 0;
    return value === undefined || growth > MAX_GROWTH ? reference : value;
  });
  return growth > MAX_GROWTH ? svg : plain;
}

function namesIn(declarations: string): ReadonlyMap<string, string> {
  return new Map(
    [...declarations.matchAll(NAME)].map(({ groups }) => {
      const { name = '', double, single = '' } = groups ?? {};
      return [name, double ?? single];
    }),
  );
}
