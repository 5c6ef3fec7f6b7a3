import type { Objects } from '../file/objects';
import { unpacked } from '../file/packing';
import { Name, Ref, Stream, type Dict } from '../file/values';
import { readCharacters, type Characters } from '../fonts/to-unicode';
import { fontWidths, type FontWidths } from '../fonts/widths';
import { readOperations, type Operation } from './operations';

/** The instructions of a page or a form, or `undefined` if they are packed in a way that is not known here. */
export function operationsOf(stream: Stream): readonly Operation[] | undefined {
  const content = unpacked(stream)?.toString('latin1');
  return content === undefined ? undefined : readOperations(content);
}

/** The one stream of a page. */
export function contentsOf(objects: Objects, page: Ref): Ref {
  const contents = objects.dict(page).get('Contents');
  if (!(contents instanceof Ref)) throw new Error('a page without content of its own');
  return contents;
}

/** The widths in each font that the content of a page or a form names. */
export function widthsOf(objects: Objects, owner: Dict): ReadonlyMap<string, FontWidths> {
  return fontsOf(objects, owner, (font) => fontWidths(objects, font));
}

/** The characters in each font that the content of a page or a form names. */
export function charactersOf(objects: Objects, owner: Dict): ReadonlyMap<string, Characters> {
  return fontsOf(objects, owner, (font) => {
    const map = objects.find(font.get('ToUnicode'));
    const text = map instanceof Stream ? unpacked(map) : undefined;
    return text === undefined ? undefined : readCharacters(text.toString('latin1'));
  });
}

function fontsOf<T>(
  objects: Objects,
  owner: Dict,
  of: (font: Dict) => T | undefined,
): ReadonlyMap<string, T> {
  const fonts = objects.dict(resourcesOf(objects, owner).get('Font'));
  return new Map(
    [...fonts].flatMap(([name, font]) => {
      const found = of(objects.dict(font));
      return found === undefined ? [] : [[name, found] as const];
    }),
  );
}

function resourcesOf(objects: Objects, owner: Dict): Dict {
  return objects.dict(owner.get('Resources'));
}

/** The form that the content of a page or a form draws by this name, or `undefined` for a picture. */
export function formOf(objects: Objects, owner: Dict, name: string): Stream | undefined {
  const form = objects.find(objects.dict(resourcesOf(objects, owner).get('XObject')).get(name));
  return form instanceof Stream && isForm(form) ? form : undefined;
}

export function isForm({ dict }: Stream): boolean {
  const kind = dict.get('Subtype');
  return kind instanceof Name && kind.name === 'Form';
}
