import type { Objects } from '../file/objects';
import { unpacked } from '../file/packing';
import { Name, Ref, Stream, type Dict } from '../file/values';
import { readCharacters, type Characters } from '../fonts/to-unicode';
import { fontWidths, type FontWidths } from '../fonts/widths';
import { mcidOf, readOperations, type Operation } from './operations';

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

/** Gives something of each font that the content of a page or a form names, by its name there. */
export type FontReader<T> = (owner: Dict) => ReadonlyMap<string, T>;

export function widthReader(objects: Objects): FontReader<FontWidths> {
  return fontReader(objects, (font) => fontWidths(objects, font));
}

export function characterReader(objects: Objects): FontReader<Characters> {
  return fontReader(objects, (font) => {
    const map = objects.find(font.get('ToUnicode'));
    const text = map instanceof Stream ? unpacked(map) : undefined;
    return text === undefined ? undefined : readCharacters(text.toString('latin1'));
  });
}

/** A font is read once, however many pages name it. */
function fontReader<T>(objects: Objects, read: (font: Dict) => T | undefined): FontReader<T> {
  const known = new Map<Dict, T | undefined>();
  const once = (font: Dict) => {
    if (!known.has(font)) known.set(font, read(font));
    return known.get(font);
  };
  return (owner) => {
    const fonts = objects.dict(resourcesOf(objects, owner).get('Font'));
    return new Map(
      [...fonts].flatMap(([name, font]) => {
        const found = once(objects.dict(font));
        return found === undefined ? [] : [[name, found] as const];
      }),
    );
  };
}

function resourcesOf(objects: Objects, owner: Dict): Dict {
  return objects.dict(owner.get('Resources'));
}

/** The form that the content of a page or a form draws by this name, or `undefined` for a picture. */
export function formOf(objects: Objects, owner: Dict, name: string): Stream | undefined {
  const form = objects.find(objects.dict(resourcesOf(objects, owner).get('XObject')).get(name));
  return form instanceof Stream && isForm(form) ? form : undefined;
}

/** Whether tags hold something of it. */
export function hasParts(form: Stream): boolean {
  return operationsOf(form)?.some((each) => mcidOf(each) !== undefined) ?? false;
}

export function isForm({ dict }: Stream): boolean {
  const kind = dict.get('Subtype');
  return kind instanceof Name && kind.name === 'Form';
}
